"""Panes that scroll together on demand: who reads on in the active one sees the others follow."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.core.parallel_texts import ParallelTexts
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_group import PaneGroup

_KEPT_PAIRS = 30


class LinkedScroll(QObject):
    """Follows the wheel, the bar and the keys that move the caret, in the active pane alone.

    Travel (along a link, to a hit, by undo) moves no other pane, and no pane that is read by itself is pulled back.
    """

    def __init__(self, panes: PaneGroup) -> None:
        super().__init__(panes)
        self._panes = panes
        self._is_on = False
        self._watched: set[str] = set()
        self._pairs: dict[tuple[str, str], ParallelTexts] = {}
        panes.panes_changed.connect(self._watch)

    @property
    def is_on(self) -> bool:
        """Whether panes scroll together."""
        return self._is_on

    def switch(self, on: bool) -> None:
        """Let panes scroll together, from the place of the active one on, or each by itself."""
        self._is_on = on
        if on and self._panes.active:
            self._follow(self._panes.active)

    def _watch(self) -> None:
        for pane in self._panes.panes:
            if pane.objectName() not in self._watched:
                pane.surface.read_on.connect(partial(self._follow, pane))
        # A pane that is put away comes back under its name; no name is given twice.
        self._watched |= {pane.objectName() for pane in self._panes.panes}

    def _follow(self, leader: ArticlePane) -> None:
        followers = self._followers(leader)
        if not followers or leader is not self._panes.active:
            return
        offset, share = leader.surface.reading_line()
        for pane in followers:
            if pane.article == leader.article:
                pane.surface.put_back(leader.surface.hold_place())
            else:
                pane.surface.put_line(self._pair(leader, pane).across(offset), share)

    def _followers(self, leader: ArticlePane) -> list[ArticlePane]:
        """The panes that go with one: all of them on demand, its fellow lanes always."""
        others = [pane for pane in self._panes.panes if pane is not leader]
        if self._is_on:
            return others
        return [pane for pane in others if leader.lane and pane.lane]

    def _pair(self, leader: ArticlePane, pane: ArticlePane) -> ParallelTexts:
        from annotator.core.parallel_texts import ParallelTexts

        key = leader.article, pane.article
        if key not in self._pairs:
            if len(self._pairs) >= _KEPT_PAIRS:
                self._pairs.clear()
            self._pairs[key] = ParallelTexts(leader.surface.text(), pane.surface.text())
        return self._pairs[key]
