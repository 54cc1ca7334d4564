"""Hands on the panes: which articles stand where, what is done, undo and redo."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotator.core.layer import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.action_book import Handlers
    from annotator.ui.hands.in_articles import ArticleHands
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
        panes.panes_changed.connect(self._order_tabs)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "edit.undo": partial(self._step_history, self._workspace.undo),
            "edit.redo": partial(self._step_history, self._workspace.redo),
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

    def _order_tabs(self) -> None:
        """Tab leads from the library to the articles, and only then to what is said of their spans."""
        stops = [self._library.view, *(pane.surface for pane in self._panes.panes)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _step_history(self, verb: Callable[[], Changes]) -> None:
        changes = verb()
        span = self._workspace.project.span(changes.focus) if changes.focus else None
        if span:
            self._articles.travel(span.id)

    def open_from_library(self, article: str) -> None:
        """Show an article in the active pane, and give it the keys: it is there to be read."""
        self._panes.open_here(article)
        if self._panes.active:
            self._panes.activate(self._panes.active)

    def step_article(self, by: int) -> None:
        """Show the next or previous article of the library in the active pane."""
        here = self._panes.active.article if self._panes.active else ""
        self._show_first_free(self._next(here, backwards=bool(here) and by < 0))

    def _next(self, after: str, *, backwards: bool = False) -> list[str]:
        """As many articles that follow (or precede) one in the library as make sure that one of them is not open."""
        most = len(self._panes.open_articles()) + 1
        return self._workspace.project.next_articles(after, most, backwards=backwards)

    def _to_do(self, after: str, owner: str, *, has_share: bool) -> list[str]:
        """The same of those that the annotator is not done with, and was given where they were given any."""
        most = len(self._panes.open_articles()) + 1
        return self._workspace.project.next_articles(
            after, most, not_done_by=owner, handed_to=owner if has_share else ""
        )

    def _first_free(self, order: list[str]) -> str:
        shown = self._panes.open_articles()
        return next((id for id in order if id not in shown), "")

    def _show_first_free(self, order: list[str]) -> None:
        if free := self._first_free(order):
            self._panes.open_here(free)

    def done_next(self) -> None:
        """Say that the article is done, and show the next that is not."""
        pane = self._panes.active
        if pane is None:
            return
        desk = self._workspace
        desk.set_status(pane.article, Status.DONE)
        has_share = bool(desk.owner) and desk.project.share_progress(desk.owner) is not None
        order = [
            id
            for after in (pane.article, "")
            for id in self._to_do(after, desk.owner, has_share=has_share)
        ]
        if self._first_free(order):
            self._show_first_free(order)
        elif order and (other := self._panes.pane_of(order[0])):
            self._panes.activate(other)
        elif desk.owner:
            words = desk.tr("You are done with every article. Your work is in {file}.")
            if has_share:
                words = desk.tr(
                    "You are done with every article that was handed out to you. Your work is in {file}."
                )
            desk.hinted.emit(words.format(file=desk.project.path.name))

    def not_done(self) -> None:
        """Take "done" back."""
        if self._panes.active:
            self._workspace.set_status(self._panes.active.article, Status.BEGUN)

    def open_passage(self, article: str, start: int, end: int, beside: bool = False) -> None:
        """Select a passage (code points) in its article, which is opened where it is not: in this pane, or beside."""
        panes = self._panes
        if panes.pane_of(article) is None:
            (panes.open_beside if beside else panes.open_here)(article)
        pane = panes.pane_of(article)
        if pane is not None:
            panes.activate(pane)
            pane.surface.set_selection(start, end)
            pane.surface.reveal(start, end)

    def add_pane(self) -> None:
        """Open the next article of the library beside the active one."""
        here = self._panes.active.article if self._panes.active else ""
        if free := self._first_free(self._next(here) + self._next("")):
            self._panes.open_beside(free)
