"""Repairing a project: after a copy of it as it was, in one transaction, checked before it counts.

What is undoable is a step of the history. The rest (what no project may hold) is only in the copy and in the
history's images. Repairing again changes nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.repair import RepairReport
from annotator.store import annotators, backups, checking, settings
from annotator.store.copy_steps import CopySteps
from annotator.store.earlier_rows import EarlierRows
from annotator.store.mending_file import (
    mend_history,
    mend_references,
    mend_texts,
    remove_strangers,
    renew_indexes,
)
from annotator.store.mending_log import MendingLog
from annotator.store.mending_spans import mend_links, mend_spans
from annotator.store.opening import HOLDER, open_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.check import Finding
    from annotator.store.database import Database

    Tell = Callable[[int, int], None]

# A check before, a trial with its check, a copy, and the same in earnest: how many parts each is taken for.
_CHECK, _MENDINGS, _COPY = 8, 7, 14
_TRIAL = _MENDINGS + _CHECK
_PARTS = _CHECK + 2 * _TRIAL + _COPY


def repair_file(
    path: Path, folder: Path, *, dry_run: bool = False, watch: Tell | None = None
) -> RepairReport:
    """Repair a project that nobody has open, though it cannot be opened for work any more; see `repair`."""
    opened = open_file(path, write=True, strict=False)
    try:
        return repair(opened.database, folder, dry_run=dry_run, watch=watch)
    finally:
        opened.close()


class _TakenBack(Exception):
    """Rolls a trial back."""


class _Course:
    """How far a repair is: parts, which are told whenever one begins; what the watch raises stops it."""

    def __init__(self, watch: Tell | None) -> None:
        self._watch = watch
        self._done = 0

    def begin(self, done: int) -> None:
        """So many parts are done."""
        self._done = done
        self.tell()

    def tell(self, more: int = 0) -> None:
        """Say how far it is: what is done, and `more` of what began then."""
        if self._watch is not None:
            self._watch(self._done + more, _PARTS)

    def check(self, number: int, _total: int) -> None:
        """The watch of a check."""
        self.tell(number)

    def copy(self, done: int, total: int) -> None:
        """The watch of a copy."""
        self.tell(_COPY * done // max(total, 1))


def repair(
    database: Database, folder: Path, *, dry_run: bool = False, watch: Tell | None = None
) -> RepairReport:
    """Mend what can be mended with certainty, and name what remains. `folder` holds the project's backups.

    The undoable part is a step of whoever annotates in the window. With `dry_run` nothing is written: the report says
    what would be done. `watch` is told parts done and in all; what it raises stops the repair, and nothing is changed.
    Refused, and nothing changed, where it would leave more damage than it found; StorageFailed where no copy can be
    made.
    """
    course = _Course(watch)
    found = checking.check(database, course.check)
    report = RepairReport(found=found, remains=found)
    if not found or any(finding.kind == "pages" for finding in found):
        return report
    known = [backup.path for backup in backups.listed(folder)]
    with database.whatever_is_stored(), EarlierRows(database, known) as earlier:
        try:
            with database.atomic():
                _mend(database, earlier, report, course, _CHECK)
                raise _TakenBack
        except _TakenBack:
            pass
        if report.mended and not dry_run:
            course.begin(_CHECK + _TRIAL)
            steps = CopySteps(database, lambda: None, course.copy)
            report.backup = str(backups.keep_as_it_is(database, folder, steps))
            with database.atomic():
                _mend(database, earlier, report, course, _PARTS - _TRIAL)
    return report


def _mend(
    database: Database, earlier: EarlierRows, report: RepairReport, course: _Course, done: int
) -> None:
    # What one mending leaves for the next is settled before the commit.
    database.run("PRAGMA defer_foreign_keys = ON")
    log = MendingLog(database, _actor(database))
    mendings: tuple[Callable[[], None], ...] = (
        partial(remove_strangers, log),
        partial(renew_indexes, log),
        partial(mend_texts, log, earlier),
        partial(mend_references, log, earlier),
        partial(mend_spans, log, earlier),
        partial(mend_links, log),
        partial(mend_history, log),
    )
    for number, mend in enumerate(mendings):
        course.begin(done + number)
        mend()
    report.mended, report.edit = log.mended(), log.edit_id()
    course.begin(done + _MENDINGS)
    report.remains = checking.check(database, course.check)
    _refuse_worse(report.found, report.remains)


def _actor(database: Database) -> str | None:
    """Whoever annotates in the window: one undo there takes the undoable part back."""
    found = annotators.named(database, str(settings.load(database, HOLDER, "")))
    return found.id if found else None


def _refuse_worse(before: list[Finding], after: list[Finding]) -> None:
    counts = {finding.kind: finding.count for finding in before}
    worse = [finding for finding in after if finding.count > counts.get(finding.kind, 0)]
    if worse:
        raise Refused(
            f"The repair was taken back, since it would have left new damage: {worse[0].sentence} "
            "Restore the newest backup instead."
        )
