"""What stands where in the panes of a row, in the row's own coordinates: what links are drawn between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea

from annotator.ui.reading.link_plan import End
from annotator.ui.reading.link_routes import ABOVE, BELOW, Column

if TYPE_CHECKING:
    from collections.abc import Set

    from PySide6.QtWidgets import QWidget

    from annotator.core.span import Span
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_row import PaneRow


_LEAST_SHOWN = 60


class PaneSight:
    """One pane as it stands now, the `number`-th from the left, with the rows of the `wanted` spans (ids)."""

    def __init__(self, pane: ArticlePane, number: int, column: Column, wanted: Set[str]) -> None:
        self.number = number
        self.article = pane.article
        self.column = column
        self.wanted = wanted
        surface = pane.surface
        self._first, self._last = surface.visible_span()
        x, y = column.margin_left, column.top
        self.rows = {
            id: [row.moved(x, y) for row in rows] for id, rows in surface.band_rows(wanted).items()
        }

    def end(self, span: Span) -> End:
        """A span of this article as an end of a link."""
        if rows := self.rows.get(span.id):
            return End(self.number, rows)
        # What begins on a line that is half in sight is nearer to the one edge or the other.
        below = span.start > (self._first + self._last) / 2
        return End(self.number, (), BELOW if below else ABOVE)


class Sights:
    """The panes of a row as they stand, looked at again only where something moved."""

    def __init__(self, row: PaneRow) -> None:
        self._row = row
        self._kept: dict[str, PaneSight] = {}

    def forget(self, pane: str = "") -> None:
        """Something moved in the pane of that name; "" for all."""
        if pane:
            self._kept.pop(pane, None)
        else:
            self._kept = {}

    def area(self) -> QRect:
        """What of the row shows panes: where there is no room for all, some are moved out of it sideways."""
        slide = self._row.findChild(QScrollArea, "pane_slide")
        if slide is None:
            return self._row.rect()
        return QRect(slide.viewport().mapTo(self._row, QPoint()), slide.viewport().size())

    def look(self, wanted: Set[str]) -> list[PaneSight]:
        """The panes in sight, from left to right, with the rows of the `wanted` spans (ids)."""
        area = self.area()
        panes = {
            pane.objectName(): pane
            for pane in sorted(self._row.panes, key=self._left)
            if pane.article and _shown(pane, self._row, area) >= _LEAST_SHOWN
        }
        self._kept = {
            name: self._sight(pane, number, wanted)
            for number, (name, pane) in enumerate(panes.items())
        }
        return list(self._kept.values())

    def _left(self, pane: ArticlePane) -> int:
        # The first pane stands on the right where one reads from right to left.
        return pane.mapTo(self._row, QPoint()).x()

    def _sight(self, pane: ArticlePane, number: int, wanted: Set[str]) -> PaneSight:
        kept, column = self._kept.get(pane.objectName()), column_of(pane, self._row)
        same = (column, number, pane.article, wanted)
        if kept and (kept.column, kept.number, kept.article, kept.wanted) == same:
            return kept
        return PaneSight(pane, number, column, wanted)


def _shown(pane: ArticlePane, row: QWidget, area: QRect) -> int:
    """How many pixels of a pane's width are in sight."""
    left = pane.mapTo(row, QPoint()).x()
    return min(left + pane.width(), area.right() + 1) - max(left, area.left())


def column_of(pane: ArticlePane, row: QWidget) -> Column:
    """Where a pane and its column of text stand in the row."""
    frame = pane.rect().translated(pane.mapTo(row, QPoint()))
    viewport = pane.surface.viewport()
    left, right = pane.surface.column()
    origin = viewport.mapTo(row, QPoint())
    x, y = origin.x(), origin.y()
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
