"""How the panes of a row stood before some of them made room, and how they stand so again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.reading.pane_memory import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.reading.motions import Caret
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_row import PaneRow
    from annotator.ui.reading.view import Held


class StoodPane(NamedTuple):
    """One pane: what it showed, the line that stood where, its caret and selection, its width in pixels."""

    pane: ArticlePane
    article: str
    held: Held
    caret: Caret
    width: int


class StoodRow:
    """The panes from left to right, which of them had the keys, and how far the row was slid.

    A pane that makes room is put away as it is, and not closed: what was read, found and selected in it stays.
    """

    def __init__(self, row: PaneRow) -> None:
        self._row = row
        widths = row.widths()
        self._panes = [
            StoodPane(pane, pane.article, *pane.surface.reading(), width)
            for pane, width in zip(row.panes, widths, strict=True)
        ]
        self._active = row.active
        self._slid = row.slide.slid_by()
        self._lent: set[ArticlePane] = set()

    def lend(self, pane: ArticlePane) -> None:
        """Another article is shown in that pane for a while: it gets its own back."""
        self._lent.add(pane)

    def layout(self) -> Layout:
        """The same as a project remembers it."""
        left = [one for one in self._panes if self._row.holds(one.pane)]
        active = next((n for n, one in enumerate(left) if one.pane is self._active), 0)
        articles = [self._own_article(one) for one in left]
        return Layout(articles, [one.width for one in left], active)

    def _own_article(self, one: StoodPane) -> str:
        return one.article if one.pane in self._lent else one.pane.article

    def panes(self) -> list[ArticlePane]:
        """Those of the panes that nobody has closed meanwhile."""
        return [one.pane for one in self._panes if self._row.holds(one.pane)]

    def put_back(self, lanes: Sequence[ArticlePane], most: int) -> None:
        """Let all stand again as they stood, and close `lanes`.

        What was opened meanwhile stands behind them, up to `most` in all.
        """
        row, left = self._row, self.panes()
        fresh = [pane for pane in row.panes if pane not in left and pane not in lanes]
        for n, pane in enumerate(left):
            row.bring_back(pane, n)
        if self._active in left:
            row.activate(self._active)
        for pane in (*lanes, *fresh[max(most - len(left), 0) :]):
            row.close_pane(pane)
        if len(row.panes) == len(self._panes) == len(left):
            row.set_widths([one.width for one in self._panes], self._slid)
        else:
            row.even()
        for one in self._panes:
            if one.pane in left:
                self._read_again(one)

    def _read_again(self, one: StoodPane) -> None:
        """Let a pane show what it showed; what somebody opened in it meanwhile stays."""
        if one.pane in self._lent and one.pane.article != one.article:
            one.pane.show_article(one.article)
        if one.pane.article == one.article:
            one.pane.surface.read_again(one.held, one.caret)
