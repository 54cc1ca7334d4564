"""How a question is painted in the list: who asks, the words, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.review.question_model import ABOVE_ROLE, QUESTION_ROLE, SPAN_ROLE, Index
from annotator.ui.theme import SMALL_PX, Theme, chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from annotator.app.workspace import Workspace
    from annotator.core.questions import Question
    from annotator.core.span import Span

ROW_HEIGHT = 64
_PITCH = 18


class QuestionDelegate(QStyledItemDelegate):
    """Paints questions in the theme's colours."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._workspace = workspace
        self._body = chrome_font()
        self._small = chrome_font(SMALL_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        question: Question = index.data(QUESTION_ROLE)
        span: Span | None = index.data(SPAN_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.tint)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        line = QRect(rect.x() + 24, rect.y() + 5, rect.width() - 36, _PITCH)
        self._write(painter, line, index.data(ABOVE_ROLE), self._small, self.theme.muted)
        asked = " ".join(question.text.split())
        self._write(painter, line.translated(0, _PITCH), asked, self._body, self.theme.ink)
        if span is not None:
            look = self.theme.look(self._workspace.schema.label(span.label).look)
            painter.fillRect(QRect(rect.x() + 12, rect.y() + 8, 4, rect.height() - 16), look.line)
            quote = "“" + " ".join(span.quote.split()) + "”"
            below = line.translated(0, 2 * _PITCH)
            self._write(painter, below, quote, self._small, self.theme.muted)
        painter.restore()

    def _write(
        self, painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
