"""Repairing a project: after a copy of it as it was, in one transaction, checked before it counts.

What is undoable is a step of the history. The rest (what no project may hold) is only in the copy and in the
history's images. Repairing again changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.repair import RepairReport
from annotator.store import annotators, backups, checking, settings
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
    from pathlib import Path

    from annotator.core.finding import Finding
    from annotator.store.database import Database


def repair_file(path: Path, folder: Path, *, dry_run: bool = False) -> RepairReport:
    """Repair a project that nobody has open, though it cannot be opened for work any more; see `repair`."""
    opened = open_file(path, write=True, strict=False)
    try:
        return repair(opened.database, folder, dry_run=dry_run)
    finally:
        opened.close()


class _TakenBack(Exception):
    """Rolls a trial back."""


def repair(database: Database, folder: Path, *, dry_run: bool = False) -> RepairReport:
    """Mend what can be mended with certainty, and name what remains. `folder` holds the project's backups.

    The undoable part is a step of whoever annotates in the window. With `dry_run` nothing is written: the report says
    what would be done. Refused, and nothing changed, where it would leave more damage than it found; StorageFailed
    where no copy can be made.
    """
    found = checking.check(database)
    report = RepairReport(found=found, remains=found)
    if not found or any(finding.kind == "pages" for finding in found):
        return report
    known = [backup.path for backup in backups.listed(folder)]
    with database.whatever_is_stored(), EarlierRows(database, known) as earlier:
        try:
            with database.atomic():
                _mend(database, earlier, report)
                raise _TakenBack
        except _TakenBack:
            pass
        if report.mended and not dry_run:
            report.backup = str(backups.keep_as_it_is(database, folder))
            with database.atomic():
                _mend(database, earlier, report)
    return report


def _mend(database: Database, earlier: EarlierRows, report: RepairReport) -> None:
    # What one mending leaves for the next is settled before the commit.
    database.run("PRAGMA defer_foreign_keys = ON")
    log = MendingLog(database, _actor(database))
    remove_strangers(log)
    renew_indexes(log)
    mend_texts(log, earlier)
    mend_references(log, earlier)
    mend_spans(log, earlier)
    mend_links(log)
    mend_history(log)
    report.mended, report.edit = log.mended(), log.edit_id()
    report.remains = checking.check(database)
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
