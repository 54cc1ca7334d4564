"""How a row of the library is painted: a ring that fills, title and outlet, a strip of label proportions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.app.article_shelf import Entry
from annotator.app.languages import spoken
from annotator.core.layer import Status
from annotator.ui.library.model import ROW_ROLE, Heading, second_line
from annotator.ui.theme import SMALL_PX, Theme, chrome_font
from annotator.ui.widgets.rows import RowDelegate, leading, paint_chosen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.schema import Schema
    from annotator.ui.library.model import Index

ENTRY_HEIGHT = 44
HEADING_HEIGHT = 32
_RING_X = 18
_TEXT_X = 36
_STRIP = QSize(26, 4)


class LibraryDelegate(RowDelegate):
    """Paints headings and entries in the theme's colours."""

    def __init__(self, theme: Theme, schema: Schema, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.schema = schema
        self._heading = chrome_font(SMALL_PX - 0.5)
        if spoken() != "ar":  # letters that join are not parted
            self._heading.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(
            120, HEADING_HEIGHT if isinstance(index.data(ROW_ROLE), Heading) else ENTRY_HEIGHT
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row)
        elif isinstance(row, Entry):
            state: QStyle.StateFlag = option.state
            self._paint_ground(painter, rect, row, state)
            self._paint_entry(painter, rect, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        painter.setFont(self._heading)
        painter.setPen(self.theme.muted)
        place = leading(painter, rect, rect.adjusted(12, 10, -8, 0))
        bottom = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, bottom, row.text.upper())

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: Entry, state: QStyle.StateFlag
    ) -> None:
        if row.is_open:
            paint_chosen(painter, rect.adjusted(0, 0, 0, -1), self.theme)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.raised)
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 2, -3, -3), 4, 4)

    def _paint_entry(self, painter: QPainter, rect: QRect, row: Entry) -> None:
        ring = leading(painter, rect, QRect(rect.x() + _RING_X - 5, rect.y() + 10, 10, 10))
        self._paint_ring(painter, QRectF(ring).center(), row.status)
        strip = sum(row.counts.values()) > 0
        width = rect.width() - _TEXT_X - (_STRIP.width() + 18 if strip else 10)
        title = QRect(rect.x() + _TEXT_X, rect.y() + 5, width, 19)
        outlet = QRect(title.x(), rect.y() + 23, rect.width() - _TEXT_X - 10, 16)
        name, title = row.article.title or row.article.id, leading(painter, rect, title)
        self.write(painter, title, name, self.body, self.theme.ink)
        outlet = leading(painter, rect, outlet)
        self.write(painter, outlet, second_line(row), self.small, self.theme.muted)
        if strip:
            place = QRect(QPoint(rect.right() - _STRIP.width() - 8, rect.y() + 13), _STRIP)
            at = leading(painter, rect, place).topLeft()
            self._paint_strip(painter, QPointF(at), row.counts)

    def _paint_ring(self, painter: QPainter, centre: QPointF, status: Status) -> None:
        colour = self.theme.look(3).line if status is Status.DONE else self.theme.muted
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if status is Status.DONE else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 4.4, 4.4)
        if status is Status.BEGUN:
            painter.setBrush(colour)
            painter.drawPie(QRectF(centre.x() - 4.4, centre.y() - 4.4, 8.8, 8.8), 90 * 16, 180 * 16)

    def _paint_strip(self, painter: QPainter, at: QPointF, counts: dict[str, int]) -> None:
        total = sum(counts.values())
        x = at.x()
        painter.setPen(Qt.PenStyle.NoPen)
        for label in self.schema.labels:
            width = _STRIP.width() * counts.get(label.id, 0) / total
            if width:
                painter.setBrush(self.theme.look(label.look).line)
                painter.drawRect(QRectF(x, at.y(), max(width - 1, 1), _STRIP.height()))
                x += width
