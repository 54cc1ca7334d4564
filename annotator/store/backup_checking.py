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
_ROWS_AT_ONCE = 500

_DAMAGE = (
    (
        "a text is not as long as it was",
        "SELECT count(*) FROM article WHERE length(text) <> length",
    ),
    (
        "a span's quote is not what its text says there",
        "SELECT count(*) FROM span JOIN article ON article.id = span.article"
        ' WHERE substr(text, start + 1, "end" - start) <> quote OR "end" > article.length',
    ),
)


def damage(database: Database) -> str:
    """What is wrong with a project that nobody else has open, as half a sentence; "" where nothing is."""
    if database.value("PRAGMA quick_check(1)") != "ok":
        return "SQLite finds its pages in disorder"
    if database.row("PRAGMA foreign_key_check") is not None:
        return "a row refers to something that is not there"
    return next((said for said, query in _DAMAGE if database.value(query)), "")


def fingerprint_of_rows(database: Database, watch: Callable[[], None]) -> str:
    """SHA-256 of every row of every table, history and settings too; `watch` is called between the parts.

    It is read in short parts, so that it is of one moment only where nobody writes.
    """
    digest = hashlib.sha256()
    for name, sql in migrations.TABLES.items():
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
    query = f"SELECT rowid, * FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {_ROWS_AT_ONCE}"
    while rows := database.rows(query, (last,)):
        watch()
        digest.update(repr(rows).encode())
        last = rows[-1][0]
