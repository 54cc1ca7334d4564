"""A quiet button that is also a key: its badge says which."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from annotator.app.languages import number
from annotator.ui.theme import RADIUS, SMALL_PX, Theme, chrome_font
from annotator.ui.widgets.joined_words import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_COUNT_PX = SMALL_PX - 0.5
_HEIGHT = 28
_BADGE = 17
# Before the badge, around the name, behind all: as a rule, and where chips have little room.
_ROOMY, _TIGHT = (10, 8, 11), (6, 5, 7)


# Each new layout of the window asks for them several times.
@lru_cache(maxsize=256)
def _name_width(name: str) -> int:
    return QFontMetrics(chrome_font()).horizontalAdvance(name)


@lru_cache(maxsize=16)
def _count_width(digits: str) -> int:
    return QFontMetrics(chrome_font(_COUNT_PX)).horizontalAdvance(digits)


@lru_cache(maxsize=64)
def _key_width(key: str) -> int:
    return QFontMetrics(_key_font()).horizontalAdvance(key)


def _key_font() -> QFont:
    return chrome_font(10.5, bold=True)


class KeyChip(QAbstractButton):
    """A quiet button that shows a key, a name and perhaps a count."""

    def __init__(self, key: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._count: int | None = None
        self._colour: QColor | None = None
        self._theme = theme
        self._gaps = _ROOMY
        self.setText(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name_font = chrome_font()
        self._key_font = _key_font()
        self._count_font = chrome_font(_COUNT_PX)

    def dress(self, theme: Theme, colour: QColor | None) -> None:
        """Wear the theme; the key's badge in `colour`, muted for None."""
        self._theme = theme
        self._colour = colour
        self.update()

    def say_key(self, key: str) -> None:
        """Show another key."""
        if key != self._key:
            before, self._key = self._badge, key
            if self._badge != before:
                self.updateGeometry()
            self.update()

    def say(self, name: str, tip: str) -> None:
        """Show another name."""
        if name != self.text():
            self.setText(name)
            self.setAccessibleName(name)
            self.updateGeometry()
        self.setToolTip(tip)
        # Whoever hears the tip after the name would else hear the name twice.
        self.setAccessibleDescription(plain(tip.removeprefix(name)).strip())

    def count(self, number: int | None) -> None:
        """Show a number behind the name, none for None."""
        if number != self._count:
            before = self.sizeHint()
            self._count = number
            if self.sizeHint() != before:
                self.updateGeometry()
            self.update()

    def set_tight(self, tight: bool) -> None:
        """Stand closer to what is in it, or as usual again."""
        gaps = _TIGHT if tight else _ROOMY
        if gaps != self._gaps:
            self._gaps = gaps
            self.updateGeometry()
            self.update()

    @property
    def usual_width(self) -> int:
        """How wide it is where there is room."""
        return self.sizeHint().width() + self._saved() * (self._gaps == _TIGHT)

    def _saved(self) -> int:
        before, between, behind = (
            usual - tight for usual, tight in zip(_ROOMY, _TIGHT, strict=True)
        )
        return before + between * (1 if self._count is None else 2) + behind

    def sizeHint(self) -> QSize:
        before, between, behind = self._gaps
        name = _name_width(self.text())
        # Room for so many digits, whichever they are: counting on must not lay the window out anew.
        digits = "0" * len(self._count_text())
        count = _count_width(digits) + between if digits else 0
        return QSize(before + self._badge + between + name + count + behind, _HEIGHT)

    def _count_text(self) -> str:
        return "" if self._count is None else number(self._count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.accent if self.isDown() else self._edge(), 1))
        painter.setBrush(
            self._theme.tint if self.underMouse() and self.isEnabled() else self._theme.panel
        )
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        self._paint_badge(painter)
        edge, between, behind = self._gaps
        before = edge + self._badge + between
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._name_font)
        painter.setPen(self._theme.ink if self.isEnabled() else self._theme.muted)
        name = self._seen(QRect(before, 0, self.width() - before, _HEIGHT))
        painter.drawText(name, middle, self.text())
        painter.setFont(self._count_font)
        painter.setPen(self._theme.muted)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        number = self._seen(QRect(0, 0, self.width() - behind, _HEIGHT))
        painter.drawText(number, right, self._count_text())

    def _edge(self) -> QColor:
        return self._theme.outline if self.isEnabled() else self._theme.hairline

    def _seen(self, place: QRect) -> QRect:
        """A place told from the left, from the side where the language begins."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    @property
    def _badge(self) -> int:
        """How wide the badge is: a single sign fits always."""
        return max(_BADGE, _key_width(self._key) + 8) if len(self._key) > 1 else _BADGE

    def _paint_badge(self, painter: QPainter) -> None:
        badge = QRectF(self._seen(QRect(self._gaps[0], 0, self._badge, _HEIGHT)))
        badge.adjust(0, (_HEIGHT - _BADGE) / 2, 0, -(_HEIGHT - _BADGE) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour or self._theme.muted)
        painter.drawRoundedRect(badge, 3, 3)
        painter.setFont(self._key_font)
        painter.setPen(self._theme.panel)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._key)
