"""The list of cases is read again in parts, counts along, and stays where one looks."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.case_list import CaseList, Standing, key_of
from annotator.app.reading_cases import all_cases
from annotator.core.case_choosing import CaseFilter, Order, Stage, looked_at
from annotator.core.cases import CaseKind
from annotator.core.decisions import Choice, State
from annotator.exchange.importing import import_files
from tests.journeys.material import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path, qapp: object) -> Iterator[Project]:
    """Two readers' layers, with links between articles, and Rita, who decides."""
    with Project.create(tmp_path / "cases.annotator") as made:
        # There, links reach on through a third article.
        import_files(made, [SAMPLE / "project.jsonl"])
        made.add_annotator("Rita")
        yield made


def _readers(project: Project) -> list[str]:
    return [row.id for row in project.annotators() if row.name != "Rita"]


def test_read_in_parts_or_at_once_the_cases_are_the_same(project: Project) -> None:
    among = _readers(project)
    assert all_cases(project, among, lambda: False) == project.cases(among)
    assert all_cases(project, among, lambda: True) == []


@pytest.mark.parametrize("order", Order)
def test_replacing_articles_gives_what_reading_all_gives(project: Project, order: Order) -> None:
    among, chance = _readers(project), random.Random(3)
    rita = next(row.id for row in project.annotators() if row.name == "Rita")
    held = CaseList()
    held.show_only(CaseFilter(stage=Stage.WAITING, order=order))
    held.take(project.cases(among))
    assert held.step(1)
    for choice in (Choice.NEITHER, Choice.DEFER, Choice.GAP, Choice.NEITHER, Choice.NEITHER):
        held.look_at(chance.randrange(len(held.rows)))
        seen = held.current
        assert seen is not None
        changes = project.decide(seen.case, choice, rita)
        touched = held.holding(changes.articles)
        held.replace(touched, project.cases(among, articles=sorted(touched)), project.article_place)

        fresh = project.cases(among)
        assert list(held.cases) == fresh
        for state in State:
            assert held.count(state) == sum(row.state is state for row in fresh)
        agreed = sum(row.case.kind is CaseKind.AGREED and row.state is State.OPEN for row in fresh)
        assert held.agreed == agreed
        # What was decided stays until one goes on, and is the case that is looked at.
        assert held.current is not None
        assert key_of(held.current) == key_of(seen)
        assert held.rows[held.at] is held.current
        assert [row for row in held.rows if row is not held.current] == looked_at(
            fresh, held.filter
        )
        assert held.step(chance.choice((1, -1)))
        assert list(held.rows) == looked_at(fresh, held.filter)
        assert held.rows[held.at] is held.current


def test_the_first_cases_of_an_article_come_where_it_stands(project: Project) -> None:
    among = _readers(project)
    fresh = project.cases(among)
    articles = list(dict.fromkeys(row.case.article for row in fresh))
    for late in ({articles[0]}, {articles[4], articles[2]}, {articles[-1]}):
        held = CaseList()
        held.take(row for row in fresh if row.case.article not in late)
        held.replace(late, project.cases(among, articles=late), project.article_place)
        assert list(held.cases) == fresh
        assert list(held.rows) == looked_at(fresh, held.filter)


def test_a_list_read_elsewhere_is_taken_over(project: Project) -> None:
    held, other = CaseList(), CaseList()
    other.take(project.cases(_readers(project)))
    held.show_only(CaseFilter(stage=Stage.AGREED))
    held.take_over(other)
    assert list(held.rows) == looked_at(held.cases, held.filter)
    assert len(held) == len(held.cases)


def test_who_decides_from_top_to_bottom_counts_up(project: Project) -> None:
    among = _readers(project)
    rita = next(row.id for row in project.annotators() if row.name == "Rita")
    held = CaseList()
    held.take(project.cases(among))
    total = len(held.rows)
    assert held.standing == Standing(0, total, 0)
    assert held.step(1)
    for done in range(4):
        assert held.standing == Standing(done + 1, total, done)
        seen = held.current
        assert seen is not None
        touched = held.holding(project.decide(seen.case, Choice.NEITHER, rita).articles)
        held.replace(touched, project.cases(among, articles=sorted(touched)), project.article_place)
        assert held.standing == Standing(done + 1, total, done + 1)
        held.step(1)
    held.step(1)
    assert held.standing == Standing(6, total, 4)
    held.show_only(CaseFilter(stage=Stage.ALL))
    assert held.standing.total == len(held.rows) == len(held)


def test_a_link_comes_once_the_cases_of_both_its_articles_are_behind(project: Project) -> None:
    held = CaseList()
    held.show_only(CaseFilter(stage=Stage.ALL))
    held.take(project.cases(_readers(project)))
    assert sorted(held.rows, key=key_of) == sorted(held.cases, key=key_of)
    last = {row.case.article: n for n, row in enumerate(held.rows) if row.case.what == "span"}
    links = [(n, row) for n, row in enumerate(held.rows) if row.case.what == "link"]
    assert any(len(row.case.articles) == 2 for _, row in links)
    for n, row in links:
        assert all(n > last.get(article, -1) for article in row.case.articles)


def test_what_all_agree_on_lists_no_other_case(project: Project) -> None:
    held = CaseList()
    held.take(project.cases(_readers(project)))
    assert held.step(1)
    held.show_only(CaseFilter(stage=Stage.AGREED))
    assert held.current is None
    assert {row.case.kind for row in held.rows} == {CaseKind.AGREED}
    held.step(1)
    held.show_only(CaseFilter(stage=Stage.ALL))
    held.show_only(CaseFilter(stage=Stage.AGREED))
    assert held.current is not None


def test_what_was_deferred_lists_no_case_that_was_not(project: Project) -> None:
    held = CaseList()
    held.take(project.cases(_readers(project)))
    assert held.step(1)
    held.show_only(CaseFilter(stage=Stage.DEFERRED))
    assert (held.current, list(held.rows)) == (None, [])
    held.show_only(CaseFilter())
    assert held.step(1)
    held.show_only(CaseFilter(label="none"))
    assert held.current is not None
