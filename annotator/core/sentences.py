"""Sentences of a text, found around an offset without reading the rest of it.

A sentence ends at the end of its paragraph, at U+2028, and after . ! ? … and their kin in other
scripts unless an abbreviation, initial, number or attribution (“Why?” he asked) speaks against it;
marks and brackets that close right after the stop belong to it. What has no stop for 4,096 code
points and more is cut at white space, so that a text without stops is quick too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.full_stops import ends_sentence, follows_mark, stops
from annotator.core.paragraphs import paragraph_at, paragraph_near
from annotator.core.spaces import after_space, before_space, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece

_NEAR = 512  # looked at first
_CHUNK = 4096  # what has no stop for so long is cut
_REACH = 4 * _CHUNK  # further than any sentence goes
_SLACK = 256  # how far after that white space is looked for
_SPACE = re.compile(r"\s+")


def sentence_at(text: str, offset: int) -> Piece:
    """The sentence that holds the caret at `offset`, without white space at its edges.

    In white space between two it is the one before; on a blank line it is empty.
    """
    return trimmed(text, *_stretch_at(text, offset))


def next_sentence(text: str, offset: int) -> int:
    """The start of the first sentence that starts after `offset`; else the text's length."""
    start, end = _stretch_at(text, offset)
    first = after_space(text, start, len(text))
    return first if first > offset else after_space(text, end, len(text))


def previous_sentence(text: str, offset: int) -> int:
    """The start of the last sentence that starts before `offset`; without one, 0."""
    start, end = sentence_at(text, offset)
    if start < min(end, offset):
        return start
    last = before_space(text, 0, min(start, offset))
    return sentence_at(text, last - 1)[0] if last else 0


def sentences(text: str, start: int, end: int) -> list[Piece]:
    """The sentences that lie in `start` to `end` or reach into it, each one whole, in order."""
    found = [trimmed(text, *one) for one in _stretches(text, start, end) if one[0] < end]
    return [piece for piece in found if piece[1] > piece[0]]


def _stretches(text: str, place: int, end: int) -> Iterator[Piece]:
    """What `_stretch_at` finds from `place` to `end`, in one pass: where a stop ended one the next one starts."""
    whole, known = (0, -1), False
    while place < end:
        if not whole[0] <= place < whole[1]:
            whole = paragraph_at(text, place)
        paragraph = max(whole[0], place - _REACH), min(whole[1], place + _REACH)
        start, natural = (place, True) if known else _start(text, paragraph, place)
        stop, last = _end(text, paragraph, start, start if natural else start - _CHUNK)
        yield start, last
        place, before = after_space(text, max(last, place), end), place
        # What `_start` would find there, unless it would have to look far back, or into a run of stops.
        known = (
            before < place == last
            and stop >= max(0, place - _NEAR)
            and not follows_mark(text, stop)
        )


def _stretch_at(text: str, offset: int) -> Piece:
    """What the sentence at `offset` takes up of its paragraph, the white space after it included."""
    paragraph = paragraph_near(text, offset, _REACH)
    start, natural = _start(text, paragraph, offset)
    return start, _end(text, paragraph, start, start if natural else start - _CHUNK)[1]


def _start(text: str, paragraph: Piece, offset: int) -> tuple[int, bool]:
    """Where the sentence at `offset` starts, and whether by a stop rather than by a forced cut."""
    stop = _last_boundary(text, paragraph, offset)
    grid = offset - offset % _CHUNK
    while stop is None or grid - stop >= _CHUNK:
        cut = _cut(text, grid, paragraph[1])
        if cut <= offset:
            return cut, False
        grid -= _CHUNK
    return stop, True


def _end(text: str, paragraph: Piece, start: int, last_stop: int) -> Piece:
    """Where the stop starts that ends the sentence, -1 where none does, and where the next one starts."""
    reach = start + 2 * _CHUNK + _SLACK
    stop, boundary = next(_boundaries(text, paragraph, start, reach), (-1, paragraph[1]))
    grid = start - start % _CHUNK
    while grid < boundary:
        cut = _cut(text, grid, paragraph[1])
        if cut > start and grid - last_stop >= _CHUNK:
            return (-1, cut) if cut < boundary else (stop, boundary)
        grid += _CHUNK
    return stop, boundary


def _cut(text: str, grid: int, end: int) -> int:
    """Where a sentence without stop is cut: after the white space that follows `grid` soon."""
    space = _SPACE.search(text, grid, min(end, grid + _SLACK))
    return space.end() if space else min(grid, end)


def _last_boundary(text: str, paragraph: Piece, offset: int) -> int | None:
    """The last start of a sentence up to `offset`; None if there is none within two chunks."""
    for reach in (_NEAR, 2 * _CHUNK + _SLACK):
        low = max(paragraph[0], offset - reach)
        found = None
        for _, boundary in _boundaries(text, paragraph, low, offset):
            if boundary > offset:
                break
            found = boundary
        if found is not None or low == paragraph[0]:
            return low if found is None else found
    return None


def _boundaries(text: str, paragraph: Piece, low: int, high: int) -> Iterator[Piece]:
    """Stops that lie in `low` to `high`, and where the sentences after them start, but the paragraph's own."""
    for stop in stops(text, low, min(high, paragraph[1])):
        if ends_sentence(text, stop, paragraph):
            boundary = after_space(text, stop.end(), paragraph[1])
            if low < boundary < paragraph[1]:
                yield stop.start(), boundary
