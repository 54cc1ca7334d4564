from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click
import pytest

from annotator import Project
from annotator.core.errors import Refused
from tests.cli.test_agreement import _line

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def shared(run: Run, tmp_path: Path) -> str:
    lines = [_line("ana", (0, 23, "denial")), _line("ben", (0, 22, "denial"))]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")
    run("new", "p.annotator")
    run("import", "p.annotator", "in.jsonl")
    return "p.annotator"


def _answer(run: Run, *words: object) -> dict[str, Any]:
    return dict(json.loads(run(*words, "--json").stdout))


def _roles(told: dict[str, Any]) -> dict[str, str]:
    return {one["annotator"]: one["role"] for one in told["people"]}


def test_roles_are_told_and_changed_as_one_step(run: Run, shared: str) -> None:
    assert _answer(run, "roles", shared) == {
        "blind": False,
        "suggestions": True,
        "people": [{"annotator": name, "role": "annotator"} for name in ("ana", "ben")],
    }
    assert "anybody decides" in run("roles", shared).stdout
    told = _answer(run, "roles", shared, "--lead", "lea", "--reviewer", "ben", "--blind",
                   "--by", "lea")  # fmt: skip
    assert (_roles(told), told["blind"]) == (
        {"ana": "annotator", "ben": "reviewer", "lea": "lead"}, True,
    )  # fmt: skip
    with Project.open(shared) as project:
        lea = project.annotator("lea")
        assert lea is not None
        assert project.undo_text(lea.id) == "say who may see and decide"
        project.undo(lea.id)
        assert (project.is_blind(), project.policy().leads) == (False, frozenset())
        project.redo(lea.id)
    with pytest.raises(Refused, match="Only a lead"):
        run("release", shared, "--by", "ben")
    with pytest.raises(Refused, match="no annotator “eve”"):
        run("release", shared, "--by", "eve")
    assert _answer(run, "release", shared, "--by", "lea")["blind"] is False
    assert "already" in run("release", shared, "--by", "lea").stderr
    hidden = run("roles", shared, "--no-suggestions", "--by", "lea").stdout
    assert "do not see what machines suggest" in hidden
    text = run("roles", shared, "--annotator", "ben", "--by", "lea").stdout
    assert "Everybody may see" in text
    assert _roles(_answer(run, "roles", shared))["ben"] == "annotator"


def test_wrong_usage_of_roles_is_said(run: Run, shared: str) -> None:
    with pytest.raises(click.UsageError, match="two roles"):
        run("roles", shared, "--lead", "ana", "--reviewer", "ana", "--by", "ana")
    with pytest.raises(click.UsageError, match="goes with"):
        run("roles", shared, "--by", "ana")
    with pytest.raises(Refused, match="--by NAME"):
        run("roles", shared, "--lead", "ana")
    with pytest.raises(Refused, match="no annotator “eve”"):
        run("roles", shared, "--reviewer", "eve", "--by", "ana")


def test_questions_are_asked_listed_and_answered(run: Run, shared: str) -> None:
    assert "No question waits" in run("questions", shared).stdout
    with Project.open(shared, write=False) as project:
        span = project.spans()[0]
    told = _answer(run, "questions", shared, "--ask", span.id, "Is this a denial?", "--by", "ana")
    (one,) = told["questions"]
    assert (one["by"], one["question"], one["answer"], told["waiting"]) == (
        "ana", "Is this a denial?", None, 1,
    )  # fmt: skip
    assert (one["span"], one["text"]) == (span.id, span.quote)
    text = run("questions", shared).stdout
    assert one["id"] in text
    assert "ana asks: Is this a denial?" in text
    _answer(
        run, "questions", shared, "--ask", span.id, "«\u202fnon\u202f»\nou pas ?", "--by", "ben"
    )
    assert "ben asks: « non » ou pas ?" in run("questions", shared).stdout
    for row in _answer(run, "questions", shared)["questions"]:
        if row["by"] == "ben":
            run("questions", shared, "--withdraw", row["id"], "--by", "ben")
    run("questions", shared, "--answer", one["id"], "It is.", "--by", "ben")
    assert _answer(run, "questions", shared) == {"questions": [], "waiting": 0}
    (one,) = _answer(run, "questions", shared, "--all")["questions"]
    assert (one["answer"], one["answered_by"]) == ("It is.", "ben")
    assert "ben answers: It is." in run("questions", shared, "--all").stdout
    with pytest.raises(Refused, match="Only who asked"):
        run("questions", shared, "--withdraw", one["id"], "--by", "ben")
    run("questions", shared, "--withdraw", one["id"], "--by", "ana")
    assert _answer(run, "questions", shared, "--all")["questions"] == []
    with pytest.raises(click.UsageError, match="One thing"):
        run("questions", shared, "--withdraw", "a", "--ask", "b", "c")
    with pytest.raises(Refused, match="not there"):
        run("questions", shared, "--answer", "nothing", "Yes.", "--by", "ben")
