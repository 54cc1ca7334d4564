"""Hands on the tour: which part of the window each card stands at, and what of the window tells that a step is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from annotator.app.tour import DECLINED, Step, Tour
from annotator.ui.hands.tour_words import card_of, offer
from annotator.ui.start.tour_card import TourCard, TourRing

if TYPE_CHECKING:
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.theme import Theme

_LAST_DEEDS = ("project.export", "help.keys", "help.commands")


class TourHands(QObject):
    """Shows the cards over the window. Whatever else is done there is done as always."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_offer = False
        self._watched: set[ArticlePane] = set()
        self.tour = Tour(window.workspace, window.preferences)
        self.ring = TourRing(window.theme, window)
        self.card = TourCard(window.theme, window)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self.tour.moved.connect(self._show_step)
        self.card.went_on.connect(self._go_on)
        self.card.went_back.connect(self._go_back)
        self.card.begun_anew.connect(self._begin_anew)
        self.card.left.connect(self.leave)
        window.panes.selection_changed.connect(self._note_selection)
        window.panes.panes_changed.connect(self._follow_panes)
        window.panes.active_changed.connect(self._soon.start)
        window.workspace.span_chosen.connect(self._soon.start)
        for id in _LAST_DEEDS:
            window.book[id].triggered.connect(self._note_last)
        # An article that is done already comes to its end without a change.
        window.book["go.done_next"].triggered.connect(self.tour.note_done)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"help.tour": self.ask}

    # Beginning and leaving

    def ask(self) -> None:
        """Take the tour; while it is shown, give the keys to its card."""
        if self.tour.step is not None:
            self.card.take_keys()
        else:
            self._window.tour_wanted.emit()

    def begin(self) -> None:
        """Show the step at which the tour was left."""
        self._is_offer = False
        self._window.pages.leave_all()
        self._window.installEventFilter(self)
        self.tour.begin()

    def offer(self) -> None:
        """Ask a newcomer whether they want it, once."""
        self._is_offer = True
        self._window.installEventFilter(self)
        self.say_keys()

    def leave(self) -> None:
        """Put it away: a step is remembered, an offer is not made again."""
        if self._is_offer:
            self._is_offer = False
            self._window.preferences.tour_step = DECLINED
            self._hide()
        self.tour.leave()

    def leave_by_key(self) -> bool:
        """Esc in the articles: whether there was something to put away; a link that is being made goes first."""
        is_shown = not self.card.isHidden() and not self._window.strip.source
        if is_shown:
            self.leave()
        return is_shown

    def _hide(self) -> None:
        self._window.removeEventFilter(self)
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self.card.isAncestorOf(focus)
        self.card.hide()
        self.ring.hide()
        if had_keys:
            self._window.back_to_page()

    # Going on

    def _go_on(self) -> None:
        if self._is_offer:
            self.begin()
        else:
            self.tour.skip()
        self._window.back_to_page()

    def _go_back(self) -> None:
        if self._is_offer:
            self.leave()
        else:
            self.tour.go_back()
        self._window.back_to_page()

    def _begin_anew(self) -> None:
        self.tour.begin_anew()
        self._window.back_to_page()

    def _note_selection(self) -> None:
        pane = self._window.panes.active
        if pane is not None and pane.surface.selection() is not None:
            self.tour.note(Step.TAKE)

    def _note_read(self) -> None:
        self.tour.note(Step.READ)

    def _note_last(self) -> None:
        self.tour.note(Step.END)

    def _follow_panes(self) -> None:
        if self.tour.step is Step.READ:
            self._watch_carets()
        self._soon.start()

    def _watch_carets(self) -> None:
        for pane in set(self._window.panes.panes) - self._watched:
            self._watched.add(pane)
            pane.surface.caret_moved.connect(self._note_read)

    # What is shown

    def _show_step(self) -> None:
        if self.tour.step is None:
            self._hide()
            return
        if self.tour.step is Step.READ:
            self._watch_carets()
        self.say_keys()

    def say_keys(self) -> None:
        """Say what the card says, with the keys that are in force now."""
        step, schema = self.tour.step, self._window.workspace.schema
        if step is None and not self._is_offer:
            return
        if step is None:
            self.card.show_words(offer(), is_main=True)
        else:
            self.card.show_words(card_of(step, schema), is_main=step is Step.END)
        self._place()
        # What the deed changes in the window is laid out after it.
        self._soon.start()

    def _place(self) -> None:
        if self.tour.step is None and not self._is_offer:
            return
        if self._window.columns.isHidden():
            # Another page is in front; the card waits for the articles.
            self.card.hide()
            self.ring.hide()
            return
        self.card.stand_beside(self._rect_of(self._target()), self.ring)

    def _rect_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint()), widget.size())

    def _target(self) -> QWidget:
        window, step = self._window, self.tour.step
        pane = window.panes.active or window.panes
        if step is Step.LABEL:
            return window.labels
        if step is Step.SPEAKER:
            return _in_sight(window.inspector, QLineEdit, "inspector_speaker") or window.side
        if step is Step.PANE:
            return self._next_pane() or pane
        if step is Step.LINK:
            return window.bars
        if step is Step.DONE:
            return _in_sight(pane, QToolButton, "pane_done") or pane
        return window.menuBar() if step is Step.END else pane

    def _next_pane(self) -> ArticlePane | None:
        """The pane right of the one that was marked first, else another than that."""
        panes, first = self._window.panes.panes, self.tour.first_article
        articles = [pane.article for pane in panes]
        at = articles.index(first) + 1 if first in articles else 1
        others = [pane for pane in panes[at:] + panes[:at] if pane.article != first]
        return next(iter(others), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size, or is laid out anew: the card goes along."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._soon.start()
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.card.set_theme(theme)
        self.ring.set_theme(theme)

    def close(self) -> None:
        """The window closes; the step stays remembered."""
        self._soon.stop()
        self._window.removeEventFilter(self)
        self.tour.leave()


def _in_sight(room: QWidget, kind: type[QWidget], name: str) -> QWidget | None:
    found = room.findChild(kind, name)
    return found if found is not None and found.isVisible() else None
