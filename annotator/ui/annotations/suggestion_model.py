"""The rows of the span list where it lists what machines suggest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from annotator.ui.annotations.span_model import SIGN_ROLE, SPAN_ROLE, told_whole
from annotator.ui.widgets.rows import resetting

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.span import Span
    from annotator.ui.annotations.span_model import Index


class SuggestionModel(QAbstractTableModel):
    """One row a suggestion that waits, article by article; asked and told like `SpanModel`, whose place it takes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._articles: list[str] = []
        self._spans: list[Span] = []

    def show_articles(self, articles: list[str]) -> None:
        """Show the suggestions in these articles, once they are read."""
        self._articles = articles

    def reload(self) -> None:
        """Read them again."""
        book = self._workspace.suggestions
        with resetting(self):
            self._spans = [span for article in self._articles for span in book.of(article)]

    def count_on(self) -> bool:
        """Whether all are there, which they are."""
        return True

    def refresh(self, _ids: Collection[str]) -> bool:
        """Whether it was enough to read some again: who marks the same words answers a suggestion, too."""
        return False

    def shows(self, changes: Changes) -> bool:
        """Whether a change may have touched what is shown."""
        return changes.schema or not changes.articles.isdisjoint(self._articles)

    def row_of(self, span: str) -> int:
        """The row of the suggestion of that id, -1 where it is not shown."""
        return next((n for n, row in enumerate(self._spans) if row.id == span), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._spans)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._spans):
            return None
        span = self._spans[index.row()]
        if role == SPAN_ROLE:
            return span
        if role == SIGN_ROLE:
            return self._workspace.suggestions.names().get(span.annotator, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(span)
        if role == Qt.ItemDataRole.ToolTipRole:
            return told_whole(self._workspace, span)
        return None

    def _spoken(self, span: Span) -> str:
        words = QCoreApplication.translate(
            "SuggestionModel", "{label}, suggested by {name}: {quote}"
        )
        return words.format(
            label=self._workspace.schema.label(span.label).name,
            name=self._workspace.suggestions.names().get(span.annotator, ""),
            quote=span.quote,
        )
