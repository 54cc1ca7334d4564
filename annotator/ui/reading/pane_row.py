"""One to six articles side by side: opening, closing, moving, sizing panes, and which of them keys go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.ui.reading.pane import ArticlePane
from annotator.ui.reading.pane_memory import Layout, PaneMemory
from annotator.ui.reading.sheet import USUAL_PX

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.ui.theme import Theme

MOST_PANES = 6
GAP_PX = 14
_SAVE_AFTER_MS = 400


class PaneRow(QWidget):
    """The articles on the desk. The layout and the reading places are kept in the project."""

    panes_changed = Signal()
    active_changed = Signal()
    selection_changed = Signal()
    menu_wanted = Signal(object, QPoint, int)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane_row")
        self._workspace = workspace
        self._theme = theme
        self._text_px = USUAL_PX
        self._made = 0
        self._active: ArticlePane | None = None
        self._memory = PaneMemory(workspace.project)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("panes")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(GAP_PX)
        self._splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        whole.addWidget(self._splitter)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)
        self._splitter.splitterMoved.connect(self._save_soon)

    # Which there are

    @property
    def panes(self) -> list[ArticlePane]:
        """The panes from left to right."""
        widgets = (self._splitter.widget(n) for n in range(self._splitter.count()))
        return [pane for pane in widgets if isinstance(pane, ArticlePane)]

    @property
    def active(self) -> ArticlePane | None:
        """The pane that keys go to; None while there is no pane."""
        return self._active

    def open_articles(self) -> list[str]:
        """Ids of the articles on screen, from left to right."""
        return [pane.article for pane in self.panes]

    def pane_of(self, article: str) -> ArticlePane | None:
        """A pane that shows the article: the active one if it does."""
        if self._active and self._active.article == article:
            return self._active
        return next((pane for pane in self.panes if pane.article == article), None)

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
            self._active.show_article(article, self._memory.place(article))
            self._tell()

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
        at = self._index(after or self._active) + 1
        pane = self._make_pane()
        self._splitter.insertWidget(at, pane)
        pane.show_article(article, self._memory.place(article))
        self.even()
        self.activate(pane)
        self._tell()

    def _make_pane(self) -> ArticlePane:
        self._made += 1
        pane = ArticlePane(self._workspace, f"pane_{self._made}")
        pane.read_labels()
        pane.set_theme(self._theme)
        pane.surface.set_zoom(self._text_px)
        pane.surface.zoomed.connect(self.set_text_size)
        pane.activated.connect(self._set_active)
        pane.close_wanted.connect(self.close_pane)
        pane.article_dropped.connect(self._take_article)
        pane.pane_dropped.connect(self._take_pane)
        pane.selection_changed.connect(self.selection_changed)
        pane.menu_wanted.connect(self.menu_wanted)
        return pane

    def close_pane(self, pane: ArticlePane | None = None) -> None:
        """Close a pane (the active one); its neighbour takes the keys."""
        pane = pane or self._active
        if pane is None:
            return
        self._memory.remember(pane.article, pane.surface.place())
        at = self._index(pane)
        pane.hide()
        pane.setParent(None)
        pane.deleteLater()
        left = self.panes
        self._active = None
        if left:
            self.activate(left[min(at, len(left) - 1)])
        self._tell()

    def _take_article(self, pane: ArticlePane, article: str, beside: bool) -> None:
        if beside:
            self.open_beside(article, pane)
        else:
            self.activate(pane)
            self.open_here(article)

    def _take_pane(self, target: ArticlePane, name: str) -> None:
        moved = next((pane for pane in self.panes if pane.objectName() == name), None)
        if moved and moved is not target:
            self._splitter.insertWidget(self._index(target), moved)
            self._tell()

    # Moving among them

    def activate(self, pane: ArticlePane) -> None:
        """Give the keys to that pane."""
        self._set_active(pane)
        pane.surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def activate_nth(self, n: int) -> None:
        """Give the keys to the n-th pane from the left, counted from 1."""
        if 1 <= n <= len(self.panes):
            self.activate(self.panes[n - 1])

    def step(self, by: int) -> None:
        """Give the keys to the next (1) or previous (-1) pane, round and round."""
        if self.panes:
            self.activate(self.panes[(self._index(self._active) + by) % len(self.panes)])

    def shift(self, by: int) -> None:
        """Move the active pane by one place."""
        at = self._index(self._active) + by
        if self._active and 0 <= at < len(self.panes):
            self._splitter.insertWidget(at, self._active)
            self.activate(self._active)
            self._tell()

    def even(self) -> None:
        """Make all panes equally wide."""
        self._splitter.setSizes([1000] * self._splitter.count())
        self._saving.start()

    def _set_active(self, pane: ArticlePane) -> None:
        if pane is self._active:
            return
        if self._active is not None:
            self._active.set_active(False)
        self._active = pane
        pane.set_active(True)
        self.active_changed.emit()

    def _index(self, pane: ArticlePane | None) -> int:
        return self.panes.index(pane) if pane in self.panes else len(self.panes) - 1

    # Looks

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for pane in self.panes:
            pane.set_theme(theme)

    def zoom(self, by: int) -> None:
        """Make the text of all panes larger or smaller by so many pixels; 0 for its usual size."""
        self.set_text_size(self._text_px + by if by else USUAL_PX)

    def set_text_size(self, px: int) -> None:
        """Set the text of all panes `px` pixels high."""
        if px == self._text_px:
            return
        self._text_px = px
        for pane in self.panes:
            pane.surface.set_zoom(px)
        self._saving.start()

    # What is remembered

    def restore(self, fallback: list[str]) -> None:
        """Open what was open last in this project, or the articles of `fallback`."""
        layout = self._memory.layout() or Layout(fallback)
        for article in layout.panes[:MOST_PANES]:
            self.open_beside(article, self.panes[-1] if self.panes else None)
        if layout.sizes:
            self._splitter.setSizes(layout.sizes)
        self.activate_nth(layout.active + 1)

    def save(self) -> None:
        """Keep the layout and the reading places in the project."""
        self._saving.stop()
        for pane in self.panes:
            self._memory.remember(pane.article, pane.surface.place())
        active = self._index(self._active) if self.panes else 0
        self._memory.save(Layout(self.open_articles(), self._splitter.sizes(), active))

    def _tell(self) -> None:
        self.panes_changed.emit()
        self._save_soon()

    def _save_soon(self) -> None:
        self._saving.start()
