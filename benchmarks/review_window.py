"""The reviewer's window: from F8 to the next case painted, from a decision to it stored and the next case painted.

Three annotators have read a thousand articles; the same is done in a project of a few.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.core.decisions import State
from annotator.store.project import Project
from benchmarks.agreement import made
from benchmarks.desk import Desk, Painted
from benchmarks.material import scratch
from benchmarks.review import fill
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.timing import Row

NEXT, DECIDE = "review: next case", "review: decide, stored and painted"
_ARTICLES, _FEW = 1000, 10
_RUNS = 30
_PATIENCE_S = 60


class Reviewer:
    """Lea at her desk, with all cases read."""

    def __init__(self, folder: Path, articles: int) -> None:
        folder.mkdir()
        path = folder / "reviewed.annotator"
        fill(path, made(articles))
        self.desk = Desk(folder / "user", path)
        window = self.desk.window
        window.workspace.set_annotator("lea")
        self._list = window.rooms.review.desk.list
        self.desk.driver.press("F8")
        until = time.monotonic() + _PATIENCE_S
        while not self._list.rows and time.monotonic() < until:
            self.desk.driver.settle()
            time.sleep(0.005)
        self.desk.driver.settle()
        self._painted = Painted(window.rooms.review.strip)

    def next(self) -> Task:
        """F8, until the case is painted."""
        return Task(lambda: self._press("F8"), before=self._rest)

    def decide(self) -> Task:
        """A decision, until it is stored and the next case is painted."""
        return Task(lambda: self._press("N"), before=self._rest)

    def _rest(self) -> None:
        self.desk.window.activateWindow()
        self.desk.window.rooms.review.strip.begin()
        self.desk.driver.settle()

    def _press(self, key: str) -> None:
        before = self._painted.times
        self.desk.driver.press(key)
        if self._painted.times == before:
            self._painted.wait(before)

    def decided(self) -> int:
        """How many decisions a second reader finds in the file."""
        with Project.open(self.desk.window.workspace.project.path, write=False) as project:
            return len(project.decisions())

    def check(self) -> None:
        """What the list says is decided is in the file."""
        if self.decided() != self._list.count(State.DECIDED) or not self.decided():
            raise ValueError("the file holds other decisions than the window shows")


def rows(articles: int = _ARTICLES, few: int = _FEW, runs: int = _RUNS) -> Iterator[Row]:
    """Both rows, in a project of so many articles and in one of a few."""
    size = f"{articles:,} articles, 3 annotators, 20 spans each"
    bare = f"the same with {few} articles"
    with scratch() as folder:
        large, small = Reviewer(folder / "large", articles), Reviewer(folder / "small", few)
        taken = in_turn(runs, large.next(), small.next(), large.decide(), small.decide(), warm=2)
        for one in (large, small):
            one.check()
            one.desk.close()
    yield row(NEXT, size, taken[0], bare, taken[1])
    yield row(DECIDE, size, taken[2], bare, taken[3])
