"""Bounds of graphemes and words on a page, as Unicode has them (UAX #29), dictionaries of Thai included."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from annotator.ui.reading.graphemes import bounds

if TYPE_CHECKING:
    from annotator.core.span import Piece
    from annotator.ui.reading.layout import ChunkLayout
    from annotator.ui.reading.page import Page


def segments(layout: ChunkLayout) -> list[Piece]:
    """The chunk cut at all word bounds: words, and what stands between them, in code points."""
    places = [0, *bounds(layout.shown, QTextBoundaryFinder.BoundaryType.Word)]
    return [(layout.start + start, layout.start + end) for start, end in pairwise(places)]


def words(layout: ChunkLayout) -> list[Piece]:
    """The words of the chunk; each ideograph and each emoji is one."""
    if layout.words is None:
        layout.words = [piece for piece in segments(layout) if _is_word(layout, piece)]
    return layout.words


def _is_word(layout: ChunkLayout, piece: Piece) -> bool:
    part = layout.shown[piece[0] - layout.start : piece[1] - layout.start]
    return part.isalnum() or any(
        character.isalnum() or unicodedata.category(character) == "So" for character in part
    )


def word_at(page: Page, offset: int) -> Piece:
    """What a double click at the character `offset` takes: its word, or else what lies between words."""
    layout = page.layout(page.chunks.at(offset))
    for start, end in segments(layout):
        if start <= offset < end:
            return start, end
    return _last_segment(layout)


def _last_segment(layout: ChunkLayout) -> Piece:
    found = segments(layout)
    return found[-1] if found else (layout.start, layout.start)


def next_word(page: Page, offset: int, *, end: bool = False) -> int:
    """The start of the first word after `offset`, or its `end`; the text's end where there is none."""
    side = 1 if end else 0
    for chunk in range(page.chunks.at(offset), len(page.chunks)):
        places = [piece[side] for piece in words(page.layout(chunk))]
        at = bisect_right(places, offset)
        if at < len(places):
            return places[at]
    return len(page.text)


def previous_word(page: Page, offset: int) -> int:
    """The start of the last word that starts before `offset`; 0 where there is none."""
    return _before(page, offset, 0)


def word_end_before(page: Page, offset: int) -> int:
    """The end of the last word that ends before `offset`; 0 where there is none."""
    return _before(page, offset, 1)


def _before(page: Page, offset: int, side: int) -> int:
    for chunk in range(page.chunks.at(offset), -1, -1):
        places = [piece[side] for piece in words(page.layout(chunk))]
        at = bisect_left(places, offset)
        if at:
            return places[at - 1]
    return 0


def snapped(page: Page, offset: int, *, onward: bool = False) -> int:
    """`offset` itself where a character as people see it begins, else that character's start or end."""
    offset = min(max(offset, 0), len(page.text))
    layout = page.layout(page.chunks.at(offset))
    if offset >= layout.end:
        return _out_of_line_end(page, layout, offset, onward=onward)
    position = layout.position(offset)
    if layout.graphemes.is_bound(position):
        return offset
    move = layout.graphemes.after if onward else layout.graphemes.before
    return layout.offset(move(position))


def _out_of_line_end(page: Page, layout: ChunkLayout, offset: int, *, onward: bool) -> int:
    """The two characters of a Windows line end are one."""
    if offset == layout.end or offset == len(page.text):
        return offset
    return page.chunks.until(page.chunks.at(layout.start)) if onward else layout.end
