"""Hands that decide a case: with one key each, by editing, with a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.app.languages import number
from annotator.app.retelling import retold
from annotator.core.case_choosing import CaseFilter, Stage
from annotator.core.decisions import NO_GOLD_YET, Choice, State
from annotator.core.outcomes import CannotDecide, GoldMark, merged_pieces, outcome
from annotator.core.span import joined
from annotator.ui.hands.on_gold import GoldHands, is_added
from annotator.ui.keys_in_force import keyed
from annotator.ui.mnemonics import escaped, read
from annotator.ui.review.verb_tips import MERGES, why_no_merge
from annotator.ui.widgets.letter_menu import LetterMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.review_desk import ReviewDesk
    from annotator.core.decisions import ReviewedCase
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reading.lanes import Lanes
    from annotator.ui.review.case_strip import CaseStrip


class CaseHands:
    """What the keys of the strip do; `show` shows the case that is looked at."""

    def __init__(
        self,
        window: MainWindow,
        desk: ReviewDesk,
        strip: CaseStrip,
        lanes: Lanes,
        show: Callable[[], None],
    ) -> None:
        self._window = window
        self.desk = desk
        self.strip = strip
        self.lanes = lanes
        self._show_and_begin = show
        self.is_editing = False
        self.is_deciding = False
        self._warned = ""
        self.gold = GoldHands(window, desk, strip)
        strip.take_wanted.connect(self.take)
        strip.choice_wanted.connect(self.choose)
        strip.reopen_wanted.connect(self.reopen)
        strip.ask_wanted.connect(window.questions.ask)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        choices = (one for one in Choice if one not in (Choice.TAKE, Choice.AGREED))
        return {
            **{f"review.take_{n}": partial(self.take, n) for n in range(1, 10)},
            **{f"review.{choice.value}": partial(self.choose, choice) for choice in choices},
            "review.reopen": self.reopen,
            "review.why": self.why,
            "review.leave": self.leave,
            "review.add": self.gold.ask,
        }

    def take(self, n: int) -> None:
        """Take what the n-th annotator (from 1) says."""
        row, window = self.desk.current, self._window
        if row is None:
            self._miss_case()
        if row is None or n > len(self.desk.compared) or self._is_added(row):
            return
        annotator = self.desk.compared[n - 1]
        if annotator in row.case.readers:
            self._decide(Choice.TAKE, annotator=annotator)
        else:
            name = window.workspace.name_of(annotator)
            self._warn(window.tr("{name} has not read this article.").format(name=name))

    def choose(self, choice: Choice) -> None:
        """Decide the case; where a label is to be chosen of several, a menu asks."""
        row = self.desk.current
        if row is None:
            self._miss_case()
        if row is None or self._is_added(row):
            return
        if choice is Choice.EDIT:
            self._begin_edit(row)
        elif choice in MERGES and row.case.what == "span" and not merged_pieces(row.case, choice):
            self._warn(why_no_merge(row.case))
        elif choice in MERGES and len(row.case.labels) > 1:
            self._ask_label(partial(self._decide_as, choice))
        else:
            self._decide(choice)

    def _is_added(self, row: ReviewedCase) -> bool:
        """Whether nobody marked it, which is said: there is nothing to choose from."""
        if not is_added(row):
            return False
        words = self._window.tr("Nobody marked this. {review.reopen} takes it out of gold again.")
        self._warn(keyed(words))
        return True

    def _decide_as(self, choice: Choice, label: str) -> None:
        self._decide(choice, label=label)

    def _ask_label(self, then: Callable[[str], None]) -> None:
        menu = LetterMenu(self.strip)
        menu.setObjectName("case_labels")
        menu.setAccessibleName(menu.tr("Label of the span"))
        for n, (id, name) in enumerate(self.strip.label_names(), start=1):
            action = menu.addAction(f"&{n}   {escaped(name)}")
            action.triggered.connect(partial(_run, then, id))
        menu.popup(self.strip.mapToGlobal(self.strip.rect().topLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _decide(
        self,
        choice: Choice,
        *,
        annotator: str = "",
        label: str = "",
        marks: tuple[GoldMark, ...] = (),
    ) -> None:
        row, window = self.desk.current, self._window
        if row is None:
            return
        try:
            outcome(row.case, choice, annotator, label, marks)
        except CannotDecide as error:
            self._warn(str(error))
            return
        reason = self.strip.why.text().strip()
        # The case is not shown as decided for a moment: the next one comes in its place.
        self.is_deciding = True
        decided = self.desk.decide(
            choice, annotator=annotator, label=label, marks=marks, reason=reason
        )
        self.is_deciding = False
        if decided:
            self.is_editing = False
            if window.notice.text == self._warned:
                window.notice.hide()
            self._go_on(row)
        else:
            self._follow_refusal()

    def _follow_refusal(self) -> None:
        """Offer what helps against a refusal that is shown, and put it away once a decision is made."""
        notice, accept = self._window.notice, self._window.book["review.accept"]
        if self.desk.list.agreed and notice.text == retold(NO_GOLD_YET):
            notice.warn(notice.text, button=read(accept.text()), act=accept.trigger)
        self._warned = notice.text

    def _warn(self, sentence: str) -> None:
        self._window.notice.warn(sentence)
        self._warned = self._window.notice.text

    def _go_on(self, decided: ReviewedCase) -> None:
        """Look at the next case that waits; stay at this one where none does."""
        if self.desk.current is not None and len(self.desk.list.rows) > 1:
            self.desk.step(1)
        self._show_and_begin()
        self.say_where()

    def say_where(self) -> None:
        """Say that nothing waits any more, and what is left; or that the list came round."""
        window, cases = self._window, self.desk.list
        row = cases.current
        is_last = len(cases.rows) == 1 and row is not None and row.state is State.DECIDED
        if is_last and cases.filter == CaseFilter() and cases.agreed:
            accept = window.book["review.accept"]
            words = window.tr("No case waits for a decision any more.")
            window.notice.tell(words, read(accept.text()), accept.trigger)
        elif is_last and cases.filter == CaseFilter() and cases.count(State.DEFERRED):
            words = window.tr("No case waits any more but those that were deferred: {n}.")
            words = words.format(n=number(cases.count(State.DEFERRED)))
            show = partial(window.rooms.review.panel.show_stage, Stage.DEFERRED)
            window.notice.tell(words, window.tr("Show them"), show)
        elif is_last:
            window.notice.tell(window.tr("This was the last case of this list."))
        elif cases.came_round and len(cases.rows) > 1:
            window.notice.tell(window.tr("The list came to its end, and goes on from the other."))

    def reopen(self) -> None:
        """Take the decision of this case back."""
        row, window = self.desk.current, self._window
        if row is not None and row.state is not State.OPEN:
            self.desk.reopen()
            self.strip.begin()
        elif row is not None:
            window.workspace.hinted.emit(
                keyed(
                    window.tr(
                        "This case is not decided yet. {edit.undo} takes your last decision back."
                    )
                )
            )
        else:
            self._miss_case()

    def _miss_case(self) -> None:
        """Say what a menu's or a command's verb on cases needs first."""
        desk = self._window.workspace
        desk.hinted.emit(desk.tr("No case is shown. {review.next} goes to one."))

    def why(self) -> None:
        """Type the reason of the decision."""
        if self.strip.isHidden():
            # Its field would take the keys out of sight.
            self._miss_case()
            return
        self.strip.why.setFocus()
        self.strip.why.selectAll()

    # Editing

    def _begin_edit(self, row: ReviewedCase) -> None:
        window = self._window
        if row.case.what != "span":
            return
        self.is_editing = True
        self.strip.ask_edit()
        pane = next(iter(self.lanes.panes()), None) or window.panes.pane_of(row.case.article)
        if pane is not None:
            window.panes.activate(pane)
            pane.surface.set_selection(row.case.start, row.case.end)

    def label(self, label: str) -> bool:
        """Make what is selected gold, with that label; False where labels mean what they always do."""
        if not self.is_editing:
            return self.gold.label(label)
        pane, row = self._window.panes.active, self.desk.current
        taken = pane.surface.selection() if pane else None
        if row is None or pane is None or pane.article != row.case.article:
            return False
        if taken is None:
            self._window.notice.tell(self._window.tr("Select the words first."))
            return True
        whole = taken == (row.case.start, row.case.end)
        pieces = joined(row.case.pieces) if whole else (taken,)
        owners = tuple(one for proposal in row.case.proposals for one in proposal.owners)
        self._decide(Choice.EDIT, marks=(GoldMark(label, pieces, owners=owners),))
        return True

    def leave(self) -> None:
        """Leave editing, else give the keys back to the articles."""
        if self.is_editing:
            self.is_editing = False
            self._show_and_begin()
        else:
            self._window.back_to_page()

    def _back(self) -> None:
        if active := self._window.panes.active:
            self._window.panes.activate(active)


def _run(then: Callable[[str], None], label: str, _checked: bool = False) -> None:
    then(label)
