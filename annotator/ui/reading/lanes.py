"""Lanes: one article in several panes beside each other, one annotator's layer in each, scrolling as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_row import PaneRow


class Lanes(QObject):
    """Turns the pane of an article into lanes and back; `switched` says that they came or went."""

    switched = Signal()

    def __init__(self, panes: PaneRow) -> None:
        super().__init__(panes)
        self._row = panes
        # What stood in the pane that became lanes, and where.
        self._home, self._home_at = "", 0

    def panes(self) -> list[ArticlePane]:
        """The panes that are lanes, from left to right."""
        return [pane for pane in self._row.panes if pane.lane]

    @property
    def article(self) -> str:
        """The article that is compared; "" where there are no lanes."""
        return next((pane.article for pane in self.panes()), "")

    @property
    def layers(self) -> list[str]:
        """Whose layers are beside each other (ids)."""
        return [pane.lane for pane in self.panes()]

    def show(self, article: str, layers: Sequence[str]) -> None:
        """Put those layers of the article beside each other, where its pane or the lanes of another stand."""
        if not layers or (article, list(layers)) == (self.article, self.layers):
            return
        spare = self.panes()
        if not spare:
            self._home = self._row.active.article if self._row.active else article
            self._row.open_here(article)
            spare = [self._row.active] if self._row.active else []
            # Lanes stand first: where the row is slid, what is compared is in sight.
            self._home_at = self._row.move_pane(spare[0], 0) if spare else 0
        place = spare[0].surface.place() if spare and spare[0].article == article else None
        for pane in spare[len(layers) :]:
            self._row.close_pane(pane)
        is_other = article != self.article
        self._fill(article, layers, spare[: len(layers)], place)
        if is_other:
            self._row.panes_changed.emit()
        self.switched.emit()

    def _fill(
        self, article: str, layers: Sequence[str], spare: list[ArticlePane], place: int | None
    ) -> None:
        last: ArticlePane | None = None
        for n, layer in enumerate(layers):
            if n < len(spare):
                last = spare[n]
                last.show_lane(article, layer)
            else:
                last = self._row.open_lane(article, layer, last)
            if place is not None:
                last.surface.set_place(place)
        self._row.even()
        self._row.activate(self.panes()[0])

    def close(self) -> None:
        """Leave the article in one pane, which shows the layers in sight again."""
        lanes = self.panes()
        if not lanes:
            return
        first = lanes[0]
        article = first.article
        for pane in lanes[1:]:
            self._row.close_pane(pane)
        first.show_lane(article, "")
        if any(pane.article == article for pane in self._row.panes if pane is not first):
            self._show_home(first)
        self._row.even()
        if first in self._row.panes:
            self._row.move_pane(first, self._home_at)
        self._row.open_here(article)
        # A lane that became an ordinary pane was neither opened nor closed.
        self._row.panes_changed.emit()
        self.switched.emit()

    def _show_home(self, pane: ArticlePane) -> None:
        """The article has a pane of its own: show what stood in this one, or close it."""
        others = [one.article for one in self._row.panes if one is not pane]
        if self._home and self._home not in others:
            pane.show_lane(self._home, "")
        else:
            self._row.close_pane(pane)

    def bring(self, start: int, end: int) -> None:
        """Bring a stretch of the article (code points) into sight in all lanes, at the same height."""
        lanes = self.panes()
        if not lanes:
            return
        lanes[0].surface.reveal(start, end)
        held = lanes[0].surface.hold_place()
        for pane in lanes[1:]:
            pane.surface.put_back(held)
