"""The label key pressed in the first moment of a long article, while the marks out of sight are still being read."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.ui.reading.late_marks import LateMarks
from benchmarks.desk import BARE_STORE, BareEditor, Desk, Painted
from benchmarks.material import make_project, record, scratch
from benchmarks.targets import LARGE
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.timing import Row

EARLY = "tagging: label key, before all marks are read"


def rows(
    runs: int = 24, size: str = LARGE, length: int = 1_000_000, count: int = 10_000
) -> Iterator[Row]:
    """The row, of two articles that are opened in turn."""
    with scratch() as folder:
        project = folder / "project.annotator"
        made = [record(n, length, count) for n in range(2)]
        make_project(project, made, ["a000000"])
        desk = Desk(folder, project)
        surface = desk.driver.pane.surface
        bare = BareEditor(surface.text(), surface, folder / "bare.db", desk.spans())
        hand = _EarlyHand(desk)
        taken = in_turn(runs, hand.label(), Task(bare.mark, after=bare.unmark), warm=2, seconds=90)
        yield row(EARLY, size, taken[0], BARE_STORE, taken[1])
        bare.close()
        desk.close()


class _EarlyHand:
    """Opens the other article, selects words of its first page at once, and presses a label's key."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._surface = desk.driver.pane.surface
        self._painted = Painted(self._surface.viewport())
        self._articles = cycle(["a000001", "a000000"])

    def label(self) -> Task:
        """The press of the key; what it marked is taken back after each run."""
        return Task(self._press, before=self._open, after=self._take_back)

    def _open(self) -> None:
        self._desk.take_keys()
        before = self._painted.times
        self._desk.window.panes.open_here(next(self._articles))
        self._painted.wait(before)
        start = self._surface.place() + 40
        self._surface.set_selection(start, start + 30)
        QCoreApplication.sendPostedEvents()
        marks = self._surface.marks()
        if isinstance(marks, LateMarks) and marks.is_whole:
            raise RuntimeError("all marks were read before the key was pressed")

    def _press(self) -> None:
        before = self._painted.times
        self._desk.driver.press_to_frame("1")
        if self._painted.times == before:
            self._painted.wait(before)

    def _take_back(self) -> None:
        stored = self._desk.spans()
        self._desk.driver.press("Ctrl+Z")
        self._desk.driver.settle()
        if self._desk.spans() != stored - 1:
            raise RuntimeError("the label key stored no span")
