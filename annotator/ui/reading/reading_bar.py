"""The scroll bar of a reading surface: a flat handle, drawn by itself.

A style may take longer for its bar than the surface for a page of text, and the bar moves with every mark that
makes a line higher.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.theme import Theme

WIDTH = 8
_LEAST = 32
_RADIUS = 3


class ReadingBar(QScrollBar):
    """Upright, `WIDTH` pixels wide, in the colours of a theme; the mouse finds its parts where the style has them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, _LEAST)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        handle = self.handle()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        if self.maximum() <= self.minimum():
            return  # All is in sight. The bar keeps its room, so that no line breaks anew.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(handle))
        painter.drawRoundedRect(handle.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def handle(self) -> QRect:
        """Where the handle stands."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        bar, handle = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        return self.style().subControlRect(bar, option, handle, self)

    def _colour(self, handle: QRect) -> QColor:
        pointed = self.underMouse() and handle.contains(self.mapFromGlobal(QCursor.pos()))
        if pointed or self.isSliderDown():
            return self._theme.muted
        return self._theme.outline
