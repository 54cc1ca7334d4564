"""White space at the edges of a stretch of text, skipped in steps so that no run is too long.

White space is what `str.isspace` says: no-break spaces and U+2028 are, zero-width spaces are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.span import Piece

_STEP = 4096


def after_space(text: str, offset: int, end: int) -> int:
    """The first offset from `offset` on that holds no white space; `end` where there is none."""
    while offset < end:
        chunk = text[offset : min(end, offset + _STEP)]
        rest = chunk.lstrip()
        offset += len(chunk) - len(rest)
        if rest:
            return offset
    return end


def before_space(text: str, start: int, offset: int) -> int:
    """One past the last code point before `offset` that is no white space; `start` without one."""
    while offset > start:
        chunk = text[max(start, offset - _STEP) : offset]
        rest = chunk.rstrip()
        offset -= len(chunk) - len(rest)
        if rest:
            return offset
    return start


def trimmed(text: str, start: int, end: int) -> Piece:
    """`start` to `end` less the white space at its edges; empty, at `start`, if it is all white."""
    first = after_space(text, start, end)
    return (start, start) if first >= end else (first, before_space(text, first, end))
