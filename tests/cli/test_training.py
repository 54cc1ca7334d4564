from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from annotator import Project
from annotator.core.decisions import Choice
from annotator.core.errors import Refused
from tests.cli.conftest import Run


def test_the_sample_against_its_second_reader(run: Run, sample: str) -> None:
    words = ("training", sample, "--annotator", "Ana", "--against", "Ben")
    answer = json.loads(run(*words, "--json").stdout)
    assert (answer["annotator"], answer["reference"]) == ("Ana", "Ben")
    with Project.open(Path(sample), write=False) as project:
        ids = {each.name: each.id for each in project.annotators()}
        for lesson in answer["lessons"]:
            mine, wanted = lesson["mine"], lesson["reference"]
            for name, mark in (("Ana", mine), ("Ben", wanted)):
                if mark:
                    span = project.span(mark["id"])
                    assert span is not None
                    assert (span.annotator, span.label) == (ids[name], mark["label"])
        spans = project.spans(annotator=ids["Ben"])
        read = [each for each in spans if each.article in answer["articles"]]
    assert sum(row["reference"] for row in answer["labels"].values()) == len(read)
    costs = [lesson["cost"] for lesson in answer["lessons"]]
    assert costs == sorted(costs, reverse=True)
    assert "not begun by Ben" in {each["reason"] for each in answer["left_out"]}


def test_where_nothing_can_be_counted_the_way_out_is_said(run: Run, sample: str) -> None:
    run("review", sample, "--accept-agreed", "--by", "Ana")
    text = run("training", sample, "--annotator", "Ana").stdout
    assert text.startswith("Ana against gold, 0 articles. No article can be counted yet;")
    assert "--against NAME" in text.splitlines()[0]
    assert "No label" not in text


def test_people_get_a_table_and_the_gravest_cases_in_context(run: Run, sample: str) -> None:
    text = run("training", sample, "--annotator", "Ana", "--against", "Ben", "--cases", 2).stdout
    assert text.startswith("Ana against Ben, 6 articles. Exact F1 ")
    assert "Evidence claim" in text
    assert text.count("\n    wanted  ") == 2
    assert "… and 79 more; --cases 81 shows them all" in text


def test_the_report_is_in_a_language(run: Run, sample: str) -> None:
    words = ("training", sample, "--annotator", "Ana", "--against", "Ben", "--cases", 1)
    text = run(*words, "--language", "ar").stdout
    assert text.startswith("Ana مقابل Ben، 6 مقالات.")
    # No sign that steers direction is sent to a terminal.
    assert "\\u2068" not in text
    assert "F1 exact 0,353 : " in run(*words, "--language", "fr").stdout


def test_what_cannot_be_said_is_refused(run: Run, sample: str) -> None:
    with pytest.raises(click.MissingParameter):
        run("training", sample)
    with pytest.raises(Refused, match="no gold layer"):
        run("training", sample, "--annotator", "Ana")
    with pytest.raises(Refused, match="no annotator “Zoe”"):
        run("training", sample, "--annotator", "Zoe", "--against", "Ben")
    with pytest.raises(Refused, match="same layer"):
        run("training", sample, "--annotator", "Ana", "--against", "Ana")


def test_against_gold_only_articles_count_whose_gold_is_complete(run: Run, sample: str) -> None:
    with Project.open(Path(sample), write=True) as project:
        ana, ben = (each.id for each in project.annotators())
        cases = project.cases((ana, ben))
        article = cases[0].case.article
        for each in cases:
            if each.case.article == article and each.case.what == "span":
                project.decide(each.case, Choice.TAKE, ana, annotator=ana)
        other = next(each.case for each in cases if each.case.article != article)
        project.decide(other, Choice.TAKE, ana, annotator=ana)
        for each in project.cases((ana, ben), (article,)):
            if each.case.what == "link":
                project.decide(each.case, Choice.NEITHER, ana)
    words = ("training", sample, "--json", "--annotator")
    answers = [json.loads(run(*words, name).stdout) for name in ("Ana", "Ben")]
    assert [each["articles"] for each in answers] == [[article], [article]]
    assert (answers[0]["f1"], answers[0]["lessons"]) == (1.0, [])
    assert answers[1]["lessons"]
    reasons = {each["document"]: each["reason"] for each in answers[0]["left_out"]}
    assert reasons[other.article] == "its gold is not complete"
