from __future__ import annotations

from datetime import date

import pytest

from annotator import Project
from annotator.agreement.doors import behind_cell
from annotator.agreement.drift import Stage
from annotator.core.layer import Status
from annotator.exchange import figures
from annotator.exchange.agreement import project_agreement
from annotator.plots.palette import LIGHT
from tests.store.builders import article, bring, mark, record


@pytest.fixture
def three(project: Project) -> Project:
    bring(
        project,
        record(article(), "ana", [mark(0, 23), mark(24, 40, "demand")], status=Status.DONE),
        record(article(), "ben", [mark(0, 23), mark(24, 40, "denial")], status=Status.DONE),
        record(article(), "cem", [mark(0, 22)], status=Status.DONE),
    )
    return project


def test_a_cell_of_the_matrix_leads_to_its_spans(three: Project) -> None:
    report = project_agreement(three)
    plot = figures.confusion_plot(report.confusion("ana", "ben"), {"denial": "Denial"}, LIGHT)
    words = {word.text for word in plot.words if word.role == "row"}
    assert {"Denial", "demand", figures.NOTHING} <= words
    counted = 0
    for found in plot.marks:
        one, other = found.key
        spans = behind_cell(report.corpus, ("ana", "ben"), one, other)
        assert found.says.endswith(f" {len(spans)} spans")
        counted += len(spans)
    assert counted == 2


def test_a_pairs_cell_is_keyed_by_both_names(three: Project) -> None:
    plot = figures.pairs_plot(project_agreement(three), figures.EXACT, LIGHT)
    assert len(plot.marks) == 6
    at = {found.key: found.says for found in plot.marks}
    assert at["ana", "ben"] == "ana and ben: 0.50"
    assert at["cem", "ana"] == "cem and ana: 0.00"


def test_labels_without_a_figure_say_why(three: Project) -> None:
    plot = figures.labels_plot(project_agreement(three), f"{figures.EXACT}_mean", {}, LIGHT)
    says = {found.key: found.says for found in plot.marks}
    assert "nothing to agree on" in says[("allegation",)]


def test_articles_are_points_and_dates_may_lack(three: Project) -> None:
    report, articles = project_agreement(three), three.articles()
    (point,) = figures.length_plot(report, figures.ALPHA, articles, LIGHT).marks
    assert point.key == ("harbour",)
    plot = figures.date_plot(report, figures.ALPHA, articles, LIGHT)
    assert plot.marks == ()
    assert "when it was published" in plot.svg


def test_stages_are_points_in_their_order() -> None:
    stages = [Stage("ana", date(2026, 1, k), ("a",), k / 10) for k in (1, 5, 9)]
    plot = figures.drift_plot([*stages, Stage("ben", date(2026, 1, 2), ("a",), None)], LIGHT)
    assert [found.key for found in plot.marks] == [("ana", "0"), ("ana", "1"), ("ana", "2")]
    assert plot.marks[0].y > plot.marks[2].y
    assert plot.marks[0].x < plot.marks[2].x
