"""Panes side by side: which there are, which of them keys go to, how large their text is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.app.text_look import TextLook
from annotator.ui.reading.pane import ArticlePane
from annotator.ui.reading.pane_slide import PaneSlide
from annotator.ui.theme import PAGE_FACES, installed_faces
from annotator.ui.widgets.empty_view import Deed, EmptyView
from annotator.ui.widgets.level_splitter import LevelSplitter

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

GAP_PX = 14
_SAVE_AFTER_MS = 400


class PaneGroup(QWidget):
    """The panes on screen and the one that is active. `PaneRow` opens and closes them.

    `text_changed` carries the `TextLook` that all panes wear now; `slid` says that they moved sideways.
    """

    panes_changed = Signal()
    active_changed = Signal()
    selection_changed = Signal()
    menu_wanted = Signal(object, QPoint, int)
    text_changed = Signal(object)
    slid = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = TextLook()
        self._active: ArticlePane | None = None
        self._splitter = LevelSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("panes")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(GAP_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        self.slide = PaneSlide(self._splitter)
        self.slide.slid.connect(self.slid)
        whole.addWidget(self.slide, 1)
        # It has the keys while there is no article: a text field would take Ctrl+Z for itself.
        self._empty = EmptyView("no_pane", centred=True, holds_keys=True)
        whole.addWidget(self._empty, 1)
        self.panes_changed.connect(self._show_whether_empty)
        self._show_whether_empty()
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._splitter.splitterMoved.connect(self._save_soon)

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
        return list(dict.fromkeys(pane.article for pane in self.panes))

    def pane_of(self, article: str, layer: str = "") -> ArticlePane | None:
        """A pane that shows the article: the lane of that layer (id), else the active one, else the first."""
        found = [pane for pane in self.panes if pane.article == article]
        lanes = [pane for pane in found if layer and pane.lane == layer]
        if not lanes and self._active in found:
            return self._active
        return next(iter(lanes or found), None)

    def activate(self, pane: ArticlePane) -> None:
        """Give the keys to that pane; while a page stands in place of the articles, when that is left."""
        self._set_active(pane)
        if self.isVisible() or not self.window().isVisible():
            pane.surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def activate_nth(self, n: int) -> None:
        """Give the keys to the n-th pane from the left, counted from 1."""
        if 1 <= n <= len(self.panes):
            self.activate(self.panes[n - 1])

    def step(self, by: int) -> None:
        """Give the keys to the next (1) or previous (-1) pane, round and round."""
        if self.panes:
            self.activate(self.panes[(self._index(self._active) + by) % len(self.panes)])

    def even(self) -> None:
        """Make all panes equally wide."""
        self._splitter.setSizes([1000] * self._splitter.count())
        self._saving.start()

    def widths(self) -> list[int]:
        """How wide the panes are, from left to right, in pixels."""
        sizes = self._splitter.sizes()
        return [sizes[self._splitter.indexOf(pane)] for pane in self.panes]

    def set_widths(self, widths: list[int], slid: int) -> None:
        """Make the panes, and nothing is beside them, so wide, and slide the row so far."""
        self._splitter.setSizes(widths)
        self.slide.settle_at(slid, widths)

    def stand_behind(self, widget: QWidget, pane: ArticlePane) -> None:
        """Let something that is no pane stand behind one, in the same row."""
        at = self._splitter.indexOf(pane) + 1
        if self._splitter.indexOf(widget) != at:
            self._splitter.insertWidget(at, widget)
            widget.show()

    def _set_active(self, pane: ArticlePane) -> None:
        if pane is self._active:
            return
        if self._active is not None:
            self._active.set_active(False)
        self._active = pane
        pane.set_active(True)
        self.slide.bring([[pane]])
        self.active_changed.emit()

    def _index(self, pane: ArticlePane | None) -> int:
        return self.panes.index(pane) if pane in self.panes else len(self.panes) - 1

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for pane in self.panes:
            pane.set_theme(theme)

    @property
    def text_look(self) -> TextLook:
        """How the text of all panes is set."""
        return self._text

    def zoom(self, by: int) -> None:
        """Make the text of all panes larger or smaller by so many pixels; 0 for its usual size."""
        self.set_text_size(self._text.px + by if by else TextLook().px)

    def set_text_size(self, px: int) -> None:
        """Set the text of all panes `px` pixels high, within reason."""
        self.set_text_look(replace(self._text, px=px))

    def set_text_look(self, look: TextLook) -> None:
        """Set the text of all panes that way; each keeps the line that is being read."""
        look = look.bounded()
        if look != self._text:
            self._text = look
            for pane in self.panes:
                self._dress(pane)
            self.text_changed.emit(look)

    def page_faces(self) -> list[str]:
        """The faces that texts are set in: the one that the reader likes, then those that can stand in for it."""
        faces = installed_faces(PAGE_FACES)
        return [self._text.family, *faces] if self._text.family else faces

    def _dress(self, pane: ArticlePane) -> None:
        look = self._text
        pane.surface.set_page_font(self.page_faces(), look.px, look.line_height / 100, look.measure)

    def _say_why_empty(self, articles: int) -> None:
        """Say how to open one of so many articles, or how to get some."""
        if articles:
            self._empty.say(
                self.tr("No article is open. Open one, or drag it here from the library."),
                Deed(self.tr("Open the next article"), "view.add_pane"),
                Deed(self.tr("Find an article"), "edit.find_article"),
            )
        else:
            self._empty.say(
                self.tr(
                    "This project has no articles yet. Text files will do, or a folder of them."
                ),
                Deed(self.tr("Import articles …"), "project.import"),
                Deed(self.tr("Import a folder …"), "project.import_folder"),
            )

    def _show_whether_empty(self) -> None:
        self._empty.setVisible(not self.panes)
        self.slide.setVisible(bool(self.panes))

    def _save_soon(self) -> None:
        self._saving.start()
