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

from annotator.ui.reading.page_style import LANE_PX
from annotator.ui.reading.units import Units, display_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.reading.page_style import PageStyle

# What can make the visual order of a line differ from the order of its characters.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(slots=True)
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
        return self.units.to_qt(min(max(offset, self.start), self.end) - self.start)

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
        return _x(self.lines[number].qt, position)

    def place_at(self, x: float, number: int) -> tuple[int, bool]:
        """The caret position nearest to `x` on a line, and whether it is the end of a line that goes on."""
        line = self.lines[number]
        position = line.qt.xToCursor(x)
        at_end = position >= line.until and number + 1 < len(self.lines)
        if at_end and line.last < line.until:
            return line.last, False
        return position, at_end

    def character_at(self, x: float, number: int) -> int | None:
        """Qt's position of the character drawn at `x` on the line, None beside the text."""
        line = self.lines[number]
        if line.first == line.last or not self._holds(line, x):
            return None
        position = line.qt.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return min(max(position, line.first), line.last - 1)

    def _holds(self, line: Line, x: float) -> bool:
        natural = line.qt.naturalTextRect()
        return natural.left() <= x < natural.right()

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
            return [(round(_x(line.qt, first)), round(_x(line.qt, until)))]
        return _merged(self._turned_boxes(line, first, until))

    def _turned_boxes(self, line: Line, first: int, until: int) -> list[tuple[float, float]]:
        runs = line.qt.glyphRuns(first, until - first)
        found = [(box.left(), box.right()) for box in (run.boundingRect() for run in runs)]
        # Tabs are no glyphs: they lie between where the caret stands before and after them.
        shown = self.shown[self.units.to_point(first) : self.units.to_point(until)]
        for n, character in enumerate(shown):
            if character == "\t":
                at = self.units.to_qt(self.units.to_point(first) + n)
                found.append(_ordered(_x(line.qt, at), _x(line.qt, at + 1)))
        return found

    def edge(self, offset: int, *, end: bool) -> tuple[int, int] | None:
        """Line number and x of the edge of a stretch that starts, or with `end` ends, at `offset`.

        None where no character with a box stands there.
        """
        position = self.position(offset)
        if end:
            position = self.qt.previousCursorPosition(position)
        number = self.line_of(position)
        runs = self.lines[number].qt.glyphRuns(position, 1)
        boxes = self.boxes(number, position, self.qt.nextCursorPosition(position))
        if not runs or not boxes:
            return None
        on_right = end != runs[0].isRightToLeft()
        return number, boxes[-1][1] if on_right else boxes[0][0]

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
    return option


def _x(line: QTextLine, position: int) -> float:
    # Qt answers with a pair: the place, and the position that it could make of the one asked for.
    x: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]
    return x[0]


def _ordered(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one <= other else (other, one)


def _merged(boxes: list[tuple[float, float]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for left, right in sorted((round(a), round(b)) for a, b in boxes if b > a):
        if merged and left <= merged[-1][1] + 1:
            merged[-1] = merged[-1][0], max(right, merged[-1][1])
        else:
            merged.append((left, right))
    return merged
