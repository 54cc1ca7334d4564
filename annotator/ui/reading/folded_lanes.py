"""Lanes that nobody needs to see now, folded into one narrow lane that says whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from annotator.ui.theme import RADIUS, SMALL_PX, chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_WIDTH = 30
_INSET = 12


class FoldedLanes(QAbstractButton):
    """A narrow lane whose words run upwards or downwards; a press opens what is folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folded_lanes")
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(chrome_font(SMALL_PX))

    def say(self, words: str, deed: str) -> None:
        """Say in `words` whose lanes these are, and what a press does."""
        if words == self.text():
            return
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}\n{deed}")
        self.setAccessibleDescription(deed)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_marked = self.hasFocus() or self.isDown()
        edge = colours.color(QPalette.ColorRole.Highlight if is_marked else QPalette.ColorRole.Mid)
        painter.setPen(QPen(edge, 2 if is_marked else 1))
        lit = QPalette.ColorRole.AlternateBase if self.underMouse() else QPalette.ColorRole.Base
        painter.setBrush(colours.color(lit))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        """Write along the lane, from its top on."""
        room = self.height() - 2 * _INSET
        cut = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(self.font())
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setLayoutDirection(self.layoutDirection())
        if self.isRightToLeft():
            # Read from right to left, turned so that it begins at the top, too.
            painter.translate(0, self.height())
            painter.rotate(-90)
        else:
            painter.translate(self.width(), 0)
            painter.rotate(90)
        painter.drawText(QRectF(_INSET, 0, room, self.width()), along, cut)
