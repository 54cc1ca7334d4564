"""Hands on questions and on who may see and decide: ask, go through the queue, answer."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from annotator.ui.widgets.late_page import LatePage

if TYPE_CHECKING:
    from annotator.core.questions import Question
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.review.policy_sheet import PolicySheet
    from annotator.ui.review.question_panel import QuestionPanel
    from annotator.ui.theme import Theme

_SHEET_MARGIN = 16


class QuestionHands:
    """The queue is a part of the Review tab."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._sheet: PolicySheet | None = None
        self._told = ""
        window.workspace.annotator_changed.connect(self.tell_answers)
        window.workspace.layers_changed.connect(self._end_review_where_blind)

    @cached_property
    def place(self) -> LatePage:
        """Where the queue stands: in the Review tab."""
        place = LatePage()
        place.needed.connect(self._make_panel)
        return place

    @cached_property
    def panel(self) -> QuestionPanel:
        """The queue, made when it is first asked for."""
        from annotator.ui.review.question_panel import QuestionPanel

        panel = QuestionPanel(self._window.workspace, self._window.theme, self.place)
        panel.opened.connect(self.open)
        self.place.hold(panel)
        return panel

    def _make_panel(self) -> None:
        _ = self.panel

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "mark.ask": self.ask,
            "review.ask": self.ask,
            "review.questions": self.show_waiting,
            "review.policy": self.show_policy,
        }

    # Asking and answering

    def ask(self) -> None:
        """Type a question on the chosen span."""
        window = self._window
        if not window.workspace.has_annotator():
            return
        if window.workspace.chosen_span() is None and not self._choose_of_case():
            window.workspace.hinted.emit(
                window.tr(
                    "Choose a span first ({go.next_span} or a click), then {mark.ask} asks about it."
                )
            )
            return
        self._turn_to_span()
        window.inspector.questions.ask()

    def _choose_of_case(self) -> bool:
        """Choose a span of the case that is looked at, in the active lane where it has one; False where none is."""
        desk, review = self._window.workspace, self._window.rooms.made("review")
        row = review.desk.current if review is not None else None
        if row is None:
            return False
        pane = self._window.panes.active
        here = pane.lane if pane is not None else ""
        owners = [owner for proposal in row.case.proposals for owner in proposal.owners]
        if not owners:
            # A gap that the reviewer fills: nobody marked anything there.
            return False
        owner = min(owners, key=lambda one: one.annotator != here)
        link = desk.project.link(owner.mark) if row.case.what == "link" else None
        desk.choose(link.source if link is not None else owner.mark)
        return desk.chosen_span() is not None

    def _turn_to_span(self) -> None:
        self._window.show_tab(self._window.inspector)
        self._window.inspector.show_now()

    def show_waiting(self) -> None:
        """List the questions: new answers to one's own where there are any, else those that wait."""
        from annotator.ui.review.question_panel import Which

        new = self._window.workspace.questions.new_answers()
        if self._window.notice.text == self._told:
            self._window.notice.hide()
        self._window.rooms.review.show_part(self.place)
        self.panel.show_which(Which.NEW if new else Which.WAITING)
        self.panel.begin()

    def open(self, question: Question) -> None:
        """Go to the span of a question; who may answer it types the answer there."""
        desk = self._window.workspace
        span = desk.project.span(question.span)
        if span is None:
            return
        review = self._window.rooms.made("review")
        if span.annotator not in (desk.owner, *(review.lanes.layers if review else ())):
            desk.show_layer(span.annotator, shown=True)
        self._window.hands.travel(span.id)
        self._turn_to_span()
        self._window.inspector.questions.write_answer(question.id)

    def tell_answers(self) -> None:
        """Say that answers came since they were last looked at."""
        window = self._window
        count = len(window.workspace.questions.new_answers())
        if not count:
            return
        words = window.tr("%Ln of your questions was (were) answered.", "", count)
        self._told = words
        window.notice.tell(words, window.tr("Show"), self.show_waiting, stay=True)

    # Who may see and decide

    def _end_review_where_blind(self) -> None:
        """Who is at work now may not see what is compared."""
        review = self._window.rooms.made("review")
        if review is not None and review.is_on and self._window.workspace.is_blind:
            review.end()

    def show_policy(self) -> None:
        """Who is what, and whether annotators work blind, in a sheet that blocks nothing."""
        from annotator.ui.review.policy_sheet import PolicySheet

        window = self._window
        if self._sheet is None:
            self._sheet = PolicySheet(window.workspace, window.theme, window)
        self._sheet.read()
        if self._sheet.isHidden():
            self._sheet.adjustSize()
        corner = window.mapToGlobal(QPoint(window.width() - _SHEET_MARGIN, window.bars.height()))
        place = corner - QPoint(self._sheet.width(), -3 * _SHEET_MARGIN)
        lowest = window.screen().availableGeometry().bottom() - self._sheet.height()
        self._sheet.move(place.x(), max(min(place.y(), lowest), 0))
        self._sheet.show()
        self._sheet.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        if "panel" in vars(self):
            self.panel.set_theme(theme)
        if self._sheet is not None:
            self._sheet.set_theme(theme)
