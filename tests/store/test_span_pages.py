"""The span next to another is found by the index, whatever else its article holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.store.project import Project
from annotator.store.span_pages import BEFORE_ALL, BEHIND_ALL

if TYPE_CHECKING:
    from pathlib import Path

LAYERS = ("ana", "ben", "cem")


def _made(path: Path, count: int) -> Project:
    text = "said " * (count + 1)
    project = Project.create(path)
    records = [
        Record(
            NewArticle(text, id="a", title="A"),
            name,
            Status.DONE,
            tuple(SpanRecord("denial", ((5 * n, 5 * n + 4),), f"{name}{n}") for n in range(count)),
        )
        for name in LAYERS
    ]
    project.import_records(project.begin_import("import"), records)
    return project


def _steps(project: Project, *, onward: bool) -> int:
    """How much SQLite does to find the one span next to one in the middle, in units of its own."""
    layers = [row.id for row in project.annotators()]
    taken = 0

    def step() -> None:
        nonlocal taken
        taken += 1

    connection = project._database._connection
    connection.set_progress_handler(step, 1)
    middle = len(project.text("a")) // 2
    found = project.span_beside("a", layers, (middle, -1, "", ""), onward=onward)
    connection.set_progress_handler(None, 0)
    assert found is not None
    assert abs(found.start - middle) <= 5
    return taken


@pytest.mark.parametrize("onward", [True, False])
def test_as_much_is_done_for_a_step_among_thousands_as_among_a_few(
    tmp_path: Path, *, onward: bool
) -> None:
    with _made(tmp_path / "few.annotator", 6) as few, _made(tmp_path / "many", 3000) as many:
        assert _steps(many, onward=onward) <= _steps(few, onward=onward) + 20


def test_all_are_met_in_order_from_either_end(tmp_path: Path) -> None:
    with _made(tmp_path / "p.annotator", 6) as project:
        layers = [row.id for row in project.annotators()]
        wanted = project.spans("a")
        for onward, key in ((True, BEFORE_ALL), (False, BEHIND_ALL)):
            met = []
            while span := project.span_beside("a", layers, key, onward=onward):
                met.append(span)
                key = span.sort_key
            assert met == (wanted if onward else wanted[::-1])
        assert project.span_beside("a", layers, BEFORE_ALL, "demand", onward=True) is None
        assert project.span_beside("a", [], BEFORE_ALL, onward=True) is None
