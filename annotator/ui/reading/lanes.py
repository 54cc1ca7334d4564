"""Lanes: one article in several panes beside each other, one annotator's layer in each, scrolling as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from annotator.ui.reading.folded_lanes import FoldedLanes
from annotator.ui.reading.pane import LEAST_WIDTH
from annotator.ui.reading.pane_group import GAP_PX
from annotator.ui.reading.pane_row import MOST_PANES
from annotator.ui.reading.stood_row import StoodRow

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_row import PaneRow
    from annotator.ui.reading.view import Held


class Lanes(QObject):
    """Puts lanes into the place of an article's pane, and what stood there back when they go.

    `switched` says that they came or went, `unfolded` that the folded ones shall be seen.
    """

    switched = Signal()
    unfolded = Signal()

    def __init__(self, panes: PaneRow) -> None:
        super().__init__(panes)
        self._row = panes
        # The pane in whose place the lanes stand.
        self._lent: ArticlePane | None = None
        self._fold: FoldedLanes | None = None
        # What was brought into sight last, until somebody reads on: it is brought again in lanes of other widths.
        self._brought: tuple[int, int, list[Collection[str]]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring_again)
        # The layers in the order in which they were asked for.
        self._asked: list[str] = []

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

    @property
    def folded(self) -> str:
        """What the folded lane says; "" where none is folded."""
        return self._fold.text() if self._fold is not None and self._fold.parent() else ""

    def show(self, article: str, layers: Sequence[str], folded: int = 0) -> None:
        """Put those layers of the article beside each other, first in the row; so many more are folded.

        Other panes stay in sight as far as there is room for them were nothing folded, so that they keep still.
        """
        shown = [(pane.article, pane.lane) for pane in self.panes()]
        is_there = set(shown) == {(article, layer) for layer in layers}
        if not layers or (is_there and list(layers) == self._asked):
            return
        self._asked = list(layers)
        is_other = not shown or article != shown[0][0]
        held = self._begin(article) if self._row.stood is None else None
        spare = self.panes()
        if held is None and not is_other:
            held = spare[0].surface.hold_place()
        self._make_room(max(len(layers) + folded, len(spare)))
        self._fill(article, layers, held)
        if is_other:
            self._row.panes_changed.emit()
        self.switched.emit()

    def _begin(self, article: str) -> Held | None:
        """Keep how the panes stand, and take the article's out of the row; where it was read."""
        row = self._row
        row.stood = StoodRow(row)
        self._lent = lent = row.pane_of(article) or row.active
        if lent is None:
            return None
        held = lent.surface.hold_place() if lent.article == article else None
        row.put_away(lent)
        return held

    def read_in_one(self, article: str) -> None:
        """Show the article in one pane, which gets its own back when this is closed."""
        row = self._row
        row.stood = row.stood or StoodRow(row)
        if row.active is not None and row.pane_of(article) is None:
            row.stood.lend(row.active)
        row.open_here(article)

    def _make_room(self, lanes: int) -> None:
        """Put away the last of the other panes where there is no room for them; bring them back where there is."""
        row = self._row
        stood = row.stood.panes() if row.stood else []
        others = [pane for pane in row.panes if not pane.lane]
        room = max(MOST_PANES - lanes, 0)
        for pane in others[room:]:
            if pane in stood:
                row.put_away(pane)
            else:
                row.close_pane(pane)
        away = [pane for pane in stood if pane not in row.panes and pane is not self._lent]
        for pane in away[: max(room - len(others), 0)]:
            row.bring_back(pane, len(row.panes) + 1)

    def _fill(self, article: str, layers: Sequence[str], held: Held | None) -> None:
        spare = self.panes()
        for pane in spare[len(layers) :]:
            self._row.close_pane(pane)
        last: ArticlePane | None = None
        for n, layer in enumerate(layers):
            if n < len(spare):
                last = spare[n]
                last.show_lane(article, layer)
            else:
                last = self._row.open_lane(article, layer, last)
                last.surface.read_on.connect(self._read_on)
                last.surface.installEventFilter(self)
            if held is not None:
                last.surface.put_back(held)
        if len(spare) != len(layers):
            self._row.even()
            self._soon.start()
        self._brought = None
        self._row.activate(self.panes()[0])

    def fold(self, words: str, deed: str) -> None:
        """Stand a narrow lane behind the others that says what is folded, and what a press does; "" for none."""
        lanes = self.panes() if words else []
        if not lanes:
            if self._fold is not None:
                self._fold.hide()
                self._fold.setParent(None)
            return
        if self._fold is None:
            self._fold = FoldedLanes()
            self._fold.clicked.connect(self.unfolded)
        self._fold.say(words, deed)
        self._row.stand_behind(self._fold, lanes[-1])

    def close(self) -> None:
        """Let the panes stand again as they stood before."""
        stood, lanes = self._row.stood, self.panes()
        if stood is None:
            return
        self.fold("", "")
        self._brought = None
        if not stood.panes() and lanes:
            # Nothing else is there to be read.
            lanes.pop(0).show_lane(self.article, "")
        self._row.stood, self._lent = None, None
        stood.put_back(lanes, MOST_PANES)
        # A lane that became an ordinary pane was neither opened nor closed.
        self._row.panes_changed.emit()
        self._row.save()
        self.switched.emit()

    def bring(self, start: int, end: int, about: Sequence[Collection[str]] = ()) -> None:
        """Bring a stretch of the article (code points) into sight in all lanes, at the same height.

        `about` are those (ids) who say the same: of each group a lane comes into sight, and the others as far as
        there is room. Lanes stand in another order only where there is no room else. Nothing moves that is in sight.
        """
        lanes = self._in_order(about)
        if not lanes:
            return
        self._brought = start, end, list(about)
        groups = [[pane for pane in lanes if pane.lane in layers] for layers in about]
        self._row.slide.bring([group for group in groups if group] or [lanes[:1]])
        if all(pane.surface.is_in_sight(start, end) for pane in lanes):
            return
        lanes[0].surface.reveal(start, end)
        held = lanes[0].surface.hold_line(start)
        for pane in lanes[1:]:
            pane.surface.put_back(held)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self._brought is not None:
            sizes = cast("QResizeEvent", event)
            if sizes.size().width() != sizes.oldSize().width():
                self._soon.start()
        return False

    def _read_on(self) -> None:
        self._brought = None

    def _bring_again(self) -> None:
        if self._brought is not None:
            self.bring(*self._brought)

    def _in_order(self, about: Sequence[Collection[str]]) -> list[ArticlePane]:
        """Let the lanes stand as they were asked for, or one of each group first where they are too far apart."""
        lanes = {pane.lane: pane for pane in self.panes()}
        shown = list(lanes)
        base = [layer for layer in self._asked if layer in shown]
        first = [next((one for one in base if one in layers), "") for layers in about]
        needed = sorted({base.index(one) for one in first if one})
        room = self._row.slide.viewport().width() // (LEAST_WIDTH + GAP_PX)
        wanted = base
        if needed and needed[-1] - needed[0] >= max(room, 1):
            said = {one for layers in about for one in layers}
            wanted = sorted(base, key=lambda one: (one not in first, one not in said))
        found = [lanes[layer] for layer in wanted]
        if wanted != shown:
            self._row.put_in_order(found)
        return found
