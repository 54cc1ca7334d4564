"""Words of a text, near enough to UAX #29 for clauses, columns of tokens and counting keys.

A word is a run of letters, marks and digits with inner apostrophes and points (don’t, l’eau, U.S,
3.14); a hyphen separates. Each Han or Hiragana character is a word of its own. Thai, Lao, Khmer and
Burmese write no spaces, and this module has no dictionary: a run of theirs is one word. A run of
more than 4,096 code points without a break is cut, so that no call looks further.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece

_REACH = 4096  # how far a run without a break is followed
_SINGLE = "\u3005-\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JOINERS = "\u00ad\u200c\u200d\u2060"
# Where Unicode keeps the marks that words are written with: asking about all of it takes too long.
_MARK_BLOCKS = (
    *((0x300, 0x370), (0x483, 0x48A), (0x591, 0x109E), (0x135D, 0x1360), (0x1712, 0x1E00)),
    *((0x20D0, 0x20F1), (0x2CEF, 0x2E00), (0x302A, 0x309B), (0xA66F, 0xAB00), (0xABE3, 0xABEE)),
    *((0xFB1E, 0xFB1F), (0xFE00, 0xFE30), (0x10A01, 0x11FFF), (0x1D165, 0x1D245)),
    *((0x101FD, 0x1037B), (0x16AF0, 0x16FF2), (0x1BC9D, 0x1BC9F), (0x1CF00, 0x1CF47)),
    *((0x1DA00, 0x1DAB0), (0x1E000, 0x1E94B)),
)
_BREAK = re.compile(r"""[\s\-–—()\[\]"“”«»!?;:/、，。！？；：「」『』]""")


@cache
def _word_pattern() -> re.Pattern[str]:
    """One word; built at first use, since `re` has no class of combining marks."""
    marks = "".join(_mark_ranges()) + "\U000e0100-\U000e01ef"
    inside = rf"(?:[^\W{_SINGLE}]|[{marks}{_JOINERS}])"
    letter, number = r"(?=[^\W\d_])", r"(?<=\d)[.,'’٫٬](?=\d)"
    joint = rf"(?:(?<=[^\W\d_]|[{marks}])['’·․.]{letter}|{number})"
    alone = rf"[{_SINGLE}][{marks}{_JOINERS}]*"
    return re.compile(rf"{alone}|[^\W_{_SINGLE}]{inside}*(?:{joint}{inside}+)*")


def _mark_ranges() -> Iterator[str]:
    for low, high in _MARK_BLOCKS:
        first = last = -1
        for code in range(low, high):
            if unicodedata.category(chr(code))[0] != "M":
                continue
            if code != last + 1 and first >= 0:
                yield f"{chr(first)}-{chr(last)}"
            first, last = (code if code != last + 1 or first < 0 else first), code
        if first >= 0:
            yield f"{chr(first)}-{chr(last)}"


def words(text: str, start: int, end: int) -> list[Piece]:
    """The words that lie in `start` to `end` or reach into it, each one whole, in order."""
    return [piece for piece in _from(text, start, end) if piece[1] > start and piece[0] < end]


def word_at(text: str, offset: int) -> Piece | None:
    """The word that holds or touches the caret at `offset`, rather the one after it; else None."""
    found = None
    for piece in _from(text, max(0, offset - 1), offset + 1):
        if piece[0] <= offset <= piece[1]:
            found = piece
    return found


def _from(text: str, offset: int, end: int) -> Iterator[Piece]:
    """Words in order from one that may reach over `offset`, up to the one that reaches `end`."""
    place = _safe_start(text, offset)
    for match in _word_pattern().finditer(text, place, min(len(text), max(place, end) + _REACH)):
        if match.start() >= end:
            return
        yield match.span()


def _safe_start(text: str, offset: int) -> int:
    """A place at or before `offset` that cuts no word: after what no word holds, or far back."""
    for reach in (32, 256, _REACH):
        low = max(0, offset - reach)
        breaks = list(_BREAK.finditer(text, low, offset))
        if breaks:
            return breaks[-1].end()
        if low == 0:
            return 0
    return max(0, offset // _REACH - 1) * _REACH
