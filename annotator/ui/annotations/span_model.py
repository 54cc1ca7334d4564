"""The rows of the span list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from annotator.app.languages import paired, quoted
from annotator.app.question_book import QuestionSign
from annotator.app.span_shelf import SpanShelf
from annotator.ui.widgets.rows import resetting
from annotator.ui.widgets.tips import in_lines

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.span import Span

Index = QModelIndex | QPersistentModelIndex
SPAN_ROLE = Qt.ItemDataRole.UserRole
SIGN_ROLE = Qt.ItemDataRole.UserRole + 1
# Blocks of spans counted before anything is shown, and at once later: few enough to go unnoticed between two keys.
_BLOCKS_AT_FIRST = 8
_BLOCKS_AT_ONCE = 24
_LONGEST_TIP = 500
_SIGNS = {
    QuestionSign.OPEN: QT_TRANSLATE_NOOP("questions", "question"),
    QuestionSign.NEW_ANSWER: QT_TRANSLATE_NOOP("questions", "new answer"),
    QuestionSign.ANSWERED: QT_TRANSLATE_NOOP("questions", "answered"),
}


def told_whole(workspace: Workspace, span: Span) -> str:
    """What a tip over a row says: the article, and the words that the row cuts."""
    words = " ".join(span.quote.split())
    cut = words if len(words) <= _LONGEST_TIP else words[:_LONGEST_TIP].rstrip() + "…"
    return in_lines(f"{workspace.project.article(span.article).title}\n{quoted(cut)}")


class SpanModel(QAbstractTableModel):
    """One row a span of the articles it was told to show; rows come at the end until all are counted."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._articles: list[str] = []
        self._shelf = SpanShelf(workspace.project)
        # What Qt was told: the shelf counts first.
        self._rows = 0

    def show_articles(self, articles: list[str]) -> None:
        """Show the spans of these articles, once they are read."""
        self._articles = articles

    def reload(self) -> None:
        """Count the spans again, of many the first."""
        desk = self._workspace
        layers = sorted({desk.owner, *desk.shown_layers} - {""})
        with resetting(self):
            self._shelf.show(self._articles, layers)
            self._rows = self._shelf.count_on(_BLOCKS_AT_FIRST)

    def count_on(self) -> bool:
        """Count a little more; whether all are counted."""
        more = self._shelf.count_on(_BLOCKS_AT_ONCE)
        if more:
            self.beginInsertRows(QModelIndex(), self._rows, self._rows + more - 1)
            self._rows += more
            self.endInsertRows()
        return self._shelf.complete

    def refresh(self, ids: Collection[str]) -> bool:
        """Read these spans again, which the last edit touched; False where all must be counted again."""
        if len(ids) == 1:
            return self._refresh_one(*ids)
        # Between two of several, rows would not say what they said before.
        with resetting(self):
            known = all(self._follow(id) for id in ids)
            self._shelf.read_anew()
            self._rows = len(self._shelf)
        return known

    def _refresh_one(self, id: str) -> bool:
        try:
            before = self._workspace.project.span_before(id)
        except LookupError:
            return False
        gap = -1 if before is None else self._shelf.gap_of(id, *before)
        if gap >= 0:
            self.beginRemoveRows(QModelIndex(), gap, gap)
            self._shelf.close(gap)
            self._rows -= 1
            self.endRemoveRows()
        span = self._workspace.project.span(id)
        row = -1 if span is None else self._shelf.room_for(span)
        if span and row >= 0:
            self.beginInsertRows(QModelIndex(), row, row)
            self._shelf.insert(span)
            self._rows += 1
            self.endInsertRows()
        return True

    def _follow(self, id: str) -> bool:
        try:
            before = self._workspace.project.span_before(id)
        except LookupError:
            return False
        gap = -1 if before is None else self._shelf.gap_of(id, *before)
        if gap >= 0:
            self._shelf.close(gap)
        span = self._workspace.project.span(id)
        if span and self._shelf.room_for(span) >= 0:
            self._shelf.insert(span)
        return True

    def shows(self, changes: Changes) -> bool:
        """Whether a change touched what is shown."""
        return changes.schema or not changes.articles.isdisjoint(self._articles)

    def row_of(self, span: str) -> int:
        """The row of the span, -1 where it is not shown, or not yet."""
        found = self._workspace.project.span(span) if span else None
        return -1 if found is None else self._shelf.row_of(found)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == SPAN_ROLE:
            return self._shelf.span(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(index)
        span = self._shelf.span(index.row())
        if role == SIGN_ROLE:
            return self._sign(span) if span else ""
        if role == Qt.ItemDataRole.ToolTipRole and span:
            return told_whole(self._workspace, span)
        return None

    def _spoken(self, index: Index) -> str:
        span = self._shelf.span(index.row())
        if span is None:
            return ""
        said = paired(self._workspace.schema.label(span.label).name, span.quote)
        sign = self._sign(span)
        return f"{said}. {sign}" if sign else said

    def _sign(self, span: Span) -> str:
        """What is said of the questions on a span."""
        sign = self._workspace.questions.sign(span.id)
        return QCoreApplication.translate("questions", str(_SIGNS[sign])) if sign else ""
