"""What a backup is checked for: whether it is sound in itself, and whether it says what the project says."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from annotator.store import migrations
from annotator.store.images import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from hashlib import _Hash as Digest

    from annotator.store.database import Database

# Few at a time, so that neither a writer nor the window waits for long.
ROWS_AT_ONCE = 500


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
    # Not by SQL's substr: it counts from the start of the text for every span.
    seen = 0
    for (article,) in database.rows("SELECT DISTINCT article FROM span"):
        text = database.value("SELECT text FROM article WHERE id = ?", (article,))
        spans = database.rows('SELECT start, "end", quote FROM span WHERE article = ?', (article,))
        if any(text[start:end] != quote or end > len(text) for start, end, quote in spans):
            return False
        seen += len(spans)
        if seen >= ROWS_AT_ONCE:
            watch()
            seen = 0
    return True


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
