"""How a mark of a label looks, in light and in dark, painted as the articles paint it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.strokes import Inks, MarkForm
from annotator.ui.theme import CAPTION_PX, DARK, LIGHT, RADIUS, chrome_font, page_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.ui.theme import Theme

_PX = 16
_HEIGHT = 62
_EDGE = 16
# Room for what stands above a mark: it may be longer than the words.
_CAPTION = 160


class MarkSample(QWidget):
    """A few words with a mark over some of them, once on a light page and once on a dark one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scheme_sample")
        self.setAccessibleName(self.tr("How a mark of this label looks, in light and in dark"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look, self._short = 0, ""
        self._inks = {theme.name: Inks(theme) for theme in (LIGHT, DARK)}
        self._words = (self.tr("She said:"), self.tr("nobody was ever paid"), self.tr("for it."))

    def show_look(self, look: int, short: str) -> None:
        """Show a mark of that look, with what stands above it."""
        if (look, short) != (self._look, self._short):
            self._look, self._short = look, short
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        half = self.width() // 2
        for n, theme in enumerate((LIGHT, DARK)):
            area = QRect(n * half, 0, half - 4 if n == 0 else self.width() - half, _HEIGHT)
            painter.save()
            painter.setClipRect(area)
            self._paint(painter, area, theme)
            painter.restore()

    def _paint(self, painter: QPainter, area: QRect, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.hairline)
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        font = page_font(_PX)
        metrics = QFontMetrics(font)
        top = area.top() + 24
        painter.setFont(font)
        for n, words, left, width in self._places(area, metrics):
            if n == 1:
                self._paint_mark(painter, QRect(left, top, width, metrics.height()), theme)
            painter.setFont(font)
            painter.setPen(theme.ink)
            painter.drawText(left, top + metrics.ascent(), words)

    def _places(self, area: QRect, metrics: QFontMetrics) -> list[tuple[int, str, int, int]]:
        """Each of the words with its number, left edge and width; where there is no room, the marked ones alone."""
        wanted = list(enumerate(self._words))
        space = metrics.horizontalAdvance(" ")
        if metrics.horizontalAdvance(" ".join(self._words)) > area.width() - 2 * _EDGE:
            wanted = wanted[1:2]
        found, left = [], _EDGE
        for n, words in wanted:
            width = metrics.horizontalAdvance(words)
            place = area.width() - left - width if self.isRightToLeft() else left
            found.append((n, words, area.left() + place, width))
            left += width + space
        return found

    def _paint_mark(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        ink = self._inks[theme.name].ink(self._look, MarkForm.OWN)
        if ink.band is not None:
            painter.fillRect(box, ink.band)
        for bar in ink.bars:
            painter.fillRect(
                QRect(box.left(), box.bottom() + 1 + bar.y, box.width(), bar.height), bar.brush
            )
        painter.setFont(chrome_font(CAPTION_PX, bold=True))
        painter.setPen(ink.name)
        right = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        above = QRect(box.left(), box.top() - 14, max(box.width(), _CAPTION), 13)
        if right:
            above.moveRight(box.right())
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter | side, self._short)
