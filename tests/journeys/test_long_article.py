"""A long article, whose marks are read where they are looked at: nobody can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.store.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from annotator.ui.reading.surface import ReadingSurface
    from tests.journeys.standing import Start

LINE = "She said on day {} that 😀 no meter was opened, and that nobody had been there at all.\n"
TEXT = "".join(LINE.format(n) for n in range(3000))
_AT = "2024-03-01T12:00:00.000Z"


@pytest.fixture
def long_project(tmp_path: Path) -> Path:
    """A short article, in a pane, and a long one with two thousand spans of Ana's."""
    path = tmp_path / "long.annotator"
    with Project.create(path) as project:
        label = project.schema.labels[0].id
        spans = tuple(
            SpanRecord(label, ((n * 130, n * 130 + 40),), f"s{n:05}", {}, _AT, _AT)
            for n in range(2000)
        )
        long = NewArticle(TEXT, id="long", title="Long", published="2024-03-02")
        short = NewArticle("Nothing.", id="short", title="Short", published="2024-03-01")
        records = [Record(short, "", Status.UNTOUCHED), Record(long, "Ana", Status.BEGUN, spans)]
        assert not project.import_records(project.begin_import("x"), records).problems
        project.set_setting("annotator", "Ana")
        project.set_setting("layout", {"panes": ["short"], "sizes": [], "active": 0})
    return path


def _in_sight(surface: ReadingSurface) -> set[str]:
    return {mark.id for mark in surface.marks_between(*surface.visible_span())}


def _stored(driver: Driver) -> set[str]:
    first, last = driver.pane.surface.visible_span()
    spans = driver.window.workspace.project.spans("long")
    return {span.id for span in spans if span.start < last and span.end > first}


def test_its_marks_are_there_wherever_one_looks_and_whatever_one_does(
    start: Start, long_project: Path
) -> None:
    program, driver = start(long_project)
    panes = driver.window.panes
    panes.open_here("long")
    surface = driver.pane.surface
    assert not surface.marks().is_whole
    assert _in_sight(surface) == _stored(driver) != set()
    # At once to the other end, and a mark there, while most others are still to be read.
    surface.set_place(len(TEXT) - 2000)
    at = TEXT.rindex("😀", 0, len(TEXT) - 1000)
    surface.set_selection(at, at + 13)
    surface.setFocus()
    driver.press("1")
    assert _in_sight(surface) == _stored(driver)
    span = driver.window.workspace.chosen_span()
    assert span is not None
    assert TEXT[span.start : span.end] == span.quote == TEXT[at : at + 13]
    assert surface.chosen() == span.id
    for _ in range(100):
        driver.settle()
    assert surface.marks().is_whole
    assert len(list(surface.marks())) == 2001
    driver.press("Ctrl+Z")
    assert _in_sight(surface) == _stored(driver)
    assert len(list(surface.marks())) == 2000
    # Another article and the window may come at any moment.
    panes.open_here("short")
    assert list(driver.pane.surface.marks()) == []
    panes.open_here("long")
    program.close()
