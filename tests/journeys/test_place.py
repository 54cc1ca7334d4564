"""The reader's place holds through all that is done around it; what is shown is remembered, and said aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.store.project import Project
from tests.ui.hearing import Ear

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.driving import Driver
    from annotator.ui.reading.surface import ReadingSurface
    from tests.journeys.standing import Start

ROWS = [
    f"Paragraph {n} says at some length that the meter of house {n} was never opened by anyone, and "
    f"that all reports of it were made up. “Nobody came,” said the owner, who had been there all day."
    for n in range(80)
]
TEXT = "\n".join(ROWS)
AT = "2026-03-03T12:00:00.000Z"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three long articles; in the first, Ben marked the middle of many paragraphs, each in several lanes."""
    path = tmp_path / "place.annotator"
    starts = [TEXT.index(row) + 20 for row in ROWS[::2]]
    spans = tuple(
        SpanRecord(
            "denial", ((start, start + 60 + n),), f"b{start}-{n}", {"speaker": "the owner"}, AT, AT
        )
        for start in starts
        for n in range(3)
    )
    with Project.create(path) as made:
        edit = made.begin_import("Made")
        articles = [
            NewArticle(TEXT, f"a{n}", f"Meters {n}", "Post", "2026-03-03") for n in range(3)
        ]
        rows = [Record(articles[0], "Ben", Status.BEGUN, spans), *map(Record, articles[1:])]
        made.import_records(edit, rows)
        made.set_setting("annotator", made.add_annotator("Ana").name)
    return path


def _baseline(surface: ReadingSurface, offset: int) -> int:
    """Where the line of a code point stands in the viewport."""
    view = surface._view
    spot = view.spot(offset)
    rect = view.line_rect(spot)
    assert rect is not None
    return rect.top() + view.line(spot).baseline - view.line(spot).top


class Reading:
    """Two panes at which somebody reads: with the caret in the first, from the top line in the second."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        driver.press("Ctrl+2")
        self._other = driver.pane.surface
        self._other.set_place(TEXT.index(ROWS[30]))
        self._top = self._other.hold_place()
        driver.press("Ctrl+1")
        self.surface = driver.pane.surface
        self.surface.set_place(TEXT.index(ROWS[38]) + 90)
        self.surface.set_caret(TEXT.index(ROWS[39]) + 20)
        driver.settle()
        self._caret = self.surface.caret()
        self._line = _baseline(self.surface, self._caret)

    def check(self, what: str) -> None:
        """Both read on where they read before."""
        self._driver.settle()
        here = _baseline(self.surface, self._caret), _baseline(self._other, self._top.offset)
        assert (what, here) == (what, (self._line, self._top.y))


def test_nothing_moves_the_line_that_is_being_read(start: Start, project: Path) -> None:
    _, driver = start(project)
    window = driver.window
    window.panes.open_beside("a1")
    driver.press("Ctrl+1")
    assert window.panes.open_articles()[:2] == ["a0", "a1"]
    reading = Reading(driver)

    driver.press("1")
    reading.check("a span")
    driver.press("3", "Ctrl+Z")
    reading.check("undo")
    ben = window.workspace.project.annotator("Ben")
    assert ben is not None
    for shown in (True, False):
        window.workspace.show_layer(ben.id, shown)
        reading.check(f"marks of others: {shown}")
    for keys in ("F9", "F10", "F9", "F10", "F11", "F11", "Ctrl+Shift+D", "Ctrl+Shift+D"):
        driver.press(keys)
        reading.check(keys)
    for width, height in ((1440, 900), (1000, 700), (1280, 800)):
        window.resize(width, height)
        reading.check(f"a window of {width} by {height}")
    driver.press("Ctrl+T")
    reading.check("a third pane")
    driver.press("Ctrl+W", "Ctrl+1")
    reading.check("two panes again")
    for keys in ("Ctrl++", "Ctrl++", "Ctrl+-", "Ctrl+Shift+0"):
        driver.press(keys)
        reading.check(keys)
    driver.press("Ctrl+F")
    reading.check("the find bar")
    driver.type("reports")
    driver.press("Escape")
    reading.check("found, and left")
    driver.press("Ctrl+Shift+F")
    reading.check("find in all articles")
    driver.press("Escape")
    reading.check("and left")
    driver.press("L", "Escape", "F", "Escape", "Ctrl+Shift+A", "Escape")
    reading.check("bars above the page")


def test_all_links_are_shown_again_after_a_restart(start: Start, project: Path) -> None:
    _, driver = start(project)
    assert not driver.window.book["view.all_links"].isChecked()
    driver.press("Ctrl+Shift+L")
    driver.window.close()
    _, driver = start(project)
    assert driver.window.links.shows_all
    assert driver.window.book["view.all_links"].isChecked()
    driver.press("Ctrl+Shift+L")
    assert not driver.window.links.shows_all


@pytest.fixture
def _heard() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("_heard")
def test_who_speaks_and_who_marked_is_said_where_the_caret_enters(
    start: Start, project: Path
) -> None:
    _, driver = start(project)
    desk, surface = driver.window.workspace, driver.window.panes.panes[0].surface
    ben = desk.project.annotator("Ben")
    assert ben is not None
    desk.show_layer(ben.id, shown=True)
    said: list[str] = []
    surface.announced.connect(said.append)
    driver.press("Ctrl+1", "Ctrl+Home", *["Right"] * 20)
    assert said == ["; ".join(["Denial by the owner, marked by Ben, starts"] * 3)]

    ear = Ear()
    driver.press("S", "1", "Ctrl+Z")
    ear.close()
    stored = [sentence for sentence, _ in ear.said if sentence.startswith("Saved")]
    assert len(stored) == 2
    assert "Undo" in stored[1]
