"""How a row of hits is painted: a box to check, and the words around the hit with the hit in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton

from annotator.ui.search.model import ROW_ROLE, Head, Place
from annotator.ui.theme import SMALL_PX, Theme, chrome_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from annotator.core.excerpts import Excerpt
    from annotator.ui.search.model import Index

ROW_HEIGHT = 46
CHECK_RIGHT = 34
_BOX = 16
_LINES = 2
_PITCH = 18
# How much wider the hit may be in bold than the metrics of the plain face say.
_BOLDER = 12
_KEPT_ROWS = 200


class HitDelegate(QStyledItemDelegate):
    """Paints articles and their hits in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._laid_out_rows: dict[tuple[Excerpt, int], QTextLayout] = {}
        self.set_theme(theme)
        self._body = chrome_font()
        self._bold = chrome_font(bold=True)
        self._small = chrome_font(SMALL_PX)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours from now on."""
        self.theme = theme
        self._laid_out_rows.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        self._paint_ground(painter, rect, state, is_head=isinstance(row, Head))
        self._paint_box(painter, rect, index.data(Qt.ItemDataRole.CheckStateRole))
        words = rect.adjusted(CHECK_RIGHT, 6, -12, -4)
        if isinstance(row, Head):
            self._paint_head(painter, words, row)
        elif isinstance(row, Place):
            self._paint_hit(painter, words, row.hit.excerpt)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_head: bool
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.tint)
        elif is_head or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.raised)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))

    def _paint_box(self, painter: QPainter, rect: QRect, checked: Qt.CheckState) -> None:
        box = QStyleOptionButton()
        box.rect = QRect(rect.x() + 10, rect.y() + 7, _BOX, _BOX)
        state = {
            Qt.CheckState.Checked: QStyle.StateFlag.State_On,
            Qt.CheckState.Unchecked: QStyle.StateFlag.State_Off,
            Qt.CheckState.PartiallyChecked: QStyle.StateFlag.State_NoChange,
        }[Qt.CheckState(checked)]
        box.state = QStyle.StateFlag.State_Enabled | state
        indicator = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        self._view.style().drawPrimitive(indicator, box, painter, self._view)

    def _paint_head(self, painter: QPainter, place: QRect, row: Head) -> None:
        title = QRect(place.x(), place.y(), place.width(), _PITCH)
        # Names keep their direction to themselves.
        source = f"\u2068{row.article.source}\u2069" if row.article.source else ""
        about = [source, row.article.published[:10], self._count(row.places)]
        self._write(painter, title, row.article.title or row.article.id, self._bold)
        painter.setPen(self.theme.muted)
        below = "  ·  ".join(part for part in about if part)
        self._write(painter, title.translated(0, _PITCH), below, self._small, muted=True)

    def _count(self, count: int) -> str:
        return self.tr("1 place") if count == 1 else self.tr("{n} places").format(n=count)

    def _write(
        self, painter: QPainter, place: QRect, text: str, font: QFont, *, muted: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.muted if muted else self.theme.ink)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_hit(self, painter: QPainter, place: QRect, excerpt: Excerpt) -> None:
        # While hits come in the list is painted again and again, and laying out costs more than all else.
        key = excerpt, place.width()
        layout = self._laid_out_rows.get(key)
        if layout is None:
            if len(self._laid_out_rows) >= _KEPT_ROWS:
                self._laid_out_rows.clear()
            layout = self._laid_out_rows[key] = self._layout(excerpt, place.width())
        painter.setPen(self.theme.muted)
        layout.draw(painter, QPointF(place.topLeft()))

    def _layout(self, excerpt: Excerpt, width: int) -> QTextLayout:
        """The excerpt in two lines, in the direction of its own script."""
        text = "".join(excerpt)
        layout = self._laid_out(text, excerpt, width)
        last = layout.lineAt(layout.lineCount() - 1)
        seen = last.textStart() + last.textLength()
        if layout.lineCount() == _LINES and seen < _units(text):
            kept = len(text.encode("utf-16-le")[: 2 * last.textStart()].decode("utf-16-le"))
            metrics = QFontMetrics(self._body)
            end = metrics.elidedText(text[kept:], Qt.TextElideMode.ElideRight, width - _BOLDER)
            layout = self._laid_out(text[:kept] + end, excerpt, width)
        return layout

    def _laid_out(self, text: str, excerpt: Excerpt, width: int) -> QTextLayout:
        layout = QTextLayout(text, self._body)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._strong(excerpt)])
        layout.beginLayout()
        for n in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, n * _PITCH))
        layout.endLayout()
        return layout

    def _strong(self, excerpt: Excerpt) -> QTextLayout.FormatRange:
        strong = QTextLayout.FormatRange()
        strong.start = _units(excerpt.before)
        strong.length = _units(excerpt.words)
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        form.setForeground(self.theme.ink)
        strong.format = form
        return strong


def _units(text: str) -> int:
    """How many of Qt's UTF-16 units a text has."""
    return len(text) + sum(character > "\uffff" for character in text)
