"""The cases as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.app.languages import listed, paired
from annotator.core.errors import UserError
from annotator.ui.review.case_words import kind_name, state_name

if TYPE_CHECKING:
    from annotator.app.review_desk import ReviewDesk
    from annotator.app.workspace import Workspace
    from annotator.core.cases import Case
    from annotator.core.decisions import ReviewedCase

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
QUOTE_ROLE = Qt.ItemDataRole.UserRole + 1
_LONGEST = 120
_KEPT = 4000


class CaseModel(QAbstractTableModel):
    """One row a case of the reviewer's desk. `ROW_ROLE` gives the case, `QUOTE_ROLE` the words that it is about."""

    def __init__(self, review: ReviewDesk, workspace: Workspace) -> None:
        super().__init__()
        self._review = review
        self._workspace = workspace
        self._rows: list[ReviewedCase] = []
        self._quotes: dict[tuple[str, int, int], str] = {}

    def reload(self) -> None:
        """Take the list of the desk over."""
        self.beginResetModel()
        self._rows = list(self._review.list.rows)
        if len(self._quotes) > _KEPT:
            self._quotes.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == QUOTE_ROLE:
            return self._quote(row.case)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            kind = listed(kind_name(row.case.kind), state_name(row.state))
            return paired(kind, self._quote(row.case))
        return None

    def _quote(self, case: Case) -> str:
        place = case.article, case.start, case.end
        if place not in self._quotes:
            self._quotes[place] = self._read(*place)
        return self._quotes[place]

    def _read(self, article: str, start: int, end: int) -> str:
        try:
            text = self._workspace.project.text(article)
        except UserError:  # its import was undone; the list is read again in a moment
            return ""
        return " ".join(text[start : min(end, start + _LONGEST)].split())
