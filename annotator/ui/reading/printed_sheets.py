"""An article set on sheets of paper: the page's own lines, bands and names, cut where a sheet is full.

Everything is in logical pixels, 96 to the inch, from the left and top edge of what a sheet may be printed on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from annotator.ui.reading.decoration import BLEED
from annotator.ui.reading.page import Page
from annotator.ui.reading.page_style import LANE_PX
from annotator.ui.reading.painting import paint_chunk
from annotator.ui.reading.scene import Scene
from annotator.ui.reading.view import View
from annotator.ui.strokes import Inks
from annotator.ui.theme import LIGHT, SMALL_PX, chrome_font, page_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.ui.reading.layout import Line
    from annotator.ui.reading.marks import LabelNames, Mark
    from annotator.ui.reading.page_style import PageStyle

PER_INCH = 96
_TITLE_PX = 22
_TITLE_TOP, _HEAD, _FOOT = 20, 34, 30
_GAP = 14


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above and below an article on paper."""

    title: str
    origin: str


class Strip(NamedTuple):
    """Lines `first` to `until` of a chunk, in one piece on a sheet."""

    chunk: int
    first: int
    until: int


class PrintedSheets:
    """Cut once with `cut`; then any of the `count` sheets can be painted."""

    def __init__(self, heading: Heading, style: PageStyle, size: QSize) -> None:
        """`size` is what a sheet has room for, within its margins."""
        self._heading = heading
        self._size = size
        style = replace(
            style, font=_for_paper(style.font), caption_font=_for_paper(style.caption_font)
        )
        self._page = Page(style, min(style.measure, size.width() - 2 * BLEED))
        self._left = (size.width() - self._page.width) // 2
        self._title: QTextLayout
        self._title_height = 0
        self._strips: list[list[Strip]] = []

    @property
    def count(self) -> int:
        """How many sheets there are, as far as they are cut."""
        return len(self._strips)

    def show(self, text: str, marks: Iterable[Mark], names: Mapping[str, LabelNames]) -> None:
        """Take over what is to be printed."""
        self._page.set_text(text)
        self._page.set_names(names)
        self._page.set_marks(marks)
        self._title = self._set_title()
        self._title_height = _TITLE_TOP + round(self._title.boundingRect().height()) + _GAP

    # Cutting

    def cut(self) -> Iterator[int]:
        """Find out what stands on which sheet; tells after each paragraph how many code points are done."""
        self._strips = [[]]
        room = self._room(0)
        for chunk in range(len(self._page.chunks)):
            layout = self._page.layout(chunk)
            for number, line in enumerate(layout.lines):
                if line.height > room and self._strips[-1]:
                    self._strips.append([])
                    room = self._room(len(self._strips) - 1)
                self._add(chunk, number)
                room -= line.height
            room -= layout.height - _bottom(layout.lines[-1])
            yield layout.end

    def _add(self, chunk: int, line: int) -> None:
        """One more line on the last sheet."""
        strips = self._strips[-1]
        if strips and strips[-1].chunk == chunk:
            strips[-1] = Strip(chunk, strips[-1].first, line + 1)
        else:
            strips.append(Strip(chunk, line, line + 1))

    def _room(self, sheet: int) -> int:
        above = self._title_height + _GAP if sheet == 0 else _HEAD
        return self._size.height() - above - _FOOT

    # Painting

    def paint(self, painter: QPainter, sheet: int) -> None:
        """Paint a sheet, counted from 0."""
        y = self._paint_title(painter) if sheet == 0 else self._paint_head(painter)
        self._paint_foot(painter, sheet)
        scene = Scene(View(self._page), LIGHT, Inks(LIGHT))
        for strip in self._strips[sheet]:
            y += self._paint_strip(painter, scene, strip, y)

    def _paint_strip(self, painter: QPainter, scene: Scene, strip: Strip, y: int) -> int:
        layout = self._page.layout(strip.chunk)
        first, last = layout.lines[strip.first], layout.lines[strip.until - 1]
        is_whole = strip.until == len(layout.lines)
        # Nothing of the line before is wanted, nor the names above the one after.
        top = min(first.top, first.text_top - self._page.style.caption_room)
        bottom = layout.height if is_whole else last.text_bottom + last.lanes * LANE_PX + 2
        clip = QRect(-BLEED, top, self._page.width + 2 * BLEED, bottom - top)
        painter.save()
        painter.translate(self._left, y - first.top)
        painter.setClipRect(clip)
        paint_chunk(painter, scene, strip.chunk, layout, clip.adjusted(0, 3, 0, -3))
        painter.restore()
        return (layout.height if is_whole else _bottom(last)) - first.top

    # Above and below

    def _set_title(self) -> QTextLayout:
        title = QTextLayout(self._heading.title, _title_font())
        title.setTextOption(self._option())
        title.beginLayout()
        y = 0.0
        while (line := title.createLine()).isValid():
            line.setLineWidth(self._page.width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        title.endLayout()
        return title

    def _paint_title(self, painter: QPainter) -> int:
        self._write_small(painter, self._heading.origin, 0)
        painter.setPen(LIGHT.ink)
        self._title.draw(painter, QPointF(self._left, _TITLE_TOP))
        self._rule(painter, self._title_height)
        return self._title_height + _GAP

    def _paint_head(self, painter: QPainter) -> int:
        self._write_small(painter, self._heading.title, 0)
        self._rule(painter, _HEAD - _GAP)
        return _HEAD

    def _paint_foot(self, painter: QPainter, sheet: int) -> None:
        top = self._size.height() - _FOOT
        self._rule(painter, top + _GAP // 2)
        number = f"{sheet + 1} / {self.count}"
        width = QFontMetrics(_small()).horizontalAdvance(number)
        self._write_small(painter, self._heading.origin, top + _GAP, beside=width + _GAP)
        away = self._away(self._left + self._page.width - width, self._left)
        painter.drawText(QRectF(away, top + _GAP, width + 1, _FOOT - _GAP), number)

    def _write_small(self, painter: QPainter, text: str, y: int, *, beside: int = 0) -> None:
        """One line in the column, cut where it is too long, with room left `beside` it at its end."""
        painter.setPen(LIGHT.muted)
        painter.setFont(_small())
        width = self._page.width - beside
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        left = self._left + self._away(0, beside)
        painter.drawText(QRectF(left, y, width, _HEAD), cut, self._option())

    def _away(self, usual: int, from_right: int) -> int:
        return from_right if self._page.chunks.is_right_to_left(0) else usual

    def _rule(self, painter: QPainter, y: int) -> None:
        painter.setPen(QPen(LIGHT.hairline, 1))
        painter.drawLine(QPointF(self._left, y), QPointF(self._left + self._page.width, y))

    def _option(self) -> QTextOption:
        right = self._page.chunks.is_right_to_left(0)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        return option


def _bottom(line: Line) -> int:
    return line.top + line.height


def _for_paper(font: QFont) -> QFont:
    """The face with the widths it was drawn with: paper has no pixels to fit it to."""
    paper = QFont(font)
    paper.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Qt does not scale it for a PDF.
    paper.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    return paper


def _title_font() -> QFont:
    return _for_paper(page_font(_TITLE_PX, bold=True))


def _small() -> QFont:
    return _for_paper(chrome_font(SMALL_PX))
