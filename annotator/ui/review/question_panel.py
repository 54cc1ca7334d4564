"""The queue of questions: those without an answer, those with one, or all; Enter goes to the span."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.keys_in_force import keyed
from annotator.ui.review.question_delegate import THREE_LINES, QuestionDelegate
from annotator.ui.review.question_model import QUESTION_ROLE, QuestionModel
from annotator.ui.widgets.choice_box import ChoiceBox
from annotator.ui.widgets.empty_view import Deed, EmptyView
from annotator.ui.widgets.rows import set_up_rows
from annotator.ui.widgets.standing import ViewOrWhy, column

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.questions import Question
    from annotator.ui.theme import Theme


class Which(Enum):
    """Which questions are listed."""

    WAITING = auto()
    ANSWERED = auto()
    NEW = auto()
    ALL = auto()


class QuestionPanel(QWidget):
    """`opened` carries the question that shall be gone to."""

    opened = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("questions")
        self._workspace = workspace
        self._which = ChoiceBox("questions_which", self.tr("Which questions"), self)
        self._which.offer(
            (
                (self.tr("Without an answer"), Which.WAITING),
                (self.tr("With an answer"), Which.ANSWERED),
                (self.tr("New answers to yours"), Which.NEW),
                (self.tr("All questions"), Which.ALL),
            )
        )
        self._which.currentIndexChanged.connect(self._begin_anew)
        self._make_list(theme)
        self._lay_out()
        workspace.changed.connect(self.follow)
        workspace.annotator_changed.connect(self._begin_anew)

    def _make_list(self, theme: Theme) -> None:
        self.model = QuestionModel(self._workspace)
        self.view = QTableView(self)
        self.view.setObjectName("questions_list")
        self.view.setAccessibleName(self.tr("Questions"))
        self.view.setModel(self.model)
        self.delegate = QuestionDelegate(self._workspace, theme, self.view)
        self.view.setItemDelegate(self.delegate)
        set_up_rows(self.view, THREE_LINES)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)
        self._empty = EmptyView("questions_empty", holds_keys=True)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.addWidget(self._which)
        self._middle = ViewOrWhy(self.view, self._empty)
        column(self, top, self._middle)

    # What is shown

    def show_which(self, which: Which) -> None:
        """List those questions."""
        self._which.choose(which)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.model.show([])
        self.reload()

    def reload(self) -> None:
        """Read the questions again, once they are in sight."""
        if not self.isVisible():
            return
        kept = self.current()
        rows = self._chosen()
        if kept is not None and kept.id not in {one.id for one in rows}:
            # What was answered or read just now stays where it was until one turns to something else.
            row = min(self.view.currentIndex().row(), len(rows))
            rows[row:row] = [one for one in self._workspace.questions.all() if one.id == kept.id]
        self.model.show(rows)
        self._middle.show_view(bool(rows))
        self.say_keys()
        at = next((n for n, one in enumerate(rows) if kept and one.id == kept.id), 0)
        if rows:
            self.view.setCurrentIndex(self.model.index(at, 0))

    def _chosen(self) -> list[Question]:
        book = self._workspace.questions
        which = self._which.currentData()
        if which is Which.WAITING:
            return book.waiting()
        if which is Which.NEW:
            return book.new_answers()
        return [one for one in book.all() if which is Which.ALL or not one.is_open]

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._empty.say(self._nothing(), *self._deeds())

    def _nothing(self) -> str:
        if self._workspace.questions.all():
            return self.tr("No such question.")
        words = self.tr(
            "Nobody has asked anything.\n\nChoose a span, and {mark.ask} asks the reviewer about it."
        )
        return keyed(words)

    def _deeds(self) -> list[Deed]:
        if not self._workspace.questions.all() or self._which.currentData() is Which.ALL:
            return []
        return [Deed(self.tr("Show all questions"), act=self._show_all)]

    def _show_all(self) -> None:
        self.show_which(Which.ALL)

    def current(self) -> Question | None:
        """The question that the list stands at."""
        index = self.view.currentIndex()
        return index.data(QUESTION_ROLE) if index.isValid() else None

    def follow(self, changes: Changes) -> None:
        """Read again what a change touched."""
        if changes.questions or changes.policy or changes.articles_listed:
            self.reload()

    def begin(self) -> None:
        """Take the keys."""
        self.reload()
        self._middle.take_keys(self.view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(QUESTION_ROLE))

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.delegate.theme = theme
        self.view.viewport().update()
