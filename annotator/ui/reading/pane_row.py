"""One to six articles side by side: opening, closing, moving, sizing panes, and which of them keys go to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.ui.reading.pane import ArticlePane
from annotator.ui.reading.pane_group import PaneGroup
from annotator.ui.reading.pane_memory import Layout, PaneMemory
from annotator.ui.widgets.article_mime import ARTICLE_MIME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.reading.stood_row import StoodRow
    from annotator.ui.theme import Theme

MOST_PANES = 6


class PaneRow(PaneGroup):
    """The articles on the desk. The layout and the reading places are kept in the project."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("pane_row")
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._made = 0
        self._has_mirrors = False
        # How the panes stood before some of them made room for lanes, and those that did.
        self.stood: StoodRow | None = None
        self._away: list[ArticlePane] = []
        self._memory = PaneMemory(workspace.project)
        self._saving.timeout.connect(self.save)
        workspace.changed.connect(self.follow)
        self.panes_changed.connect(self._look_why_empty)
        self._look_why_empty()

    def _look_why_empty(self) -> None:
        if not self.panes:
            self._say_why_empty(self._workspace.project.article_count())

    # Opening and closing

    def open_here(self, article: str) -> None:
        """Show the article in the active pane; a pane is made where there is none."""
        shown = self.pane_of(article)
        if shown:
            self.activate(shown)
        elif self._active is None:
            self.open_beside(article)
        else:
            self._memory.remember(self._active.article, self._active.surface.place())
            for pane in self._fellows(self._active):
                pane.show_article(article, self._memory.place(article))
            self._tell()

    def _fellows(self, pane: ArticlePane) -> list[ArticlePane]:
        """The panes that show what this one shows: itself, or all lanes where it is one."""
        return [row for row in self.panes if row.lane] if pane.lane else [pane]

    def open_beside(self, article: str, after: ArticlePane | None = None) -> None:
        """Show the article in a new pane right of `after` (the active one); the last is used when six are open."""
        shown = self.pane_of(article)
        if shown:
            self.activate(shown)
            return
        if len(self.panes) == MOST_PANES:
            self.activate(after or self.panes[-1])
            self.open_here(article)
            return
        pane = self._add_pane(article, self._behind(after or self._active))
        self.even()
        self.activate(pane)
        self._tell()

    def _add_pane(self, article: str, at: int) -> ArticlePane:
        """Show the article in a new pane at that place in the row."""
        # What cannot be read gets no pane; the project keeps texts that were read.
        self._workspace.project.text(article)
        pane = self._make_pane(at)
        pane.show_article(article, self._memory.place(article))
        return pane

    def _behind(self, pane: ArticlePane | None) -> int:
        """Where in the row a pane is put that shall stand behind this one: what is compared stays together."""
        if pane is None:
            return self._splitter.count()
        at = self._splitter.indexOf(self._fellows(pane)[-1]) + 1
        widget = self._splitter.widget(at)
        return at if widget is None or isinstance(widget, ArticlePane) else at + 1

    def open_lane(self, article: str, layer: str, after: ArticlePane | None = None) -> ArticlePane:
        """Show one annotator's layer (id) of the article in a pane of its own, behind `after` or first."""
        pane = self._make_pane(self._splitter.indexOf(after) + 1 if after else 0)
        pane.show_lane(article, layer)
        return pane

    # Making room for a while

    def holds(self, pane: ArticlePane) -> bool:
        """Whether the pane is in the row, or put away."""
        return pane in self.panes or pane in self._away

    def put_away(self, pane: ArticlePane) -> None:
        """Take a pane out of the row as it is; `bring_back` puts it back."""
        if pane is self._active:
            pane.set_active(False)
            self._active = None
        self._away.append(pane)
        pane.hide()
        pane.setParent(self)

    def bring_back(self, pane: ArticlePane, at: int) -> None:
        """Let a pane stand at that place from the left (from 0), as it was when it was put away."""
        self._splitter.insertWidget(at, pane)
        if pane in self._away:
            self._away.remove(pane)
            pane.set_theme(self._theme)
            self._dress(pane)
            pane.show()

    def _make_pane(self, at: int) -> ArticlePane:
        self._made += 1
        # Put into the row while it is empty: what comes into it later is styled once, not with each new parent.
        stand = partial(self._splitter.insertWidget, at)
        pane = ArticlePane(self._workspace, f"pane_{self._made}", stand)
        pane.read_labels()
        pane.set_theme(self._theme)
        self._dress(pane)
        if self._has_mirrors:
            pane.surface.make_mirror()
        pane.surface.zoomed.connect(self.set_text_size)
        pane.activated.connect(self._set_active)
        pane.close_wanted.connect(self.close_pane)
        pane.article_dropped.connect(self._take_article)
        pane.pane_dropped.connect(self._take_pane)
        pane.selection_changed.connect(self.selection_changed)
        pane.menu_wanted.connect(self.menu_wanted)
        pane.show()
        self._show_whether_empty()
        return pane

    def make_mirrors(self) -> None:
        """Give each pane what a screen reader reads of it; those that are opened from now on have it at once."""
        self._has_mirrors = True
        for pane in self.panes:
            pane.surface.make_mirror()

    def make_tab_stops(self) -> None:
        """Have Tab, which was just pressed, stop in each pane once."""
        self.make_mirrors()
        for pane in self.panes:
            pane.surface.make_mirror().be_one_stop()

    def close_pane(self, pane: ArticlePane | None = None) -> None:
        """Close a pane (the active one); its neighbour takes the keys."""
        pane = pane or self._active
        if pane is None:
            return
        self._memory.remember(pane.article, pane.surface.place())
        at = self._index(pane)
        if pane in self._away:
            self._away.remove(pane)
        pane.hide()
        pane.setParent(None)
        pane.deleteLater()
        left = self.panes
        if pane is self._active:
            self._active = None
            if left:
                self.activate(left[min(at, len(left) - 1)])
            else:
                self._show_whether_empty()
                self._empty.setFocus()
        self._tell()

    def follow(self, changes: Changes) -> None:
        """Close the panes of articles that are gone (an import was undone); show texts that were read anew."""
        if not changes.articles_listed:
            return
        self._look_why_empty()
        panes = [*self.panes, *self._away]
        known = self._workspace.project.known_articles([pane.article for pane in panes])
        for pane in panes:
            if pane.article not in known:
                self.close_pane(pane)
            elif pane.surface.text() != self._workspace.project.text(pane.article):
                pane.show_article(pane.article)

    def _take_article(self, pane: ArticlePane, article: str, beside: bool) -> None:
        if beside:
            self.open_beside(article, pane)
        else:
            self.activate(pane)
            self.open_here(article)

    def _take_pane(self, target: ArticlePane, name: str) -> None:
        moved = next((pane for pane in self.panes if pane.objectName() == name), None)
        if moved and moved is not target:
            self._splitter.insertWidget(self._splitter.indexOf(target), moved)
            self._tell()

    def put_in_order(self, first: Sequence[ArticlePane]) -> None:
        """Let these panes stand first, in this order."""
        for n, pane in enumerate(first):
            if self._splitter.indexOf(pane) != n:
                self._splitter.insertWidget(n, pane)
        self._tell()

    def shift(self, by: int) -> None:
        """Move the active pane by one place."""
        at = self._index(self._active) + by
        if self._active and 0 <= at < len(self.panes):
            self._splitter.insertWidget(self._splitter.indexOf(self.panes[at]), self._active)
            self.activate(self._active)
            self._tell()

    # What is remembered

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ARTICLE_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        # What is dropped beside the panes, or where there is none, gets a pane of its own.
        self.open_beside(bytes(event.mimeData().data(ARTICLE_MIME).data()).decode())
        event.acceptProposedAction()

    def restore(self, fallback: list[str]) -> None:
        """Open what was open last in this project, or the articles of `fallback`."""
        layout = self._memory.layout() or Layout(fallback)
        for at, article in enumerate(dict.fromkeys(layout.panes[:MOST_PANES])):
            self._add_pane(article, at)
        if self.panes:
            self.even()
            if layout.sizes:
                self._splitter.setSizes(layout.sizes)
            self.activate_nth(layout.active + 1)
            self._tell()

    def save(self) -> None:
        """Keep the layout and the reading places in the project."""
        self._saving.stop()
        for pane in (*self.panes, *self._away):
            self._memory.remember(pane.article, pane.surface.place())
        from annotator.ui.reading.stood_row import StoodRow

        # Lanes are not there again next time.
        self._memory.save((self.stood or StoodRow(self)).layout())

    def _tell(self) -> None:
        self.panes_changed.emit()
        self._save_soon()
