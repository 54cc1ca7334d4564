from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from annotator import Project
from tests.cli.conftest import Run


def test_a_scheme_goes_to_a_file_and_to_another_project(run: Run, sample: str) -> None:
    assert "Denial" in run("schema", sample).stdout
    assert run("schema", sample, "--export", "s.json").return_value == 0
    same = run("schema", sample, "--import", "s.json").stdout
    assert "already" in same
    data = json.loads(Path("s.json").read_text(encoding="utf-8"))
    data["labels"][1] |= {"id": "no", "name": "No", "formerly": ["denial"]}
    Path("t.json").write_text(json.dumps(data), encoding="utf-8")
    run("new", "q.annotator", "--schema", "t.json")
    with Project.open("q.annotator", write=False) as made:
        assert made.schema.label("no").guidelines.startswith("**What it is.**")
    before = Path(sample).read_bytes()
    dry = json.loads(run("schema", sample, "--import", "t.json", "--dry-run", "--json").stdout)
    told = {(one["change"], one["id"]): one["uses"] for one in dry["changes"]}
    assert told["merge", "denial"] > 0
    assert Path(sample).read_bytes() == before
    result = run("schema", sample, "--import", "q.annotator", "--by", "lea")
    assert "merge label Denial (denial) into No" in result.stdout
    with Project.open(sample) as project:
        assert project.check() == []
        assert not project.schema.has_label("denial")
        lea = project.annotator("lea")
        assert lea is not None
        assert project.undo(lea.id).text.startswith("Undo: bring in a scheme: ")
        assert project.schema.has_label("denial")


def test_breaches_of_the_scheme_are_named_and_are_no_damage(run: Run, sample: str) -> None:
    with Project.open(sample) as project:
        data = project.schema.to_json()
    next(row for row in data["link_types"] if row["id"] == "denies")["targets"] = ["demand"]
    Path("s.json").write_text(json.dumps(data), encoding="utf-8")
    run("schema", sample, "--import", "s.json")
    result = run("check", sample, "--json")
    assert result.return_value == 0
    told = json.loads(result.stdout)
    assert (told["ok"], told["breaches"][0]["kind"]) == (True, "scheme links")


def test_the_wrong_words_are_wrong_usage(run: Run, sample: str) -> None:
    with pytest.raises(click.UsageError):
        run("schema", sample, "--dry-run")
    with pytest.raises(click.UsageError):
        run("schema", sample, "--import", "a", "--export", "b")
