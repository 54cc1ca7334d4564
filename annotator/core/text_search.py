"""Looking for words in a text: every place where they stand, exact to the code point.

A hit lies on whole characters of the stored text: never in the middle of a ligature, never between a letter and
its accent. Hits are in order and do not overlap. What counts as the same is said in `folding`; patterns (regular
expressions) are looked for by `patterns`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.anchors import UNSPACED, Anchor
from annotator.core.folding import TATWEEL, folding, is_dropped, is_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece

LONGEST_QUERY = 500
_BLOCK = 32_768
_REACH = 4096
_CUT = re.compile(r"\s(?=\S)")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_JOINERS = "_\u00ad\u200c\u200d\u2060"


@dataclass(frozen=True, slots=True)
class TextQuery:
    """What to look for in a text: whether case and diacritics count, only whole words, `regex` for a pattern."""

    words: str
    case: bool = False
    marks: bool = False
    whole: bool = False
    regex: bool = False


class Edge(Enum):
    """What must be at an end of a hit: anything; the edge of a word; or the rest of the word is taken in."""

    ANY = auto()
    WORD = auto()
    GROWS = auto()


class Seeker:
    """Looks for one run of words; where there is nothing in them to look for, nothing is found."""

    def __init__(
        self,
        words: str,
        *,
        case: bool = False,
        marks: bool = False,
        start: Edge = Edge.ANY,
        end: Edge = Edge.ANY,
    ) -> None:
        self._folding = folding(case=case, marks=marks)
        self._query = self._folding.query(words[:LONGEST_QUERY])
        self._start, self._end = start, end

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for (only diacritics, say, while they do not count)."""
        return not self._query

    def hits(self, text: str) -> Iterator[Piece]:
        """Every place in order."""
        for batch in self.batches(text):
            yield from batch

    def batches(self, text: str, block: int = _BLOCK) -> Iterator[list[Piece]]:
        """The hits of one stretch of the text after the other, each of about `block` code points and soon done."""
        done = 0
        for start, end in _blocks(text, block) if self._query else ():
            found = list(self._in_block(text, start, end, done))
            if found:
                done = found[-1][1]
            yield found

    def might_hold(self, text: str) -> bool:
        """Whether a hit is possible: False is certain, and quick to tell."""
        return bool(self._query) and self._anchor.may_be_in(text)

    # One block

    def _in_block(self, text: str, start: int, end: int, done: int) -> Iterator[Piece]:
        """The hits that start in the block, none before `done`."""
        for low, high in self._stretches(text, start, self._reach(text, end)):
            for hit in self._in_stretch(text, low, high):
                if hit[0] >= end:
                    return
                if hit[0] >= done:
                    yield hit
                    done = hit[1]

    def _stretches(self, text: str, start: int, end: int) -> list[Piece]:
        """Where hits can lie, each whole in one stretch."""
        anchors = self._anchor.places(text, start, end)
        if anchors is None:
            return [(start, end)]
        found: list[Piece] = []
        for first, last in anchors:
            low = max(start, self._before(text, first))
            high = min(end, self._reach(text, last))
            if found and low <= found[-1][1]:
                found[-1] = found[-1][0], max(high, found[-1][1])
            else:
                found.append((low, high))
        return found

    def _in_stretch(self, text: str, start: int, end: int) -> Iterator[Piece]:
        folded = self._folding.fold(text[start:end])
        at = folded.text.find(self._query)
        while at >= 0:
            piece = folded.piece(at, at + len(self._query))
            hit = piece and self._settled(text, piece[0] + start, piece[1] + start)
            if hit:
                yield hit
                at += len(self._query) - 1
            at = folded.text.find(self._query, at + 1)

    def _before(self, text: str, start: int) -> int:
        """How far to look back from `start`, so that a hit that ends in the character there is whole."""
        beyond = 2 * len(self._query) + 16
        while start > beyond:
            low = start - beyond
            while low > 0 and (text[low].isspace() or is_mark(text[low])):
                low -= 1
            if len(self._folding.fold(text[low:start]).text) > len(self._query):
                return low
            beyond *= 2
        return 0

    def _reach(self, text: str, end: int) -> int:
        """How far to look on after a block, so that a hit that starts in its last character is whole."""
        beyond = 2 * len(self._query) + 64
        while end + beyond < len(text):
            until = _cut(text, end + beyond)
            if len(self._folding.fold(text[end:until]).text) > len(self._query):
                return until
            beyond *= 2
        return len(text)

    def _settled(self, text: str, start: int, end: int) -> Piece | None:
        """The hit with the marks on its last letter; None where it would cut a letter, or a word it may not cut."""
        if text[start : end + 1].isascii():
            return self._at_edges(text, start, end)
        if not self._folding.marks:
            end = past_marks(text, end)
        if end < len(text) and is_mark(text[end]):
            return None
        if is_mark(text[start]) and not is_mark(self._query[0]):
            return None
        return self._at_edges(text, start, end)

    def _at_edges(self, text: str, start: int, end: int) -> Piece | None:
        around = self._start, self._end
        if around == (Edge.ANY, Edge.ANY):
            return start, end
        before, after = word_around(text, start), word_around(text, end)
        if (before and self._start is Edge.WORD) or (after and self._end is Edge.WORD):
            return None
        if before and self._start is Edge.GROWS:
            start = before[0]
        if after and self._end is Edge.GROWS:
            end = after[1]
        return start, end

    @cached_property
    def _anchor(self) -> Anchor:
        return Anchor(
            self._folding,
            self._query,
            starts_word=self._start is Edge.WORD,
            ends_word=self._end is Edge.WORD,
        )


def seeker(query: TextQuery) -> Seeker:
    """The seeker of a query that is no pattern."""
    edge = Edge.WORD if query.whole else Edge.ANY
    return Seeker(query.words, case=query.case, marks=query.marks, start=edge, end=edge)


def past_marks(text: str, end: int) -> int:
    """`end`, or the end of the diacritics and of the tatweel that stand there on the character before."""
    while end < len(text) and (
        text[end] == TATWEEL or (is_mark(text[end]) and is_dropped(text[end]))
    ):
        end += 1
    return end


def word_around(text: str, offset: int) -> Piece | None:
    """The word that `offset` would cut in two; None where none goes on there.

    A word is a run of letters, digits and marks: an apostrophe parts it, so that “l’été” holds the word “été”.
    """
    start = end = offset
    first, last = max(0, offset - _REACH), min(len(text), offset + _REACH)
    while start > first and _goes_on(text[start - 1]):
        start -= 1
    while start < offset and end < last and _goes_on(text[end]):
        end += 1
    return (start, end) if start < offset < end else None


def _goes_on(character: str) -> bool:
    """Whether a word goes on with it."""
    is_letter = character.isalnum() or character in _JOINERS or is_mark(character)
    return is_letter and _UNSPACED.match(character) is None


def _blocks(text: str, size: int) -> Iterator[Piece]:
    start = 0
    while start < len(text):
        end = _cut(text, start + size)
        yield start, end
        start = end


def _cut(text: str, wanted: int) -> int:
    """A place near `wanted` that divides no run of white space and no letter from its marks."""
    if wanted >= len(text):
        return len(text)
    match = _CUT.search(text, wanted, wanted + _REACH)
    end = match.end() if match else wanted
    while end < len(text) and (is_mark(text[end]) or text[end].isspace()):
        end += 1
    return end
