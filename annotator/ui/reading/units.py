"""The one place where code points meet Qt: what is handed to Qt to draw, and its UTF-16 positions.

The stored text stays the only truth; Qt gets a display string of the same length in code points, in which
nothing is left that Qt would drop, rewrite or take for an object.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_REPLACEMENT = "\ufffd"
_INVISIBLE = "\u200b"
# Qt takes U+FDD0/FDD1 for the marks of a frame, U+FFFC for an object, and drops halves of surrogate pairs.
_TROUBLE = re.compile("[\r\n\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff\0]")
_SHOWN = {"\r": "\u2028", "\n": "\u2028", "\u2029": "\u2028"}
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def _shown(found: re.Match[str]) -> str:
    return _SHOWN.get(found[0], _REPLACEMENT)


def display_text(text: str) -> str:
    """What to draw for `text`, a stretch handed to Qt by itself: as many code points, none that Qt rewrites."""
    if text.isascii() and "\0" not in text and "\n" not in text and "\r" not in text:
        return text
    shown = _TROUBLE.sub(_shown, text)
    # At the start of any string Qt takes these for a byte order mark: it drops them, and the second swaps
    # the bytes of all that follows.
    if shown[:1] in {"\ufeff", "\ufffe"}:
        shown = _INVISIBLE + shown[1:]
    return shown


class Units:
    """Maps code points of one display string to Qt's positions in it, and back."""

    __slots__ = ("_points", "_positions", "plain")

    def __init__(self, shown: str) -> None:
        self.plain = shown.isascii() or len(shown.encode("utf-16-le")) == 2 * len(shown)
        self._points = [] if self.plain else [m.start() for m in _ASTRAL.finditer(shown)]
        self._positions = [point + n for n, point in enumerate(self._points)]

    def to_qt(self, point: int) -> int:
        """Qt's position of the code point `point`."""
        return point if self.plain else point + bisect_left(self._points, point)

    def to_point(self, position: int) -> int:
        """The code point at Qt's `position`; inside a pair of units, the character that it belongs to."""
        return position if self.plain else position - bisect_left(self._positions, position)
