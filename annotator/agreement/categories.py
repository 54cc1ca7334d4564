"""Each character, token or article in the category that each annotator put it: the tables behind kappa and alpha.

A category is the set of an annotator's labels there, as bits; 0 is "no label". What all annotators made of a place is
one number, the state: their categories side by side, and above them one bit for each annotator who read the article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.agreement.measure import Block, Table
from annotator.core.span import Piece, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from annotator.agreement.corpus import Article, Corpus, Mark

Categories = tuple[int, ...]


class StateCode:
    """Packs what the annotators said of a place into one number, and takes it apart."""

    def __init__(self, corpus: Corpus) -> None:
        self.bits = {label: 1 << i for i, label in enumerate(corpus.labels)}
        self.people = len(corpus.annotators)
        self.width = len(corpus.labels)
        self._full = (1 << self.width) - 1
        self._presence = self.people * self.width

    def shift(self, annotator: int) -> int:
        """By how many bits that annotator's category is shifted."""
        return annotator * self.width

    def presence(self, article: Article) -> int:
        """The bits that say who read the article."""
        return sum(1 << (self._presence + i) for i in article.marks)

    def read_by(self, state: int, annotators: Iterable[int]) -> bool:
        """Whether all of them read the place."""
        return all(state >> (self._presence + i) & 1 for i in annotators)

    def category(self, state: int, annotator: int) -> int:
        """What that annotator said of the place."""
        return state >> annotator * self.width & self._full

    def categories(self, state: int) -> Categories:
        """What each annotator who read the place said of it."""
        everyone = range(self.people)
        return tuple(self.category(state, i) for i in everyone if self.read_by(state, (i,)))

    def only(self, bit: int) -> Callable[[int], int]:
        """A category reduced to whether it holds that one label."""
        return lambda category: int((category & bit) != 0)


class PlaceSource:
    """Counts characters, or tokens, by state."""

    def __init__(self, corpus: Corpus, *, tokens: bool) -> None:
        self._code = StateCode(corpus)
        self._tokens = tokens

    def table(self, article: Article) -> Table:
        """How many places of the article are in each state."""
        length = len(article.tokens[0]) if self._tokens else article.length
        return _swept(self._toggles(article), length, self._code.presence(article))

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: places do not straddle articles."""
        return {}

    def _toggles(self, article: Article) -> list[tuple[int, int]]:
        """Where an annotator's label begins or ends to hold, with its bit."""
        toggles: list[tuple[int, int]] = []
        for annotator, marks in article.marks.items():
            shift = self._code.shift(annotator)
            for label, places in self._places(article, marks):
                bit = self._code.bits[label] << shift
                for start, end in places:
                    toggles += ((start, bit), (end, bit))
        toggles.sort()
        return toggles

    def _places(
        self, article: Article, marks: Sequence[Mark]
    ) -> Iterable[tuple[str, Sequence[Piece]]]:
        """Stretches of one label each; those of the same label do not overlap."""
        if not self._tokens and _follow(marks):
            return [(mark.label, mark.pieces) for mark in marks]
        by_label: dict[str, list[Piece]] = defaultdict(list)
        for mark in marks:
            by_label[mark.label] += touched(article, mark.pieces) if self._tokens else mark.pieces
        return [(label, joined(places)) for label, places in by_label.items()]


class ArticleSource:
    """Counts articles by state: what labels each annotator used anywhere in the article."""

    def __init__(self, corpus: Corpus) -> None:
        self._code = StateCode(corpus)

    def table(self, article: Article) -> Table:
        """One article in its state."""
        state = self._code.presence(article)
        for annotator, marks in article.marks.items():
            for mark in marks:
                state |= self._code.bits[mark.label] << self._code.shift(annotator)
        return {state: 1}

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: articles do not straddle articles."""
        return {}


def _follow(marks: Sequence[Mark]) -> bool:
    """Whether each mark begins where the one before has ended, or later."""
    return all(one.pieces[-1][1] <= other.pieces[0][0] for one, other in pairwise(marks))


def touched(article: Article, pieces: Iterable[Piece]) -> list[Piece]:
    """Code point ranges as ranges of the tokens they touch; those that touch none are dropped."""
    starts, ends = article.tokens
    ranges = ((bisect_right(ends, start), bisect_left(starts, end)) for start, end in pieces)
    return [(first, last) for first, last in ranges if first < last]


def _swept(toggles: list[tuple[int, int]], length: int, state: int) -> Table:
    table: dict[Hashable, int] = defaultdict(int)
    last = 0
    for place, bit in toggles:
        if place != last:
            table[state] += place - last
            last = place
        state ^= bit
    if length > last:
        table[state] += length - last
    return dict(table)


def pair_cells(source: str, code: StateCode, a: int, b: int) -> Block:
    """Columns (category of a, category of b), over what both read."""

    def project(state: int) -> Iterable[tuple[tuple[int, int], int]]:
        if code.read_by(state, (a, b)):
            yield (code.category(state, a), code.category(state, b)), 1

    return Block(source, ("cells", a, b), project)


def pair_label_cells(source: str, code: StateCode, a: int, b: int, label: str) -> Block:
    """Columns (label used by a, by b), each 0 or 1, over what both read."""
    only = code.only(code.bits[label])

    def project(state: int) -> Iterable[tuple[tuple[int, int], int]]:
        if code.read_by(state, (a, b)):
            yield (only(code.category(state, a)), only(code.category(state, b))), 1

    return Block(source, ("label cells", a, b, label), project)
