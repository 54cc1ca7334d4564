"""Units, the pieces of spans, and the gaps between them: the table behind the unitizing alphas.

Only articles that all the annotators read count; they are laid end to end in their order, so that what is unmarked
at the end of one and at the beginning of the next is one gap.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.agreement.corpus import Article, Corpus, Mark
from annotator.agreement.matching import Shared, overlaps, shared_characters

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from annotator.agreement.measure import Table

Group = tuple[int, ...]
Units = Sequence[Mark]
Ends = dict[str, tuple[int, int]]

# A gap no shorter than every unit of the label: only how many there are matters.
LONG = -1


def groups(corpus: Corpus) -> tuple[Group, ...]:
    """All the annotators, then each two of them."""
    everyone = tuple(range(len(corpus.annotators)))
    return tuple(dict.fromkeys((everyone, *corpus.pairs)))


def group_names(corpus: Corpus) -> Iterator[tuple[Group, tuple[str, ...]]]:
    """The groups with the names their keys carry: all the annotators go without; of two, with theirs too."""
    everyone, *_ = groups(corpus)
    yield everyone, ()
    yield from ((pair, corpus.names(*pair)) for pair in corpus.pairs)


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
        self._corpus = corpus
        # What each annotator left unmarked of each label at either end of each article, (length, LONG) for all of it;
        # and the articles where that is less than a unit at the end.
        self._ends: dict[tuple[int, str], Ends] = defaultdict(dict)
        self._near_end: dict[tuple[int, str], set[str]] = defaultdict(set)

    @cached_property
    def _longest(self) -> dict[str, int]:
        return _longest_units(self._corpus)

    def table(self, article: Article) -> Table:
        """The article's counts; none unless all the annotators read it."""
        if len(article.marks) < len(self._people):
            return {}
        units, shared = self._units(article)
        table: Counter[Hashable] = Counter({("length",): article.length})
        for i in self._people:
            self._count_lengths(table, article, i, units[i])
        for pair in self._pairs:
            _count_apart(table, pair, units, shared[pair])
        for group in self._groups:
            _count_covered(table, group, units, shared)
        return table

    def _units(self, article: Article) -> tuple[list[Units], dict[tuple[int, int], Shared]]:
        """Each annotator's units in order, and what those of two have in common."""
        marks: list[Units] = [article.marks[i] for i in self._people]
        if all(len(mark.pieces) == 1 for each in marks for mark in each):
            return marks, {(a, b): overlaps(article, a, b) for a, b in self._pairs}
        units = [_units(each) for each in marks]
        return units, {(a, b): shared_characters(units[a], units[b]) for a, b in self._pairs}

    def between(self, articles: Sequence[Article]) -> Table:
        """The gaps that begin or end at an article's end, in that order of articles.

        Each article's own table has one long gap before its first unit; those that are short after all are put right.
        """
        everyone = len(self._people)
        common = [article.id for article in articles if len(article.marks) == everyone]
        table: Counter[Hashable] = Counter()
        for who, ends in self._ends.items():
            longest = self._longest[who[1]]
            near_end = self._near_end[who]
            places = [-1, *(k for k, id in enumerate(common) if id in near_end)]
            for gap in _short_gaps(ends, common, places, longest):
                table["gap", *who, LONG] -= 1
                table["gap", *who, gap] += 1
            last = _last_gap(ends, common)
            table["gap", *who, last if last < longest else LONG] += 1
            table["gap", *who, 0] = 0
        return table

    def _count_lengths(
        self, table: Counter[Hashable], article: Article, i: int, units: Units
    ) -> None:
        if any(one.end > other.start for one, other in pairwise(units)):
            table["overlap", i] += 1
        by_label: dict[str, list[Mark]] = {label: [] for label in self._labels}
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
        longest = self._longest[who[1]]
        first, last = units[0].start, article.length - units[-1].end
        self._ends[who][article.id] = first, last
        table["gap", *who, LONG] += 1
        if last < longest:
            self._near_end[who].add(article.id)
        for one, other in pairwise(units):
            gap = other.start - one.end
            if gap > 0:
                table["gap", *who, gap if gap < longest else LONG] += 1
            elif gap < 0:
                table["overlap", *who] += 1


def _short_gaps(
    ends: Ends, articles: Sequence[str], places: Iterable[int], longest: int
) -> Iterator[int]:
    """Of the gaps that begin after the articles at `places` and end in a later one, those below `longest`."""
    for place in places:
        gap = ends[articles[place]][1] if place >= 0 else 0
        for article in articles[place + 1 : place + 1 + longest]:
            first, last = ends[article]
            gap += first
            if last != LONG or gap >= longest:
                if gap < longest:
                    yield gap
                break


def _last_gap(ends: Ends, articles: Sequence[str]) -> int:
    """What is unmarked at the very end of the articles."""
    gap = 0
    for article in reversed(articles):
        first, last = ends[article]
        if last != LONG:
            return gap + last
        gap += first
    return gap


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
