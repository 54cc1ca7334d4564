"""Confidence intervals by drawing articles anew, without reading their text again.

Each round draws as many articles as there are, with repetition. What the measures read of an article is one row of
whole numbers; a row is packed into one long integer, so that summing the drawn articles' rows is summing integers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from annotator.agreement.measure import Block, Measure, Pool, Undefined
from annotator.agreement.packing import Packing

if TYPE_CHECKING:
    from annotator.agreement.corpus import Article

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Interval:
    """The bounds between which the middle 95 % of the rounds' values lie; `rounds`: those that had a value."""

    low: float
    high: float
    rounds: int


def intervals(
    pool: Pool,
    measures: Iterable[Measure],
    rounds: int,
    seed: int,
    progress: Progress | None = None,
) -> dict[Measure, Interval]:
    """Percentile intervals (Efron & Tibshirani 1993, ch. 13) of the measures over articles, by that seed.

    A measure has none where no round gave it a value. `progress` is told rounds done and rounds in all; what it
    raises ends the work.
    """
    drawer = _Drawer(pool, [measure for measure in measures if measure.spread and measure.blocks])
    random = Random(seed)
    values: dict[Measure, list[float]] = defaultdict(list)
    for done in range(0 if drawer.is_empty else rounds):
        for measure, value in drawer.round(random):
            values[measure].append(value)
        if progress:
            progress(done + 1, rounds)
    return {measure: _interval(each) for measure, each in values.items()}


def _interval(values: list[float]) -> Interval:
    values.sort()
    return Interval(_quantile(values, 0.025), _quantile(values, 0.975), len(values))


def _quantile(ordered: Sequence[float], share: float) -> float:
    """The value at that share of the way through, between neighbours in proportion."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


class _Drawer:
    """Rows of all articles, packed; gives the measures' values on a random draw of them."""

    def __init__(self, pool: Pool, measures: Sequence[Measure]) -> None:
        self._pool = pool
        self._articles = [article for article in pool.articles if len(article.marks) > 1]
        self._blocks = list(dict.fromkeys(b for measure in measures for b in measure.blocks))
        self._sources = list(dict.fromkeys(block.source for block in self._blocks))
        place = {block: i for i, block in enumerate(self._blocks)}
        self._measures = [(each, [place[block] for block in each.blocks]) for each in measures]
        fields, rows = _rows(pool, self._articles, self._blocks)
        self._packing = Packing(rows, len(fields))
        self._packed = [self._packing.packed(row) for row in rows]
        self._columns: list[list[tuple[int, Hashable]]] = [[] for _ in self._blocks]
        for field, (block, column) in enumerate(fields):
            self._columns[block].append((self._packing.place(field), column))

    @property
    def is_empty(self) -> bool:
        """Whether no article was read by two."""
        return not self._articles

    def round(self, random: Random) -> Iterator[tuple[Measure, float]]:
        """The values of those measures that have one on the articles drawn."""
        drawn = random.choices(range(len(self._articles)), k=len(self._articles))
        sums = self._packing.unpacked(sum(map(self._packed.__getitem__, drawn)))
        tables = [
            {column: sums[place] for place, column in columns if sums[place]}
            for columns in self._columns
        ]
        self._add_between(tables, [self._articles[i] for i in drawn])
        for measure, places in self._measures:
            try:
                value = measure.value(*[tables[i] for i in places])
            except Undefined:
                continue
            yield measure, value

    def _add_between(self, tables: list[dict[Hashable, int]], drawn: list[Article]) -> None:
        for source in self._sources:
            between = self._pool.between(source, drawn)
            for block, table in zip(self._blocks, tables, strict=True) if between else ():
                if block.source == source:
                    for column, n in block.of(between).items():
                        table[column] = table.get(column, 0) + n


Field = tuple[int, Hashable]


def _rows(
    pool: Pool, articles: Sequence[Article], blocks: Sequence[Block]
) -> tuple[list[Field], list[dict[int, int]]]:
    """All (place of the block, column) that occur, and of each article the count of each, by place in that list."""
    fields: dict[Field, int] = {}
    by_source: dict[str, list[tuple[int, Block]]] = defaultdict(list)
    for i, block in enumerate(blocks):
        by_source[block.source].append((i, block))
    rows: list[dict[int, int]] = [defaultdict(int) for _ in articles]
    for source, those in by_source.items():
        weights: dict[Hashable, list[tuple[int, int]]] = {}
        for article, row in zip(articles, rows, strict=True):
            for state, n in pool.table(source, article).items():
                if state not in weights:
                    weights[state] = _weights(those, state, fields)
                for field, weight in weights[state]:
                    row[field] += weight * n
    return list(fields), rows


def _weights(
    blocks: Iterable[tuple[int, Block]], state: Hashable, fields: dict[Field, int]
) -> list[tuple[int, int]]:
    return [
        (fields.setdefault((i, column), len(fields)), weight)
        for i, block in blocks
        for column, weight in block.project(state)
    ]
