"""Paragraphs of a text: what lies between line feeds (or U+2029), the line end left out.

U+2028 is a line break inside a paragraph. A blank line is a paragraph too, but one that moving
skips. A call looks at the paragraphs around the offset, not at the whole text.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.core.spaces import after_space, before_space

if TYPE_CHECKING:
    from annotator.core.span import Piece


def paragraph_starts(text: str) -> list[int]:
    """Where each paragraph starts, blank ones too, in code points; the first is always 0."""
    lines = text.replace("\u2029", "\n").split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    return starts[:-1]


def paragraph_at(text: str, offset: int) -> Piece:
    """The paragraph that holds the caret at `offset`, less its line end; empty on an empty line."""
    return paragraph_near(text, offset, len(text))


def paragraph_near(text: str, offset: int, reach: int) -> Piece:
    """As much of the paragraph at `offset` as lies within `reach` code points of it."""
    low, high = max(0, offset - reach), min(len(text), offset + reach)
    start = max(low, text.rfind("\n", low, offset) + 1)
    start = max(start, text.rfind("\u2029", start, offset) + 1)
    end = text.find("\n", offset, high)
    end = high if end < 0 else end
    other = text.find("\u2029", offset, end)
    return start, end if other < 0 else other


def next_paragraph(text: str, offset: int) -> int:
    """The start of the next paragraph that is not blank; the text's length where there is none."""
    _, end = paragraph_at(text, offset)
    first = after_space(text, end, len(text))
    return len(text) if first >= len(text) else paragraph_at(text, first)[0]


def previous_paragraph(text: str, offset: int) -> int:
    """The start of this paragraph, or from there of the last before it that is not blank; or 0."""
    start, end = paragraph_at(text, offset)
    if offset > after_space(text, start, end):
        return start
    last = before_space(text, 0, start)
    return paragraph_at(text, last - 1)[0] if last else 0
