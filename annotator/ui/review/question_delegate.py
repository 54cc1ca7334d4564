"""How a question is painted in the list: who asks, the words, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from annotator.app.languages import quoted
from annotator.ui.review.question_model import ABOVE_ROLE, QUESTION_ROLE, SPAN_ROLE, Index
from annotator.ui.widgets.rows import LINE_PITCH, RowDelegate, leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from annotator.app.workspace import Workspace
    from annotator.core.questions import Question
    from annotator.core.span import Span
    from annotator.ui.theme import Theme

THREE_LINES = 64


class QuestionDelegate(RowDelegate):
    """Paints questions in the theme's colours."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, THREE_LINES)
        self._workspace = workspace

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        question: Question = index.data(QUESTION_ROLE)
        span: Span | None = index.data(SPAN_ROLE)
        rect: QRect = option.rect
        painter.save()
        self.paint_ground(painter, rect, option.state)
        line = QRect(rect.x() + 24, rect.y() + 5, rect.width() - 36, LINE_PITCH)
        line = leading(painter, rect, line)
        self.write(painter, line, index.data(ABOVE_ROLE), self.small, self.theme.muted)
        asked = " ".join(question.text.split())
        self.write(painter, line.translated(0, LINE_PITCH), asked, self.body, self.theme.ink)
        if span is not None:
            look = self.theme.look(self._workspace.schema.label(span.label).look)
            bar = QRect(rect.x() + 12, rect.y() + 8, 4, rect.height() - 16)
            painter.fillRect(leading(painter, rect, bar), look.line)
            quote = quoted(" ".join(span.quote.split()))
            below = line.translated(0, 2 * LINE_PITCH)
            self.write(painter, below, quote, self.small, self.theme.muted)
        painter.restore()
