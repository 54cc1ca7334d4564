"""The desk for the dashboard: counts in a thread of its own, anew where something changed and somebody looks."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.app.dashboard_words import DashboardWords
from annotator.app.jobs import Job, still_running
from annotator.app.retelling import retold
from annotator.core.errors import UserError
from annotator.core.layer import GOLD
from annotator.core.work_pace import WorkBook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.app.dashboard_plots import Canvas, DashboardPlots
    from annotator.app.dashboard_tables import DashboardTables
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.project_numbers import ArticleDoor, ProjectNumbers
    from annotator.exchange.board_cells import BoardTable

SECTIONS: Final = ("overview", "pace", "work", "labels", "outlets", "time", "undone")
# So long after a change it is counted again: many come in a row.
_SETTLED_MS = 400
# Whoever types comes first: Python's threads take turns.
_REST_S = 0.0005


class _Stopped(Exception):
    """The work is not wanted any more."""


class _Outcome(NamedTuple):
    """What a thread ends with: a result, or a sentence on why there is none."""

    number: int
    result: Any
    sentence: str = ""


def _nothing(_result: Any) -> None:
    """Ignore a result that nobody waits for."""


def _drawers() -> tuple[type[DashboardTables], type[DashboardPlots]]:
    """What makes tables and plots of numbers: thirty modules, read when there are numbers."""
    from annotator.app.dashboard_plots import DashboardPlots
    from annotator.app.dashboard_tables import DashboardTables

    return DashboardTables, DashboardPlots


class DashboardDesk(QObject):
    """`counted` says that there are other numbers, `busy` what is being done ("" for nothing), `advanced` how far.

    `failed` carries a sentence; `found` the door that was opened, the articles behind it, and words for it.
    """

    counted = Signal()
    busy = Signal(str)
    advanced = Signal(int, int)
    failed = Signal(str)
    found = Signal(object, list, str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._leaving: set[Job] = set()
        self._job: Job | None = None
        self._number = 0
        self._then: Callable[[Any], None] = _nothing
        self._is_watched = self._is_counting = self._was_touched = False
        self.is_old = True
        self.tables: DashboardTables | None = None
        self._plots: DashboardPlots | None = None
        self._again = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._again.timeout.connect(self._count_where_old)
        workspace.changed.connect(self._age)
        workspace.annotator_changed.connect(self.forget)
        workspace.layers_changed.connect(self._follow_sight)
        self._was_blind = workspace.is_blind

    # When it is counted

    def watch(self, is_watched: bool) -> None:
        """Say whether somebody looks at the numbers: then they are counted where they are old."""
        self._is_watched = is_watched
        self._count_where_old()

    def _count_where_old(self) -> None:
        if self._is_watched and self.is_old and not self._is_counting:
            self.count()

    def _age(self, changes: Changes) -> None:
        if changes.policy:
            self.forget()
        touched = changes.spans or changes.statuses or changes.schema or changes.articles_listed
        if touched or changes.annotators or changes.hand_outs:
            self.is_old = self._was_touched = True
            self._again.start()

    def _follow_sight(self) -> None:
        if self._was_blind != self._workspace.is_blind:
            self.forget()

    def forget(self) -> None:
        """Let go of the numbers: somebody else looks at them, or they may be seen no more."""
        self._was_blind = self._workspace.is_blind
        self.cancel()
        self.tables = self._plots = None
        self.is_old = True
        self.counted.emit()
        self._count_where_old()

    @property
    def has_numbers(self) -> bool:
        """Whether anything was counted."""
        return self.tables is not None

    @property
    def is_blind(self) -> bool:
        """Whether who is at work may see nobody else's layer."""
        return self._workspace.is_blind

    def layers(self) -> dict[str, str]:
        """Names of the layers that who is at work may see, by id; gold last."""
        desk = self._workspace
        people = {row.id: row.name for row in desk.project.annotators() if desk.sees(row.id)}
        gold = desk.project.gold()
        if gold is not None and desk.sees(GOLD):
            people[gold.id] = gold.name
        return people

    def count(self) -> None:
        """Count again, in the background."""
        self.cancel()
        self._is_counting, self._was_touched = True, False
        layers = self.layers()
        work = partial(self._counted, tuple(layers))
        self._begin(work, partial(self._take, layers), self.tr("Counting …"))

    def _counted(self, layers: Sequence[str], job: Job) -> tuple[ProjectNumbers, WorkBook]:
        with self._workspace.project.beside() as project:
            numbers = project.numbers(layers, partial(_go_on, job))
        book = WorkBook(numbers)
        # Computed and imported here, in the thread, so that the window need not wait for them.
        _made = book.paces, book.stretches, _drawers()
        return numbers, book

    def _take(self, names: dict[str, str], result: tuple[ProjectNumbers, WorkBook]) -> None:
        self._is_counting = False
        self.is_old = self._was_touched
        if self.is_old:
            self._again.start()
        numbers, book = result
        words = DashboardWords(names, self._workspace.schema.labels)
        tables, plots = _drawers()
        self.tables = tables(numbers, book, words)
        self._plots = plots(numbers, book, words, self.tables)
        self.counted.emit()

    # What is shown

    def section(self, id: str, chosen: dict[str, str]) -> dict[str, Any]:
        """A section's note, choices and tables, as plain values."""
        if self.tables is None:
            return {"note": "", "choices": [], "tables": []}
        return {
            "note": self.tables.note(id),
            "choices": self.tables.choices(id),
            "tables": [table.to_json() for table in self.tables.of(id, chosen)],
        }

    def figures(self, id: str, chosen: dict[str, str]) -> list[BoardTable]:
        """A section's tables."""
        return [] if self.tables is None else self.tables.of(id, chosen)

    def plots(self, id: str, chosen: dict[str, str], canvas: Canvas) -> list[dict[str, Any]]:
        """A section's plots: SVG, size, and marks with their doors."""
        return [] if self._plots is None else self._plots.of(id, chosen, canvas)

    # Doors

    def open_door(self, door: ArticleDoor, words: str) -> None:
        """Look for the articles behind a number; `found` tells them."""
        if door.article:
            self.found.emit(door, [door.article], words)
            return
        self.cancel()
        work = partial(self._looked_up, door)
        self._begin(
            work, partial(self._hand_on, door, words), self.tr("Looking for the articles …")
        )

    def _looked_up(self, door: ArticleDoor, job: Job) -> list[str]:
        with self._workspace.project.beside() as project:
            return project.articles_behind(door, partial(_go_on, job))

    def _hand_on(self, door: ArticleDoor, words: str, articles: list[str]) -> None:
        self.found.emit(door, articles, words)

    # Work

    def _begin(self, work: Callable[[Job], Any], then: Callable[[Any], None], what: str) -> None:
        self._number += 1
        self._then = then
        self._job = job = Job(partial(_outcome, self._number, work), self)
        job.advanced.connect(self.advanced)
        job.done.connect(self._end)
        self.busy.emit(what)
        job.start()

    def _end(self, outcome: _Outcome) -> None:
        # The end of a work that was cancelled may still be queued.
        if self._job is None or outcome.number != self._number:
            return
        if outcome.sentence:
            self.cancel()
            self.failed.emit(retold(outcome.sentence))
            return
        self._let_go(self._job)
        self.busy.emit("")
        self._then(outcome.result)

    def _let_go(self, job: Job) -> None:
        """Keep the thread until it has ended; it may not be destroyed before."""
        job.advanced.disconnect(self.advanced)
        self._job = None
        self._leaving = still_running(self._leaving) | {job}

    def cancel(self) -> None:
        """Work no further; the numbers that are there stay."""
        self._again.stop()
        if self._job is not None:
            self._job.cancel()
            self._let_go(self._job)
            self._is_counting = False
            self.busy.emit("")

    def close(self) -> None:
        """Work no further, and wait until the project is let go of."""
        self._is_watched = False
        self.cancel()
        for job in self._leaving:
            job.wait()
        self._leaving.clear()


def _go_on(job: Job, done: int, total: int) -> None:
    if job.is_cancelled():
        raise _Stopped
    job.advance(done, total)
    time.sleep(_REST_S)


def _outcome(number: int, work: Callable[[Job], Any], job: Job) -> _Outcome:
    """In the thread: what came of it, with the number by which it is known."""
    try:
        return _Outcome(number, work(job))
    except _Stopped:
        return _Outcome(number, None)
    except UserError as error:
        return _Outcome(number, None, str(error))
