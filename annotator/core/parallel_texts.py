"""Two texts beside one another: which place of the one belongs to a place of the other.

Copies of one article are matched paragraph by paragraph; texts that have nothing in common, by how far
through their paragraphs a place is.
"""

from __future__ import annotations

from bisect import bisect_right
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from annotator.core.paragraphs import paragraph_at, paragraph_starts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.span import Piece

MOST_PARAGRAPHS = 200
_MOST_PAIRS = 2500
_LEAST_SHARED = 0.5
_LEAST_MATCHED = 1 / 3

Pair = tuple[int, int]


class ParallelTexts:
    """From places of `left` to places of `right`, in code points, never backwards; the ends belong together."""

    def __init__(self, left: str, right: str) -> None:
        self._left, self._right = _filled_paragraphs(left), _filled_paragraphs(right)
        self._length = len(right)
        self._anchors = [(0, 0), *self._matched(left, right), (len(self._left), len(self._right))]

    def across(self, offset: int) -> int:
        """The place in the right text that belongs to `offset` in the left one."""
        place = _place(self._left, offset)
        after = bisect_right(self._anchors, place, key=lambda pair: pair[0])
        if after == len(self._anchors):
            return self._length
        (l0, r0), (l1, r1) = self._anchors[after - 1], self._anchors[after]
        return self._offset(r0 + (place - l0) / (l1 - l0) * (r1 - r0))

    def _offset(self, place: float) -> int:
        number = int(place)
        if number >= len(self._right):
            return self._length
        start, end = self._right[number]
        return start + round((place - number) * (end - start))

    def _matched(self, left: str, right: str) -> list[Pair]:
        """Where matched paragraphs start and where they end, as numbers of paragraphs."""
        if max(len(self._left), len(self._right)) > MOST_PARAGRAPHS:
            return []
        mine = [left[slice(*piece)].strip() for piece in self._left]
        theirs = [right[slice(*piece)].strip() for piece in self._right]
        pairs = paragraph_pairs(mine, theirs)
        if sum(len(mine[n]) for n, _ in pairs) < _LEAST_MATCHED * min(_size(mine), _size(theirs)):
            return []
        ends = [(a + 1, b + 1) for a, b in pairs]
        return sorted({*pairs, *ends})


def paragraph_pairs(left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """Numbers of the paragraphs that are the same, or nearly so, in both, in order; no pair crosses another."""
    found: list[Pair] = []
    for kind, a0, a1, b0, b1 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            found += zip(range(a0, a1), range(b0, b1), strict=True)
        elif kind == "replace" and (a1 - a0) * (b1 - b0) <= _MOST_PAIRS:
            found += _near_pairs(left, right, range(a0, a1), range(b0, b1))
    return found


def _near_pairs(
    left: Sequence[str], right: Sequence[str], mine: range, theirs: range
) -> Iterator[Pair]:
    words = {n: set(right[n].casefold().split()) for n in theirs}
    first = theirs.start
    for a in mine:
        own = set(left[a].casefold().split())
        best = max(
            range(first, theirs.stop), key=lambda b: (_shared(own, words[b]), -b), default=None
        )
        if best is not None and _shared(own, words[best]) >= _LEAST_SHARED:
            yield a, best
            first = best + 1


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(len(one | other), 1)


def _filled_paragraphs(text: str) -> list[Piece]:
    pieces = (paragraph_at(text, start) for start in paragraph_starts(text))
    return [piece for piece in pieces if text[slice(*piece)].strip()]


def _place(paragraphs: Sequence[Piece], offset: int) -> float:
    """The number of the paragraph, and the share of it before `offset`."""
    number = bisect_right(paragraphs, offset, key=lambda piece: piece[0]) - 1
    if number < 0:
        return 0.0
    start, end = paragraphs[number]
    return number + min((offset - start) / (end - start), 1.0)


def _size(paragraphs: Sequence[str]) -> int:
    return sum(len(paragraph) for paragraph in paragraphs)
