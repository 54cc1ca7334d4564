"""What a backup is checked for: whether it is sound in itself, and whether it says what the project says."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from annotator.store import migrations
from annotator.store.images import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from hashlib import _Hash as Digest
    from pathlib import Path

    from annotator.store.database import Database

# Few at a time, so that neither a writer nor the window waits for long.
ROWS_AT_ONCE = 500
QUOTES_AT_ONCE = 4000
BYTES_AT_ONCE = 1 << 20
# Of texts of so many code points and more, quotes are cut by Python.
_LONG = 20_000
_LOCKED, _LARGEST_PAGE = 1 << 30, 1 << 16
_WRONG_QUOTE = (
    "SELECT 1 FROM span JOIN article ON article.id = span.article AND article.length <= ? WHERE span.rowid > ?"
    ' AND span.rowid <= ? AND ("end" > article.length OR substr(text, start + 1, "end" - start) <> quote) LIMIT 1'
)


def damage(database: Database, watch: Callable[[], None] = lambda: None) -> str:
    """What is wrong with a project that nobody else has open, as half a sentence; "" where nothing is.

    `watch` is called between the parts.
    """
    if database.value("PRAGMA quick_check(1)") != "ok":
        return "SQLite finds its pages in disorder"
    watch()
    if database.row("PRAGMA foreign_key_check") is not None:
        return "a row refers to something that is not there"
    watch()
    if database.value("SELECT count(*) FROM article WHERE length(text) <> length"):
        return "a text is not as long as it was"
    return "" if _quotes_hold(database, watch) else "a span's quote is not what its text says there"


def _quotes_hold(database: Database, watch: Callable[[], None]) -> bool:
    """Whether each span's quote is what its text says there."""
    # In SQL, which shuts no other thread out. Its substr counts from the start of the text for every span, though.
    last = database.value("SELECT coalesce(max(rowid), 0) FROM span")
    for first in range(0, last, QUOTES_AT_ONCE):
        if database.row(_WRONG_QUOTE, (_LONG, first, first + QUOTES_AT_ONCE)) is not None:
            return False
        watch()
    long = database.rows("SELECT id, text FROM article WHERE length > ?", (_LONG,))
    for article, text in long:
        spans = database.rows('SELECT start, "end", quote FROM span WHERE article = ?', (article,))
        if any(text[start:end] != quote or end > len(text) for start, end, quote in spans):
            return False
        watch()
    return True


def same_bytes(
    read_at: Callable[[int, int], bytes | None], copy: Path, watch: Callable[[], None]
) -> bool | None:
    """Whether the pages of a copy are those of a file, read past SQLite; None where the system cannot read so.

    It may be false where somebody writes to the file meanwhile.
    """
    offset = 0
    with copy.open("rb") as part:
        while there := part.read(BYTES_AT_ONCE):
            here = read_at(offset, len(there))
            if here is None:
                return None
            count = len(there)
            # Left out are SQLite's counters of changes, and the page of its locks, which holds no data.
            if offset == 0:
                there, here = _without_numbers(there), _without_numbers(here)
            elif offset == _LOCKED:
                there, here = there[_LARGEST_PAGE:], here[_LARGEST_PAGE:]
            if there != here:
                return False
            offset += count
            watch()
    return True


def _without_numbers(head: bytes) -> bytes:
    """The beginning of a file less its change counter, its schema's number, and the version that wrote it last."""
    return head[:24] + head[28:40] + head[44:92] + head[100:]


def fingerprint_of_rows(
    database: Database, watch: Callable[[], None] = lambda: None, *, version: int | None = None
) -> str:
    """SHA-256 of every row of every table, history and settings too; `watch` is called between the parts.

    The tables are those that a file of `version` has, of its own where none is given. It is read in short parts, so
    that it is of one moment only where nobody writes.
    """
    digest = hashlib.sha256()
    own = version or database.value("PRAGMA user_version")
    for name, sql in migrations.TABLES_OF.get(own, migrations.TABLES).items():
        if sql.startswith("CREATE TABLE"):
            _add_table(digest, database, name, watch, keyed="WITHOUT ROWID" in sql)
    return digest.hexdigest()


def _add_table(
    digest: Digest, database: Database, name: str, watch: Callable[[], None], *, keyed: bool
) -> None:
    digest.update(f"{name}\n".encode())
    table = quoted(name)
    if keyed:
        watch()
        digest.update(repr(database.rows(f"SELECT * FROM {table}")).encode())
        return
    last = -1
    query = f"SELECT rowid, * FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {ROWS_AT_ONCE}"
    while rows := database.rows(query, (last,)):
        watch()
        digest.update(repr(rows).encode())
        last = rows[-1][0]
