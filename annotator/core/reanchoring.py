"""Where a span belongs that lies off its quote: by what it quotes, and by how its neighbours moved.

A place is only named where it is the only one that fits; what may be here or there is left to a person.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A quote that occurs more often says nothing of the place.
_MOST_PLACES = 200


@dataclass(frozen=True, slots=True)
class Drifted:
    """A span whose text at `start` (code points) is not `quote`."""

    id: str
    start: int
    quote: str


def places(
    text: str, drifted: Iterable[Drifted], sound: Iterable[int], length: int
) -> dict[str, int]:
    """The new start of each span, by id, that has one place in `text`.

    `sound` are the starts of spans that lie where they should, `length` is that of the text when it was stored:
    between two neighbours that moved equally far, a span moved as far as they did.
    """
    found: dict[str, int] = {}
    open_: list[tuple[Drifted, list[int]]] = []
    known = dict.fromkeys(sound, 0)
    for span in drifted:
        occurrences = _occurrences(text, span.quote)
        if len(occurrences) == 1:
            found[span.id] = occurrences[0]
            known[span.start] = occurrences[0] - span.start
        else:
            open_.append((span, occurrences))
    moves = sorted({-1: 0, length: len(text) - length, **known}.items())
    for span, occurrences in open_:
        fits = {span.start + move for move in _around(moves, span.start)} & set(occurrences)
        if len(fits) == 1:
            found[span.id] = fits.pop()
    return found


def _occurrences(text: str, quote: str) -> list[int]:
    starts: list[int] = []
    at = text.find(quote) if quote else -1
    while at >= 0 and len(starts) < _MOST_PLACES:
        starts.append(at)
        at = text.find(quote, at + 1)
    return starts


def _around(moves: Sequence[tuple[int, int]], start: int) -> set[int]:
    """How far the nearest known places before and after `start` moved."""
    at = bisect_left(moves, (start, -(10**12)))
    return {move for _, move in moves[max(at - 1, 0) : at + 1]}


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but case and white space."""
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
