"""Hands that make gold of what nobody marked: words selected while layers are compared, and a label's digit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.cases import CaseKind
from annotator.ui.hands.on_labels import add_labels
from annotator.ui.keys_in_force import keyed
from annotator.ui.widgets.letter_menu import LetterMenu

if TYPE_CHECKING:
    from annotator.app.review_desk import ReviewDesk
    from annotator.core.decisions import ReviewedCase
    from annotator.core.span import Piece
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.review.case_strip import CaseStrip


class GoldHands:
    """In the lane of gold, or of somebody else, a label makes gold; in one's own it marks as ever."""

    def __init__(self, window: MainWindow, desk: ReviewDesk, strip: CaseStrip) -> None:
        self._window = window
        self._desk = desk
        self._strip = strip
        strip.reason_given.connect(self.explain)

    def label(self, label: str) -> bool:
        """Make what is selected in such a lane gold; False where labels mean what they always do."""
        pane = self._window.panes.active
        if not self._desk.compared or pane is None:
            return False
        if pane.lane in ("", self._window.workspace.owner):
            return False
        self._add(pane, pane.surface.selection(), label)
        return True

    def ask(self) -> None:
        """Ask for the label of what is selected, in whatever pane; it becomes gold."""
        window, pane = self._window, self._window.panes.active
        if not self._desk.compared:
            window.notice.tell(keyed(window.tr("Compare the annotators first ({review.begin}).")))
        elif pane is None or pane.surface.selection() is None:
            window.notice.tell(window.tr("Select the words first."))
        else:
            self._ask_label(pane)

    def _ask_label(self, pane: ArticlePane) -> None:
        menu = LetterMenu(pane)
        menu.setObjectName("gold_labels")
        menu.setAccessibleName(menu.tr("Label of the gold span"))
        add_labels(menu, self._window.workspace.schema.labels, partial(self._add_as, pane))
        viewport = pane.surface.viewport()
        menu.popup(viewport.mapToGlobal(viewport.rect().center()))
        menu.setActiveAction(menu.actions()[0])

    def _add_as(self, pane: ArticlePane, label: str) -> None:
        self._add(pane, pane.surface.selection(), label)

    def _add(self, pane: ArticlePane, taken: Piece | None, label: str) -> None:
        if taken is None:
            self._window.notice.tell(self._window.tr("Select the words first."))
        elif self._desk.add_gold(pane.article, (taken,), label):
            pane.surface.set_caret(taken[1])
            self._strip.begin()

    def explain(self, reason: str) -> None:
        """Keep why the case that is looked at was added, if it was."""
        row = self._desk.current
        if row is not None and is_added(row) and row.decision and row.decision.reason != reason:
            proposal = row.case.proposals[0]
            self._desk.add_gold(row.case.article, proposal.pieces, proposal.label, reason)


def is_added(row: ReviewedCase) -> bool:
    """Whether the case is gold that nobody marked."""
    return row.case.kind is CaseKind.ADDED
