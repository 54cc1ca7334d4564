"""Backups: verified copies of a project in a folder of their own, made by SQLite's online backup.

A backup is a project file like any other. Its name begins with a running number, which decides what is newer: no clock
does. A project that is found damaged gives no backup, and nothing is thinned out then.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectRefused, StorageFailed
from annotator.core.project_name import PROJECT_SUFFIX
from annotator.store.backup_checking import damage, fingerprint_of_rows, same_bytes
from annotator.store.backup_folders import folder_of, remember
from annotator.store.backup_thinning import to_drop
from annotator.store.copy_steps import PAGES_AT_ONCE, watched
from annotator.store.database import Database, reason_of
from annotator.store.opening import open_file
from annotator.store.placing import put_in_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

__all__ = ["Backup", "back_up", "folder_of", "is_due", "listed"]

# How the names of copies begin that were made of damaged projects.
BEFORE_REPAIR = "before-repair"
DUE_AFTER = timedelta(days=1)
# So often a copy may begin anew because somebody wrote meanwhile; then it is made in one go, which lets nobody write.
_MOST_RESTARTS = 20
# SQLite's answers while somebody is just writing: it goes on where it was.
_HELD_UP = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_NAME = re.compile(rf"(\d{{6,}})-(\d{{8}}T\d{{6}})Z{re.escape(PROJECT_SUFFIX)}")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: `number` counts upwards, `made` is when by the clock of then (UTC), `size` is in bytes."""

    path: Path
    number: int
    made: datetime
    size: int


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first; none where there is no such folder."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            made = _time(match[2]) if match else None
            if match and made:
                found.append(Backup(path, int(match[1]), made, path.stat().st_size))
    return sorted(found, key=lambda one: -one.number)


def is_due(folder: Path, now: datetime | None = None) -> bool:
    """Whether the newest backup is older than a day, or from a time that has not come yet, or there is none."""
    known = listed(folder)
    age = (now or datetime.now(UTC)) - known[0].made if known else DUE_AFTER
    return not timedelta(minutes=-10) <= age < DUE_AFTER


def back_up(
    project: Path,
    folder: Path,
    *,
    thin: bool = True,
    now: datetime | None = None,
    watch: Callable[[], None] = lambda: None,
    tell: Callable[[int, int], None] | None = None,
    through: Database | None = None,
) -> Backup:
    """Copy the project at that path into `folder` while others may write to it, verify the copy, and keep it.

    The copy is compared with the project where nobody writes meanwhile, and read through for damage. With `thin`,
    older backups make room (`to_drop`). `watch` is called often, and stops all by raising; `tell` is told parts done
    and in all. `through` is the connection of whoever may write meanwhile, of any thread. ProjectRefused where the
    project is damaged, StorageFailed where the disk fails: then no backup is made, and those that there are stay.
    """
    now = now or datetime.now(UTC)
    part = folder / f".{os.getpid()}-{time.monotonic_ns()}.part"
    opened = open_file(project, write=False)
    try:
        with _said(folder):
            folder.mkdir(parents=True, exist_ok=True)
            _remove_left_parts(folder)
            watch = watched(opened.database, watch, tell)
            _copy(opened.database, part, watch, through)
            _refuse_damaged(project, part, watch)
            number = max((one.number for one in listed(folder)), default=0) + 1
            stamp = now.astimezone(UTC).strftime(_STAMP)
            place = folder / f"{number:06d}-{stamp}Z{PROJECT_SUFFIX}"
            put_in_place(part, place)
            size = place.stat().st_size
            remember(folder, project)
            if thin:
                _drop(folder, now)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        opened.close()
    return Backup(place, number, _time(stamp) or now, size)


def keep_as_it_is(
    database: Database, folder: Path, watch: Callable[[], None] = lambda: None
) -> Path:
    """A copy of a project that may be damaged, compared row by row; its path. It is listed as no backup.

    StorageFailed where it cannot be made.
    """
    stamp = datetime.now(UTC).strftime(_STAMP)
    with _said(folder):
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while (place := folder / f"{BEFORE_REPAIR}-{stamp}Z-{number}{PROJECT_SUFFIX}").exists():
            number += 1
        part = place.with_name(f".{place.name}.part")
        try:
            _copy(database, part, watch)
            put_in_place(part, place)
        finally:
            part.unlink(missing_ok=True)
    return place


def copy_of(
    source: Path,
    part: Path,
    watch: Callable[[], None] = lambda: None,
    tell: Callable[[int, int], None] | None = None,
) -> None:
    """A verified copy of the project file at `source`, at `part`; the caller puts it in place or removes it.

    One that was kept before a repair may be as damaged as it was then. `watch` stops it by raising; `tell` is told
    parts done and in all.
    """
    as_it_was = source.name.startswith(BEFORE_REPAIR)
    opened = open_file(source, write=False, strict=not as_it_was)
    try:
        with _said(part.parent), opened.database.whatever_is_stored():
            watch = watched(opened.database, watch, tell)
            _copy(opened.database, part, watch)
            if not as_it_was:
                _refuse_damaged(source, part, watch)
    finally:
        opened.close()


def _copy(
    source: Database, part: Path, watch: Callable[[], None], through: Database | None = None
) -> None:
    """Copy, and compare the copy with the source where nobody wrote meanwhile; else the copy is of one moment.

    `through`: the connection of whoever writes, so that SQLite need not begin anew when they do.
    """
    version = source.value("PRAGMA data_version")
    part.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as target:
        # If this fails the file goes; what is finished is made durable in the end.
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            target.execute(f"PRAGMA {pragma}").fetchall()
        _copy_pages(through or source, target, part, watch)
    # A write may be under way, and taken back: then the second look finds what the first did not.
    for _ in range(2):
        if _says_the_same(source, part, watch) or source.value("PRAGMA data_version") != version:
            return
    raise StorageFailed(
        f"The backup of “{source.path}” does not say what the project says, so it was not kept."
    )


def _says_the_same(source: Database, part: Path, watch: Callable[[], None]) -> bool:
    found = same_bytes(source.read_at, part, watch)
    if found is not None:
        return found
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as connection:
        copy = Database(connection, part, read_only=True)
        with copy.whatever_is_stored():
            copied = fingerprint_of_rows(copy, watch)
    return copied == fingerprint_of_rows(source, watch)


def _copy_pages(
    source: Database, target: sqlite3.Connection, part: Path, watch: Callable[[], None]
) -> None:
    descriptor = os.open(part, os.O_RDWR | getattr(os, "O_BINARY", 0))
    steps = _Steps(watch, descriptor)
    try:
        source.copy_into(target, PAGES_AT_ONCE, steps.count)
    except _TooOften:
        source.copy_into(target, -1, lambda *_: None)
    finally:
        os.close(descriptor)


class _TooOften(Exception):
    """The copy began anew too often."""


class _Steps:
    """Counts how often a copy begins anew: more pages are left than were.

    What was copied is brought to the disk bit by bit, so that no commit of the project waits behind all of it.
    """

    def __init__(self, watch: Callable[[], None], descriptor: int) -> None:
        self._watch = watch
        self._descriptor = descriptor
        self._left = -1
        self._restarts = 0

    def count(self, status: int, left: int, _total: int) -> None:
        os.fsync(self._descriptor)
        self._watch()
        self._restarts += 0 <= self._left <= left and status not in _HELD_UP
        self._left = left
        if self._restarts > _MOST_RESTARTS:
            raise _TooOften


def _refuse_damaged(project: Path, part: Path, watch: Callable[[], None]) -> None:
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as connection:
        found = damage(Database(connection, part, read_only=True), watch)
    if found:
        raise ProjectRefused(
            f"“{project}” is damaged: {found}. No backup was made of it, and earlier ones were left alone; "
            "“annotator check” names what is wrong."
        )


def _drop(folder: Path, now: datetime) -> None:
    known = listed(folder)
    dropped = to_drop([(one.number, one.made) for one in known], now)
    for one in known:
        if one.number in dropped:
            one.path.unlink(missing_ok=True)


def _remove_left_parts(folder: Path) -> None:
    """Remove what a backup that was killed left behind, a day later: another may be under way."""
    for path in folder.glob(".*.part*"):
        if abs(time.time() - path.stat().st_mtime) > DUE_AFTER.total_seconds():
            path.unlink(missing_ok=True)


@contextlib.contextmanager
def _said(folder: Path) -> Iterator[None]:
    """Say as a sentence what the disk or the system refuses."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(f"Nothing can be written to “{folder}”: {error.strerror}.") from error
    except sqlite3.DatabaseError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise StorageFailed(f"Nothing can be written to “{folder}”: {reason}.") from error


def _time(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
