"""The strip below the articles: the case that is looked at, what each annotator says, and a key for each decision."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.app.languages import paired
from annotator.core.cases import CaseKind
from annotator.core.decisions import Choice, State
from annotator.core.outcomes import merged_pieces
from annotator.ui.keys_in_force import key_of, keyed, keys_of
from annotator.ui.review.case_words import kind_name, mark_name, place_words, says, state_name
from annotator.ui.review.verb_tips import MERGES, merge_tip
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.key_chip import KeyChip
from annotator.ui.widgets.tips import in_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QFocusEvent

    from annotator.app.case_list import Standing
    from annotator.app.workspace import Workspace
    from annotator.core.decisions import ReviewedCase
    from annotator.ui.theme import Theme

_LONGEST_REASON = 500


class CaseStrip(QFrame):
    """Has the keys while one decides. `take_wanted` carries an annotator's number from 1; `left` is Esc.

    `reason_given` carries why, after Enter; it is part of the decision that comes, but where that is made already.
    """

    take_wanted = Signal(int)
    choice_wanted = Signal(Choice)
    reopen_wanted = Signal()
    ask_wanted = Signal()
    reason_given = Signal(str)
    left = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_strip")
        self.setAccessibleName(self.tr("The case"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._workspace = workspace
        self._theme = theme
        self._people: list[KeyChip] = []
        self._row: ReviewedCase | None = None
        self._shown: tuple[object, ...] = ()
        self._place = ""
        self._make_words()
        self._make_verbs()
        self._lay_out()
        self.say_keys()
        self.hide()

    def _make_words(self) -> None:
        self._words = ElidedLabel()
        self._words.setObjectName("case_words")
        self._about = ElidedLabel()
        self._about.setObjectName("case_about")
        self._about.setProperty("role", "muted")
        self.why = QLineEdit()
        self.why.setObjectName("case_why")
        self.why.setAccessibleName(self.tr("Why it is decided so"))
        self.why.setMaxLength(_LONGEST_REASON)
        self.why.setMinimumWidth(120)
        self.why.installEventFilter(self)

    def _make_verbs(self) -> None:
        rows = (
            (self.tr("Union"), self.tr("One span: all words of all"), Choice.UNION),
            (
                self.tr("Intersection"),
                self.tr("One span: the words that all have"),
                Choice.INTERSECTION,
            ),
            (self.tr("Neither"), self.tr("Nothing here becomes gold"), Choice.NEITHER),
            (self.tr("Edit"), self.tr("Select what is right, and label it"), Choice.EDIT),
            (
                self.tr("Defer"),
                self.tr("Decide later: till then it waits under “Deferred”"),
                Choice.DEFER,
            ),
            (
                self.tr("Gap"),
                self.tr(
                    "The guidelines do not say. Nothing here becomes gold; it waits under “Gaps”"
                ),
                Choice.GAP,
            ),
        )
        self._verbs: dict[Choice, KeyChip] = {}
        self._tips = {choice: tip for _, tip, choice in rows}
        for name, _, choice in rows:
            chip = _chip(self._theme, f"case_{choice.value}", name)
            chip.clicked.connect(partial(self._choose, choice))
            self._verbs[choice] = chip
        self._ask = _chip(self._theme, "case_ask", self.tr("Ask"))
        self._ask.clicked.connect(self.ask_wanted)
        self._reopen = _chip(self._theme, "case_reopen", self.tr("Open again"))
        self._reopen.clicked.connect(self.reopen_wanted)

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self.why.setPlaceholderText(keyed(self.tr("Why ({review.why})")))
        for choice, chip in self._verbs.items():
            chip.say_key(key_of(f"review.{choice.value}"))
            words = keyed(f"{{tip}} ({{review.{choice.value}}})", tip=self._tips[choice])
            chip.setToolTip(in_lines(words))
        for n, chip in enumerate(self._people, start=1):
            chip.say_key(key_of(f"review.take_{n}"))
        self._ask.say_key(key_of("review.ask"))
        self._ask.setToolTip(keyed(self.tr("A question on it ({review.ask})")))
        key = key_of("review.reopen")
        self._reopen.say_key("⌫" if keys_of("review.reopen") == ("Backspace",) else key)
        self._reopen.setToolTip(keyed(self.tr("Take the decision back ({review.reopen})")))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._words, 3)
        top.addWidget(self._about, 2)
        top.addWidget(self.why, 2)
        self._said = QWidget()
        self._flow = FlowLayout(self._said, 6)
        deeds = QWidget()
        verbs = FlowLayout(deeds, 6)
        for chip in (*self._verbs.values(), self._ask, self._reopen):
            verbs.addWidget(chip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 14, 10)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self._said)
        whole.addWidget(deeds)

    # What is shown

    def show_case(
        self, row: ReviewedCase, standing: Standing, people: Sequence[tuple[str, str]]
    ) -> None:
        """Show a case, which stands so in its list; `people` are ids and names of who is compared."""
        shown = (row, standing, tuple(people))
        if self._shown and self._shown[0] is row and self._shown[1:] == shown[1:]:
            return
        self._shown = shown
        if self._row is None or row.case.key != self._row.case.key:
            self.why.setText(row.decision.reason if row.decision else "")
        self._row = row
        self._place = f"{place_words(standing)}  ·  {kind_name(row.case.kind)}"
        self._say_place()
        self._about.setText(self._told(row))
        self._about.setVisible(bool(self._about.text()))
        self._fill(row, people)
        for choice, chip in self._verbs.items():
            of_spans = choice in (Choice.UNION, Choice.INTERSECTION, Choice.EDIT)
            chip.setVisible(bool(row.case.readers) and (row.case.what == "span" or not of_spans))
        self._settle_merges(row)
        self._ask.setVisible(bool(row.case.readers))
        self._reopen.setVisible(row.state is not State.OPEN)
        self.setAccessibleName(self._place)
        announce(self, self._spoken(people))
        self.show()

    def _settle_merges(self, row: ReviewedCase) -> None:
        """Let union and intersection say what they would make here, and rest where that is nothing."""
        if row.case.what != "span":
            return
        text = self._workspace.project.text(row.case.article)
        for choice in MERGES:
            self._tips[choice] = merge_tip(row.case, choice, text)
            self._verbs[choice].setEnabled(bool(merged_pieces(row.case, choice)))
        self.say_keys()

    def ask_edit(self) -> None:
        """Say how to edit, while the reviewer selects."""
        self._shown, self._place = (), ""
        self._about.hide()
        self._words.setText(
            self.tr("Select what is right, then a label’s digit makes it gold. Esc leaves it.")
        )

    def _told(self, row: ReviewedCase) -> str:
        if row.state is State.OPEN or row.decision is None:
            names = {row.id: row.name for row in self._workspace.schema.attributes}
            differing = ", ".join(names.get(one, one) for one in row.case.differing)
            if not differing:
                return self._target_of(row)
            return self.tr("{names} differs").format(names=differing)
        if row.case.kind is CaseKind.ADDED:
            # No annotator's button shows the label.
            label = self._workspace.schema.label_or_id(row.case.labels[0]).name
            return self.tr("{label}, added by {who}").format(label=label, who=row.decision.by)
        said = self.tr("{state}, by {who}").format(state=state_name(row.state), who=row.decision.by)
        return said[:1].upper() + said[1:]

    def _target_of(self, row: ReviewedCase) -> str:
        """Where the link of a case leads, "" where it is about spans: the article shows but its beginning."""
        target = row.case.proposals[0].target
        if target is None:
            return ""
        project = self._workspace.project
        words = project.text(target.article)[target.pieces[0][0] : target.pieces[-1][1]]
        article = project.article(target.article)
        return self.tr("To “{quote}”, in {article}").format(
            quote=" ".join(words.split()), article=article.title or article.id
        )

    def _say_place(self) -> None:
        """Which case it is; while something else has the keys, also how they come back."""
        back = keyed(self.tr("{case}  ·  {review.next} decides"), case=self._place)
        if self._place:
            self._words.setText(back if self.is_left_open else self._place)

    @property
    def is_left_open(self) -> bool:
        """Whether it shows a case that is to be decided while something else has the keys."""
        is_open = self._row is not None and self._row.state is State.OPEN
        return is_open and self.isVisible() and not (self.hasFocus() or self.why.hasFocus())

    def _fill(self, row: ReviewedCase, people: Sequence[tuple[str, str]]) -> None:
        schema = self._workspace.schema
        while len(self._people) < len(people):
            self._people.append(self._person(len(self._people) + 1))
        for n, chip in enumerate(self._people):
            id, name = people[n] if n < len(people) else ("", "")
            chip.setVisible(id in row.case.readers)
            if id in row.case.readers:
                said = says(row.case, id, schema) or self.tr("nothing")
                words = self.tr("Take what {name} says ({key})")
                tip = words.format(name=name, key=key_of(f"review.take_{n + 1}"))
                chip.say(paired(name, said), tip)
                chip.dress(self._theme, self._colour(row, id))

    def _person(self, n: int) -> KeyChip:
        """The button that takes what the n-th annotator (from 1) says; one for all cases."""
        chip = _chip(self._theme, f"case_take_{n}", "")
        chip.say_key(key_of(f"review.take_{n}"))
        chip.clicked.connect(partial(self._take, n))
        self._flow.addWidget(chip)
        return chip

    def _colour(self, row: ReviewedCase, annotator: str) -> QColor | None:
        proposals = row.case.proposals_of(annotator)
        if not proposals or row.case.what == "link":
            return None
        label = self._workspace.schema.label_or_id(proposals[0].label)
        return self._theme.look(label.look).line

    def _spoken(self, people: Sequence[tuple[str, str]]) -> str:
        row = self._row
        if row is None:
            return ""
        schema = self._workspace.schema
        said = [
            f"{name}: {says(row.case, id, schema) or self.tr('nothing')}"
            for id, name in people
            if id in row.case.readers
        ]
        return ". ".join((self._place, *said))

    def label_names(self) -> list[tuple[str, str]]:
        """Ids and names of the labels that the case is about."""
        row = self._row
        if row is None:
            return []
        return [
            (label, mark_name(row.case, label, self._workspace.schema)) for label in row.case.labels
        ]

    def leave(self) -> None:
        """Show no case."""
        self._row, self._shown = None, ()
        self.hide()

    def begin(self) -> None:
        """Take the keys."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme, self._shown = theme, ()
        for chip in (*self._verbs.values(), self._ask, self._reopen, *self._people):
            chip.dress(theme, None)

    # Hands

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say_place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self._say_place()

    def _take(self, n: int, _checked: bool = False) -> None:
        self.take_wanted.emit(n)

    def _choose(self, choice: Choice, _checked: bool = False) -> None:
        self.choice_wanted.emit(choice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
            if event.key() in keys:
                self.begin()
                if event.key() != Qt.Key.Key_Escape:
                    self.reason_given.emit(self.why.text().strip())
                return True
        return super().eventFilter(watched, event)


def _chip(theme: Theme, id: str, name: str) -> KeyChip:
    chip = KeyChip("", name, theme)
    chip.setObjectName(id)
    return chip
