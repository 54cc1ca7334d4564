from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import Any

import click
import pytest

from annotator.core.errors import UserError
from tests.agreement.cases import Case, span_cases
from tests.cli.conftest import Run

TEXT = "The minister denied it. Show us the books."


def _line(annotator: str, *spans: tuple[int, int, str], id: str = "a", **more: Any) -> str:
    rows = [
        {
            "id": f"{annotator}{id}{i}",
            "start": start,
            "end": end,
            "label": label,
            "text": TEXT[start:end],
        }
        for i, (start, end, label) in enumerate(spans)
    ]
    return json.dumps(
        {"id": id, "text": TEXT, "annotator": annotator, "status": "done", "spans": rows, **more}
    )


@pytest.fixture
def two(run: Run, tmp_path: Path) -> str:
    """A project with two annotators, one of whom left an article alone."""
    lines = [
        _line("ana", (0, 23, "denial"), (24, 42, "demand")),
        _line("ben", (0, 22, "denial"), (24, 42, "demand")),
        _line("ana", (0, 23, "denial"), id="b"),
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    run("new", "p.annotator")
    assert run("import", "p.annotator", "in.jsonl").return_value == 0
    return "p.annotator"


def test_the_answer_is_the_contracts_object(run: Run, two: str) -> None:
    answer = json.loads(run("agreement", two, "--json").stdout)
    assert list(answer) == ["metrics", "undefined", "left_out"]
    assert answer["metrics"]["span_f1_exact[ana,ben]"] == 0.5
    assert "nothing to agree on" in answer["undefined"]["span_f1_exact[ana,ben,label=allegation]"]
    assert [each["document"] for each in answer["left_out"]] == ["b"]
    assert not [key for key in answer["metrics"] if key.startswith("gamma")]


def test_people_get_tables_with_names_and_reasons(run: Run, two: str) -> None:
    text = run("agreement", two, "--bootstrap", 10, "--seed", 2).stdout
    assert text.startswith("Agreement of ana, ben on 2 articles, 1 of them read by all.")
    assert "Evidence claim" in text
    assert "evidence_claim" not in text.split("\n\nUndefined\n")[0]
    assert "0.500 [0.500, 0.500]" in text
    assert "b: not begun by ben" in text
    assert "\n\nUndefined\n" in text


def test_metrics_and_annotators_are_chosen(run: Run, two: str) -> None:
    answer = json.loads(
        run(
            "agreement", two, "--annotator", "ben", "--annotator", "ana",
            "--metric", "span_f1_exact", "--metric", "gamma[doc=a]", "--json",
        ).stdout
    )  # fmt: skip
    assert answer["metrics"]["span_f1_exact[ben,ana]"] == 0.5
    assert {key.split("[")[0] for key in answer["metrics"]} == {
        "span_f1_exact", "gamma", "gamma_observed_disorder", "gamma_expected_disorder",
    }  # fmt: skip


def test_the_same_seed_gives_the_same_answer(run: Run, two: str) -> None:
    words = ("agreement", two, "--bootstrap", 50, "--json", "--seed")
    first = run(*words, 1).stdout
    assert first == run(*words, 1).stdout
    assert json.loads(first)["intervals"]["span_f1_exact[ana,ben]"] == [0.5, 0.5]


def test_what_there_is_not_is_refused(run: Run, two: str) -> None:
    with pytest.raises(click.BadParameter, match=r"“kappa”\. Like it are .*kappa"):
        run("agreement", two, "--metric", "kappa")
    with pytest.raises(click.BadParameter, match="no metric"):
        run("agreement", two, "--metric", "happiness")
    with pytest.raises(UserError, match="zoe"):
        run("agreement", two, "--annotator", "ana", "--annotator", "zoe")
    with pytest.raises(UserError, match="two annotators"):
        run("agreement", two, "--annotator", "ana")


@pytest.mark.parametrize(
    "case",
    [case for case in span_cases() if case.name in ("random_3x10_missing", "random_5x5_overlap")],
    ids=lambda case: case.name,
)
def test_a_reference_case_through_a_project(run: Run, tmp_path: Path, case: Case) -> None:
    labels = sorted({mark.label for reading in case.readings for mark in reading.marks})
    schema = {"labels": [{"id": label, "name": label} for label in labels]}
    (tmp_path / "schema.json").write_text(json.dumps(schema), encoding="utf-8")
    lines = []
    for _, readings in groupby(case.readings, key=lambda reading: reading.article):
        for reading in readings:
            if reading.status == "done":
                spans = [
                    {"id": f"s{mark.id}", "start": mark.start, "end": mark.end, "label": mark.label}
                    for mark in reading.marks
                ]
                row = {"id": reading.article, "text": reading.text, "annotator": reading.annotator}
                lines.append(json.dumps({**row, "status": "done", "spans": spans}))
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    run("new", "p.annotator", "--schema", "schema.json")
    assert run("import", "p.annotator", "in.jsonl").return_value == 0
    answer = json.loads(run("agreement", "p.annotator", "--json").stdout)
    for key, expected in case.expected.items():
        if expected is None:
            assert key in answer["undefined"]
        else:
            assert answer["metrics"][key] == pytest.approx(expected, abs=case.closeness(key)), key


def test_a_table_goes_to_its_file_or_is_printed(run: Run, two: str, tmp_path: Path) -> None:
    words = ("agreement", two, "--metric", "span_f1_exact", "--table")
    assert run(*words, "csv", "-o", "out.csv").stdout == ""
    lines = (tmp_path / "out.csv").read_text("utf-8").splitlines()
    assert lines[1] == 'span_f1_exact,"ana, ben",,,,0.5,,,'
    assert r"span\_f1\_exact" in run(*words, "md").stdout
    assert r"\begin{tabular}" in run(*words, "latex").stdout
    with pytest.raises(click.UsageError, match="--table"):
        run("agreement", two, "-o", "out.csv")
    with pytest.raises(UserError, match="project itself"):
        run(*words, "csv", "-o", two)
