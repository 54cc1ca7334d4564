"""A sheet on which the text's own units are taken: sentences, quotations, clauses, words to jump to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.reading.bounds import words
from annotator.ui.reading.marked_sheet import MarkedSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.core.span import Piece


class UnitSheet(MarkedSheet):
    """Each verb changes the selection by one unit of the text."""

    # What units there are is imported where a key asks for one: its patterns take a hundredth of a second to compile.

    _narrow_to: int | None = None

    def take_sentence(self) -> None:
        """Select the sentence at the caret; again, the next one too."""
        from annotator.core.takes import taken_sentence

        self._take(taken_sentence)

    def give_back_sentence(self) -> None:
        """Take the last sentence out of the selection."""
        from annotator.core.takes import given_back_sentence

        self._take(given_back_sentence)

    def take_clause(self) -> None:
        """Select from the caret to the end of its clause; again, on to the end of the next."""
        from annotator.core.takes import taken_clause

        self._take(taken_clause)

    def give_back_clause(self) -> None:
        """Take the last clause out of the selection."""
        from annotator.core.takes import given_back_clause

        self._take(given_back_clause)

    def take_quotation(self, marked: Piece | None = None) -> bool:
        """Select the quotation at the caret with its marks, else the next; again, the one after; False for none.

        At the end of `marked`, where the caret stands once that is labelled, it is as if it were still selected.
        """
        from annotator.core.takes import taken_quotation

        return self._take(taken_quotation, marked)

    def _take(
        self, take: Callable[[str, int, int], Piece | None], marked: Piece | None = None
    ) -> bool:
        caret = self._scene.caret
        start, end = caret.start, caret.end
        if marked and start == end == marked[1]:
            start = marked[0]
        piece = take(self.text(), start, end)
        if piece is not None:
            self._select(piece)
        return piece is not None

    def widen(self) -> None:
        """Select the next larger unit: clause, quotation, sentence, paragraph."""
        from annotator.core.clauses import widen

        caret = self._scene.caret
        if caret.start == caret.end:
            self._narrow_to = caret.position
        self._select(widen(self.text(), caret.start, caret.end))

    def narrow(self) -> None:
        """Select the next smaller unit, around where widening began."""
        from annotator.core.clauses import narrow

        caret = self._scene.caret
        inside = self._narrow_to is not None and caret.start <= self._narrow_to <= caret.end
        around = self._narrow_to if inside and self._narrow_to is not None else caret.start
        self._select(narrow(self.text(), caret.start, caret.end, around))

    def _select(self, piece: Piece) -> None:
        self.set_selection(*piece)

    # Jump marks

    def visible_words(self) -> list[Piece]:
        """The words in sight, in order; where the pane is in sight only in part, those that start there."""
        first, last = self._view.visible_span()
        found = [
            piece
            for _, _, layout in self._view.visible()
            for piece in words(layout)
            if piece[0] >= first and piece[1] <= last
        ]
        # Of a line that an edge cuts, the middle of its letters decides.
        while found and not self._is_level_in_sight(found[0]):
            found.pop(0)
        while found and not self._is_level_in_sight(found[-1]):
            found.pop()
        seen = self.viewport().visibleRegion().boundingRect()
        if not self.isVisible() or seen.width() >= self.viewport().width():
            return found
        points = ((piece, self.point_of(piece[0])) for piece in found)
        return [piece for piece, at in points if at and seen.left() <= at.x() <= seen.right()]

    def _is_level_in_sight(self, word: Piece) -> bool:
        at = self.point_of(word[0])
        return at is not None and 0 <= at.y() < self._view.height

    def show_jump_labels(self, labels: Mapping[int, str]) -> None:
        """Show letters at the words that start at those code points."""
        self._scene.jump_labels = dict(labels)
        self.viewport().update()

    def clear_jump_labels(self) -> None:
        """Show no letters at words."""
        self.show_jump_labels({})
