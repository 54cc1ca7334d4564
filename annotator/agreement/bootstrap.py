"""Confidence intervals by drawing articles anew, without reading their text again.

Each round draws as many articles as there are, with repetition. What the measures read of an article is one row of
whole numbers; a row is packed into one long integer, so that summing the drawn articles' rows is summing integers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from random import Random
from sys import byteorder
from typing import TYPE_CHECKING, Literal

from annotator.agreement.measure import Block, Measure, Pool, Undefined

if TYPE_CHECKING:
    from annotator.agreement.corpus import Article

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Interval:
    """The bounds between which the middle `level` of the rounds' values lie; `rounds`: those that had a value."""

    low: float
    high: float
    rounds: int
    level: float = 0.95


def intervals(
    pool: Pool,
    measures: Iterable[Measure],
    rounds: int,
    seed: int,
    level: float = 0.95,
    progress: Progress | None = None,
) -> dict[Measure, Interval]:
    """Percentile intervals (Efron & Tibshirani 1993, ch. 13) of the measures over articles, by that seed.

    A measure has none where no round gave it a value. `progress` is told rounds done and rounds in all; what it
    raises ends the work.
    """
    drawer = _Drawer(pool, [measure for measure in measures if measure.spread and measure.blocks])
    random = Random(seed)
    values: dict[Measure, list[float]] = defaultdict(list)
    for done in range(rounds):
        for measure, value in drawer.round(random):
            values[measure].append(value)
        if progress:
            progress(done + 1, rounds)
    return {measure: _interval(each, level) for measure, each in values.items()}


def _interval(values: list[float], level: float) -> Interval:
    values.sort()
    tail = (1 - level) / 2
    return Interval(_quantile(values, tail), _quantile(values, 1 - tail), len(values), level)


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
        self._measures = measures
        self._articles = [article for article in pool.articles if len(article.marks) > 1]
        self._blocks = list(dict.fromkeys(b for measure in measures for b in measure.blocks))
        self._sources = list(dict.fromkeys(block.source for block in self._blocks))
        columns, rows = _rows(pool, self._articles, self._blocks)
        self._packing = _Packing(columns, rows)
        self._packed = [self._packing.packed(row) for row in rows]

    def round(self, random: Random) -> Iterable[tuple[Measure, float]]:
        """The values of those measures that have one on the articles drawn."""
        drawn = random.choices(range(len(self._articles)), k=len(self._articles))
        tables = self._packing.tables(sum(self._packed[i] for i in drawn))
        self._add_between(tables, [self._articles[i] for i in drawn])
        for measure in self._measures:
            try:
                value = measure.value(*(tables.get(block, {}) for block in measure.blocks))
            except Undefined:
                continue
            yield measure, value

    def _add_between(self, tables: dict[Block, dict[Hashable, int]], drawn: list[Article]) -> None:
        for source in self._sources:
            between = self._pool.between(source, drawn)
            for block in self._blocks if between else ():
                if block.source == source:
                    table = tables.setdefault(block, {})
                    for column, n in block.of(between).items():
                        table[column] = table.get(column, 0) + n


Lane = tuple[Block, Hashable]


def _rows(
    pool: Pool, articles: Sequence[Article], blocks: Sequence[Block]
) -> tuple[list[Lane], list[dict[int, int]]]:
    """All (block, column) that occur, and for each article its count of each, by place in that list."""
    lanes: dict[Lane, int] = {}
    by_source: dict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        by_source[block.source].append(block)
    rows: list[dict[int, int]] = [defaultdict(int) for _ in articles]
    for source, those in by_source.items():
        weights: dict[Hashable, list[tuple[int, int]]] = {}
        for article, row in zip(articles, rows, strict=True):
            for state, n in pool.table(source, article).items():
                if state not in weights:
                    weights[state] = _weights(those, state, lanes)
                for lane, weight in weights[state]:
                    row[lane] += weight * n
    return list(lanes), rows


def _weights(
    blocks: Iterable[Block], state: Hashable, lanes: dict[Lane, int]
) -> list[tuple[int, int]]:
    return [
        (lanes.setdefault((block, column), len(lanes)), weight)
        for block in blocks
        for column, weight in block.project(state)
    ]


class _Packing:
    """Rows as long integers whose fields of 2, 4, 8, ... bytes are wide enough for the sum of any draw."""

    def __init__(self, lanes: Sequence[Lane], rows: Sequence[dict[int, int]]) -> None:
        peaks = [0] * len(lanes)
        for row in rows:
            for lane, n in row.items():
                peaks[lane] = max(peaks[lane], n)
        widths = [_bytes_for(peak * max(len(rows), 1)) for peak in peaks]
        self._order = sorted(range(len(lanes)), key=lambda lane: (widths[lane], lane))
        self._widths = [widths[lane] for lane in self._order]
        starts = accumulate(self._widths, initial=0)
        self._fields = dict(zip(self._order, zip(starts, self._widths, strict=False), strict=True))
        self._places: dict[Block, list[tuple[int, Hashable]]] = defaultdict(list)
        for place, lane in enumerate(self._order):
            block, column = lanes[lane]
            self._places[block].append((place, column))

    def packed(self, row: dict[int, int]) -> int:
        """The row as one integer."""
        joined = bytearray(sum(self._widths))
        for lane, n in row.items():
            start, width = self._fields[lane]
            joined[start : start + width] = n.to_bytes(width, byteorder)
        return int.from_bytes(joined, byteorder)

    def tables(self, total: int) -> dict[Block, dict[Hashable, int]]:
        """A sum of packed rows, taken apart: the counts above 0 of each block's columns."""
        sums = self._unpacked(total)
        return {
            block: {column: sums[place] for place, column in places if sums[place]}
            for block, places in self._places.items()
        }

    def _unpacked(self, total: int) -> list[int]:
        joined = memoryview(total.to_bytes(sum(self._widths), byteorder))
        sums: list[int] = []
        start = 0
        for width, fields in groupby(self._widths):
            end = start + width * sum(1 for _ in fields)
            part = joined[start:end]
            if width in _FORMATS:
                sums += part.cast(_FORMATS[width]).tolist()
            else:
                pieces = range(0, len(part), width)
                sums += (int.from_bytes(part[i : i + width], byteorder) for i in pieces)
            start = end
        return sums


_FORMATS: dict[int, Literal["H", "I", "Q"]] = {2: "H", 4: "I", 8: "Q"}


def _bytes_for(most: int) -> int:
    width = 2
    while most >> (8 * width):
        width *= 2
    return width
