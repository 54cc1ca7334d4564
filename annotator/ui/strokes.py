"""How bands and lines under text are filled: brushes for each pattern and form, made once for each theme.

Each pattern is a few bars one below the other, filled with a strip that repeats from left to right: so any
number of lines are drawn by one call, and stand sharp.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from annotator.ui.contrast import faded, mixed
from annotator.ui.theme import Pattern

if TYPE_CHECKING:
    from annotator.ui.theme import LabelLook, Theme


class MarkForm(Enum):
    """Whose a mark is: told by its form, never by its hue."""

    OWN = auto()
    OTHER = auto()
    SUGGESTED = auto()
    GOLD = auto()


# Bars of each pattern: y, height, and the strip ("#" is ink) that fills it.
_BARS: dict[Pattern, tuple[tuple[int, int, str], ...]] = {
    Pattern.SOLID: ((0, 2, "#"),),
    Pattern.DOUBLE: ((0, 1, "#"), (2, 1, "#")),
    Pattern.DASHED: ((0, 2, "######..."),),
    Pattern.DOTTED: ((0, 2, "##.."),),
    Pattern.WAVY: ((0, 1, "##......"), (1, 1, "###...##"), (2, 1, "..####..")),
    Pattern.DASH_DOT: ((0, 2, "#######..##.."),),
}


class Bar(NamedTuple):
    """One bar of a line: `y` and `height` within its lane, and what fills it."""

    y: int
    height: int
    brush: QBrush


class Ink(NamedTuple):
    """All that one label's marks of one form are painted with; `name` is the colour of what stands above them."""

    band: QBrush | None
    line: QColor
    name: QColor
    bars: tuple[Bar, ...]


class Inks:
    """The inks of a theme, as they are and dimmed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[tuple[int, MarkForm, bool], Ink] = {}

    def ink(self, look: int, form: MarkForm, *, dim: bool = False) -> Ink:
        """The ink of the theme's row `look` for marks of that form."""
        key = look, form, dim
        if key not in self._made:
            self._made[key] = self._make(self._theme.look(look), form, dim=dim)
        return self._made[key]

    def _make(self, look: LabelLook, form: MarkForm, *, dim: bool) -> Ink:
        line, band, name = look.line, look.band, look.line
        if dim:
            name = faded(line, self._theme.panel, 0.4)
            line, band = mixed(line, self._theme.panel, 0.4), mixed(band, self._theme.panel, 0.5)
        bars = tuple(
            Bar(y, height, _strip(pattern, line)) for y, height, pattern in _BARS[look.pattern]
        )
        return Ink(_band(form, band, self._theme.panel), line, name, bars)


def _band(form: MarkForm, band: QColor, page: QColor) -> QBrush | None:
    if form is MarkForm.OTHER:
        return None
    return _hatched(band, page) if form is MarkForm.SUGGESTED else QBrush(band)


def _strip(pattern: str, colour: QColor) -> QBrush:
    if set(pattern) == {"#"}:
        return QBrush(colour)
    image = QImage(len(pattern), 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    for x, sign in enumerate(pattern):
        if sign == "#":
            image.setPixelColor(x, 0, colour)
    return QBrush(image)


def _hatched(band: QColor, page: QColor) -> QBrush:
    size = 6
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(page)
    painter = QPainter(image)
    for y in range(size):
        for step in range(3):
            painter.fillRect((size - y + step) % size, y, 1, 1, band)
    painter.end()
    return QBrush(image)
