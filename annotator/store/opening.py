"""Opening project files: what is no sound project of ours is refused, unchanged, with its own sentence."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectInUse, ProjectRefused, StorageFailed
from annotator.store import migrations, upgrading
from annotator.store.database import BUSY_SECONDS, CACHE_KIB, Database, result_code, words_of
from annotator.store.lock import Claim, InUse, claim

if TYPE_CHECKING:
    from pathlib import Path

# Above this size, SQLite's check of the whole file is left to `Project.check`, which may run in the background.
QUICK_CHECK_BYTES = 24_000_000
# The setting under which the window keeps who annotates.
HOLDER = "annotator"

_MAGIC = b"SQLite format 3\0"
_HEAD = 100
_PRAGMAS = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "synchronous = FULL",
    "temp_store = MEMORY",
    f"cache_size = -{CACHE_KIB}",
    # Pages that an import changed stay in memory, up to 256 MiB: written before the commit they would shut readers out.
    "cache_spill = 65536",
)

# As SQLite advises for files from elsewhere: no value larger than any text that is read here, nothing of other files,
# no trigger that calls another.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 1 << 29,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 20,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
}


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A project file that was found sound: its database and this process's claim on it."""

    database: Database
    claim: Claim

    def close(self) -> None:
        """Close the database, then give up the claim (in that order: see `lock`)."""
        self.database.close(remove_journal=self.claim.writes)
        self.claim.release()

    def beside(self) -> OpenedFile:
        """Another connection to the same file, for another thread; it shares the claim."""
        shared = self.claim.shared()
        try:
            self.database.refuse_other_file()
            database = _connect(self.database.path, write=shared.writes)
            database.turn, database.board = shared.turn, shared.board
            database.read_at, database.project = shared.read_at, self.database.project
        except BaseException as error:
            shared.release()
            if isinstance(error, sqlite3.DatabaseError):
                raise _refusal(self.database.path, error) from error
            raise
        return OpenedFile(database, shared)


def open_file(path: Path, *, write: bool, strict: bool = True) -> OpenedFile:
    """Open the project at `path`, for reading only where the file or its folder can only be read.

    ProjectRefused or ProjectInUse, the file unchanged, where it cannot be opened. What is not `strict` also opens a
    project with damage that a check names: for checks and repairs alone.
    """
    _refuse_no_file(path)
    real = path.resolve()
    held = _claimed(path, real, write=write and _writable(real))
    try:
        _refuse_head(path, held.head(_HEAD), real)
        with held.turn:  # another thread of ours may be committing just now
            database = _connected(path, real, write=held.writes, strict=strict)
        database.turn, database.board = held.turn, held.board
        database.read_at = held.read_at
    except BaseException:
        held.release()
        raise
    return OpenedFile(database, held)


def _refuse_no_file(path: Path) -> None:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise ProjectRefused(f"“{path}” is not there (any more).") from None
    except OSError as error:
        raise ProjectRefused(f"“{path}” cannot be read: {words_of(error)}.") from error
    if stat.S_ISDIR(found.st_mode):
        raise ProjectRefused(f"“{path}” is a folder, not a project file.")
    if not stat.S_ISREG(found.st_mode):
        raise ProjectRefused(f"“{path}” is no ordinary file, so it is no project.")
    if found.st_size == 0:
        raise ProjectRefused(
            f"“{path}” is empty (0 bytes), so it is no project any more. Restore it from a backup; "
            "if it was never one, delete it."
        )


def _writable(real: Path) -> bool:
    # The folder too: SQLite's journal is written beside the file.
    return os.access(real, os.W_OK) and os.access(real.parent, os.W_OK)


def _claimed(path: Path, real: Path, *, write: bool) -> Claim:
    try:
        return claim(real, write=write)
    except InUse:
        raise ProjectInUse(_in_use(path, real)) from None
    except OSError as error:
        if write:
            return _claimed(path, real, write=False)
        raise ProjectRefused(f"“{path}” cannot be read: {words_of(error)}.") from error


def _in_use(path: Path, real: Path) -> str:
    holder = ""
    with contextlib.suppress(sqlite3.DatabaseError, StorageFailed, ValueError):
        database = _connect(real, write=False)
        with contextlib.closing(database):
            found = database.value('SELECT value FROM setting WHERE "key" = ?', (HOLDER,))
        holder = str(json.loads(found)) if found else ""
    who = f" (of {holder})" if holder else ""
    return f"“{path}” is open in another window{who}. Close it there, or open it for reading only."


def _refuse_head(path: Path, head: bytes | None, real: Path) -> None:
    """Refuse by the file's first bytes, before SQLite touches it; sizes and offsets are of its file format."""
    if head is None:
        return
    if len(head) < _HEAD or not head.startswith(_MAGIC):
        raise ProjectRefused(
            f"“{path}” is no project: it is not a database, or its beginning is damaged. "
            "If it was a project, restore it from a backup."
        )
    if int.from_bytes(head[68:72], "big") != migrations.APPLICATION_ID:
        raise ProjectRefused(f"“{path}” is a database of another program, not a project.")
    _refuse_version(path, int.from_bytes(head[60:64], "big"))
    _refuse_cut(path, head, real)


def _refuse_version(path: Path, version: int) -> None:
    if version > migrations.VERSION:
        raise ProjectRefused(
            f"“{path}” was made by a newer version of this program (file version {version}, "
            f"this program knows {migrations.VERSION}). Update the program to open it."
        )
    if version < 1:
        raise _damaged(path, "it carries no version")


def _refuse_cut(path: Path, head: bytes, real: Path) -> None:
    """Refuse a file shorter than it says, unless a journal beside it is there to mend it."""
    size = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    trusted = head[24:28] == head[92:96]
    expected = pages * (65536 if size == 1 else size)
    beside = any(real.with_name(real.name + end).exists() for end in ("-journal", "-wal"))
    if trusted and not beside and (found := real.stat().st_size) < expected:
        raise _damaged(path, f"it is cut off ({found} of {expected} bytes)")


def _connected(path: Path, real: Path, *, write: bool, strict: bool) -> Database:
    try:
        database = _connect(real, write=write)
    except UnicodeDecodeError as error:
        # What SQLite says of a torn schema quotes it, and that may be no text.
        raise _damaged(path, "SQLite cannot read it") from error
    except sqlite3.DatabaseError as error:
        if write or result_code(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise _refusal(path, error) from error
        database = _connected_after_recovery(path, real)
    try:
        _refuse_content(path, database, real, strict=strict)
    except BaseException as error:
        database.close()
        cause = error.__cause__
        if isinstance(error, StorageFailed) and isinstance(cause, sqlite3.Error):
            raise _refusal(path, cause) from error
        raise
    version = database.value("PRAGMA user_version")
    if write and version < migrations.VERSION:
        database.close()
        upgrading.upgrade(real, version)
        return _connected(path, real, write=True, strict=strict)
    return database


def _connected_after_recovery(path: Path, real: Path) -> Database:
    # A crash left a journal that a reader may not play back: let SQLite mend the file first.
    try:
        _connect(real, write=True).close()
        return _connect(real, write=False)
    except sqlite3.DatabaseError as error:
        raise ProjectRefused(
            f"“{path}” was left in the middle of a change by a crash, and can only be mended where "
            "it may be written. Copy it, with the file “-journal” beside it, to a folder of yours."
        ) from error


def _connect(real: Path, *, write: bool) -> Database:
    """Connect without ever making a file; a first read plays back what a crash left."""
    address = f"{real.absolute().as_uri()}?mode={'rw' if write else 'ro'}"
    # Another thread may copy the file through it; that nothing else does, `Database` sees to.
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=256,
        check_same_thread=False,
    )  # fmt: skip
    try:
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        if write:
            # A journal that stays while the file is open costs a commit no work on the folder; closing removes it.
            connection.execute("PRAGMA journal_mode = PERSIST").fetchall()
        else:
            upgrading.stand_in(connection)
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return Database(connection, real, read_only=not write)


def _refuse_content(path: Path, database: Database, real: Path, *, strict: bool) -> None:
    if database.value("PRAGMA application_id") != migrations.APPLICATION_ID:
        raise ProjectRefused(f"“{path}” is a database of another program, not a project.")
    _refuse_version(path, database.value("PRAGMA user_version"))
    if strict and real.stat().st_size <= QUICK_CHECK_BYTES:
        found = database.value("PRAGMA quick_check(1)")
        if found != "ok":
            raise _damaged(path, "SQLite finds its pages in disorder")
    _refuse_tables(path, database, strict=strict)


def _refuse_tables(path: Path, database: Database, *, strict: bool) -> None:
    found = database.rows("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    for kind, name, _sql in found:
        if strict and kind in ("trigger", "view"):
            raise ProjectRefused(
                f"“{path}” holds an unexpected {kind} (“{name}”), which no project has; "
                "it could change what is stored, so the file is not opened. “annotator check --repair” removes it."
            )
    sql_of = {name: sql for _kind, name, sql in found}
    tables = migrations.TABLES_OF[database.value("PRAGMA user_version")]
    if missing := [name for name in tables if name not in sql_of]:
        raise _damaged(path, f"its table or index “{missing[0]}” is missing")
    if changed := [name for name, sql in tables.items() if sql_of[name] != sql]:
        raise _damaged(path, f"its table or index “{changed[0]}” is not as this program makes it")


def _damaged(path: Path, how: str) -> ProjectRefused:
    return ProjectRefused(
        f"“{path}” is damaged: {how}. It was left as it is; restore it from a backup, or have it sent again."
    )


def _refusal(path: Path, error: sqlite3.Error) -> ProjectRefused:
    code = result_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectInUse(
            f"“{path}” is in use: another program has it locked. Try again when it is done."
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
        return _damaged(path, "SQLite cannot read it")
    return ProjectRefused(f"“{path}” cannot be opened: {words_of(error)}.")
