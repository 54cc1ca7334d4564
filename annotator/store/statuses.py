"""How far each annotator is with each article; no row is untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.layer import Status
from annotator.store.database import read_from

if TYPE_CHECKING:
    from annotator.store.database import Database


def one(database: Database, article: str, annotator: str) -> Status:
    """The status of one article in one layer."""
    found = database.value(
        "SELECT status FROM status WHERE annotator = ? AND article = ?", (annotator, article)
    )
    return Status(found or Status.UNTOUCHED)


def kinds(database: Database) -> list[Status]:
    """The statuses that any article has in any layer."""
    with read_from("status"):
        return [Status(row[0]) for row in database.rows("SELECT DISTINCT status FROM status")]


def count(database: Database, annotator: str, status: Status) -> int:
    """How many articles have that status, which is not untouched, in a layer."""
    found = database.value(
        "SELECT count(*) FROM status WHERE annotator = ? AND status = ?", (annotator, status.value)
    )
    return int(found or 0)


def has_any(database: Database, annotator: str) -> bool:
    """Whether an annotator has begun an article."""
    return (
        database.row("SELECT 1 FROM status WHERE annotator = ? LIMIT 1", (annotator,)) is not None
    )


def of_layer(database: Database, annotator: str) -> dict[str, Status]:
    """The articles that an annotator has begun or done, with their status."""
    rows = database.rows("SELECT article, status FROM status WHERE annotator = ?", (annotator,))
    # Not `Status(status)`, which takes a while for 100,000 of them.
    known = {one.value: one for one in Status}
    return {article: known[status] for article, status in rows}
