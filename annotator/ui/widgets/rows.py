"""Lists of rows of one height without a grid: how they are set up, and what every row's paint shares."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.theme import SMALL_PX, Theme, chrome_font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QColor, QFont, QPainter

ROW_HEIGHT = 46
LINE_PITCH = 18
_BAR = 3


@contextmanager
def resetting(model: QAbstractItemModel) -> Iterator[None]:
    """All rows of `model` are others after this; views hear of the end, too, where reading them failed."""
    model.beginResetModel()
    try:
        yield
    finally:
        model.endResetModel()


def set_up_rows(view: QTableView, height: int = ROW_HEIGHT) -> None:
    """Make a table look like a list: one column as wide as the view, rows of `height` pixels."""
    view.horizontalHeader().hide()
    view.horizontalHeader().setStretchLastSection(True)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(height)
    view.setShowGrid(False)
    # Else Tab would go from row to row, and never on.
    view.setTabKeyNavigation(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def leading(painter: QPainter, row: QRect, place: QRect) -> QRect:
    """`place`, told for a language that begins at the left, on the side of `row` where this one begins."""
    return QStyle.visualRect(painter.layoutDirection(), row, place)


def kept_apart(text: str) -> str:
    """Text that keeps its own direction, whatever stands around it."""
    return f"\u2068{text}\u2069"


def paint_chosen(painter: QPainter, row: QRect, theme: Theme) -> None:
    """The ground of a chosen row, and a bar where it begins, for whoever does not see the tint."""
    painter.fillRect(row, theme.tint)
    bar = QRect(row.x(), row.y(), _BAR, row.height())
    painter.fillRect(leading(painter, row, bar), theme.accent)


class RowDelegate(QStyledItemDelegate):
    """Holds theme and fonts; paints the ground of a row and lines of text cut to their place."""

    def __init__(self, theme: Theme, parent: QWidget, height: int = ROW_HEIGHT) -> None:
        super().__init__(parent)
        self.theme = theme
        self.height = height
        self.body = chrome_font()
        self.small = chrome_font(SMALL_PX)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, self.height)

    def paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, raised: bool = False
    ) -> None:
        """Tint the chosen row, raise one under the mouse or told to, frame the one with the keys."""
        if state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, rect, self.theme)
        elif raised or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.raised)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))

    def write(
        self, painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor
    ) -> None:
        """One line of text, cut with an ellipsis where it is wider than `place`."""
        painter.setFont(font)
        painter.setPen(colour)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, middle, kept_apart(cut))
