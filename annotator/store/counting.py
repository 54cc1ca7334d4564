"""Counts what the dashboard shows, in many short reads; nothing is changed."""

from __future__ import annotations

import json
from collections import Counter
from heapq import nsmallest
from typing import TYPE_CHECKING, Any

from annotator.core.layer import GOLD, Status
from annotator.core.project_numbers import ProjectNumbers, Waiting
from annotator.core.publication_periods import step_for
from annotator.store.article_sets import TIMED
from annotator.store.shares_count import MOST_WAITING, SharesCount
from annotator.store.stretches import PERIOD, id_stretches, number_stretches, outermost_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.store.database import Database, Row


_OWNED = "annotator IN (SELECT value FROM json_each(:people))"
_HERE = "article > :after AND article <= :last"
_ARTICLES_HERE = "article.id > :after AND article.id <= :last"
# An article is read once for all its spans, and its spans once for outlet and period.
_SPANS = (
    f"WITH here AS MATERIALIZED (SELECT id, source, {PERIOD} AS period FROM article WHERE {_ARTICLES_HERE}),"
    " tally AS MATERIALIZED (SELECT annotator, label, source, period, count(*) AS n"
    " FROM here CROSS JOIN span ON span.article = here.id GROUP BY 1, 2, 3, 4)"
    " SELECT 'by_outlet', annotator, label, source, sum(n) FROM tally GROUP BY 2, 3, 4"
    " UNION ALL SELECT 'by_period', annotator, label, period, sum(n) FROM tally GROUP BY 2, 3, 4"
)
_IN_OUTLET = f"SELECT source, count(*) FROM article WHERE {_ARTICLES_HERE} GROUP BY 1"
_IN_PERIOD = f"SELECT {PERIOD}, count(*) FROM article WHERE {_ARTICLES_HERE} GROUP BY 1"
_STATUSES = f"SELECT annotator, status, count(*) FROM status WHERE {_HERE} GROUP BY 1, 2"
_TOGETHER = (
    "SELECT best, count(*) FROM (SELECT max(status) AS best FROM status"
    f" WHERE {_HERE} AND {_OWNED} GROUP BY article) GROUP BY best"
)
_FINISHED = (
    f"SELECT annotator, CASE WHEN {TIMED} THEN substr(edit.at, 1, 15) ELSE '' END, count(*)"
    f" FROM status JOIN edit ON edit.seq = status.edit WHERE {_HERE} AND status = 'done' GROUP BY 1, 2"
)
_BEGUN = (
    f"SELECT edit, article, annotator FROM status WHERE {_HERE} AND status = 'begun'"
    " AND annotator IN (SELECT value FROM json_each(:without_share)) ORDER BY 1, 2 LIMIT :most"
)
_UNTOUCHED = (
    f"SELECT coalesce(made_by, 0), position, id FROM article WHERE {_ARTICLES_HERE} AND NOT EXISTS"
    f" (SELECT 1 FROM status WHERE article = article.id AND {_OWNED})"
    " AND id NOT IN (SELECT value FROM json_each(:handed)) ORDER BY 1, 2 LIMIT :most"
)
_MADE = (
    "SELECT annotator, substr(created, 1, 15), count(*) FROM span"
    " WHERE rowid > :after AND rowid <= :last GROUP BY 1, 2"
)
_ACTED = (
    "SELECT actor, substr(at, 1, 15), count(*) FROM edit WHERE seq > :after AND seq <= :last"
    " AND verb NOT IN ('import', 'merge') GROUP BY 1, 2"
)


def numbers(
    database: Database,
    layers: Sequence[str],
    watch: Callable[[int, int], None] | None = None,
) -> ProjectNumbers:
    """The numbers of these layers (ids); `watch` is told how far it is, and stops it by raising."""
    return _Counting(database, layers).counted(watch)


class _Counting:
    """Sums of what each stretch gives."""

    def __init__(self, database: Database, layers: Sequence[str]) -> None:
        self._database = database
        self._layers = tuple(layers)
        self._people = tuple(layer for layer in layers if layer != GOLD)
        self._step = step_for(outermost_days(database))
        self._sums: dict[str, Counter[Any]] = {
            name: Counter() for name in ("statuses", "together", *_GIVEN)
        }
        self._shares = SharesCount(database, self._people)
        self._begun: list[Row] = []
        self._untouched: list[Row] = []

    def counted(self, watch: Callable[[int, int], None] | None) -> ProjectNumbers:
        tasks = list(self._tasks())
        for n, (task, after, last) in enumerate(tasks):
            task(after, last)
            if watch is not None:
                watch(n + 1, len(tasks))
        return self._numbers()

    def _tasks(self) -> Iterator[tuple[Callable[[Any, Any], None], Any, Any]]:
        for after, last in id_stretches(self._database):
            yield self._count_articles, after, last
        for first, end in number_stretches(self._database, "span", "rowid"):
            yield self._count_spans, first, end
        for first, end in number_stretches(self._database, "edit", "seq"):
            yield self._count_edits, first, end

    def _count_articles(self, after: str, last: str) -> None:
        values = {
            "after": after, "last": last, "step": int(self._step), "most": MOST_WAITING,
            "people": json.dumps(self._people),
            "handed": json.dumps(self._shares.count(after, last)),
            "without_share": json.dumps([id for id in self._people if id not in self._shares.handed]),
        }  # fmt: skip
        for name, *key, count in self._database.rows(_SPANS, values):
            if key[0] in self._layers:
                self._sums[name][tuple(key)] += count
        self._add("statuses", _STATUSES, values)
        self._add("finished", _FINISHED, values)
        for name, sql in _PLAIN.items():
            for key, count in self._database.rows(sql, values):
                self._sums[name][key] += count
        self._begun = self._first(self._begun, self._database.rows(_BEGUN, values))
        self._untouched = self._first(self._untouched, self._database.rows(_UNTOUCHED, values))

    def _count_spans(self, after: int, last: int) -> None:
        self._add("made", _MADE, {"after": after, "last": last})

    def _count_edits(self, after: int, last: int) -> None:
        self._add("acted", _ACTED, {"after": after, "last": last})

    def _add(self, name: str, sql: str, values: dict[str, object]) -> None:
        """Add counts, which stand last in their rows; the layer stands first, and only ours count."""
        sums = self._sums[name]
        for *key, count in self._database.rows(sql, values):
            if key[0] in self._layers:
                sums[tuple(key)] += count

    def _first(self, some: list[Row], more: list[Row]) -> list[Row]:
        return nsmallest(MOST_WAITING, [*some, *more]) if more else some

    def _numbers(self) -> ProjectNumbers:
        sums, shares = self._sums, self._shares
        begun = self._first(self._begun, shares.begun)
        nobody_s = tuple(self._waiting((edit, id, "") for edit, _, id in self._untouched))
        return ProjectNumbers(
            people=self._people,
            layers=self._layers,
            articles=sum(sums["in_outlet"].values()),
            step=self._step,
            statuses={(row[0], Status(row[1])): n for row, n in sums["statuses"].items()},
            together={Status(status): n for status, n in sums["together"].items()},
            begun=tuple(self._waiting((edit, id, layer) for edit, id, layer in begun)),
            untouched=tuple(self._handed_waiting()) if shares.are_any else nobody_s,
            spare=nobody_s if shares.are_any else (),
            handed=shares.handed_counts(),
            in_hand=dict(shares.in_hand),
            **{name: dict(sums[name]) for name in _GIVEN},
        )

    def _handed_waiting(self) -> Iterator[Waiting]:
        for at, id, layer in self._shares.untouched:
            article = self._database.row("SELECT title, source FROM article WHERE id = ?", (id,))
            if article is not None:
                yield Waiting(id, article[0] or id, article[1], at, layer)

    def _waiting(self, rows: Iterator[tuple[int, str, str]]) -> Iterator[Waiting]:
        for edit, id, layer in rows:
            article = self._database.row("SELECT title, source FROM article WHERE id = ?", (id,))
            since = self._database.value("SELECT at FROM edit WHERE seq = ?", (edit,))
            if article is not None:
                yield Waiting(id, article[0] or id, article[1], since or "", layer)


_PLAIN = {"together": _TOGETHER, "in_outlet": _IN_OUTLET, "in_period": _IN_PERIOD}
_GIVEN = ("in_outlet", "in_period", "by_outlet", "by_period", "made", "finished", "acted")
