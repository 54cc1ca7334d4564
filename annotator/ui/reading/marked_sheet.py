"""A sheet with marks: shown, found by place, one of them chosen, its ends moved."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from annotator.core.span import covers
from annotator.ui.reading.bounds import snapped
from annotator.ui.reading.caret_sheet import CaretSheet
from annotator.ui.reading.handles import Edge, dragged
from annotator.ui.reading.motions import Caret, Motion, moved

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from annotator.core.span import Piece, Pieces
    from annotator.ui.reading.band_rows import BandRow
    from annotator.ui.reading.late_marks import MarkSource
    from annotator.ui.reading.mark_index import MarkIndex
    from annotator.ui.reading.marks import Mark


class MarkedSheet(CaretSheet):
    """Marks come from outside and are only shown: nothing here stores one."""

    _seen_hits: tuple[object, ...] = ()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        with self.steady():
            self._page.set_marks(marks)
        self._forget_gone()
        self.viewport().update()

    def set_late_marks(self, source: MarkSource) -> None:
        """Show the marks of that source and no others: those in sight at once, the rest as they are read."""
        with self.steady():
            self._page.set_late_marks(source)
        self._forget_gone()
        self.viewport().update()

    def add_mark(self, mark: Mark) -> None:
        """Show one more mark; ValueError where its id is shown already."""
        with self.steady():
            self._page.add_mark(mark)
        self._touch_mark(mark)

    def replace_mark(self, mark: Mark) -> None:
        """Show `mark` in place of the one with its id; KeyError where there is none."""
        with self.steady():
            before = self._page.marks.get(mark.id)
            self._page.remove_mark(mark.id)
            self._page.add_mark(mark)
        if before is not None:
            self._touch_mark(before)
        self._touch_mark(mark)

    def remove_mark(self, id: str) -> None:
        """Show a mark no longer; KeyError where it was not shown."""
        mark = self._page.marks.get(id)
        with self.steady():
            self._page.remove_mark(id)
        if mark is not None:
            self._touch_mark(mark)
        self._forget_gone()

    def marks(self) -> MarkIndex:
        """The marks that are shown; to look at, not to change."""
        return self._page.marks

    def mark(self, id: str) -> Mark | None:
        """The mark of that id, if it is shown."""
        return self._page.marks.get(id)

    def name_of(self, mark: Mark) -> str:
        """The full name of the mark's label."""
        return self._page.name_of(mark)

    def marks_at(self, offset: int) -> list[str]:
        """Ids of the marks that hold the code point `offset`, innermost first."""
        found = [
            mark
            for mark in self._page.marks.touching(offset, offset + 1)
            if covers(mark.pieces, offset)
        ]
        found.sort(key=lambda mark: (mark.end - mark.start, -mark.start, mark.id))
        return [mark.id for mark in found]

    def marks_between(self, start: int, end: int) -> list[Mark]:
        """The marks whose outer ends hold a code point of `start` to `end`: earliest first, then longest."""
        return self._page.marks.touching(start, end)

    def _forget_gone(self) -> None:
        marks, scene = self._page.marks, self._scene
        if scene.hovered is not None and scene.hovered not in marks:
            scene.hovered = None
        if scene.chosen is not None and scene.chosen not in marks:
            scene.chosen = None
            self.viewport().update()

    def _touch_mark(self, mark: Mark) -> None:
        """Paint again the paragraphs that a mark crosses: lanes and names of others may have moved."""
        chunks = self._page.chunks
        start = chunks.span(chunks.at(mark.start))[0]
        self.touch(start, chunks.span(chunks.at(mark.end))[1])

    # The chosen mark

    def chosen(self) -> str | None:
        """The id of the chosen mark, None where none is."""
        return self._scene.chosen

    def set_chosen(self, id: str | None) -> None:
        """Raise the mark of that id over the others, or none; what is not shown cannot be chosen."""
        if id is not None and id not in self._page.marks:
            id = None
        if id != self._scene.chosen:
            self._scene.chosen = id
            self.viewport().update()

    def moved_end(self, id: str, edge: Edge, motion: Motion) -> Pieces:
        """The pieces that the mark would have with an end moved; KeyError where it is not shown.

        The words that it takes in or gives up are whole ones. Unchanged where nothing would be left.
        """
        mark = self._page.marks.get(id)
        if mark is None:
            raise KeyError(id)
        at_start = edge is Edge.START
        position, anchor = (mark.start, mark.end) if at_start else (mark.end, mark.start)
        after = moved(self._view, Caret(anchor, position), motion, extend=True).position
        if (after >= mark.end) if at_start else (after <= mark.start):
            return mark.pieces
        return dragged(mark.pieces, edge, after)

    def pieces_at(self, mark: Mark, edge: Edge, offset: int) -> Pieces:
        """The pieces of `mark` with an end taken to `offset`, at least one character left."""
        page = self._page
        if edge is Edge.START:
            last = snapped(page, mark.end - 1)
            return dragged(mark.pieces, edge, min(snapped(page, offset), last))
        first = snapped(page, mark.start + 1, onward=True)
        return dragged(mark.pieces, edge, max(snapped(page, offset, onward=True), first))

    # Where marks stand

    def band_rects(self, id: str) -> list[QRectF]:
        """What is in sight of a mark, as rectangles in viewport coordinates."""
        mark = self._page.marks.get(id)
        if mark is None:
            return []
        return [QRectF(r) for start, end in mark.pieces for r in self._view.rects(start, end)]

    def band_rows(self, wanted: Container[str]) -> dict[str, list[BandRow]]:
        """What is in sight of the `wanted` marks as painted, line by line, in viewport coordinates, by id."""
        # Links ask for it, and at the start none is drawn.
        from annotator.ui.reading.band_rows import band_rows

        return band_rows(self._view, wanted)

    def column(self) -> tuple[int, int]:
        """Left and right of the column of text, in viewport coordinates."""
        return self._view.left, self._view.left + self._page.width

    def visible_span(self) -> Piece:
        """First code point in sight, and one past the last."""
        return self._view.visible_span()

    def side_of(self, offset: int) -> int:
        """-1 where the code point lies above what is in sight, 1 below, 0 in sight."""
        first, last = self._view.visible_span()
        return -1 if offset < first else int(offset >= last)

    def hits(self) -> Sequence[Piece]:
        """The places that are marked as found, in order."""
        return self._scene.hits

    def set_hits(self, hits: Sequence[Piece], current: int = -1) -> None:
        """Mark places found, in order, the `current` one stronger."""
        self._scene.hits, self._scene.current_hit = hits, current
        # Hits come in by the thousand: what is in sight is painted again only where that is other than before.
        seen = self._shape(), self._hits_in_sight(), current
        if seen != self._seen_hits:
            self._seen_hits = seen
            self.viewport().update()

    def _hits_in_sight(self) -> Sequence[Piece]:
        hits = self._scene.hits
        rows = [layout for _, _, layout in self._view.visible()] if hits else []
        if not rows:
            return ()
        first = bisect_left(hits, rows[0].start, key=itemgetter(1))
        return hits[first : bisect_right(hits, rows[-1].end, key=itemgetter(0))]
