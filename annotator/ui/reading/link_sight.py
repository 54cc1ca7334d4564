"""What stands where in the panes of a row, in the row's own coordinates: what links are drawn between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from annotator.ui.reading.link_plan import End
from annotator.ui.reading.link_routes import ABOVE, BELOW, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.span import Span
    from annotator.ui.reading.band_rows import BandRow
    from annotator.ui.reading.pane import ArticlePane


class PaneSight:
    """One pane as it stands now, the `number`-th from the left; asked for a span again, it knows."""

    def __init__(self, pane: ArticlePane, number: int, row: QWidget) -> None:
        self.pane = pane
        self.number = number
        self.article = pane.article
        self._rows: dict[str, list[BandRow]] = {}
        viewport = pane.surface.viewport()
        self._origin = viewport.mapTo(row, QPoint())
        self.column = self._column(row)

    def _column(self, row: QWidget) -> Column:
        frame = self.pane.rect().translated(self.pane.mapTo(row, QPoint()))
        viewport = self.pane.surface.viewport()
        left, right = self.pane.surface.column()
        x, y = self._origin.x(), self._origin.y()
        return Column(
            frame_left=frame.left(),
            frame_right=frame.right() + 1,
            frame_top=frame.top(),
            frame_bottom=frame.bottom() + 1,
            margin_left=x,
            margin_right=x + viewport.width(),
            left=x + left,
            right=x + right,
            top=y,
            bottom=y + viewport.height(),
        )

    def end(self, span: Span) -> End | None:
        """The span as an end of a link; None where its layer is not shown."""
        surface = self.pane.surface
        if surface.mark(span.id) is None:
            return None
        if rows := self.rows(span.id):
            return End(self.number, rows)
        side = surface.side_of(span.start)
        if not side:
            # It begins on a line that is half in sight: the first or the last.
            first, last = surface.side_of(span.start - 40), surface.side_of(span.start + 40)
            side = BELOW if last == BELOW and first != ABOVE else ABOVE
        return End(self.number, (), side)

    def rows(self, span: str) -> list[BandRow]:
        """The rows of a span in sight."""
        if span not in self._rows:
            x, y = self._origin.x(), self._origin.y()
            self._rows[span] = [row.moved(x, y) for row in self.pane.surface.band_rows(span)]
        return self._rows[span]

    def spans(self) -> list[str]:
        """Ids of the spans in sight."""
        return self.pane.surface.marks_in_sight()


def sights(panes: Sequence[ArticlePane], row: QWidget) -> list[PaneSight]:
    """The panes of a row as they stand now, from left to right."""
    filled = (pane for pane in panes if pane.article)
    return [PaneSight(pane, number, row) for number, pane in enumerate(filled)]
