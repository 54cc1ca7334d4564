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


# To the letter as the index `article_reading` has it.
_DAY = "substr(published, 1, 10)"


def id_stretches(database: Database) -> list[tuple[str, str]]:
    """All articles, some hundred at a time: after which id, and to which."""
    found: list[tuple[str, str]] = []
    after, final = "", database.value("SELECT max(id) FROM article")
    while final is not None and after < final:
        last = database.value(
            "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?",
            (after, ARTICLES_AT_ONCE - 1),
        )
        found.append((after, last or final))
        after = found[-1][1]
    return found


def number_stretches(database: Database, table: str, number: str) -> list[tuple[int, int]]:
    """All rows of a table, some thousand at a time, by a whole number: after which, and to which."""
    # Asked for both at once, SQLite reads the whole table.
    first = database.value(f"SELECT min({number}) FROM {table}")
    last = database.value(f"SELECT max({number}) FROM {table}")
    if first is None:
        return []
    starts = range(first - 1, last, ROWS_AT_ONCE)
    return [(start, min(start + ROWS_AT_ONCE, last)) for start in starts]


def outermost_days(database: Database) -> list[str]:
    """The first and the last day of publication; none where no article has one."""
    ends = (
        database.row(
            f"SELECT {_DAY} FROM article WHERE {PERIOD} <> '' ORDER BY {_DAY} {turn} LIMIT 1",
            {"step": 10},
        )
        for turn in ("ASC", "DESC")
    )
    return [row[0] for row in ends if row is not None]
