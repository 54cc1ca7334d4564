"""How a row of hits is painted: a box to check, and the words around the hit with the hit in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from annotator.app.dates import day
from annotator.ui.search.model import ROW_ROLE, Head, Place
from annotator.ui.theme import chrome_font
from annotator.ui.widgets.rows import LINE_PITCH, RowDelegate, leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from annotator.core.excerpts import Excerpt
    from annotator.ui.search.model import Index
    from annotator.ui.theme import Theme

CHECK_RIGHT = 34
_BOX = 16
_LINES = 2
# How much wider the hit may be in bold than the metrics of the plain face say.
_BOLDER = 12
_KEPT_ROWS = 200


class HitDelegate(RowDelegate):
    """Paints articles and their hits in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._view = parent
        self._laid_out_rows: dict[tuple[Excerpt, int], QTextLayout] = {}
        self._bold = chrome_font(bold=True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours from now on."""
        self.theme = theme
        self._laid_out_rows.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setClipRect(rect)
        self.paint_ground(painter, rect, option.state, raised=isinstance(row, Head))
        self._paint_box(painter, rect, index.data(Qt.ItemDataRole.CheckStateRole))
        words = leading(painter, rect, rect.adjusted(CHECK_RIGHT, 6, -12, -4))
        if isinstance(row, Head):
            self._paint_head(painter, words, row)
        elif isinstance(row, Place):
            self._paint_hit(painter, words, row.hit.excerpt)
        painter.restore()

    def _paint_box(self, painter: QPainter, rect: QRect, checked: Qt.CheckState) -> None:
        box = QStyleOptionButton()
        place = QRect(rect.x() + 10, rect.y() + 7, _BOX, _BOX)
        box.rect = leading(painter, rect, place)
        state = {
            Qt.CheckState.Checked: QStyle.StateFlag.State_On,
            Qt.CheckState.Unchecked: QStyle.StateFlag.State_Off,
            Qt.CheckState.PartiallyChecked: QStyle.StateFlag.State_NoChange,
        }[Qt.CheckState(checked)]
        box.state = QStyle.StateFlag.State_Enabled | state
        indicator = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        self._view.style().drawPrimitive(indicator, box, painter, self._view)

    def _paint_head(self, painter: QPainter, place: QRect, row: Head) -> None:
        title = QRect(place.x(), place.y(), place.width(), LINE_PITCH)
        # Names keep their direction to themselves.
        source = f"\u2068{row.article.source}\u2069" if row.article.source else ""
        about = [source, day(row.article.published), self._count(row.places)]
        name = row.article.title or row.article.id
        self.write(painter, title, name, self._bold, self.theme.ink)
        words = "  ·  ".join(part for part in about if part)
        below = title.translated(0, LINE_PITCH)
        self.write(painter, below, words, self.small, self.theme.muted)

    def _count(self, count: int) -> str:
        return self.tr("%Ln place(s)", "", count)

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
            metrics = QFontMetrics(self.body)
            end = metrics.elidedText(text[kept:], Qt.TextElideMode.ElideRight, width - _BOLDER)
            layout = self._laid_out(text[:kept] + end, excerpt, width)
        return layout

    def _laid_out(self, text: str, excerpt: Excerpt, width: int) -> QTextLayout:
        layout = QTextLayout(text, self.body)
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
            line.setPosition(QPointF(0, n * LINE_PITCH))
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
