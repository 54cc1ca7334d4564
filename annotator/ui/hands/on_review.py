"""Hands that review: begin and end a comparison, go from case to case, accept what all agree on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.app.review_desk import ReviewDesk
from annotator.core.case_choosing import Stage
from annotator.core.layer import GOLD
from annotator.ui.actions import TAKE_KEYS, Scope
from annotator.ui.hands.on_cases import CaseHands
from annotator.ui.hands.on_lanes import LaneHands
from annotator.ui.hands.undo_offer import offer_undo
from annotator.ui.review.case_panel import CasePanel
from annotator.ui.review.case_strip import CaseStrip
from annotator.ui.review.review_tab import ReviewTab
from annotator.ui.widgets.late_page import LatePage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.case_choosing import CaseFilter
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

# As many as there are keys to take what somebody says.
_MOST_COMPARED = len(TAKE_KEYS)


class ReviewHands:
    """Owns the tab on the right and the strip below the articles, and puts layers into lanes."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._waiting = 0
        # The tab stands before the panes of the layers are made: both in one turn would hold keys up.
        self._soon = QTimer(window, singleShot=True, interval=0)
        self._soon.timeout.connect(self._stand_in_article)
        self.desk = ReviewDesk(window.workspace, window)
        self.place = LatePage()
        self.tab = ReviewTab(
            window.workspace, self.place, window.questions.place, window.frame.side
        )
        self.panel = CasePanel(self.desk, window.workspace, window.theme, self.place)
        self.place.hold(self.panel)
        self.strip = CaseStrip(window.workspace, window.theme)
        self.layers = LaneHands(window, self.desk)
        self.lanes = self.layers.lanes
        self.cases = CaseHands(window, self.desk, self.strip, self.lanes, self._show_and_begin)
        self._connect()

    def _connect(self) -> None:
        self.panel.case_opened.connect(self._show_and_begin)
        self.panel.accept_wanted.connect(self.accept)
        self.desk.listed.connect(self._go_on_when_read)
        self.desk.shown.connect(self._show_words)
        self.desk.accepted.connect(self._tell_accepted)
        self.desk.layers_switched.connect(self._show_switched)
        window = self._window
        # Connected after the handler of undo, so that the step has been taken back when this is called.
        window.book["edit.undo"].triggered.connect(self._look_at_undone)
        window.panes.active_changed.connect(self._follow_article)
        window.frame.add_below(self.strip)
        window.frame.add_tab(self.tab, window.tr("Review"), "review")
        window.book.give_home(Scope.CASE, self.strip)
        self._follow_article()

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            **self.cases.handlers(),
            "review.begin": self.begin_or_end,
            "review.next": partial(self.step, 1),
            "review.previous": partial(self.step, -1),
            "review.lanes": self.switch_lanes,
            "review.empty_lanes": self.show_empty_lanes,
            "review.accept": self.accept,
        }

    @property
    def is_on(self) -> bool:
        """Whether layers are compared."""
        return bool(self.desk.compared)

    # Beginning and ending

    def begin_or_end(self) -> None:
        """Compare the layers of all annotators, or stop comparing."""
        if self.is_on:
            self.end()
        else:
            self.begin()

    def begin(self) -> bool:
        """Compare the layers of all annotators (the first nine); False, said, where there are fewer than two."""
        window = self._window
        people = self.desk.choices(begun=True)[:_MOST_COMPARED]
        if window.workspace.is_blind:
            window.notice.warn(window.workspace.blind_sentence())
            return False
        if len(people) < 2:
            merge = window.book["project.merge"]
            window.notice.tell(
                window.tr("There is only one layer to look at. Merge or import a colleague’s."),
                merge.text(),
                merge.trigger,
                stay=True,
            )
            return False
        self.show_part(self.place)
        self.panel.begin()
        self.desk.compare(people)
        window.book["review.begin"].setChecked(True)
        self._soon.start()
        return True

    def _stand_in_article(self) -> None:
        """Show the layers in the article that is read."""
        if self.is_on and not self.lanes.article and (active := self._window.panes.active):
            self.layers.show(active.article)

    def look_behind(self, people: Sequence[str], wanted: CaseFilter, words: str) -> None:
        """Compare these (ids), list the cases that `words` name, and look at the first."""
        self.show_part(self.place)
        self.desk.leave()
        self.panel.begin()
        self.panel.show_behind(wanted, words)
        compared = tuple(people[:_MOST_COMPARED])
        if self.desk.compared == compared:
            self.step(1)
            return
        self.desk.compare(compared)
        self._window.book["review.begin"].setChecked(True)
        self._waiting = 1

    def show_part(self, place: QWidget) -> None:
        """Show the cases, or the questions, in the tab on the right."""
        self._window.show_tab(self.tab)
        self.tab.show_place(place)

    def end(self) -> None:
        """Stop comparing: what stood before stands again, the own layer alone."""
        self.cases.is_editing = False
        self.layers.close()
        self.layers.hide_layers()
        self.strip.leave()
        self.desk.leave()
        self.desk.compare(())
        self._window.workspace.suggestions.rest(False)
        self._window.book["review.begin"].setChecked(False)
        self._window.back_to_page()

    def switch_lanes(self) -> None:
        """Show the compared layers in one text, or side by side again."""
        self._keep_at_case(self.layers.switch)

    def show_empty_lanes(self) -> None:
        """Show also the lanes of those who marked nothing in the article, or fold them."""
        self._keep_at_case(self.layers.show_empty)

    def _show_switched(self) -> None:
        """Other layers are chosen: show them where others stand."""
        self._keep_at_case(self.layers.show_switched)

    def _keep_at_case(self, deed: Callable[[], None]) -> None:
        """Do what puts other panes there: the case is looked at as before, and has the keys if it had them."""
        active = self._window.panes.active
        at_text = active is not None and active.surface.hasFocus()
        deed()
        self._show()
        if self.desk.current is not None and not at_text:
            self.strip.begin()

    # Going from case to case

    def step(self, by: int) -> None:
        """Go to the next or previous case, or back to one that was left undecided; the first time, compare."""
        if not self.is_on:
            self._waiting = by if self.begin() else 0
            return
        self.cases.is_editing = False
        window = self._window
        if window.side.currentWidget() is window.inspector:
            # A question turned to it, and the span there is of a case that is left.
            self.show_part(self.place)
        if by > 0 and self.strip.is_left_open:
            self._show_and_begin()
        elif self.desk.step(by):
            self._show_and_begin()
            self.cases.say_where()
        else:
            window.notice.tell(window.tr("There is no such case."))

    def _go_on_when_read(self) -> None:
        if self._waiting and self.desk.list.rows:
            by, self._waiting = self._waiting, 0
            self.step(by)

    def _show_and_begin(self) -> None:
        self._show()
        self.strip.begin()

    def _show(self) -> None:
        row = self.desk.current
        if row is None:
            return
        self._show_words()
        self.layers.show(row.case.article)
        self.layers.bring(row)
        self.layers.raise_marks(row)

    def _show_words(self) -> None:
        row = self.desk.current
        if row is None:
            had_keys = _has_keys(self.strip)
            self.strip.leave()
            if had_keys:
                self._window.back_to_page()
            return
        if not (self.cases.is_editing or self.cases.is_deciding):
            self.strip.show_case(
                row,
                self.desk.list.standing,
                _people(self._window, self.desk.compared),
            )
            self.layers.raise_marks(row)

    def _follow_article(self) -> None:
        active = self._window.panes.active
        self.panel.show_article(active.article if active else "")

    def _look_at_undone(self) -> None:
        """After undo, look at the case that is open again: the next key is meant for it, and for no other."""
        opened = self.desk.list.opened
        if self.strip.hasFocus() and opened is not None and opened is not self.desk.current:
            self.desk.look_at(opened)
            self._show_and_begin()

    # What all agree on

    def accept(self) -> None:
        """List what all agree on; when it is listed, accept it as one step."""
        if not self.is_on:
            self.begin()
            return
        if self.desk.list.filter.stage is not Stage.AGREED:
            had_keys = _has_keys(self.strip)
            self.panel.show_stage(Stage.AGREED)
            if had_keys and self.strip.isHidden():
                self.panel.view.setFocus()
            return
        self.desk.accept_agreed()

    def _tell_accepted(self, count: int) -> None:
        window = self._window
        if not count:
            window.notice.tell(
                window.tr(
                    "Nothing was accepted. What is left is not said by all who are done with an article, "
                    "or it is a link whose ends have no gold."
                )
            )
            return
        words = window.tr("%Ln case(s) that all agree on became gold.", "", count)
        offer_undo(window, words, [self.desk.accepted_step])
        self.panel.show_stage(Stage.WAITING)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.panel.set_theme(theme)
        self.strip.set_theme(theme)
        self._show_words()

    def close(self) -> None:
        """Let go of the project."""
        self._soon.stop()
        self.desk.close()


def _has_keys(strip: CaseStrip) -> bool:
    return strip.hasFocus() or strip.why.hasFocus()


def _people(window: MainWindow, compared: Sequence[str]) -> list[tuple[str, str]]:
    """Ids and names of who is compared."""
    gold, desk = window.tr("Gold"), window.workspace
    return [(id, gold if id == GOLD else desk.name_of(id) or id) for id in compared]
