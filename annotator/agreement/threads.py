"""Claim threads: what annotators joined by "same claim", and which of their spans are the same.

A thread is closed under same_claim over all the articles an annotator read, however the links were drawn; a span
alone is a thread of one. Spans of two annotators are the same where more than half of the characters that either
covers are covered by both; labels do not matter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.agreement.assignment import greatest_worth
from annotator.agreement.matching import grouped, matched

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from annotator.agreement.corpus import Article, Corpus

SAME_CLAIM = "same_claim"
LEAST_LIKENESS = 0.5

# A span of some annotator: the article's id and the span's place among his marks there.
Spot = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Threads:
    """One annotator's spans by the thread they are in (named by one of its spans), and back."""

    of_spot: Mapping[Spot, Spot]
    members: Mapping[Spot, tuple[Spot, ...]]
    spots: Mapping[str, Spot]

    @classmethod
    def of(cls, corpus: Corpus, annotator: int) -> Threads:
        """All threads of that annotator, over every article that he read."""
        spots: dict[str, Spot] = {}
        joined: dict[Spot, Spot] = {}
        for article in corpus.articles:
            for place, mark in enumerate(article.marks.get(annotator, ())):
                spots[mark.id] = joined[article.id, place] = article.id, place
        for article in corpus.articles:
            for tie in article.ties.get(annotator, ()):
                if tie.type == SAME_CLAIM and tie.source in spots and tie.target in spots:
                    joined[_root(joined, spots[tie.source])] = _root(joined, spots[tie.target])
        return cls(*_by_root(joined), spots)


def _root(joined: dict[Spot, Spot], spot: Spot) -> Spot:
    while joined[spot] != spot:
        joined[spot] = spot = joined[joined[spot]]
    return spot


def _by_root(joined: dict[Spot, Spot]) -> tuple[dict[Spot, Spot], dict[Spot, tuple[Spot, ...]]]:
    roots = {spot: _root(joined, spot) for spot in joined}
    members: dict[Spot, list[Spot]] = defaultdict(list)
    for spot, root in roots.items():
        members[root].append(spot)
    return roots, {root: tuple(spots) for root, spots in members.items()}


@dataclass(frozen=True, eq=False)
class ThreadTable:
    """How the spans of two annotators fall into their threads: all that the thread metrics read.

    `shared[k, r]`: spans in thread k of the first and thread r of the second; `first`, `second`: sizes of threads,
    spans that the other did not mark included.
    """

    shared: Mapping[tuple[Hashable, Hashable], int]
    first: Mapping[Hashable, int]
    second: Mapping[Hashable, int]

    @cached_property
    def turned(self) -> ThreadTable:
        """The same with the two annotators exchanged."""
        shared = {(r, k): n for (k, r), n in self.shared.items()}
        return ThreadTable(shared, self.second, self.first)

    @cached_property
    def common(self) -> ThreadTable:
        """The same, of the spans alone that both marked."""
        first: Counter[Hashable] = Counter()
        second: Counter[Hashable] = Counter()
        for (k, r), n in self.shared.items():
            first[k] += n
            second[r] += n
        return ThreadTable(self.shared, first, second)

    @cached_property
    def joined(self) -> tuple[int, int, int]:
        """Unordered pairs of spans in one thread: of the first, of the second, of both."""
        first, second, both = (
            sum(n * (n - 1) // 2 for n in sizes.values() if n > 1)
            for sizes in (self.first, self.second, self.shared)
        )
        return first, second, both

    @cached_property
    def aligned_spans(self) -> float:
        """Spans in common under the one-to-one alignment of threads that has most of them."""
        return greatest_worth(self.shared)

    @cached_property
    def aligned_likeness(self) -> float:
        """The greatest sum of 2 n_kr / (|k| + |r|) under a one-to-one alignment of threads."""
        cells = self.shared.items()
        return greatest_worth(
            {(k, r): 2 * n / (self.first[k] + self.second[r]) for (k, r), n in cells}
        )


class Readers:
    """Threads of all annotators and sameness of spans of each two, made when first asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._threads: dict[int, Threads] = {}
        self._same: dict[tuple[int, int], dict[Spot, Spot]] = {}
        self._tables: dict[tuple[int, int], ThreadTable] = {}

    def threads(self, annotator: int) -> Threads:
        """That annotator's threads."""
        if annotator not in self._threads:
            self._threads[annotator] = Threads.of(self._corpus, annotator)
        return self._threads[annotator]

    def same(self, a: int, b: int) -> Mapping[Spot, Spot]:
        """Spans of b that are spans of a, in the articles that both read."""
        if (a, b) not in self._same:
            same: dict[Spot, Spot] = {}
            for article in self.both(a, b):
                pairs = matched(article, a, b, LEAST_LIKENESS)
                same.update(((article.id, j), (article.id, i)) for i, j in pairs)
            self._same[a, b] = same
        return self._same[a, b]

    def both(self, a: int, b: int) -> Iterable[Article]:
        """The articles that both read."""
        return (each for each in self._corpus.articles if a in each.marks and b in each.marks)

    def table(self, a: int, b: int) -> ThreadTable:
        """The two annotators' threads, cut down to the articles that both read."""
        if (a, b) not in self._tables:
            ours, theirs = self.threads(a).of_spot, self.threads(b).of_spot
            articles = {article.id for article in self.both(a, b)}
            shared: Counter[tuple[Hashable, Hashable]] = Counter(
                (ours[i], theirs[j]) for j, i in self.same(a, b).items()
            )
            self._tables[a, b] = ThreadTable(
                shared, _sizes(ours, articles), _sizes(theirs, articles)
            )
        return self._tables[a, b]

    @cached_property
    def claims(self) -> list[list[frozenset[Hashable]]]:
        """For each span that two or more annotators marked, the whole set of spans in the thread of each."""
        names = self._names()
        wholes: dict[tuple[int, Spot], frozenset[Hashable]] = {}
        marked: dict[Hashable, list[frozenset[Hashable]]] = defaultdict(list)
        for (annotator, spot), name in names.items():
            threads = self.threads(annotator)
            root = threads.of_spot[spot]
            if (annotator, root) not in wholes:
                whole = frozenset(names[annotator, each] for each in threads.members[root])
                wholes[annotator, root] = whole
            marked[name].append(wholes[annotator, root])
        return [threads_of for threads_of in marked.values() if len(threads_of) > 1]

    def _names(self) -> dict[tuple[int, Spot], Hashable]:
        names: dict[tuple[int, Spot], Hashable] = {}
        for article in self._corpus.articles:
            for (annotator, place), name in grouped(article, LEAST_LIKENESS).items():
                names[annotator, (article.id, place)] = article.id, name
        return names


def _sizes(roots: Mapping[Spot, Spot], articles: set[str]) -> Counter[Hashable]:
    return Counter(root for spot, root in roots.items() if spot[0] in articles)
