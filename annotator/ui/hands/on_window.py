"""Hands on the window: panes, articles, undo, the look, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.layer import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.hands.in_articles import ArticleHands, Handlers
    from annotator.ui.library.library import Library
    from annotator.ui.reading.pane_row import PaneRow


class PaneHands:
    """Which articles stand where, what is done, and undo over all of them."""

    def __init__(
        self, workspace: Workspace, panes: PaneRow, library: Library, articles: ArticleHands
    ) -> None:
        self._workspace = workspace
        self._panes = panes
        self._library = library
        self._articles = articles

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "edit.undo": partial(self._step_history, self._workspace.undo),
            "edit.redo": partial(self._step_history, self._workspace.redo),
            "edit.find_article": self._library.focus_filter,
            **{f"go.pane_{n}": partial(self._panes.activate_nth, n) for n in range(1, 7)},
            "go.next_pane": partial(self._panes.step, 1),
            "go.previous_pane": partial(self._panes.step, -1),
            "go.next_article": partial(self.step_article, 1),
            "go.previous_article": partial(self.step_article, -1),
            "go.done_next": self.done_next,
            "go.not_done": self.not_done,
            "view.add_pane": self.add_pane,
            "view.close_pane": self._panes.close_pane,
            "view.pane_left": partial(self._panes.shift, -1),
            "view.pane_right": partial(self._panes.shift, 1),
            "view.even_panes": self._panes.even,
            "view.larger": partial(self._panes.zoom, 1),
            "view.smaller": partial(self._panes.zoom, -1),
        }

    def _step_history(self, verb: Callable[[], Changes]) -> None:
        changes = verb()
        span = self._workspace.project.span(changes.focus) if changes.focus else None
        if span:
            self._articles.travel(span.id)

    def step_article(self, by: int) -> None:
        """Show the next or previous article of the library in the active pane."""
        order = [article.id for article in self._workspace.articles_in_order()]
        if not order:
            return
        here = self._panes.active.article if self._panes.active else ""
        at = order.index(here) + by if here in order else 0
        self._show_first_free(order[at:] if by > 0 else order[: max(at + 1, 0)][::-1])

    def _show_first_free(self, order: list[str]) -> None:
        free = [id for id in order if id not in self._panes.open_articles()]
        if free:
            self._panes.open_here(free[0])

    def done_next(self) -> None:
        """Say that the article is done, and show the next that is not."""
        pane = self._panes.active
        if pane is None:
            return
        self._workspace.set_status(pane.article, Status.DONE)
        statuses = (
            self._workspace.project.statuses(self._workspace.owner) if self._workspace.owner else {}
        )
        order = [article.id for article in self._workspace.articles_in_order()]
        at = order.index(pane.article) if pane.article in order else -1
        rest = [
            id
            for id in order[at + 1 :] + order[: max(at, 0)]
            if statuses.get(id) is not Status.DONE
        ]
        self._show_first_free(rest)

    def not_done(self) -> None:
        """Take "done" back."""
        if self._panes.active:
            self._workspace.set_status(self._panes.active.article, Status.BEGUN)

    def add_pane(self) -> None:
        """Open the next article of the library beside the active one."""
        order = [article.id for article in self._workspace.articles_in_order()]
        here = self._panes.active.article if self._panes.active else ""
        at = order.index(here) + 1 if here in order else 0
        free = [id for id in order[at:] + order[:at] if id not in self._panes.open_articles()]
        if free:
            self._panes.open_beside(free[0])
