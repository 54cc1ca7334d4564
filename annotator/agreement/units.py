"""Units, the pieces of spans, and the gaps between them: the table behind the unitizing alphas.

Only articles that all the annotators read count; they are laid end to end in their order, so that what is unmarked
at the end of one and at the beginning of the next is one gap.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.agreement.corpus import Article, Corpus, Mark
from annotator.agreement.matching import Shared, shared_characters

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from annotator.agreement.measure import Table

Group = tuple[int, ...]
Units = list[Mark]

# A gap no shorter than every unit of the label: only how many there are matters.
LONG = -1


def groups(corpus: Corpus) -> tuple[Group, ...]:
    """All the annotators, then each two of them."""
    everyone = tuple(range(len(corpus.annotators)))
    return tuple(dict.fromkeys((everyone, *corpus.pairs)))


class UnitSource:
    """Counts lengths of units, of gaps and of their coincidences.

    States: ("length",) of the article; ("unit", i, label, length); ("gap", i, label, length); ("square", i, label)
    and ("covered", group, label), summed squares; ("apart", a, b, label), summed squared differences;
    ("overlap", i) and ("overlap", i, label).
    """

    def __init__(self, corpus: Corpus) -> None:
        self._people = range(len(corpus.annotators))
        self._pairs = corpus.pairs
        self._groups = groups(corpus)
        self._labels = corpus.labels
        self._longest = _longest_units(corpus)
        self._ends: dict[tuple[int, str], dict[str, tuple[int, int]]] = defaultdict(dict)

    def table(self, article: Article) -> Table:
        """The article's counts; none unless all the annotators read it."""
        if len(article.marks) < len(self._people):
            return {}
        units = [_units(article.marks[i]) for i in self._people]
        shared = {(a, b): shared_characters(units[a], units[b]) for a, b in self._pairs}
        table: Counter[Hashable] = Counter({("length",): article.length})
        for i in self._people:
            self._count_lengths(table, article, i, units[i])
        for pair in self._pairs:
            _count_apart(table, pair, units, shared[pair])
        for group in self._groups:
            _count_covered(table, group, units, shared)
        return table

    def between(self, articles: Sequence[Article]) -> Table:
        """The gaps that begin or end at an article's end, in that order of articles."""
        table: Counter[Hashable] = Counter()
        for (i, label), ends in self._ends.items():
            longest = self._longest[label]
            met = [ends[article.id] for article in articles if article.id in ends]
            for gap in _gaps_at_ends(met):
                table["gap", i, label, gap if gap < longest else LONG] += 1
        return table

    def _count_lengths(
        self, table: Counter[Hashable], article: Article, i: int, units: Units
    ) -> None:
        if any(one.end > other.start for one, other in pairwise(units)):
            table["overlap", i] += 1
        by_label: dict[str, Units] = {label: [] for label in self._labels}
        for unit in units:
            by_label[unit.label].append(unit)
            length = unit.end - unit.start
            table["unit", i, unit.label, length] += 1
            table["square", i, unit.label] += length * length
        for label, ours in by_label.items():
            self._count_gaps(table, article, (i, label), ours)

    def _count_gaps(
        self, table: Counter[Hashable], article: Article, who: tuple[int, str], units: Units
    ) -> None:
        if not units:
            self._ends[who][article.id] = article.length, LONG
            return
        self._ends[who][article.id] = units[0].start, article.length - units[-1].end
        longest = self._longest[who[1]]
        for one, other in pairwise(units):
            gap = other.start - one.end
            if gap > 0:
                table["gap", *who, gap if gap < longest else LONG] += 1
            elif gap < 0:
                table["overlap", *who] += 1


def _gaps_at_ends(ends: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Lengths of the gaps made by what articles leave unmarked at their (first, last) ends; LONG: all of it."""
    gap = 0
    for first, last in ends:
        gap += first
        if last != LONG:
            if gap:
                yield gap
            gap = last
    if gap:
        yield gap


def _units(marks: Iterable[Mark]) -> Units:
    units = [Mark((piece,), mark.label) for mark in marks for piece in mark.pieces]
    return sorted(units, key=lambda unit: unit.pieces)


def _longest_units(corpus: Corpus) -> dict[str, int]:
    longest = dict.fromkeys(corpus.labels, 0)
    for article in corpus.common:
        for marks in article.marks.values():
            for mark in marks:
                lengths = (end - start for start, end in mark.pieces)
                longest[mark.label] = max(longest[mark.label], *lengths)
    return longest


def _count_apart(
    table: Counter[Hashable], pair: tuple[int, int], units: Sequence[Units], shared: Shared
) -> None:
    """Squared differences of ends of units that meet; squared lengths of those that meet none of their label."""
    ours, theirs = units[pair[0]], units[pair[1]]
    met: tuple[set[int], set[int]] = set(), set()
    for i, j in shared:
        one, other = ours[i], theirs[j]
        if one.label == other.label:
            met[0].add(i)
            met[1].add(j)
            squares = (one.start - other.start) ** 2 + (one.end - other.end) ** 2
            table["apart", *pair, one.label] += squares
    for side, those in zip((ours, theirs), met, strict=True):
        for i, unit in enumerate(side):
            if i not in those:
                table["apart", *pair, unit.label] += (unit.end - unit.start) ** 2


def _count_covered(
    table: Counter[Hashable],
    group: Group,
    units: Sequence[Units],
    shared: dict[tuple[int, int], Shared],
) -> None:
    """Squares of the length of each unit that the others of the group marked too, summed over those others."""
    lengths: Counter[tuple[int, int]] = Counter()
    for (a, b), lengths_shared in shared.items():
        if a in group and b in group:
            for (i, j), n in lengths_shared.items():
                lengths[a, i] += n
                lengths[b, j] += n
    for (a, i), length in lengths.items():
        table["covered", group, units[a][i].label] += length * length
