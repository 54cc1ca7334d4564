"""Long counts in short reads: a read that lasts keeps a writer waiting, so rows are read a stretch at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.store.database import Database

ARTICLES_AT_ONCE = 250
ROWS_AT_ONCE = 4000

# Of an article: as much of its day of publication as `:step` says, "" for what is no day; years begin at 1.
PERIOD = (
    "CASE WHEN published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' AND published > '0001'"
    " THEN coalesce(substr(date(substr(published, 1, 10)), 1, :step), '') ELSE '' END"
)


def id_stretches(database: Database) -> list[tuple[str, str]]:
    """All articles, some hundred at a time: after which id, and to which."""
    ends: list[str] = [
        row[0]
        for row in database.rows(
            "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM article)"
            " WHERE n % ? = 0",
            (ARTICLES_AT_ONCE,),
        )
    ]
    last = database.value("SELECT max(id) FROM article")
    if last is not None and last not in ends[-1:]:
        ends.append(last)
    return list(zip(["", *ends], ends, strict=False))


def number_stretches(database: Database, table: str, number: str) -> list[tuple[int, int]]:
    """All rows of a table, some thousand at a time, by a whole number: after which, and to which."""
    ends = database.row(f"SELECT min({number}), max({number}) FROM {table}")
    if ends is None or ends[0] is None:
        return []
    first, last = ends
    starts = range(first - 1, last, ROWS_AT_ONCE)
    return [(start, min(start + ROWS_AT_ONCE, last)) for start in starts]
