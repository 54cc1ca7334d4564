"""Articles as a long list shows them: how many of each day, and a page of them at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.article import Article
from annotator.core.layer import Status
from annotator.store.articles import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.database import Database, Row

    # What follows WHERE, and its values.
    Condition = tuple[str, tuple[object, ...]]

# As the index `article_reading` has it, to the letter; `core.article.reading_order` says the same.
_DAY = "substr(published, 1, 10)"
_NOT_DONE = (
    "NOT EXISTS (SELECT 1 FROM status WHERE annotator = ? AND article = article.id AND status = ?)"
)
# SQLite's limit on values in one statement was 999 for long.
_AT_ONCE = 900


def days(database: Database) -> list[tuple[str, int]]:
    """The days of publication in reading order, with how many articles each has; "" (undated) is last."""
    found = database.rows(f"SELECT {_DAY}, count(*) FROM article GROUP BY {_DAY}")
    return found[1:] + found[:1] if found and not found[0][0] else found


def page(database: Database, day: str, skip: int, most: int) -> list[tuple[int, Article]]:
    """At most `most` articles of that day and, unless it is "", of later ones, in order, less the first `skip`.

    With the number by which `numbered` finds each.
    """
    dated = ">=" if day else "="
    rows = database.rows(
        f"SELECT rowid, {COLUMNS} FROM article WHERE {_DAY} {dated} ?"
        f" ORDER BY {_DAY}, position LIMIT ? OFFSET ?",
        (day, most, skip),
    )
    return [(row[0], Article(*row[1:])) for row in rows]


def numbered(database: Database, numbers: Sequence[int]) -> dict[int, Article]:
    """The articles of those numbers; a number lasts while no article comes or goes."""
    found: dict[int, Article] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        rows = database.rows(
            f"SELECT rowid, {COLUMNS} FROM article WHERE rowid IN ({_marks(some)})", some
        )
        found.update((row[0], Article(*row[1:])) for row in rows)
    return found


def known(database: Database, ids: Sequence[str]) -> set[str]:
    """Those of `ids` that are articles."""
    rows = database.rows(f"SELECT id FROM article WHERE id IN ({_marks(ids)})", ids)
    return {row[0] for row in rows}


def place(database: Database, id: str) -> int:
    """A number by which articles stand in the order in which they came; -1 for none of them."""
    found = database.value("SELECT position FROM article WHERE id = ?", (id,))
    return -1 if found is None else int(found)


def next_ones(
    database: Database, after: str, most: int, *, backwards: bool, not_done_by: str, handed_to: str
) -> list[str]:
    """At most `most` ids that follow the article `after` ("" for all) in reading order, or that precede it.

    With `not_done_by`, less those that the annotator of that id is done with; with `handed_to`, only those that were
    handed out to that one.
    """
    wanted = [*_not_done(not_done_by), *_handed(handed_to)]
    place = database.row(f"SELECT {_DAY}, position FROM article WHERE id = ?", (after,))
    found: list[str] = []
    for where, values in _stretches(place, backwards=backwards):
        if len(found) < most:
            rows = _ids(database, [(where, values), *wanted], most - len(found), backwards)
            found += [row[0] for row in rows]
    return found


def _not_done(annotator: str) -> list[Condition]:
    if not annotator:
        return []
    return [(_NOT_DONE, (annotator, Status.DONE.value))]


def _handed(annotator: str) -> list[Condition]:
    if not annotator:
        return []
    # Where something was handed out.
    from annotator.store.hand_outs import SHARE

    return [(f"id IN ({SHARE})", (annotator, annotator))]


def _stretches(place: Row | None, *, backwards: bool) -> list[Condition]:
    """Conditions that lead on from a place, each a stretch of the index: the day, the later days, the undated."""
    dated, undated = f"{_DAY} > ''", f"{_DAY} = ''"
    if place is None:
        return [(undated, ()), (dated, ())] if backwards else [(dated, ()), (undated, ())]
    day, sign = place[0], "<" if backwards else ">"
    ways: list[Condition] = [(f"{_DAY} = ? AND position {sign} ?", place)]
    if day:
        ways.append((f"{_DAY} {sign} ? AND {dated}", (day,)))
    if bool(day) is not backwards:
        ways.append((dated, ()) if backwards else (undated, ()))
    return ways


def _ids(database: Database, wanted: Sequence[Condition], most: int, backwards: bool) -> list[Row]:
    turn = "DESC" if backwards else "ASC"
    where = " AND ".join(words for words, _ in wanted)
    values = [value for _, some in wanted for value in some]
    return database.rows(
        f"SELECT id FROM article WHERE {where} ORDER BY {_DAY} {turn}, position {turn} LIMIT ?",
        (*values, most),
    )


def progress(
    database: Database, articles: Sequence[str], annotator: str
) -> dict[str, tuple[Status, dict[str, int]]]:
    """What an annotator has done in those articles: status, spans per label (id); less those untouched and unmarked."""
    values = (annotator, *articles)
    here = f"annotator = ? AND article IN ({_marks(articles)})"
    statuses: dict[str, str] = dict(
        database.rows(f"SELECT article, status FROM status WHERE {here}", values)
    )
    counts: dict[str, dict[str, int]] = {}
    for article, label, count in database.rows(
        f"SELECT article, label, count(*) FROM span WHERE {here} GROUP BY article, label", values
    ):
        counts.setdefault(article, {})[label] = count
    return {
        id: (Status(statuses.get(id, Status.UNTOUCHED)), counts.get(id, {}))
        for id in statuses.keys() | counts.keys()
    }


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
