"""A text set on a page: chunks laid out where they are looked at, with their marks; no widget, no scrolling."""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from annotator.ui.reading.chunks import Chunks
from annotator.ui.reading.decoration import Decoration, add_captions, caption_text, decorate
from annotator.ui.reading.heights import Heights
from annotator.ui.reading.late_marks import LateMarks
from annotator.ui.reading.layout import ChunkLayout
from annotator.ui.reading.mark_index import MarkIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.ui.reading.late_marks import MarkSource
    from annotator.ui.reading.marks import LabelNames, Mark
    from annotator.ui.reading.page_style import PageStyle

_KEPT_CHUNKS = 400
_KEPT_POINTS = 250_000
TOP_ROOM = 8
BOTTOM_ROOM = 48


class Page:
    """The text, its marks and their geometry in a column `width` pixels wide."""

    def __init__(self, style: PageStyle, width: int = 400) -> None:
        self.style = style
        self.width = width
        self.text = ""
        self.chunks = Chunks("")
        self.marks = MarkIndex()
        self._names: Mapping[str, LabelNames] = {}
        self._layouts: OrderedDict[int, ChunkLayout] = OrderedDict()
        self._decorations: dict[int, Decoration] = {}
        self._kept_points = 0
        self._start_over()

    # What is shown

    def set_text(self, text: str) -> None:
        """Show another text, without marks."""
        self.text = text
        self.chunks = Chunks(text)
        self.marks = MarkIndex()
        self._start_over()

    def set_shape(self, style: PageStyle, width: int) -> None:
        """Set the text in another style or column width."""
        self.style, self.width = style, width
        self._start_over()

    def set_names(self, names: Mapping[str, LabelNames]) -> None:
        """What labels are called."""
        self._names = names
        self.forget_marks(0, len(self.text))

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        self.marks = MarkIndex(marks)
        self.forget_marks(0, len(self.text))

    def set_late_marks(self, source: MarkSource) -> None:
        """Show the marks of that source and no others, each when it is looked at."""
        self.marks = LateMarks(source)
        self.forget_marks(0, len(self.text))

    def add_mark(self, mark: Mark) -> None:
        """Show one more mark."""
        self.marks.add(mark)
        self.forget_marks(mark.start, mark.end)

    def remove_mark(self, id: str) -> None:
        """Show a mark no longer."""
        mark = self.marks.remove(id)
        self.forget_marks(mark.start, mark.end)

    def forget_marks(self, start: int, end: int) -> None:
        """Marks between those code points changed: work out the geometry of theirs again."""
        first, last = self.chunks.at(start), self.chunks.at(end)
        for chunk in [n for n in self._decorations if first <= n <= last]:
            del self._decorations[chunk]

    def look_of(self, mark: Mark) -> int:
        """The row in the theme's table of looks that the mark wears."""
        return self.look(mark.label)

    def look(self, label: str) -> int:
        """The row in the theme's table of looks that marks of a label (id) wear."""
        names = self._names.get(label)
        return names.look if names else 0

    def name_of(self, mark: Mark) -> str:
        """The full name of the mark's label."""
        names = self._names.get(mark.label)
        return names.name if names else mark.label

    # Geometry

    def layout(self, chunk: int) -> ChunkLayout:
        """The chunk laid out, its lines with room for its marks."""
        self.decoration(chunk)
        return self._layouts[chunk]

    def decoration(self, chunk: int) -> Decoration:
        """The geometry of the marks on the chunk."""
        found = self._decorations.get(chunk)
        if found is None or chunk not in self._layouts:
            layout = self._laid_out(chunk)
            found = self._decorations[chunk] = self._decorated(layout)
            layout.place_lines(found.lanes)
            self.heights.set(chunk, layout.height)
        else:
            self._layouts.move_to_end(chunk)
        return found

    def height(self, chunk: int) -> int:
        """The height of the chunk, laid out."""
        return self.layout(chunk).height

    def laid_out(self) -> list[int]:
        """The chunks whose geometry is at hand."""
        return list(self._decorations)

    def _decorated(self, layout: ChunkLayout) -> Decoration:
        marks = self.marks.touching(layout.start, max(layout.end, layout.start + 1))
        decoration = decorate(layout, marks)
        add_captions(decoration, layout, self.width, self._caption, self._caption_width)
        return decoration

    def _caption(self, mark: Mark) -> str:
        names = self._names.get(mark.label)
        return caption_text(mark, names.short if names else mark.label)

    def _laid_out(self, chunk: int) -> ChunkLayout:
        layout = self._layouts.get(chunk)
        if layout is None:
            layout = self._layouts[chunk] = self._lay_out(chunk)
            self._kept_points += len(layout.shown)
            self._drop_oldest()
        self._layouts.move_to_end(chunk)
        return layout

    def _lay_out(self, chunk: int) -> ChunkLayout:
        start, end = self.chunks.span(chunk)
        text = self.text[start:end]
        return ChunkLayout(
            text,
            start,
            self.style,
            self.width,
            right_to_left=self._is_right_to_left(chunk, text),
            room_above=TOP_ROOM if chunk == 0 else 0,
            room_below=self._room_below(chunk, blank=not text or text.isspace()),
        )

    def _is_right_to_left(self, chunk: int, text: str) -> bool:
        if text.isascii() and self.chunks.starts_paragraph(chunk):
            return False
        return self.chunks.is_right_to_left(chunk)

    def _room_below(self, chunk: int, *, blank: bool) -> int:
        if chunk + 1 == len(self.chunks):
            return BOTTOM_ROOM
        if blank or not self.chunks.ends_paragraph(chunk):
            return 0
        start, end = self.chunks.span(chunk + 1)
        return (
            2 if end - start < 2 and not self.text[start:end].strip() else self.style.paragraph_gap
        )

    def _drop_oldest(self) -> None:
        while len(self._layouts) > 1 and (
            len(self._layouts) > _KEPT_CHUNKS or self._kept_points > _KEPT_POINTS
        ):
            chunk, layout = self._layouts.popitem(last=False)
            self._decorations.pop(chunk, None)
            self._kept_points -= len(layout.shown)

    def _start_over(self) -> None:
        self._layouts.clear()
        self._decorations.clear()
        self._kept_points = 0
        per_line = max(self.width / self.style.character, 1.0)
        self.heights = Heights(
            self.chunks.starts,
            len(self.text),
            per_point=self.style.pitch / per_line,
            per_chunk=self.style.pitch * 0.5 + self.style.paragraph_gap,
        )
        self._caption_width = _width_of(self.style)
        self.caption_ascent = QFontMetricsF(self.style.caption_font).ascent()


def _width_of(style: PageStyle) -> Callable[[str], int]:
    metrics = QFontMetricsF(style.caption_font)

    @cache
    def width(text: str) -> int:
        return ceil(metrics.horizontalAdvance(text))

    return width
