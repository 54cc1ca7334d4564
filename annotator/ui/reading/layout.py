"""One chunk of text laid out: its lines, what stands where on them, and the way back from a place to the text.

Coordinates are pixels from the column's left edge and the chunk's top; offsets are code points of the
stored text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.ui.reading.graphemes import Graphemes
from annotator.ui.reading.page_style import LANE_PX
from annotator.ui.reading.units import Units, display_text
from annotator.ui.reading.visual import Cell, boxes_of, caret_x, cells_of, items_of, turned_caret_x

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.reading.page_style import PageStyle
    from annotator.ui.reading.visual import Item

# What can make the visual order of a line differ from the order of its characters.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LAM_ALEF = re.compile("\u0644[\u064b-\u0652]*(?=[\u0622\u0623\u0625\u0627])")


@dataclass(slots=True, eq=False)
class Line:
    """A line of a chunk. `first`, `last` and `until` are Qt's positions: start, end less blanks, next start.

    `ascent` and `descent` bound the text about the baseline; `lanes` counts the lines drawn under it.
    """

    qt: QTextLine
    first: int
    last: int
    until: int
    ascent: int
    descent: int
    lanes: int = 0
    top: int = 0
    height: int = 0
    baseline: int = 0
    items: list[Item] | None = None
    cells: list[Cell] | None = None
    stops: list[int] | None = None

    @property
    def text_top(self) -> int:
        """Where the bands of this line begin."""
        return self.baseline - self.ascent

    @property
    def text_bottom(self) -> int:
        """Where the bands of this line end and its lanes begin."""
        return self.baseline + self.descent


class ChunkLayout:
    """The lines of `text[start:end]` in a column `width` pixels wide."""

    def __init__(
        self,
        text: str,
        start: int,
        style: PageStyle,
        width: int,
        *,
        right_to_left: bool = False,
        room_above: int = 0,
        room_below: int = 0,
    ) -> None:
        shown = display_text(text)
        self.start = start
        self.words: list[tuple[int, int]] | None = None
        self.end = start + len(shown)
        self.shown = shown
        self.units = Units(shown)
        self.graphemes = Graphemes(shown, self.units)
        self.style = style
        self.right_to_left = right_to_left
        self.turning = right_to_left or _TURNING.search(shown) is not None
        self.is_blank = not shown or shown.isspace()
        self._room_above = room_above
        self._room_below = room_below
        self.qt = QTextLayout(shown, style.font)
        self.qt.setCacheEnabled(True)
        self.qt.setTextOption(_option(style, right_to_left))
        self.lines = self._lay_out(width)
        self._firsts = [line.first for line in self.lines]
        self.height = 0
        self.place_lines([0] * len(self.lines))

    # Layout

    def _lay_out(self, width: int) -> list[Line]:
        lines: list[Line] = []
        self.qt.beginLayout()
        while (qt := self.qt.createLine()).isValid():
            qt.setLineWidth(width)
            lines.append(self._line(qt))
        self.qt.endLayout()
        return lines

    def _line(self, qt: QTextLine) -> Line:
        first = qt.textStart()
        until = first + qt.textLength()
        last = until - self._blanks_before(first, until)
        # A face that had to help out (another script, an emoji) may be taller than the page's own.
        helped = qt.ascent() > self.style.face_ascent + 0.5
        ascent = ceil(qt.ascent()) if helped else self.style.ascent
        descent = max(self.style.descent, ceil(qt.descent())) if helped else self.style.descent
        return Line(qt, first, last, until, ascent, descent)

    def _blanks_before(self, first: int, until: int) -> int:
        """How many positions at the line's end are blank; blanks are never astral."""
        part = self.shown[self.units.to_point(first) : self.units.to_point(until)]
        return len(part) - len(part.rstrip()) if not part.isspace() else 0

    def place_lines(self, lanes: Sequence[int]) -> None:
        """Set the lines one below the other, with room under each for its number of `lanes`."""
        y = self._room_above
        for line, count in zip(self.lines, lanes, strict=True):
            line.lanes = count
            line.top = y
            line.height = self._line_height(line)
            line.baseline = y + self._baseline(line)
            line.qt.setPosition(QPointF(0, line.baseline - line.qt.ascent()))
            y += line.height
        self.height = y + self._room_below

    def _line_height(self, line: Line) -> int:
        if self.is_blank and not line.lanes:
            return self.style.blank_line
        style = self.style
        lane_room = max(style.lane_room, line.lanes * LANE_PX)
        return max(style.pitch, style.caption_room + line.ascent + line.descent + lane_room)

    def _baseline(self, line: Line) -> int:
        if self.is_blank and not line.lanes:
            return (line.height + line.ascent - line.descent) // 2
        return self.style.caption_room + line.ascent

    # Finding

    def position(self, offset: int) -> int:
        """Qt's position of the code point `offset`; those outside the chunk are taken as its ends."""
        if offset <= self.start:
            return 0
        return self.units.to_qt((offset if offset < self.end else self.end) - self.start)

    def offset(self, position: int) -> int:
        """The code point at Qt's `position`."""
        return self.start + self.units.to_point(position)

    def line_of(self, position: int, *, at_end: bool = False) -> int:
        """The line of Qt's `position`; with `at_end`, of a place where lines break the upper one."""
        number = max(bisect_right(self._firsts, position) - 1, 0)
        if at_end and number and position == self._firsts[number]:
            number -= 1
        return number

    def line_at(self, y: float) -> int:
        """The line that stands at `y`; the first or last beyond the ends."""
        for number, line in enumerate(self.lines):
            if y < line.top + line.height:
                return number
        return len(self.lines) - 1

    def caret_x(self, position: int, number: int) -> float:
        """Where the caret of Qt's `position` stands on the line."""
        line = self.lines[number]
        if not self.turning:
            return caret_x(line.qt, position)
        items = self._items(line)
        return turned_caret_x(line.qt, items, position, from_right=self.right_to_left)

    def stops(self, number: int) -> list[int]:
        """Qt's positions where the caret can stand on the line, from left to right.

        The place between two lines, where no blank parts them, counts to the lower.
        """
        line = self.lines[number]
        if line.stops is None:
            goes_on = number + 1 < len(self.lines) and line.last == line.until
            line.stops = [line.first]
            while line.stops[-1] < line.last:
                line.stops.append(self.graphemes.after(line.stops[-1]))
            if goes_on and len(line.stops) > 1:
                line.stops.pop()
            if self.turning:
                order = -1 if self.right_to_left else 1
                line.stops.sort(key=lambda at: (self.caret_x(at, number), order * at))
        return line.stops

    def place_at(self, x: float, number: int) -> tuple[int, bool]:
        """The caret position nearest to `x` on a line, and whether it is the end of a line that goes on."""
        line = self.lines[number]
        simple = self.graphemes.simple
        position = line.qt.xToCursor(x) if simple else self._nearest_place(number, x)
        at_end = position >= line.until and number + 1 < len(self.lines)
        if at_end and line.last < line.until:
            return line.last, False
        return position, at_end

    def character_at(self, x: float, number: int) -> int | None:
        """Qt's position of the character drawn at `x` on the line, None beside the text."""
        line = self.lines[number]
        if line.first == line.last or not self._holds(line, x):
            return None
        if not self.graphemes.simple:
            return next((c.position for c in self._cells(number) if c.left <= x < c.right), None)
        position = line.qt.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return self._in_ligature(line, x, min(max(position, line.first), line.last - 1))

    def _in_ligature(self, line: Line, x: float, position: int) -> int:
        """Of the characters drawn as one, that which has its share at `x`: Qt names a neighbour."""
        while position > line.first and caret_x(line.qt, position) > x:
            position = self.graphemes.before(position)
        after = self.graphemes.after(position)
        while position < after < line.last and caret_x(line.qt, after) <= x:
            position, after = after, self.graphemes.after(after)
        return position

    def _holds(self, line: Line, x: float) -> bool:
        natural = line.qt.naturalTextRect()
        return natural.left() <= x < natural.right()

    def _nearest_place(self, number: int, x: float) -> int:
        cells = self._cells(number)
        if not cells:
            return self.lines[number].first
        nearest = min(cells, key=lambda cell: max(cell.left - x, x - cell.right))
        return nearest.nearest(x)

    def _items(self, line: Line) -> list[Item]:
        if line.items is None:
            start, end = self.units.to_point(line.first), self.units.to_point(line.last)
            tabs = [self.units.to_qt(n) for n in range(start, end) if self.shown[n] == "\t"]
            splits = {self.units.to_qt(found.end()) for found in _LAM_ALEF.finditer(self.shown)}
            line.items = items_of(
                line.qt, line.last, tabs, from_right=self.right_to_left, splits=splits
            )
        return line.items

    def _cells(self, number: int) -> list[Cell]:
        line = self.lines[number]
        if line.cells is None and self.turning:
            line.cells = cells_of(line.qt, self._items(line), self.graphemes.after)
        elif line.cells is None:
            places = [*self.stops(number), line.last]
            edges = [caret_x(line.qt, place) for place in places]
            rows = zip(edges, edges[1:], places, places[1:], strict=False)
            line.cells = [Cell(*row, from_right=False) for row in rows if row[0] < row[1]]
        return line.cells

    # Boxes

    def boxes(self, number: int, first: int, until: int) -> list[tuple[int, int]]:
        """Left and right of what Qt's positions `first` to `until` cover on a line, from left to right.

        In text of two directions one stretch may be several boxes. Blanks where the line breaks have none.
        """
        line = self.lines[number]
        first, until = max(first, line.first), min(until, line.last)
        if first >= until:
            return []
        if not self.turning:
            left, right = round(caret_x(line.qt, first)), round(caret_x(line.qt, until))
            return [(left, right)] if left < right else []
        return _merged(boxes_of(line.qt, self._items(line), first, until))

    def edge(self, offset: int, *, end: bool) -> tuple[int, int] | None:
        """Line number and x of the edge of a stretch that starts, or with `end` ends, at `offset`.

        None where no character with a box stands there.
        """
        position = self.position(offset)
        first = self.graphemes.before(position) if end else position
        number = self.line_of(first)
        boxes = self.boxes(number, first, self.graphemes.after(first))
        if not boxes:
            return None
        on_right = end != self._is_from_right(self.lines[number], first)
        return number, boxes[-1][1] if on_right else boxes[0][0]

    def _is_from_right(self, line: Line, position: int) -> bool:
        if not self.turning:
            return False
        return any(i.from_right for i in self._items(line) if i.first <= position < i.until)

    def rects(self, start: int, end: int) -> list[tuple[int, QRect]]:
        """Line number and text-high rectangle of each box that the code points `start` to `end` cover."""
        first, until = self.position(start), self.position(end)
        found: list[tuple[int, QRect]] = []
        if first >= until:
            return found
        for number in range(self.line_of(first), self.line_of(until - 1) + 1):
            line = self.lines[number]
            top, height = line.text_top, line.ascent + line.descent
            found += [
                (number, QRect(left, top, right - left, height))
                for left, right in self.boxes(number, first, until)
            ]
        return found


def _option(style: PageStyle, right_to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(style.tab)
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if right_to_left else directions.LeftToRight)
    # A layout by itself sets every paragraph flush left, whatever its direction.
    sides = Qt.AlignmentFlag
    option.setAlignment(sides.AlignRight if right_to_left else sides.AlignLeft)
    return option


def _merged(boxes: list[tuple[float, float]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for left, right in sorted((round(a), round(b)) for a, b in boxes if b > a):
        if merged and left <= merged[-1][1] + 1:
            merged[-1] = merged[-1][0], max(right, merged[-1][1])
        else:
            merged.append((left, right))
    return merged
