"""Hands on what is compared: lanes beside each other or one text, empty lanes folded, the case brought into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.lane_order import LaneOrder, lane_order
from annotator.core.layer import GOLD
from annotator.ui.reading.lanes import Lanes
from annotator.ui.widgets.joined_words import joined_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.review_desk import ReviewDesk
    from annotator.core.decisions import ReviewedCase
    from annotator.ui.main_window import MainWindow


class LaneHands:
    """Who marked something stands first, then gold; who did not is folded into one narrow lane."""

    def __init__(self, window: MainWindow, desk: ReviewDesk) -> None:
        self._window = window
        self._desk = desk
        self.side_by_side = True
        self._shows_empty = False
        self._chosen = ""
        self._asked: tuple[str, tuple[str, ...]] = "", ()
        self._order = LaneOrder(())
        window.workspace.changed.connect(self._forget)
        self.lanes = Lanes(window.panes)
        self.lanes.unfolded.connect(window.book["review.empty_lanes"].trigger)

    @property
    def article(self) -> str:
        """The article that is compared: that of the lanes, else that of the active pane."""
        active = self._window.panes.active
        return self.lanes.article or (active.article if active else "")

    def show(self, article: str) -> None:
        """Show the layers that are compared, in that article."""
        desk, window = self._window.workspace, self._window
        desk.suggestions.rest(True)
        if window.panes.stood is None:
            self._chosen = desk.chosen
        if self.side_by_side:
            self._stand(article)
            return
        for layer in self._layers():
            if layer != desk.owner:
                desk.show_layer(layer, shown=True)
        self.lanes.read_in_one(article)

    def _stand(self, article: str) -> None:
        order = self._order_in(article)
        if self._shows_empty:
            self.lanes.show(article, (*order.filled, *order.unfilled))
        else:
            self.lanes.show(article, order.filled, len(order.unfilled))
        self.lanes.fold(*("", "") if self._shows_empty else self._folded(order))

    def _order_in(self, article: str) -> LaneOrder:
        """In what order the layers stand in the article; asked again after each change."""
        asked = article, tuple(self._layers())
        if asked != self._asked:
            self._asked = asked
            self._order = lane_order(self._window.workspace.project, *asked)
        return self._order

    def _forget(self) -> None:
        self._asked = "", ()

    def _folded(self, order: LaneOrder) -> tuple[str, str]:
        """What the folded lane says, and what opens it; nothing where none is folded."""
        window, name = self._window, self._window.workspace.name_of
        parts = [
            words.format(names=", ".join(name(one) or one for one in layers))
            for words, layers in (
                (window.tr("Nothing marked: {names}"), order.empty),
                (window.tr("Not read: {names}"), order.unread),
            )
            if layers
        ]
        return joined_words(parts), self._window.book["review.empty_lanes"].toolTip()

    def _layers(self) -> list[str]:
        """The layers (ids) that are compared, with gold unless it is put away."""
        gold = [GOLD] if self._desk.shows_gold else []
        return list(dict.fromkeys((*self._desk.compared, *gold)))

    def show_switched(self) -> None:
        """Other layers are chosen: show them where others stand."""
        if not self._desk.compared:
            return
        if not self.side_by_side:
            self._window.workspace.show_layer(GOLD, shown=self._desk.shows_gold)
        elif self.lanes.article:
            self._stand(self.lanes.article)

    def switch(self) -> None:
        """Show the compared layers in one text, or side by side again."""
        article = self.article
        self.side_by_side = not self.side_by_side
        self._window.book["review.lanes"].setChecked(self.side_by_side)
        if not self._desk.compared or not article:
            return
        self.close()
        self.hide_layers()
        self.show(article)

    def show_empty(self) -> None:
        """Show also the lanes in which nothing is marked, or fold them."""
        self._shows_empty = self._window.book["review.empty_lanes"].isChecked()
        if self._desk.compared and self.side_by_side and self.lanes.article:
            self._stand(self.lanes.article)

    def hide_layers(self) -> None:
        """Show none of the compared layers in the text that is read."""
        for layer in (*self._desk.compared, GOLD):
            self._window.workspace.show_layer(layer, shown=False)

    def close(self) -> None:
        """Let everything stand as it stood before the lanes: panes, places, what is chosen."""
        if self._window.panes.stood is None:
            return
        self.lanes.close()
        desk = self._window.workspace
        desk.choose(self._chosen if desk.project.span(self._chosen) else "")
        for pane in self._window.panes.panes:
            pane.show_chosen(desk.chosen)

    # The case that is looked at

    def bring(self, row: ReviewedCase) -> None:
        """Bring the case into sight, and the lanes of those whom it is about."""
        case = row.case
        if self.side_by_side:
            about = [{owner.annotator for owner in one.owners} for one in case.proposals]
            self.lanes.bring(case.start, case.end, [*about, *([{GOLD}] if row.gold else [])])
        elif pane := self._window.panes.pane_of(case.article):
            pane.surface.reveal(case.start, case.end)

    def raise_marks(self, row: ReviewedCase) -> None:
        """Raise what each layer says in the case; of links, the spans at their ends."""
        for pane in self._window.panes.panes:
            if pane.article == row.case.article and row.case.what == "span":
                pane.show_chosen(next(iter(self._marks(row, pane.lane)), ""))

    def _marks(self, row: ReviewedCase, lane: str) -> Sequence[str]:
        if lane == GOLD:
            return row.gold
        if lane:
            return row.case.marks_of(lane)
        return tuple(owner.mark for one in row.case.proposals for owner in one.owners)
