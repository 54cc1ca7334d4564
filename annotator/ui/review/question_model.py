"""The questions as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.app.dates import day
from annotator.ui.widgets.joined_words import joined_words

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.questions import Question
    from annotator.core.span import Span

Index = QModelIndex | QPersistentModelIndex
QUESTION_ROLE = Qt.ItemDataRole.UserRole
SPAN_ROLE = Qt.ItemDataRole.UserRole + 1
ABOVE_ROLE = Qt.ItemDataRole.UserRole + 2
_LONGEST = 160


class QuestionModel(QAbstractTableModel):
    """One row a question. Roles give it, its span, and the line above it: who asks, when, whether it is answered."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._rows: list[Question] = []

    def show(self, questions: list[Question]) -> None:
        """Show these questions."""
        self.beginResetModel()
        self._rows = questions
        self.endResetModel()

    @property
    def rows(self) -> list[Question]:
        """The questions that are shown."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == QUESTION_ROLE:
            return row
        if role == SPAN_ROLE:
            return self._workspace.project.span(row.span)
        if role == ABOVE_ROLE:
            return self._above(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row, self._workspace.project.span(row.span))
        return None

    def _above(self, row: Question) -> str:
        answered = self.tr("answered by {name}").format(name=row.by) if row.answer else ""
        return joined_words((self._workspace.name_of(row.annotator), day(row.asked), answered))

    def _spoken(self, row: Question, span: Span | None) -> str:
        words = " ".join(span.quote[:_LONGEST].split()) if span else ""
        asks = self.tr("{name} asks: {text}").format(
            name=self._workspace.name_of(row.annotator), text=row.text
        )
        about = self.tr("about “{words}”").format(words=words)
        answer = self.tr("{name} answers: {text}").format(name=row.by, text=row.answer)
        return ". ".join((asks, about, answer) if row.answer else (asks, about))
