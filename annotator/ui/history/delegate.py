"""How an edit is painted: what was done, struck out where it no longer stands; below it who did it, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from annotator.ui.history.model import ROW_ROLE
from annotator.ui.theme import SMALL_PX, Theme, chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from annotator.ui.history.model import EditRow, Index

ROW_HEIGHT = 46
_PITCH = 18


class EditDelegate(QStyledItemDelegate):
    """Paints edits in the theme's colours; a bar stands before what is one's own to undo."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._body = chrome_font()
        self._struck = chrome_font()
        self._struck.setStrikeOut(True)
        self._small = chrome_font(SMALL_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EditRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        theme = self.theme
        painter.save()
        painter.setClipRect(rect)
        self._paint_ground(painter, rect, option.state)
        if row.mine:
            painter.fillRect(QRect(rect.x() + 8, rect.y() + 8, 3, rect.height() - 16), theme.accent)
        words = QRect(rect.x() + 18, rect.y() + 5, rect.width() - 30, _PITCH)
        is_plain = row.stands and row.edit.kind == "do"
        font = self._body if row.stands else self._struck
        self._write(painter, words, row.what, font, theme.ink if is_plain else theme.muted)
        below = words.translated(0, _PITCH)
        self._write(painter, below, row.about, self._small, theme.muted)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.tint)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.raised)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))

    def _write(
        self, painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
