"""The tab on the right: who is compared, which cases are listed, how far the review is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.languages import number
from annotator.core.case_choosing import CaseFilter, Order, Stage
from annotator.core.cases import CaseKind
from annotator.core.decisions import State
from annotator.core.layer import is_suggester
from annotator.ui.keys_in_force import key_of, keyed
from annotator.ui.mnemonics import escaped
from annotator.ui.review.case_delegate import CaseDelegate
from annotator.ui.review.case_model import CaseModel
from annotator.ui.review.case_words import kind_name, order_name, place_words, stage_name
from annotator.ui.review.no_cases import say_why
from annotator.ui.widgets.choice_box import ChoiceBox
from annotator.ui.widgets.elided_button import ElidedButton
from annotator.ui.widgets.empty_view import EmptyView
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.rows import set_up_rows
from annotator.ui.widgets.standing import ViewOrWhy, column

if TYPE_CHECKING:
    from annotator.app.review_desk import ReviewDesk
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.theme import Theme


# What the button that names a figure needs beside its words.
_ROUND_WORDS = 90
_LONGEST_NAMES = 36


class CasePanel(QWidget):
    """Lists cases. `case_opened` says that the case looked at shall be shown."""

    case_opened = Signal()
    accept_wanted = Signal()
    left = Signal()

    def __init__(
        self, review: ReviewDesk, workspace: Workspace, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self._review = review
        self._workspace = workspace
        self.article = ""
        self._make_choices()
        self._make_list(theme)
        self._lay_out()
        self._connect()
        self._fill()
        self._settle()

    # Making

    def _make_choices(self) -> None:
        self._who = QToolButton()
        self._who.setObjectName("review_who")
        self._who.setProperty("role", "choice")
        self._who.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._who.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = LetterMenu(self)
        self._menu.setObjectName("review_who_menu")
        self._menu.setAccessibleName(self.tr("Whose layers are compared"))
        self._who.setMenu(self._menu)
        self._stage = ChoiceBox("review_stage", self.tr("How far the cases are"), self)
        self._kind = ChoiceBox("review_kind", self.tr("Class: how the annotators differ"), self)
        self._label = ChoiceBox("review_label", self.tr("Label in the cases"), self)
        self._person = ChoiceBox(
            "review_person", self.tr("Annotator with a mark in the cases"), self
        )
        self._order = ChoiceBox("review_order", self.tr("Order of the cases"), self)
        self._here = QCheckBox(self.tr("This article only"))
        self._here.setObjectName("review_here")
        self._here.setAccessibleName(self.tr("Cases of this article only"))
        self._progress = QLabel()
        self._progress.setObjectName("review_progress")
        self._progress.setProperty("role", "muted")
        self._progress.setWordWrap(True)
        self._behind = QPushButton()
        self._behind.setObjectName("review_behind")
        self._behind.setToolTip(self.tr("List all cases again"))
        self._behind.setAccessibleName(self._behind.toolTip())
        self._behind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._behind.hide()
        self._marks: frozenset[str] = frozenset()
        self._accept = ElidedButton()
        self._accept.setObjectName("review_accept")
        self._accept.set_key(key_of("review.accept"))

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._accept.set_key(key_of("review.accept"))
        self._settle()

    def _make_list(self, theme: Theme) -> None:
        self.model = CaseModel(self._review, self._workspace)
        self.view = QTableView(self)
        self.view.setObjectName("review_cases")
        self.view.setAccessibleName(self.tr("Cases"))
        self.view.setModel(self.model)
        self.delegate = CaseDelegate(self._workspace, theme, self.view)
        self.view.setItemDelegate(self.delegate)
        set_up_rows(self.view)
        self._empty = EmptyView("review_empty")

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        top.addWidget(self._who, 0, 0, 1, 2)
        top.addWidget(self._stage, 1, 0)
        top.addWidget(self._order, 1, 1)
        top.addWidget(self._kind, 2, 0, 1, 2)
        top.addWidget(self._label, 3, 0)
        top.addWidget(self._person, 3, 1)
        top.addWidget(self._here, 4, 0, 1, 2)
        top.addWidget(self._behind, 5, 0, 1, 2)
        top.addWidget(self._progress, 6, 0, 1, 2)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self._accept)
        self._middle = ViewOrWhy(self.view, self._empty)
        column(self, top, self._middle, foot)

    def _connect(self) -> None:
        self._menu.aboutToShow.connect(self._fill_people)
        for box in (self._stage, self._kind, self._label, self._person, self._order):
            box.currentIndexChanged.connect(self._choose)
        self._here.toggled.connect(self._choose)
        self._behind.clicked.connect(self._leave_behind)
        self._accept.clicked.connect(self.accept_wanted)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)
        self._review.listed.connect(self.reload)
        self._review.shown.connect(self._show_current)
        self._review.busy.connect(self._settle)
        self._workspace.changed.connect(self.follow)

    # What can be chosen

    def _fill(self) -> None:
        any_kind, any_label, anybody = (
            self.tr("Any difference"),
            self.tr("Any label"),
            self.tr("Anybody"),
        )
        schema = self._workspace.schema
        people = {id: self._name(id) for id in self._review.choices()}
        self._stage.offer((stage_name(one), one) for one in Stage)
        self._kind.offer([(any_kind, None), *((kind_name(one), one) for one in CaseKind)])
        labels = [(row.name, row.id) for row in schema.labels]
        labels += [(row.name, row.id) for row in schema.link_types]
        self._label.offer([(any_label, ""), *labels])
        self._person.offer([(anybody, ""), *((name, id) for id, name in people.items())])
        self._order.offer((order_name(one), one) for one in Order)

    def _fill_people(self) -> None:
        self._menu.clear()
        for n, id in enumerate(self._review.choices(), start=1):
            action = self._menu.addAction(f"&{n}   {escaped(self._name_in_menu(id))}")
            action.setObjectName(f"review_compare_{n}")
            action.setCheckable(True)
            action.setChecked(id in self._review.compared)
            action.toggled.connect(partial(self._compare, id))
        self._menu.addSeparator()
        gold = self._menu.addAction(self.tr("&0   Gold"))
        gold.setObjectName("review_compare_gold")
        gold.setCheckable(True)
        gold.setChecked(self._review.shows_gold)
        gold.toggled.connect(self._review.show_gold)

    def _compare(self, id: str, on: bool) -> None:
        kept = [one for one in self._review.choices() if one in self._review.compared or one == id]
        self._review.compare([one for one in kept if on or one != id])

    def _choose(self, _value: object = None) -> None:
        kind = self._kind.currentData()
        self._review.show_only(
            CaseFilter(
                stage=Stage(self._stage.currentData()),
                kind=CaseKind(kind) if kind else None,
                label=str(self._label.currentData() or ""),
                annotator=str(self._person.currentData() or ""),
                article=self.article if self._here.isChecked() else "",
                order=Order(self._order.currentData()),
                marks=self._marks,
            )
        )

    def show_behind(self, wanted: CaseFilter, words: str) -> None:
        """List the cases behind a figure, which `words` name, until one leaves it or chooses otherwise."""
        self._marks = wanted.marks
        room = self.width() - _ROUND_WORDS
        cut = self._behind.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._behind.setText(f"{cut}   ×")
        self._behind.setAccessibleName(self.tr("Behind {words}").format(words=words))
        self._behind.setVisible(bool(words))
        for box, value in (
            (self._stage, wanted.stage),
            (self._kind, wanted.kind),
            (self._label, wanted.label),
            (self._person, wanted.annotator),
            (self._order, wanted.order),
        ):
            box.choose(value)
        with QSignalBlocker(self._here):
            self._here.setChecked(False)
        self._choose()

    def _leave_behind(self) -> None:
        self.show_behind(CaseFilter(), "")

    def _show_all(self) -> None:
        self.show_behind(CaseFilter(stage=Stage.ALL), "")

    def show_stage(self, stage: Stage) -> None:
        """List the cases that are so far."""
        self._stage.setCurrentIndex(list(Stage).index(stage))

    def show_article(self, article: str) -> None:
        """Say which article is read, for “this article only”."""
        self.article = article
        if self._here.isChecked():
            self._choose()

    # What is shown

    def reload(self) -> None:
        """Show the list of the desk."""
        self.model.reload()
        self._settle()

    def follow(self, changes: Changes) -> None:
        """Offer new labels and people."""
        if changes.schema:
            self._fill()

    def begin(self) -> None:
        """Offer who there is by now."""
        self._fill()

    def _settle(self, busy: bool = False) -> None:
        compared = [self._name(id) for id in self._review.compared]
        names = self.tr("Compare: {names}").format(names=", ".join(compared))
        few = names if len(names) < _LONGEST_NAMES else self.tr("Compare: {n} annotators")
        self._who.setText(few.format(n=len(compared)) if compared else self.tr("Compare …"))
        self._who.setToolTip(names if compared else "")
        self._who.setAccessibleName(names if compared else self._who.text())
        self._middle.show_view(bool(self.model.rowCount()))
        say_why(self._empty, self._review, self._show_all, busy=busy)
        self._progress.setText(self._told())
        agreed = self._review.list.agreed
        self._accept.setVisible(agreed > 0)
        shown = self._review.list.filter.stage is Stage.AGREED
        words = self.tr("Accept these {n}") if shown else self.tr("{n} that all agree on …")
        self._accept.setText(words.format(n=number(agreed)))
        self._accept.setAccessibleName(self._accept.text())
        self._accept.setProperty("primary", shown)
        self._accept.style().polish(self._accept)

    def _told(self) -> str:
        cases = self._review.list
        if not len(cases):
            return ""
        parts = [place_words(cases.standing)]
        for state, words in (
            (State.DEFERRED, self.tr("deferred: {n}")),
            (State.GAP, self.tr("gaps: {n}")),
            (State.CHANGED, self.tr("changed: {n}")),
        ):
            if count := cases.count(state):
                parts.append(words.format(n=number(count)))
        if not cases.standing.at:
            is_begun = cases.standing.decided > 0
            words = (
                self.tr("{review.next} goes on") if is_begun else self.tr("{review.next} begins")
            )
            parts.append(keyed(words))
        # Where the line is full it breaks behind a dot, not before.
        return "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}·  ".join(parts)

    def _show_current(self) -> None:
        self._progress.setText(self._told())
        if self._review.current is None:
            self.view.clearSelection()
        elif self._review.list.at < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(self._review.list.at, 0))

    def _open(self, index: QModelIndex) -> None:
        self._review.look_at(index.row())
        self.case_opened.emit()

    def _name(self, id: str) -> str:
        return self._workspace.name_of(id) or id

    def _name_in_menu(self, id: str) -> str:
        name = self._name(id)
        return self.tr("{name} (suggestions)").format(name=name) if is_suggester(id) else name

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.delegate.theme = theme
        self.view.viewport().update()
