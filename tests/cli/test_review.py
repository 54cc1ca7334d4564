from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
import pytest

from annotator import Project
from annotator.core.errors import Refused
from tests.cli.test_agreement import _line

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def two(run: Run, tmp_path: Path) -> str:
    lines = [
        _line("ana", (0, 23, "denial"), (24, 42, "demand")),
        _line("ben", (0, 22, "denial"), (24, 42, "demand")),
        _line("cem", (0, 22, "denial"), status="begun"),
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")
    run("new", "p.annotator")
    run("import", "p.annotator", "in.jsonl")
    return "p.annotator"


def test_cases_are_counted_by_class_label_and_article(run: Run, two: str) -> None:
    answer = json.loads(
        run("review", two, "--annotator", "ana", "--annotator", "ben", "--json").stdout
    )
    assert answer["annotators"] == ["ana", "ben"]
    assert answer["classes"] == {
        "agreed": 1, "label": 0, "boundary": 1, "overlap": 0, "only_some": 0, "links": 0,
        "added": 0,
    }  # fmt: skip
    assert (answer["labels"]["denial"]["boundary"], answer["labels"]["demand"]["agreed"]) == (1, 1)
    (article,) = answer["articles"]
    assert (article["article"], article["cases"], article["open"], article["settled"]) == (
        "a",
        2,
        2,
        False,
    )
    text = run("review", two, "--annotator", "ana", "--annotator", "ben").stdout
    assert "other boundary" in text
    assert "Demand" in text


def test_what_all_who_are_done_say_is_accepted_after_a_look(run: Run, two: str) -> None:
    before = (run("review", two, "--json").stdout, _content(two))
    dry = json.loads(run("review", two, "--accept-agreed", "--dry-run", "--json").stdout)
    assert dry["accepted"] == {"cases": 1, "waiting": 0, "dry_run": True}
    assert _content(two) == before[1]
    with pytest.raises(Refused, match="--by NAME"):
        run("review", two, "--accept-agreed")
    done = run("review", two, "--accept-agreed", "--by", "lea")
    assert "1 agreed case was accepted." in done.stderr
    with Project.open(two) as project:
        lea = project.annotator("lea")
        assert lea is not None
        assert [span.label for span in project.spans(annotator="gold")] == ["demand"]
        assert project.undo_text(lea.id) == "accept 1 agreed case in 1 article"
    assert json.loads(run("review", two, "--json").stdout)["states"]["decided"] == 1
    exported = json.loads(run("export", two, "--gold", "-o", "-").stdout.splitlines()[0])
    assert exported["spans"][0]["provenance"]["by"] == "lea"


def test_wrong_usage_is_said(run: Run, two: str) -> None:
    with pytest.raises(click.UsageError, match="goes with"):
        run("review", two, "--dry-run")
    with pytest.raises(Refused, match="no annotator"):
        run("review", two, "--annotator", "eve")
    with pytest.raises(Refused, match="two annotators"):
        run("review", two, "--annotator", "ana")


def _content(path: str) -> str:
    with Project.open(path, write=False) as project:
        return project.content_hash()
