"""How an edit is painted: what was done, struck out where it no longer stands; below it who did it, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from annotator.ui.history.model import ROW_ROLE
from annotator.ui.theme import chrome_font
from annotator.ui.widgets.rows import LINE_PITCH, RowDelegate, leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from annotator.ui.history.model import EditRow, Index
    from annotator.ui.theme import Theme


class EditDelegate(RowDelegate):
    """Paints edits in the theme's colours; a bar stands before what is one's own to undo."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._struck = chrome_font()
        self._struck.setStrikeOut(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EditRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        theme = self.theme
        painter.save()
        painter.setClipRect(rect)
        self.paint_ground(painter, rect, option.state)
        if row.mine:
            bar = QRect(rect.x() + 8, rect.y() + 8, 3, rect.height() - 16)
            painter.fillRect(leading(painter, rect, bar), theme.accent)
        words = QRect(rect.x() + 18, rect.y() + 5, rect.width() - 30, LINE_PITCH)
        words = leading(painter, rect, words)
        is_plain = row.stands and row.edit.kind == "do"
        font = self.body if row.stands else self._struck
        self.write(painter, words, row.what, font, theme.ink if is_plain else theme.muted)
        below = words.translated(0, LINE_PITCH)
        self.write(painter, below, row.about, self.small, theme.muted)
        painter.restore()
