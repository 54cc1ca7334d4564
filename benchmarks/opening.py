"""Opening an article, from the call to the painted text, against QPlainTextEdit.setPlainText of the same text."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSplitter

from annotator.ui.theme import page_font
from benchmarks.desk import Desk, Painted
from benchmarks.finding import after, wait_and_watch
from benchmarks.material import make_project, record, scratch
from benchmarks.targets import LARGE, SMALL
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.timing import Row

NEW, ANOTHER = "opening: an article in a new pane", "opening: another article in the pane"
PAUSE = "opening: longest pause while all marks are read"
_BARE_NEW = "new QPlainTextEdit in a splitter, setPlainText, painted"
_BARE_ANOTHER = "QPlainTextEdit.setPlainText, painted"
_IDLE = "the same while nothing is read"
_IDLE_MS = 100


def rows(sizes: tuple[tuple[str, int, int, int], ...] = ()) -> Iterator[Row]:
    """The rows of each of `sizes`: its name, code points, spans, runs."""
    for size, length, count, runs in sizes or (
        (SMALL, 5_000, 50, 30),
        (LARGE, 1_000_000, 10_000, 6),
    ):
        with scratch() as folder:
            project = folder / "project.annotator"
            made = [record(n, length, count) for n in range(3)]
            make_project(project, made, ["a000000"])
            desk = Desk(folder, project)
            bare = Bare(desk, [one.article.text for one in made])
            taken = in_turn(runs, _new(desk), bare.new())
            yield row(NEW, size, taken[0], _BARE_NEW, taken[1])
            taken = in_turn(runs, _another(desk), bare.another())
            yield row(ANOTHER, size, taken[0], _BARE_ANOTHER, taken[1])
            pauses = _pauses(desk, runs)
            if pauses:
                idle = [wait_and_watch(after(_IDLE_MS)) for _ in pauses]
                yield row(PAUSE, size, pauses, _IDLE, idle)
            bare.close()
            desk.close()


def _new(desk: Desk) -> Task:
    panes = desk.window.panes

    def open_beside() -> None:
        panes.open_beside("a000001")
        QApplication.processEvents()

    def close() -> None:
        if panes.panes[-1].surface.viewport().visibleRegion().isEmpty():
            raise RuntimeError("the new pane is not in sight")
        panes.close_pane(panes.panes[-1])
        desk.driver.settle()

    return Task(open_beside, after=close)


def _another(desk: Desk) -> Task:
    order = cycle(["a000001", "a000002", "a000000"])
    painted = Painted(desk.driver.pane.surface.viewport())

    def switch() -> None:
        before = painted.times
        desk.window.panes.open_here(next(order))
        painted.wait(before)

    return Task(switch, after=desk.driver.settle)


def _pauses(desk: Desk, runs: int) -> list[float]:
    """How long a key would have to wait, once the page is painted, while the marks out of sight are read."""
    pane = desk.driver.pane
    surface, painted = pane.surface, Painted(pane.surface.viewport())
    others = cycle({"a000000", "a000001", "a000002"} - {pane.article})
    found: list[float] = []
    for article in islice(others, runs):
        before = painted.times
        desk.window.panes.open_here(article)
        painted.wait(before)
        if not surface.marks().is_whole:
            found.append(wait_and_watch(lambda: surface.marks().is_whole))
    return found


class Bare:
    """The same with nothing but the text."""

    def __init__(self, desk: Desk, texts: list[str]) -> None:
        self._texts = texts
        self._row = QSplitter()
        self._row.resize(desk.window.panes.size())
        self._first = self._editor(texts[0])
        self._row.show()
        QApplication.processEvents()

    def _editor(self, text: str) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setReadOnly(True)
        editor.setFont(page_font(16))
        editor.setPlainText(text)
        self._row.addWidget(editor)
        return editor

    def new(self) -> Task:
        """A new editor with a text, beside the first."""
        made: list[QPlainTextEdit] = []

        def open_beside() -> None:
            made.append(self._editor(self._texts[1]))
            QApplication.processEvents()

        def close() -> None:
            made.pop().deleteLater()
            QApplication.processEvents()

        return Task(open_beside, after=close)

    def another(self) -> Task:
        """Another text in the first."""
        order = cycle(self._texts[1:] + self._texts[:1])
        painted = Painted(self._first.viewport())

        def switch() -> None:
            before = painted.times
            self._first.setPlainText(next(order))
            painted.wait(before)

        return Task(switch)

    def close(self) -> None:
        """Close it."""
        self._row.close()
        self._row.deleteLater()
