"""A text cut into the stretches that are laid out one at a time: its paragraphs, very long ones cut again."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import chain, pairwise
from operator import sub

from annotator.ui.reading.graphemes import FLAG_LETTERS, Graphemes
from annotator.ui.reading.units import Units, display_text

# Laying out is all or nothing per chunk, so this bounds what one scroll step can cost.
LONGEST = 10_000
_USUAL = 4_000
_LEAST = 2_000
_ENDS = re.compile("\r\n|[\n\r\u2029]")


class Chunks:
    """Where the chunks of `text` start and end, in code points. There is always one, be it empty."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = _with_cuts(text, _paragraph_starts(text))

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The chunk that holds the caret position `offset`."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def span(self, chunk: int) -> tuple[int, int]:
        """Start and end of what is drawn of the chunk: without the line end that closes its paragraph."""
        start = self.starts[chunk]
        if chunk + 1 == len(self.starts):
            return start, len(self.text)
        end = self.starts[chunk + 1]
        if self.text[end - 1] not in "\n\r\u2029":
            return start, end
        end -= 1
        if self.text[end] == "\n" and end > start and self.text[end - 1] == "\r":
            end -= 1
        return start, end

    def until(self, chunk: int) -> int:
        """The start of the next chunk, or the end of the text."""
        return self.starts[chunk + 1] if chunk + 1 < len(self.starts) else len(self.text)

    def ends_paragraph(self, chunk: int) -> bool:
        """Whether the chunk is the last of its paragraph."""
        return chunk + 1 == len(self.starts) or self.span(chunk)[1] < self.starts[chunk + 1]

    def starts_paragraph(self, chunk: int) -> bool:
        """Whether the chunk is the first of its paragraph."""
        return chunk == 0 or self.ends_paragraph(chunk - 1)

    def first_of_paragraph(self, chunk: int) -> int:
        """The chunk that begins the paragraph of `chunk`."""
        while not self.starts_paragraph(chunk):
            chunk -= 1
        return chunk

    def is_right_to_left(self, chunk: int) -> bool:
        """Whether the paragraph of the chunk begins, by its first strong character, from the right."""
        for n in range(self.first_of_paragraph(chunk), chunk + 1):
            start, end = self.span(n)
            for character in self.text[start:end]:
                kind = unicodedata.bidirectional(character)
                if kind in {"L", "R", "AL"}:
                    return kind != "L"
        return False


def _paragraph_starts(text: str) -> list[int]:
    if "\r" in text or "\u2029" in text:
        return [0, *(found.end() for found in _ENDS.finditer(text))]
    starts, found = [0], text.find
    while end := found("\n", starts[-1]) + 1:
        starts.append(end)
    return starts


def _with_cuts(text: str, starts: list[int]) -> list[int]:
    if max(map(sub, chain(starts[1:], (len(text),)), starts)) <= LONGEST:
        return starts
    result: list[int] = []
    for start, end in pairwise([*starts, len(text)]):
        result.append(start)
        while end - result[-1] > LONGEST:
            result.append(_cut(text, result[-1]))
    return result


def _cut(text: str, start: int) -> int:
    space = text.rfind(" ", start + _LEAST, start + _USUAL)
    return space + 1 if space > 0 else _grapheme_cut(text, start, start + _USUAL)


def _grapheme_cut(text: str, start: int, wanted: int) -> int:
    """The last grapheme bound at or before `wanted`, looked for in the characters next to it."""
    low = wanted - 64
    # Where one flag ends is known only from where a row of them begins.
    while low > start and text[low] in FLAG_LETTERS:
        low -= 1
    shown = display_text(text[low : wanted + 64])
    units = Units(shown)
    middle = units.to_qt(wanted - low)
    graphemes = Graphemes(shown, units)
    position = middle if graphemes.is_bound(middle) else graphemes.before(middle)
    return low + units.to_point(position) if position > 0 else wanted
