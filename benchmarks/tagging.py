"""From the press of a label key to the span stored on the disk and painted; and back with undo.

The real window on a real file. It ends with the first frame that Qt paints after the key, which shows the mark; what
the window does after that frame (the inspector's lines) is in the row “the window at rest”. Each key press is
checked: painted each time, and at the end another reader of the file finds what the last key press said.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.desk import BARE_STORE, BareEditor, Desk, Painted
from benchmarks.material import make_project, record, scratch
from benchmarks.targets import LARGE
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.timing import Row

LABEL, UNDO = "tagging: label key, stored and painted", "tagging: undo key, stored and painted"
RESTED = "tagging: label key, the window at rest"
SIX = "tagging: label key, six panes open"
SAMPLE = "sample project"
_MANY = 1_000_000, 10_000
_ARTICLES = 6
_RUNS = 60


class Hand:
    """Selects words in the middle of the active article, presses a label's key, and takes it back."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        surface = desk.driver.pane.surface
        surface.set_place(len(surface.text()) // 2)
        desk.driver.settle()
        # Whoever presses a key has read some lines first: by then all marks of a long article are there.
        while not surface.marks().is_whole:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._at = surface.place() + 40
        self._surface = surface
        self._painted = Painted(surface.viewport())

    def label(self) -> Task:
        """The press of a label's key, some words being selected."""
        return Task(lambda: self._press("1"), before=self._select)

    def undo(self) -> Task:
        """The press of the undo key after that, once the window has come to rest."""
        return Task(lambda: self._press("Ctrl+Z"), before=self._rest)

    def label_and_rest(self) -> Task:
        """The press of a label's key, until the window has nothing left to do."""
        return Task(self._press_and_rest, before=self._select)

    def _press_and_rest(self) -> None:
        self._press("1")
        self.desk.driver.settle()

    def _rest(self) -> None:
        self.desk.take_keys()
        self.desk.driver.settle()

    def _select(self) -> None:
        self.desk.take_keys()
        self._surface.set_selection(self._at, self._at + 30)
        self.desk.driver.settle()

    def _press(self, key: str) -> None:
        before = self._painted.times
        self.desk.driver.press_to_frame(key)
        if self._painted.times == before:
            self._painted.wait(before)


def one_pane(runs: int = _RUNS, many: tuple[int, int] = _MANY) -> Iterator[Row]:
    """Label and undo with one article open, in the sample and in an article of 1 MB with 10,000 spans."""
    with scratch() as folder:
        desk = Desk(folder / "sample")
        while len(desk.window.panes.panes) > 1:
            desk.window.panes.close_pane()
        yield from label_and_undo(desk, folder, SAMPLE, runs)
    with scratch() as folder:
        make_project(folder / "big.annotator", [record(0, *many)], ["a000000"])
        yield from label_and_undo(Desk(folder, folder / "big.annotator"), folder, LARGE, runs)


def label_and_undo(desk: Desk, folder: Path, size: str, runs: int) -> Iterator[Row]:
    """The three rows, in the window that is there; it is closed."""
    stored = desk.spans()
    surface = desk.driver.pane.surface
    bare = BareEditor(surface.text(), surface, folder / "bare.db", stored)
    hand = Hand(desk)
    tasks = hand.label(), Task(bare.mark), hand.undo(), Task(bare.unmark)
    marked, bare_marked, undone, bare_undone = in_turn(runs, *tasks, warm=3)
    tasks = hand.label_and_rest(), Task(bare.mark), hand.undo(), Task(bare.unmark)
    rested, bare_rested, _, _ = in_turn(max(runs // 3, 1), *tasks)
    check(desk, hand, stored)
    yield row(LABEL, size, marked, BARE_STORE, bare_marked)
    yield row(RESTED, size, rested, BARE_STORE, bare_rested)
    yield row(UNDO, size, undone, BARE_STORE, bare_undone)
    bare.close()
    desk.close()


def check(desk: Desk, hand: Hand, stored: int) -> None:
    """RuntimeError unless undo left `stored` spans, and one more key press makes one more of them."""
    if desk.spans() != stored:
        raise RuntimeError(f"{desk.spans() - stored} spans are left over")
    hand.label().timed()
    if desk.spans() != stored + 1:
        raise RuntimeError("the label key stores no span")


def six_panes(runs: int = _RUNS // 2) -> Iterator[Row]:
    """The label key with six articles open, against the same with one."""
    yield from _six(SAMPLE, runs, None)
    yield from _six(LARGE, runs, _MANY)


def _six(size: str, runs: int, of: tuple[int, int] | None) -> Iterator[Row]:
    with scratch() as folder:
        project = folder / "project.annotator"
        if of:
            make_project(project, [record(n, *of) for n in range(_ARTICLES)], ["a000000"])
        else:
            sample = Desk(folder / "sample")
            path = sample.window.workspace.project.path
            while len(sample.window.panes.panes) > 1:
                sample.window.panes.close_pane()
            sample.close()
            shutil.copy(path, project)
        shutil.copy(project, folder / "six.annotator")
        one, six = Desk(folder / "one", project), Desk(folder / "six", folder / "six.annotator")
        open_all(six)
        hands = Hand(one), Hand(six)
        tasks = [task for hand in hands for task in (hand.label(), hand.undo())]
        alone, _, among, _ = in_turn(runs, *tasks, warm=2)
        yield row(SIX, size, among, "the same with one pane open", alone)
        for desk in (one, six):
            desk.close()


def open_all(desk: Desk) -> None:
    """Open articles until there are six, the first of them being the one that keys go to."""
    panes = desk.window.panes
    for article in desk.window.workspace.articles_in_order():
        if len(panes.panes) < _ARTICLES:
            panes.open_beside(article.id, panes.panes[-1])
    panes.activate_nth(1)
    QApplication.processEvents()
