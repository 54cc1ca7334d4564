"""Keys as people know them from the keyboard: one small cap for each key that is pressed together."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.app import languages
from annotator.ui.theme import chrome_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from annotator.ui.theme import Theme

CAP_PX = 11
CAP_HEIGHT = 18
_PADDING = 5
_GAP = 3
_RADIUS = 4
_ARROWS = {
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
}


def caps(key: str) -> tuple[str, ...]:
    """What stands on each cap of `key` ("Ctrl+Right" gives "Ctrl", "→"), as this system writes it.

    Keys that are pressed one after the other ("0, S") have their caps one after the other.
    """
    first, _, after = key.partition(", ")
    return (*_caps_of(first), *caps(after)) if after else _caps_of(key)


def _caps_of(key: str) -> tuple[str, ...]:
    combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs leave it out
    whole = native(key)
    last = QKeySequence(combination.key()).toString(QKeySequence.SequenceFormat.NativeText)
    held = whole.removesuffix(last)
    shown = _ARROWS.get(combination.key(), last)
    return (*(part for part in held.split("+") if part), shown)


def native(key: str) -> str:
    """`key` in one piece, as this system writes it: what a screen reader says."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def spoken(keys: Sequence[str]) -> str:
    """All keys of an action in words, "no key" where it has none."""
    if not keys:
        return QCoreApplication.translate("KeyCaps", "no key")
    return _or().join(native(key) for key in _apart(keys))


def _apart(keys: Sequence[str]) -> list[str]:
    """Each key once: keyboards of some languages print the same on two."""
    first = {native(key): key for key in reversed(keys)}
    return [key for key in keys if first[native(key)] == key]


def _or() -> str:
    return QCoreApplication.translate("KeyCaps", " or ")


def width_of(keys: Sequence[str]) -> float:
    """Room in pixels that `paint_caps` takes for these keys."""
    return sum(width for _, width in _pieces(keys))


def paint_caps(
    painter: QPainter, theme: Theme, keys: Sequence[str], right: float, middle: float
) -> None:
    """Paint the caps of `keys`, other ways to the same end parted by "or", ending at `right`."""
    painter.setFont(chrome_font(CAP_PX))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = right - width_of(keys)
    top = round(middle - CAP_HEIGHT / 2)
    for text, width in _pieces(keys):
        if text == _or():
            painter.setPen(theme.muted)
            painter.drawText(
                QRectF(x, top, width, CAP_HEIGHT), Qt.AlignmentFlag.AlignCenter, text.strip()
            )
        elif text:
            _paint_cap(
                painter, theme, QRectF(QPointF(x, top), QPointF(x + width, top + CAP_HEIGHT)), text
            )
        x += width


def _paint_cap(painter: QPainter, theme: Theme, box: QRectF, text: str) -> None:
    painter.setPen(QPen(theme.hairline, 1))
    painter.setBrush(theme.raised)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(theme.ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _pieces(keys: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """Caps, gaps ("") and the word between two ways, each with its width."""
    return _measured(tuple(keys), chrome_font(CAP_PX), languages.spoken())


# A layout asks some hundred caps again and again how wide they are.
@lru_cache(maxsize=1024)
def _measured(keys: tuple[str, ...], font: QFont, _language: str) -> tuple[tuple[str, float], ...]:
    metrics = QFontMetricsF(font)
    pieces: list[tuple[str, float]] = []
    for n, key in enumerate(_apart(keys)):
        if n:
            pieces.append((_or(), metrics.horizontalAdvance(_or()) + _GAP))
        for m, cap in enumerate(caps(key)):
            if m:
                pieces.append(("", _GAP))
            wide = metrics.horizontalAdvance(cap) + 2 * _PADDING
            pieces.append((cap, max(CAP_HEIGHT, round(wide))))
    return tuple(pieces)


class KeyCaps(QWidget):
    """The keys of one action, at the trailing edge."""

    def __init__(self, keys: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = tuple(keys)
        self._theme = theme
        self.setAccessibleName(spoken(self._keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(width_of(self._keys)) + 1, CAP_HEIGHT + 2)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_caps(painter, self._theme, self._keys, self.width(), self.height() / 2)
