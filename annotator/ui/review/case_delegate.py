"""How a case is painted in the list: its labels as swatches, its class, how far it is, and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.core.decisions import State
from annotator.ui.review.case_model import QUOTE_ROLE, ROW_ROLE, Index
from annotator.ui.review.case_words import kind_name, state_name
from annotator.ui.theme import SMALL_PX, Theme, chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from annotator.app.workspace import Workspace
    from annotator.core.cases import Case
    from annotator.core.decisions import ReviewedCase

ROW_HEIGHT = 46
_PITCH = 18


class CaseDelegate(QStyledItemDelegate):
    """Paints cases in the theme's colours."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._workspace = workspace
        self._body = chrome_font()
        self._small = chrome_font(SMALL_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReviewedCase = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.tint)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        self._paint_swatches(painter, rect, self._colours(row.case))
        words = QRect(rect.x() + 24, rect.y() + 5, rect.width() - 36, _PITCH)
        self._write(painter, words, self._above(row), self._small, self.theme.muted)
        quote = index.data(QUOTE_ROLE)
        self._write(painter, words.translated(0, _PITCH), quote, self._body, self.theme.ink)
        painter.restore()

    def _above(self, row: ReviewedCase) -> str:
        parts = [kind_name(row.case.kind)]
        if row.state is not State.OPEN:
            parts.append(state_name(row.state))
        return "  ·  ".join(parts)

    def _colours(self, case: Case) -> list[QColor]:
        if case.what == "link":
            return [self.theme.muted]
        schema = self._workspace.schema
        return [self.theme.look(schema.label(label).look).line for label in case.labels]

    def _paint_swatches(self, painter: QPainter, rect: QRect, colours: list[QColor]) -> None:
        high = (rect.height() - 16) // max(len(colours), 1)
        for n, colour in enumerate(colours):
            painter.fillRect(QRect(rect.x() + 12, rect.y() + 8 + n * high, 4, high), colour)

    def _write(
        self, painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
