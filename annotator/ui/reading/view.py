"""What of a page is in sight: the scroll position as a place in the text, and coordinates of the viewport.

The position is kept as a chunk and the pixels of it above the top edge, never as a number of pixels from the
start of the text: what is laid out later, or gets room for another lane, moves nothing that is being read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ui.reading.layout import ChunkLayout, Line
    from annotator.ui.reading.page import Page

_NEAR_CHUNKS = 60
_NEAR_PAGES = 4
MARGIN = 20


class Held(NamedTuple):
    """A place of reading: the baseline of the line of code point `offset` stands at `y` in the viewport."""

    offset: int
    y: int


class Spot(NamedTuple):
    """A line of the text: its chunk and its number there."""

    chunk: int
    line: int


class View:
    """A viewport `width` by `height` pixels on a page; the column stands in its middle, at `left`."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.width = 2 * MARGIN + page.width
        self.height = 100
        self.left = MARGIN
        self.chunk = 0
        self.above = 0

    # Scrolling

    def value(self) -> int:
        """Pixels of the text above the viewport, as far as heights are known."""
        return round(self.page.heights.top(self.chunk)) + self.above

    def maximum(self) -> int:
        """The value at the end of the text."""
        return max(round(self.page.heights.total()) - self.height, 0)

    def scroll_to(self, value: int) -> None:
        """Go to where `value` pixels of the text are above the viewport, by what is known of heights."""
        heights = self.page.heights
        self.chunk = heights.chunk_at(value)
        self.above = value - round(heights.top(self.chunk))
        if value >= self.maximum():
            self.chunk = len(self.page.chunks) - 1
            self.above = self.page.height(self.chunk)
        self.settle()

    def scroll_by(self, pixels: int) -> None:
        """Move the text up by `pixels`, down where negative, true to the pixel."""
        self.above += pixels
        self.settle()

    def settle(self) -> None:
        """Make the position regular: within its chunk, and nothing beyond the ends in sight."""
        self._into_chunk()
        missing = self.height - self._height_below()
        if missing > 0:
            self.above -= missing
            self._into_chunk()

    def _into_chunk(self) -> None:
        last = len(self.page.chunks) - 1
        while self.above < 0 and self.chunk > 0:
            self.chunk -= 1
            self.above += self.page.height(self.chunk)
        while self.chunk < last and self.above >= self.page.height(self.chunk):
            self.above -= self.page.height(self.chunk)
            self.chunk += 1
        self.above = max(self.above, 0)

    def _height_below(self) -> int:
        """Height of the text from the top edge on, counted no further than the bottom edge."""
        total = -self.above
        for chunk in range(self.chunk, len(self.page.chunks)):
            total += self.page.height(chunk)
            if total >= self.height:
                break
        return total

    # Places

    def visible(self) -> Iterator[tuple[int, int, ChunkLayout]]:
        """Chunks in sight, from the top: number, y of its top in the viewport, layout."""
        y = -self.above
        for chunk in range(self.chunk, len(self.page.chunks)):
            if y >= self.height:
                break
            layout = self.page.layout(chunk)
            yield chunk, y, layout
            y += layout.height

    def visible_span(self) -> tuple[int, int]:
        """First and last code point of the lines in sight."""
        layout, y = self._chunk_at(0)
        first, last = layout.offset(layout.lines[layout.line_at(-y)].first), 0
        for _, y, layout in self.visible():
            line = layout.lines[layout.line_at(self.height - 1 - y)]
            last = layout.offset(line.until)
        return first, last

    def spot(self, offset: int, *, at_end: bool = False) -> Spot:
        """The line of the caret position `offset`."""
        chunk = self.page.chunks.at(offset)
        layout = self.page.layout(chunk)
        return Spot(chunk, layout.line_of(layout.position(offset), at_end=at_end))

    def line(self, spot: Spot) -> Line:
        """The line there."""
        return self.page.layout(spot.chunk).lines[spot.line]

    def y_of(self, chunk: int) -> int | None:
        """The y of the chunk's top in the viewport; None where it is too far to count."""
        if abs(chunk - self.chunk) > _NEAR_CHUNKS:
            return None
        between = (
            range(self.chunk, chunk)
            if chunk >= self.chunk
            else range(self.chunk - 1, chunk - 1, -1)
        )
        distance = 0
        for n in between:
            # Chunks may be long, and hold hundreds of marks: no more of them is laid out than a few pages.
            if distance > _NEAR_PAGES * self.height:
                return None
            distance += self.page.height(n)
        return (distance if chunk >= self.chunk else -distance) - self.above

    def line_rect(self, spot: Spot) -> QRect | None:
        """The whole of a line in viewport coordinates, None where it is far out of sight."""
        y = self.y_of(spot.chunk)
        if y is None:
            return None
        line = self.line(spot)
        return QRect(0, y + line.top, self.width, line.height)

    def offset_at(self, x: float, y: float) -> tuple[int, bool]:
        """The caret position nearest to a point of the viewport, and whether it ends a line that goes on."""
        layout, top = self._chunk_at(y)
        position, at_end = layout.place_at(x - self.left, layout.line_at(y - top))
        return layout.offset(position), at_end

    def character_at(self, x: float, y: float) -> int | None:
        """The code point drawn at a point of the viewport, if one is."""
        layout, top = self._chunk_at(y)
        if not top <= y < top + layout.height:
            return None
        position = layout.character_at(x - self.left, layout.line_at(y - top))
        return None if position is None else layout.offset(position)

    def _chunk_at(self, y: float) -> tuple[ChunkLayout, int]:
        top, found = 0, None
        for _, top, found in self.visible():
            if y < top + found.height:
                break
        return (found or self.page.layout(self.chunk)), top

    def rects(self, start: int, end: int) -> list[QRect]:
        """What of `start` to `end` is in sight: text-high rectangles in viewport coordinates."""
        found: list[QRect] = []
        for _, y, layout in self.visible():
            if layout.start < end and start < layout.end:
                found += [r.translated(self.left, y) for _, r in layout.rects(start, end)]
        return found

    # The reader's place

    def hold(self, caret: int | None = None) -> Held:
        """Remember what stands where: the line of `caret` if it is in sight, else the first whole line."""
        if caret is not None:
            spot = self.spot(caret)
            rect = self.line_rect(spot)
            if rect is not None and rect.top() >= 0 and rect.bottom() < self.height:
                return Held(caret, rect.top() + self._baseline(spot))
        return self._hold_top()

    def _hold_top(self) -> Held:
        for _, y, layout in self.visible():
            for line in layout.lines:
                if y + line.top >= -line.height // 2:
                    return Held(layout.offset(line.first), y + line.baseline)
        return Held(self.page.chunks.starts[self.chunk], 0)

    def _baseline(self, spot: Spot) -> int:
        line = self.line(spot)
        return line.baseline - line.top

    def put(self, held: Held) -> None:
        """Bring what was held back to where it stood."""
        spot = self.spot(min(held.offset, len(self.page.text)))
        self.chunk = spot.chunk
        self.above = self.line(spot).baseline - held.y
        self.settle()
