"""Each character, token or article in the category that each annotator put it: the tables behind kappa and alpha.

A category is the set of an annotator's labels there, as bits; 0 is "no label". What all annotators made of a place is
one number, the state: their categories side by side, and above them one bit for each annotator who read the article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.agreement.measure import Block, Table
from annotator.core.span import Piece, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from annotator.agreement.corpus import Article, Corpus

Categories = tuple[int, ...]
_Counts = list[int] | defaultdict[int, int]
_LISTED_FOR_EACH_ARTICLE = 64


class StateCode:
    """Packs what the annotators said of a place into one number, and takes it apart."""

    def __init__(self, corpus: Corpus) -> None:
        self.bits = {label: 1 << i for i, label in enumerate(corpus.labels)}
        self.people = len(corpus.annotators)
        self.width = len(corpus.labels)
        self._full = (1 << self.width) - 1
        self._presence = self.people * self.width
        self._reads = [1 << (self._presence + i) for i in range(self.people)]
        # So many things can be said of a place by all together.
        self.said = 1 << self._presence

    def shift(self, annotator: int) -> int:
        """By how many bits that annotator's category is shifted."""
        return annotator * self.width

    def presence(self, article: Article) -> int:
        """The bits that say who read the article."""
        return sum(map(self._reads.__getitem__, article.given))

    def needed(self, *annotators: int) -> int:
        """The bits that say that all of them read a place."""
        return sum(self._reads[i] for i in annotators)

    def read_by(self, state: int, annotators: Iterable[int]) -> bool:
        """Whether all of them read the place."""
        needed = self.needed(*annotators)
        return state & needed == needed

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
        self._bits_of = [
            {label: bit << self._code.shift(each) for label, bit in self._code.bits.items()}
            for each in range(self._code.people)
        ]

    def table(self, article: Article) -> Table:
        """How many places of the article are in each state."""
        return self.total((article,))

    def total(self, articles: Collection[Article]) -> Table:
        """How many places of all the articles are in each state."""
        counts: dict[int, _Counts] = {}
        for article in articles:
            read_by = self._code.presence(article)
            if read_by not in counts:
                counts[read_by] = self._no_counts(len(articles))
            self._count(article, counts[read_by])
        return {
            read_by | said: n
            for read_by, table in counts.items()
            for said, n in (table.items() if isinstance(table, dict) else enumerate(table))
            if n
        }

    def _no_counts(self, articles: int) -> _Counts:
        """A list is quicker to count in than a mapping, but has a place for whatever could be said."""
        few = self._code.said <= _LISTED_FOR_EACH_ARTICLE * articles
        return [0] * self._code.said if few else defaultdict(int)

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: places do not straddle articles."""
        return {}

    def _count(self, article: Article, counts: _Counts) -> None:
        """Add how long each thing that is said holds, from the article's start to its end."""
        turns = None if self._tokens else self._turns_apart(article)
        if turns is None:
            turns = self._turns_joined(article)
        said, last = 0, 0
        for place in sorted(turns):
            counts[said] += place - last
            said ^= turns[place]
            last = place
        counts[said] += (len(article.tokens[0]) if self._tokens else article.length) - last

    def _turns_apart(self, article: Article) -> dict[int, int] | None:
        """The bits that change at each place; None where an annotator's mark is of several pieces, or overlaps another.

        Nothing here is done per mark that need not be: there are tens of thousands.
        """
        turns: dict[int, int] = {}
        for annotator, marks in article.given.items():
            bits, last = self._bits_of[annotator], 0
            for mark in marks:
                try:
                    ((start, end),) = mark.pieces
                except ValueError:
                    return None
                if start < last:
                    return None
                bit, last = bits[mark.label], end
                # Asking first is quicker than `get`, which is a call.
                if start in turns:
                    turns[start] ^= bit
                else:
                    turns[start] = bit
                if end in turns:
                    turns[end] ^= bit
                else:
                    turns[end] = bit
        return turns

    def _turns_joined(self, article: Article) -> dict[int, int]:
        """The same of any marks: an annotator's stretches of one label are joined where they overlap."""
        turns: dict[int, int] = defaultdict(int)
        for annotator, marks in article.given.items():
            by_label: dict[str, list[Piece]] = defaultdict(list)
            for mark in marks:
                pieces = touched(article, mark.pieces) if self._tokens else mark.pieces
                by_label[mark.label] += pieces
            for label, places in by_label.items():
                for each in joined(places):
                    for place in each:
                        turns[place] ^= self._bits_of[annotator][label]
        return turns


class ArticleSource:
    """Counts articles by state: what labels each annotator used anywhere in the article."""

    def __init__(self, corpus: Corpus) -> None:
        self._code = StateCode(corpus)

    def table(self, article: Article) -> Table:
        """One article in its state."""
        state = self._code.presence(article)
        for annotator, marks in article.given.items():
            for mark in marks:
                state |= self._code.bits[mark.label] << self._code.shift(annotator)
        return {state: 1}

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: articles do not straddle articles."""
        return {}


def touched(article: Article, pieces: Iterable[Piece]) -> list[Piece]:
    """Code point ranges as ranges of the tokens they touch; those that touch none are dropped."""
    starts, ends = article.tokens
    ranges = ((bisect_right(ends, start), bisect_left(starts, end)) for start, end in pieces)
    return [(first, last) for first, last in ranges if first < last]


def pair_cells(source: str, code: StateCode, a: int, b: int) -> Block:
    """Columns (category of a, category of b), over what both read."""
    needed, full = code.needed(a, b), (1 << code.width) - 1
    by_a, by_b = code.shift(a), code.shift(b)

    def project(state: int) -> Iterable[tuple[tuple[int, int], int]]:
        if state & needed == needed:
            return ((((state >> by_a & full), (state >> by_b & full)), 1),)
        return ()

    return Block(source, ("cells", a, b), project)


def pair_label_cells(source: str, code: StateCode, a: int, b: int, label: str) -> Block:
    """Columns (label used by a, by b), each 0 or 1, over what both read."""
    needed, bit = code.needed(a, b), code.bits[label]
    by_a, by_b = bit << code.shift(a), bit << code.shift(b)

    def project(state: int) -> Iterable[tuple[tuple[int, int], int]]:
        if state & needed == needed:
            return (((int(state & by_a != 0), int(state & by_b != 0)), 1),)
        return ()

    return Block(source, ("label cells", a, b, label), project)
