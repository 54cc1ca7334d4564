"""The connection to a project file: short reads, atomic writes, the disk's errors as sentences.

The standard library's sqlite3 serves all reads and verbs. sqlite_utils makes and migrates the tables
(`migrations.py`), but its import costs more than opening a project does, so it stays off that path.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import threading
import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.errors import NotWritten, Refused, StorageFailed
from annotator.store import migrations
from annotator.store.lock import Board, identity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from annotator.store.lock import FileKey, Turn

Row = tuple[Any, ...]
Values: TypeAlias = "Sequence[object] | Mapping[str, object]"
# How long SQLite waits for another program; and how long a commit waits for those who read just now.
BUSY_SECONDS = 1.5
COMMIT_SECONDS = 10.0

# Pages in memory, in KiB: usually, and at most while very many rows are changed (as many as SQLite may change there).
CACHE_KIB = 16_000
_WIDE_KIB = 262_144

_NEWEST = "SELECT max(seq) FROM edit"
_PROJECT = "SELECT value FROM setting WHERE \"key\" = 'project'"
_WHOSE = "PRAGMA application_id"

_SENTENCES = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_PERM: "the system does not permit it",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_CANTOPEN: "the file or its folder cannot be opened",
    sqlite3.SQLITE_BUSY: "another window or program has it locked",
    sqlite3.SQLITE_LOCKED: "another window or program has it locked",
    sqlite3.SQLITE_PROTOCOL: "the file system does not lock as it should",
    sqlite3.SQLITE_CORRUPT: "the file is damaged",
    sqlite3.SQLITE_NOTADB: "the file is damaged",
    sqlite3.SQLITE_TOOBIG: "a text is larger than a project can hold",
}

# How errors begin that speak of values which no program of ours wrote, though the pages are sound.
_OF_DAMAGE = re.compile(r"Could not decode to UTF-8|malformed JSON")


def result_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code of `error`, 0 where it has none."""
    code: int = getattr(error, "sqlite_errorcode", None) or 0
    return code & 0xFF


def reason_of(error: sqlite3.Error) -> str | None:
    """What the disk or the system did wrong, as half a sentence; None where the fault is ours."""
    if isinstance(error, sqlite3.OperationalError) and _OF_DAMAGE.match(str(error)):
        return _SENTENCES[sqlite3.SQLITE_CORRUPT]
    return _SENTENCES.get(result_code(error))


def words_of(error: Exception) -> str:
    """What went wrong, as half a sentence: in our words where there are any, else in SQLite's or the system's."""
    if isinstance(error, sqlite3.Error):
        return reason_of(error) or str(error)
    return getattr(error, "strerror", None) or str(error)


@contextmanager
def read_from(table: str) -> Iterator[None]:
    """StorageFailed where the values of rows of `table`, which the block makes sense of, make none."""
    try:
        yield
    except (TypeError, KeyError, ValueError, IndexError, AttributeError) as error:
        raise StorageFailed(
            f"The project is damaged: its table “{table}” holds what this program never writes. "
            "Run the check, or restore a backup."
        ) from error


class Database:
    """One connection of one thread. Every read is complete when it returns, so that it blocks no writer."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        # Whoever opens the file more than once in a process gives all its connections the same.
        self.turn: Turn = threading.RLock()
        self.board = Board()
        # Reads bytes of the file past SQLite, where whoever opened it can.
        self.read_at: Callable[[int, int], bytes | None] = lambda _offset, _size: None
        self._connection = connection
        # By which another process knows whether it reads the same file; None where there was none.
        self.identity: FileKey | None = identity_of(path)
        self.project: str | None = None
        self._thread = threading.get_ident()

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query. Where another thread of ours is just committing, it waits for that."""
        self._refuse_thread()
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            if result_code(error) != sqlite3.SQLITE_BUSY:
                self._raise_for_disk(error, "read")
                raise
        with self.turn:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.DatabaseError as error:
                self._raise_for_disk(error, "read")
                raise

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query; None where there is none."""
        rows = self.rows(sql, values)
        return rows[0] if rows else None

    def value(self, sql: str, values: Values = ()) -> Any:
        """The first value of the first row; None where there is no row."""
        row = self.row(sql, values)
        return row[0] if row else None

    def run(self, sql: str, values: Values = ()) -> int:
        """Change rows; how many. Only inside `atomic`."""
        self._refuse_thread()
        try:
            return self._connection.execute(sql, values).rowcount
        except sqlite3.DatabaseError as error:
            self._raise_for_disk(error, "written")
            raise

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Change rows with each of `rows` as values; how many. Only inside `atomic`."""
        try:
            return self._connection.executemany(sql, rows).rowcount
        except sqlite3.DatabaseError as error:
            self._raise_for_disk(error, "written")
            raise

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """One durable transaction: all of the block, or nothing where it raises.

        StorageFailed where the disk refuses; the connection serves on.
        """
        with self.turn:
            self._refuse_lost_file()
            self.run("BEGIN IMMEDIATE")
            try:
                newest = self._newest_of_same()
                yield
                self._commit(newest)
            except BaseException:
                self._roll_back()
                raise

    def know_project(self) -> None:
        """Take note of the project that is in the file: no other is written to."""
        self.project = self.value(_PROJECT)

    def _newest_of_same(self) -> int | None:
        """The number of the newest edit; NotWritten where another project was written over the file meanwhile."""
        newest: int | None
        newest, project = self.rows(f"SELECT ({_NEWEST}), ({_PROJECT})")[0]
        if self.project not in (None, project):
            raise NotWritten(self._is_lost())
        return newest

    @contextmanager
    def wide(self) -> Iterator[None]:
        """Keep more pages in memory while very many rows are changed: what is needed again is not read again."""
        self._connection.execute(f"PRAGMA cache_size = -{_WIDE_KIB}")
        try:
            yield
        finally:
            self._connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads of one state. Keep it short: no writer can commit meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    @contextmanager
    def whatever_is_stored(self) -> Iterator[None]:
        """Reads also what is no UTF-8, with marks in place of it: for whoever looks for damage."""
        usual = self._connection.text_factory
        self._connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        try:
            yield
        finally:
            self._connection.text_factory = usual

    def copy_into(
        self, target: sqlite3.Connection, pages: int, progress: Callable[[int, int, int], None]
    ) -> None:
        """SQLite's online backup into `target`, `pages` at a time (-1: all at once), each without a lock between.

        `progress` is told SQLite's code, the pages left and those in all; what it raises stops the copy. What is
        written through this connection meanwhile is written into the copy too: it may go on in its thread, while
        another one copies. SQLite begins anew where another connection writes.
        """
        try:
            self._connection.backup(target, pages=pages, progress=progress, sleep=0.02)
        except sqlite3.DatabaseError as error:
            self._raise_for_disk(error, "copied")
            raise

    def close(self, *, remove_journal: bool = False) -> None:
        """Close the connection, a transaction under way rolled back; leave one file where no other has it open."""
        if remove_journal:
            # Another connection of this process may be reading: then the journal is removed when that one closes.
            with contextlib.suppress(sqlite3.Error):
                self._connection.rollback()
                self._connection.execute("PRAGMA busy_timeout = 0")
                self._connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        self._connection.close()

    def _commit(self, newest: int | None) -> None:
        """Commit, as soon as those who read just now are done: no new reader comes in between.

        `newest`: the number of the newest edit before.
        """
        until = time.monotonic() + COMMIT_SECONDS
        while True:
            try:
                self._connection.execute("COMMIT")
            except sqlite3.OperationalError as error:
                if result_code(error) == sqlite3.SQLITE_BUSY and time.monotonic() < until:
                    continue
                if self._is_there(newest):
                    self._make_sure(error)
                    return
                self._raise_for_disk(error, "written")
                raise
            return

    def _is_there(self, newest: int | None) -> bool:
        """Whether a commit that failed took hold all the same: the disk failed at its very last step."""
        with contextlib.suppress(sqlite3.Error, StorageFailed):
            return not self._connection.in_transaction and self.value(_NEWEST) != newest
        return False

    def _make_sure(self, error: sqlite3.Error) -> None:
        """Have what is there written again, so that it is there for good; StorageFailed where the disk fails again."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute(f"UPDATE edit SET text = text WHERE seq = ({_NEWEST})")
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            raise StorageFailed(
                f"“{self.path}” could not be written safely: {words_of(error)}. What was done last is in "
                "the file, but may be lost where the computer stops before the disk serves again."
            ) from error

    def _refuse_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise sqlite3.ProgrammingError("A connection belongs to the thread that opened it.")

    def _roll_back(self) -> None:
        # A full disk or an I/O error may have rolled back already.
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    @property
    def is_gone(self) -> bool:
        """Whether another file, or none, stands where the one stood that this connection is to."""
        return identity_of(self.path) != self.identity

    def refuse_other_file(
        self, error: sqlite3.Error | None = None, wanted: Sequence[int] | None = None
    ) -> None:
        """StorageFailed where whoever reads what is there now would read another file than this.

        `wanted` is the `identity` that the file has for another process, which may write to it.
        """
        # Of what is only read the numbers of files may change by themselves, as on some network disks.
        is_other = wanted is not None and tuple(wanted) != self.identity
        if is_other or (not self.read_only and self.is_gone):
            raise StorageFailed(
                f"“{self.path}” was moved, deleted or replaced while it was open, so nothing was read or written. "
                "Bring it back, or close it and open the right file."
            ) from error

    def _why_no_table(self, error: sqlite3.Error) -> str | None:
        """What the disk did where a table is missing; None where that, or another thing, is our fault."""
        if result_code(error) != sqlite3.SQLITE_ERROR:
            return None
        with contextlib.suppress(sqlite3.Error):
            # What was written over the file while it was open is no project, or none at all.
            row = self._connection.execute(_WHOSE).fetchone()
            return (
                None if row == (migrations.APPLICATION_ID,) else _SENTENCES[sqlite3.SQLITE_CORRUPT]
            )
        return _SENTENCES[sqlite3.SQLITE_CORRUPT]

    def _refuse_lost_file(self) -> None:
        # SQLite writes on into a deleted file without a word.
        if self.read_only:
            raise Refused(
                f"“{self.path}” is open for reading only, so nothing in it can be changed. "
                "Work on a copy of it, in a folder that may be written."
            )
        if self.is_gone:
            raise NotWritten(self._is_lost())

    def _is_lost(self) -> str:
        return (
            f"“{self.path}” was moved, deleted or replaced while it was open, so nothing can be "
            "stored in it. Bring it back, or close it and open the right file."
        )

    def _raise_for_disk(self, error: sqlite3.DatabaseError, done: str) -> None:
        reason = reason_of(error) or self._why_no_table(error)
        if done != "written":
            _forget_pages(self._connection)
            # Beside a journal that is left, SQLite takes a file that was moved away for a disk that fails.
            self.refuse_other_file(error)
        if reason is not None:
            raise (NotWritten if done == "written" else StorageFailed)(
                f"“{self.path}” could not be {done}: {reason}. Nothing was changed in it."
            ) from error


def _forget_pages(connection: sqlite3.Connection) -> None:
    # SQLite would go on with what it read of a file that was empty for a moment, when the whole one is back.
    with contextlib.suppress(sqlite3.Error):
        connection.execute("PRAGMA shrink_memory")
