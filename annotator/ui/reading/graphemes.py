"""Where what people see as one character ends, and how text is handed to Qt's finder of bounds.

Not by QTextLayout or by a finder over the whole: Qt takes blanks, digits and emoji that follow Tamil or Thai
for theirs, and then cuts emoji in two or finds no word among them. So stretches of scripts with rules of
their own are looked at by themselves, and so are flags.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from annotator.ui.reading.units import Units, display_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = "\u0900-\u109f\u1780-\u17ff\u19e0-\u19ff\u1a20-\u1aaf\ua8e0-\ua8ff\ua9e0-\uaa7f"
_OWN_RULES = re.compile(f"[{_LETTERS}][{_LETTERS}\u200c\u200d]*")
# Two of these are a flag. Right after an emoji Qt takes the first for one of its own, and cuts each flag in two.
FLAG_LETTERS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]+")
# Signs that may go with what follows them are among these, and no emoji is.
_GO_ON = frozenset(["Cf", "Lo"])
# Text without any character that could join another: letters, digits and signs of Latin, and quotation marks.
_SIMPLE = re.compile("[\t\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u203b\u20a0-\u20bf]*")


def bounds(shown: str, kind: QTextBoundaryFinder.BoundaryType) -> Iterator[int]:
    """The bounds of that kind after the start of `shown`, in code points, its end included."""
    cuts = {0, len(shown)}
    for found in _OWN_RULES.finditer(shown):
        cuts.update(found.span())
    for found in _FLAGS.finditer(shown):
        if (at := found.start()) and unicodedata.category(shown[at - 1]) not in _GO_ON:
            cuts.add(at)
    for start, end in pairwise(sorted(cuts)):
        # At the start of a run as of any string, a byte order mark must not reach Qt.
        run = display_text(shown[start:end])
        units = Units(run)
        finder = QTextBoundaryFinder(kind, run)
        while (place := finder.toNextBoundary()) > 0:
            yield start + units.to_point(place)


class Graphemes:
    """The bounds of the characters of a display string, as Qt's positions, worked out when first asked for."""

    __slots__ = ("_places", "_shown", "_units", "simple")

    def __init__(self, shown: str, units: Units) -> None:
        self.simple = _SIMPLE.fullmatch(shown) is not None
        self._shown = shown
        self._units = units
        self._places: list[int] | None = None

    def _all(self) -> list[int]:
        if self._places is None:
            if self.simple:
                self._places = list(range(len(self._shown) + 1))
            else:
                found = bounds(self._shown, QTextBoundaryFinder.BoundaryType.Grapheme)
                self._places = [0, *(self._units.to_qt(point) for point in found)]
        return self._places

    def is_bound(self, position: int) -> bool:
        """Whether a character ends or begins at Qt's `position`."""
        places = self._all()
        at = bisect_left(places, position)
        return at < len(places) and places[at] == position

    def after(self, position: int) -> int:
        """The first bound after `position`; the last one at the end."""
        places = self._all()
        return places[min(bisect_right(places, position), len(places) - 1)]

    def before(self, position: int) -> int:
        """The last bound before `position`; 0 at the start."""
        places = self._all()
        return places[max(bisect_left(places, position) - 1, 0)]
