from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from annotator import Project
from annotator.core.errors import Refused
from tests.cli.conftest import Run


def test_assign_writes_a_file_for_each_annotator(run: Run, sample: str) -> None:
    result = run(
        "assign", sample, "-o", "out", "--annotator", "ana", "--annotator", "zoë", "--overlap", 2
    )
    assert result.return_value == 0
    names = [f"{Path(sample).stem} – {name}.annotator" for name in ("ana", "zoë")]
    assert f"{names[0]}: " in result.stdout
    assert " for zoë" in result.stdout
    assert sorted(path.name for path in Path("out").iterdir()) == names
    answered = json.loads(
        run("assign", sample, "-o", "more", "--annotator", "ben", "--json").stdout
    )
    (file,) = answered["files"]
    assert file["annotator"] == "ben"
    assert file["articles"] > 0
    assert run("merge", sample, f"out/{names[0]}", file["path"]).return_value == 0


def test_assign_needs_whom(run: Run, sample: str) -> None:
    with pytest.raises(click.MissingParameter):
        run("assign", sample, "-o", "out")


def test_what_was_handed_out_is_told_mended_and_measured_against(run: Run, sample: str) -> None:
    assert "Handed out to nobody: 12 of 12" in run("handed-out", sample).stdout
    assert "handed_out" not in run("stats", sample, "--json").stdout
    run("assign", sample, "-o", "out", "--annotator", "Ana", "--articles", "*", "--seed", 3)
    with pytest.raises(Refused, match="handed out already"):
        run("assign", sample, "-o", "more", "--annotator", "zoë", "--not-handed-out")
    told = json.loads(run("handed-out", sample, "--json").stdout)
    ids = told["annotators"]["Ana"]["documents"]
    assert (len(ids), told["free"]) == (12, 0)
    taken = run("handed-out", sample, "--take-out", "Ana", "--article", ids[0], "--by", "Ana")
    assert "Done: take articles from Ana (1 article)." in taken.stderr
    run("assign", sample, "-o", "more", "--annotator", "zoë", "--not-handed-out")
    run("handed-out", sample, "--give", "zoë", "--article", ids[1], "--by", "Ana")
    told = json.loads(run("handed-out", sample, "--json").stdout)
    assert told["annotators"]["zoë"]["documents"] == ids[:2]
    assert told["free"] == 0
    stats = json.loads(run("stats", sample, "--json").stdout)["annotators"]
    board = json.loads(run("dashboard", sample, "--json").stdout)
    for name, articles in {"Ana": 11, "zoë": 2}.items():
        share = stats[name]["handed_out"]
        assert share["articles"] == articles == share["done"] + share["begun"] + share["untouched"]
        found = board["annotators"][name]["handed_out"]
        assert {key: found[key] for key in share} == share
    for command in ("stats", "dashboard"):
        text = run(command, sample).stdout
        assert "11 handed out" in text
        assert "all 12" in text
    assert "Ana" in run("handed-out", sample).stdout


def test_a_project_that_is_in_use_is_handed_out_and_says_that_it_does_not_remember(
    run: Run, sample: str
) -> None:
    with Project.open(sample):
        result = run("assign", sample, "-o", "out", "--annotator", "zoë", "--json")
    assert json.loads(result.stdout)["remembered"] is False
    assert "does not remember" in result.stderr
    assert "Handed out to nobody: 12" in run("handed-out", sample).stdout


def test_mending_needs_to_be_told_what(run: Run, sample: str) -> None:
    for wrong in (["--give", "Ben"], ["--article", "x"], ["--give", "Ben", "--take-out", "Ana"]):
        with pytest.raises(click.UsageError):
            run("handed-out", sample, *wrong)
    with pytest.raises(Refused, match="no article “x”"):
        run("handed-out", sample, "--give", "Ben", "--article", "x", "--by", "Ana")
