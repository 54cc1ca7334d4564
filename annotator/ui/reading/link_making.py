"""A link that is being made by hand: from its source to the chosen span, or to the pointer once that moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.reading.link_plan import Route, Wish, plan
from annotator.ui.reading.link_routes import (
    IN_SIGHT,
    LEFT,
    RIGHT,
    Stop,
    stop_beyond,
    stop_on,
    to_point,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.span import Span
    from annotator.ui.reading.link_routes import Point
    from annotator.ui.reading.link_sight import PaneSight
    from annotator.ui.reading.pane_row import PaneRow


class LinkMaking(QObject):
    """Follows the pointer over the panes while a link is being made."""

    moved = Signal()

    def __init__(self, panes: PaneRow) -> None:
        super().__init__(panes)
        self._panes = panes
        self._source: Span | None = None
        self._pointer: Point | None = None
        self._watched: list[QWidget] = []

    @property
    def source(self) -> Span | None:
        """The span that the link begins at; None while none is being made."""
        return self._source

    def spans(self, chosen: str) -> frozenset[str]:
        """Ids of the spans that the link being made runs between; none while none is."""
        return frozenset((self._source.id, chosen)) if self._source else frozenset()

    def begin(self, source: Span | None) -> None:
        """A link from `source` is being made; None: no longer."""
        self._source, self._pointer = source, None
        self.watch()
        self.moved.emit()

    def watch(self) -> None:
        """Follow the pointer in the panes that are there now, while a link is being made."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        if self._source is not None:
            self._watched = [pane.surface.viewport() for pane in self._panes.panes]
        for widget in self._watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            point = watched.mapTo(self._panes, event.position().toPoint())
            self._pointer = point.x(), point.y()
            self.moved.emit()
        return False

    def route(self, sights: Sequence[PaneSight], chosen: Span | None) -> Route | None:
        """Where the link would run now; None where there is nothing yet to run to."""
        source = self._source
        if source is None:
            return None
        columns = [sight.column for sight in sights]
        by_article = {sight.article: sight for sight in reversed(sights)}
        here = by_article.get(source.article)
        start = here.end(source) if here else None
        if start is None:
            return None
        there = by_article.get(chosen.article) if chosen and chosen.id != source.id else None
        end = there.end(chosen) if there and chosen else None
        if end is not None:
            both = start.beyond and end.beyond
            return None if both else plan(columns=columns, wishes=[Wish(start, end)])[0]
        if self._pointer is None:
            return None
        column = columns[start.pane]
        side = RIGHT if self._pointer[0] > (column.left + column.right) / 2 else LEFT
        if start.beyond == IN_SIGHT:
            stop = stop_on(rows=start.rows, pane=start.pane, side=side)
        else:
            stop = stop_beyond(column=column, pane=start.pane, side=side, beyond=start.beyond)
        loose = Stop(start.pane, -side, *self._pointer)
        return Route(to_point(start=stop, point=self._pointer, columns=columns), stop, loose)
