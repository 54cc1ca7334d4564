"""Finding in the active article: as one types, from hit to hit, back to where one was."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.app.text_finding import TextFinding
from annotator.core.excerpts import is_one_line

if TYPE_CHECKING:
    from annotator.core.span import Piece
    from annotator.ui.reading.find_bar import FindBar
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_row import PaneRow
    from annotator.ui.reading.surface import ReadingSurface
    from annotator.ui.reading.view import Held


class FindInPane(QObject):
    """Joins the bar, the active pane and the search.

    Typing shows hits but moves no caret, and leaving the bar then brings the reader back; Enter or F3 goes to a hit.
    """

    def __init__(self, panes: PaneRow, bar: FindBar) -> None:
        super().__init__(bar)
        self._panes = panes
        self._bar = bar
        self._finder = TextFinding(self)
        self._pane: ArticlePane | None = None
        self._article = ""
        self._hits: list[Piece] = []
        self._current = -1
        self._looking = False
        self._revealing = False
        self._pending = 0
        self._held: Held | None = None
        self._finder.found.connect(self._take)
        self._finder.ended.connect(self._end)
        bar.query_changed.connect(self._look_for_typed)
        bar.taken.connect(self.take)
        bar.step_wanted.connect(self.step)
        bar.left.connect(self.close)
        panes.active_changed.connect(self._follow_panes)
        panes.panes_changed.connect(self._follow_panes)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    @property
    def is_looking(self) -> bool:
        """Whether more hits may come."""
        return self._looking

    # What hands do

    def begin(self) -> None:
        """Open the bar with what is selected, or with what was looked for last."""
        pane = self._panes.active
        if pane is None:
            return
        selected = pane.surface.selection()
        words = ""
        if (
            selected
            and selected != self._current_hit()
            and is_one_line(pane.surface.text(), *selected)
        ):
            words = pane.surface.text()[slice(*selected)]
        before = self._bar.query()
        was_open = self.is_open
        self._bar.ask(words)
        if not was_open and self._bar.query() == before:
            self._look(revealing=False)

    def take(self) -> None:
        """Go to the hit that is shown; from there, to the next."""
        surface = self._surface()
        if self._current < 0 or surface is None or surface.selection() == self._current_hit():
            self.step(1)
        else:
            self._go(self._current)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit from the caret on, round and round."""
        if not self._bar.line.text():
            self.begin()
            return
        if not self.is_open:
            self._bar.show()
            self._look(revealing=False)
        surface = self._surface()
        if self._hits and surface is not None:
            self._go(self._index_from(surface, by))
        elif self._looking:
            self._pending = by

    def close(self) -> None:
        """Close the bar; the caret is at the hit gone to last, or the reader where they were before typing."""
        surface = self._surface()
        if surface is not None and self._held is not None and self._bar.line.hasFocus():
            surface.put_back(self._held)
        self._forget()
        self._bar.hide()
        if self._panes.active:
            self._panes.activate(self._panes.active)

    # Looking

    def _look_for_typed(self) -> None:
        if self.is_open:
            self._look(revealing=True)

    def _look(self, *, revealing: bool) -> None:
        self._clear()
        self._pane = self._panes.active
        self._article = self._pane.article if self._pane else ""
        self._revealing = revealing
        self._bar.show_message("")
        query = self._bar.query()
        if self._pane is None or not query.words:
            self._show()
            self._bring_back()
            return
        self._looking = True
        self._show()
        self._finder.begin(self._pane.surface.text(), query)

    def _take(self, batch: list[Piece]) -> None:
        surface = self._surface()
        if surface is None:
            return
        self._hits += batch
        if self._current < 0 and batch[-1][0] >= self._start(surface):
            self._show_first(bisect_left(self._hits, (self._start(surface), 0)))
        self._show()

    def _end(self, sentence: str) -> None:
        self._looking = False
        if self._current < 0 and self._hits:
            self._show_first(0)
        elif not self._hits:
            self._bring_back()
        self._show()
        self._bar.show_message(sentence, wrong=bool(sentence) and not self._hits)
        if self._pending and self._hits:
            self.step(self._pending)
        self._pending = 0

    def _show_first(self, index: int) -> None:
        """The hit to begin with."""
        self._current = index
        surface = self._surface()
        if self._revealing and surface is not None:
            self._held = self._held or surface.hold_place()
            surface.reveal(*self._hits[index])

    def _bring_back(self) -> None:
        surface = self._surface()
        if self._revealing and surface is not None and self._held is not None:
            surface.put_back(self._held)

    def _go(self, index: int) -> None:
        surface = self._surface()
        if surface is None:
            return
        if abs(index - self._current) == len(self._hits) - 1 > 1:
            self._bar.show_message(self.tr("Went on from the other end."))
        else:
            self._bar.show_message("")
        self._held = None
        self._current = index
        surface.set_selection(*self._hits[index])
        surface.reveal(*self._hits[index])
        self._show()

    def _index_from(self, surface: ReadingSurface, by: int) -> int:
        count = len(self._hits)
        if self._current >= 0 and surface.selection() == self._current_hit():
            return (self._current + by) % count
        after = bisect_left(self._hits, (self._start(surface), 0))
        return (after if by > 0 else after - 1) % count

    # What is shown

    def _surface(self) -> ReadingSurface | None:
        """The surface that was looked in, or is about to be."""
        pane = self._pane or self._panes.active
        return pane.surface if pane else None

    @staticmethod
    def _start(surface: ReadingSurface) -> int:
        return min(surface.caret(), surface.anchor())

    def _current_hit(self) -> Piece | None:
        return self._hits[self._current] if 0 <= self._current < len(self._hits) else None

    def _show(self) -> None:
        surface = self._surface()
        if surface is not None:
            surface.set_hits(self._hits, self._current)
        self._bar.show_count(self._current, len(self._hits), more=self._looking)

    def _follow_panes(self) -> None:
        """Look in another pane, or in another article of the same."""
        pane = self._panes.active
        if not self.is_open or (pane is self._pane and pane and pane.article == self._article):
            return
        self._held = None
        if pane is None:
            self._forget()
            self._bar.hide()
        else:
            self._look(revealing=False)

    def _clear(self) -> None:
        self._finder.stop()
        if self._pane is not None:
            self._pane.surface.set_hits([])
        self._hits, self._current, self._looking, self._pending = [], -1, False, 0

    def _forget(self) -> None:
        self._clear()
        self._pane, self._article, self._held = None, "", None
