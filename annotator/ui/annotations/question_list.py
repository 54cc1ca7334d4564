"""The questions on a span with their answers: asked, answered and taken back where they stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.app.dates import moment
from annotator.ui.keys_in_force import keyed
from annotator.ui.theme import SMALL_PX, chrome_font
from annotator.ui.widgets.joined_words import joined_words
from annotator.ui.widgets.words_field import WordsField

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.questions import Question
    from annotator.core.span import Span


class QuestionRow(QFrame):
    """One question: who asks and when, the words, the answer if there is one, and what may be done here."""

    answered = Signal(str)
    withdrawn = Signal()
    left = Signal()

    def __init__(self, question: Question, asker: str, *, own: bool, answerable: bool) -> None:
        super().__init__()
        self.setObjectName("question_row")
        self.field: WordsField | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 4, 0, 6)
        self._rows.setSpacing(4)
        self._say(joined_words((asker, moment(question.asked))), muted=True)
        self._say(question.text)
        if question.answer:
            answered = self.tr("Answer by {name}").format(name=question.by)
            self._say(joined_words((answered, moment(question.answered))), muted=True)
            self._say(question.answer)
        self.setAccessibleName(
            ", ".join(filter(None, (asker, question.text, question.by, question.answer)))
        )
        if answerable:
            self._offer_answer(question)
        if own:
            self._add_button("question_withdraw", self.tr("Take it back"), self.withdrawn.emit)

    def _say(self, text: str, *, muted: bool = False) -> None:
        words = QLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if muted:
            words.setProperty("role", "muted")
            words.setFont(chrome_font(SMALL_PX))
        self._rows.addWidget(words)

    def _offer_answer(self, question: Question) -> None:
        self.field = WordsField(
            "question_answer", self.tr("Your answer (Enter stores it)"), question.answer
        )
        self.field.taken.connect(self.answered)
        self.field.left.connect(self.left)
        self._rows.addWidget(self.field)
        if question.answer:
            self.field.hide()
            self._add_button("question_change", self.tr("Change the answer"), self.write)

    def _add_button(self, name: str, text: str, act: object) -> None:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(act)
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def write(self) -> None:
        """Put the caret into the answer."""
        if self.field is not None:
            self.field.show()
            self.field.selectAll()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


class QuestionList(QWidget):
    """All questions on one span; `left` gives the keys back to the articles."""

    left = Signal()
    shown_at = Signal(QWidget)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_list")
        self._workspace = workspace
        self._span: Span | None = None
        self._shown: list[Question] | None = None
        self._asking: WordsField | None = None
        self._answers: list[QuestionRow] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        workspace.changed.connect(self.follow)

    def show_span(self, span: Span) -> None:
        """Show the questions on the span; that their answers are in sight is noted."""
        is_other = self._span is None or self._span.id != span.id
        self._span = span
        questions = self._workspace.questions.of(span.id)
        # Most spans have none: what says so need not be made anew for each.
        if questions or questions != self._shown or (is_other and self._asking):
            self._fill(questions)
        self._shown = questions
        if questions:
            self._workspace.note_answers_read(span.id)

    def follow(self, changes: Changes) -> None:
        """Show the questions again that a change touched."""
        if self._span is None or not (changes.questions or changes.policy):
            return
        questions = self._workspace.questions.of(self._span.id)
        if (questions != self._shown or changes.policy) and self.isVisible():
            self.show_span(self._span)

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        if self._shown == []:
            self._fill([])

    def _fill(self, questions: list[Question]) -> None:
        self._asking, self._answers = None, []
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        heading = QLabel(
            self.tr("Questions")
            if questions
            else keyed(self.tr("No questions.  {mark.ask} asks one about this span."))
        )
        heading.setProperty("role", "section" if questions else "muted")
        heading.setWordWrap(True)
        self._rows.addWidget(heading)
        for question in questions:
            self._add(question)

    def _add(self, question: Question) -> None:
        desk = self._workspace
        row = QuestionRow(
            question,
            desk.name_of(question.annotator),
            own=question.annotator == desk.owner,
            answerable=desk.questions.can_answer(question),
        )
        row.answered.connect(partial(desk.answer, question.id))
        row.withdrawn.connect(partial(desk.withdraw, question.id))
        row.left.connect(self.left)
        self._rows.addWidget(row)
        self._answers.append(row)

    def ask(self) -> None:
        """Offer a field for a question on the span, with the caret in it."""
        if self._span is None:
            return
        if self._asking is None:
            self._asking = WordsField("question_ask", self.tr("Your question (Enter asks it)"))
            self._asking.taken.connect(partial(self._ask, self._span.id))
            self._asking.left.connect(self._leave)
            self._rows.addWidget(self._asking)
        self._asking.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown_at.emit(self._asking)

    def write_answer(self, question: str) -> bool:
        """Put the caret into the answer of that question (id); False where it cannot be answered here."""
        for one, row in zip(self._shown or (), self._answers, strict=True):
            if one.id == question and row.field is not None:
                row.write()
                self.shown_at.emit(row)
                return True
        return False

    def _ask(self, span: str, text: str) -> None:
        if text:
            self._workspace.ask(span, text)

    def _leave(self) -> None:
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = None
        self.left.emit()
