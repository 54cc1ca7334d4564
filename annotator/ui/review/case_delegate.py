"""How a case is painted in the list: its labels as swatches, its class, how far it is, and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from annotator.core.decisions import State
from annotator.ui.review.case_model import QUOTE_ROLE, ROW_ROLE, Index
from annotator.ui.review.case_words import kind_name, state_name
from annotator.ui.widgets.rows import LINE_PITCH, RowDelegate, leading

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from annotator.app.workspace import Workspace
    from annotator.core.cases import Case
    from annotator.core.decisions import ReviewedCase
    from annotator.ui.theme import Theme


class CaseDelegate(RowDelegate):
    """Paints cases in the theme's colours."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._workspace = workspace

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReviewedCase = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        self.paint_ground(painter, rect, option.state)
        self._paint_swatches(painter, rect, self._colours(row.case))
        words = QRect(rect.x() + 24, rect.y() + 5, rect.width() - 36, LINE_PITCH)
        words = leading(painter, rect, words)
        self.write(painter, words, self._above(row), self.small, self.theme.muted)
        quote = index.data(QUOTE_ROLE)
        below = words.translated(0, LINE_PITCH)
        self.write(painter, below, quote, self.body, self.theme.ink)
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
        return [self.theme.look(schema.label_or_id(label).look).line for label in case.labels]

    def _paint_swatches(self, painter: QPainter, rect: QRect, colours: list[QColor]) -> None:
        high = (rect.height() - 16) // max(len(colours), 1)
        for n, colour in enumerate(colours):
            swatch = QRect(rect.x() + 12, rect.y() + 8 + n * high, 4, high)
            painter.fillRect(leading(painter, rect, swatch), colour)
