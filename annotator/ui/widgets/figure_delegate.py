"""Figures in a column: value below value, and the interval of each, where it has one, below the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QFontMetrics, QPainter
    from PySide6.QtWidgets import QWidget

# Stands in every language between a value and its interval.
_BETWEEN = "  "
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


class FigureDelegate(QStyledItemDelegate):
    """Knows how wide the intervals of a column are; a column without any is painted as Qt does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rooms: dict[int, int] = {}

    def forget_rooms(self) -> None:
        """Other columns come."""
        self._rooms.clear()

    def give_room(self, column: int, texts: Iterable[str], metrics: QFontMetrics) -> int:
        """Measure intervals and values of a column; the width in pixels that both need beside one another."""
        parts = [text.partition(_BETWEEN) for text in texts]
        values = max((metrics.horizontalAdvance(value) for value, _, _ in parts), default=0)
        room = max((metrics.horizontalAdvance(gap + rest) for _, gap, rest in parts), default=0)
        self._rooms[column] = room
        return values + room

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        room = self._rooms.get(index.column(), 0)
        if not room:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        place = _place_of_words(cell)
        value, _, interval = cell.text.partition(_BETWEEN)
        cell.text = ""
        cell.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget
        )
        painter.save()
        # Figures run to the right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(cell.font)
        painter.setPen(cell.widget.palette().text().color())
        painter.drawText(place, _RIGHT, interval)
        painter.drawText(place.adjusted(0, 0, -room, 0), _RIGHT, value)
        painter.restore()


def _place_of_words(cell: QStyleOptionViewItem) -> QRect:
    """Where Qt writes the words of a cell."""
    style = cell.widget.style()
    part = QStyle.SubElement.SE_ItemViewItemText
    edge = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, cell.widget) + 1
    return style.subElementRect(part, cell, cell.widget).adjusted(edge, 0, -edge, 0)
