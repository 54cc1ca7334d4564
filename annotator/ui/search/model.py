"""The hits of a search as rows: each article, then its hits; which of them are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.corpus_search import ArticleHits, Hit
    from annotator.core.article import Article
    from annotator.core.span import Piece

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class Head(NamedTuple):
    """The row of an article; its hits are the next `places` rows."""

    article: Article
    places: int


class Place(NamedTuple):
    """The row of a hit."""

    article: Article
    hit: Hit


class HitModel(QAbstractTableModel):
    """Rows are only ever added, until `clear`. All are checked to begin with."""

    checks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Head | Place] = []
        self._unchecked: set[int] = set()
        self._articles = 0

    @property
    def articles(self) -> int:
        """How many articles have hits."""
        return self._articles

    @property
    def hits(self) -> int:
        """How many hits there are."""
        return len(self._rows) - self._articles

    @property
    def checked(self) -> int:
        """How many hits are checked."""
        return self.hits - len(self._unchecked)

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self._rows, self._unchecked, self._articles = [], set(), 0
        self.endResetModel()
        self.checks_changed.emit()

    def add(self, found: Sequence[ArticleHits]) -> None:
        """Add articles with their hits below the others."""
        rows: list[Head | Place] = []
        for one in found:
            rows.append(Head(one.article, len(one.hits)))
            rows += [Place(one.article, hit) for hit in one.hits]
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._articles += len(found)
        self.endInsertRows()
        self.checks_changed.emit()

    # Checks

    def toggle(self, row: int) -> None:
        """Check or uncheck a hit, or all hits of an article."""
        own = self._hits_of(row)
        self._check(own, any(n in self._unchecked for n in own))

    def check_all(self, on: bool) -> None:
        """Check or uncheck every hit."""
        self._check([n for n, row in enumerate(self._rows) if isinstance(row, Place)], on)

    def places(self) -> list[tuple[str, Piece]]:
        """The checked hits: the article's id, start and end in code points."""
        return [
            (row.article.id, (row.hit.start, row.hit.end))
            for n, row in enumerate(self._rows)
            if isinstance(row, Place) and n not in self._unchecked
        ]

    def _hits_of(self, row: int) -> range:
        head = self._rows[row]
        return (
            range(row + 1, row + 1 + head.places) if isinstance(head, Head) else range(row, row + 1)
        )

    def _check(self, rows: Sequence[int], on: bool) -> None:
        if on:
            self._unchecked.difference_update(rows)
        else:
            self._unchecked.update(rows)
        # Also the heads: theirs depend on it.
        last = self.index(len(self._rows) - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.checks_changed.emit()

    def _state(self, row: int) -> Qt.CheckState:
        own = self._hits_of(row)
        off = sum(n in self._unchecked for n in own)
        if not off:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if off == len(own) else Qt.CheckState.PartiallyChecked

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Place):
                return "".join(row.hit.excerpt)
            title = row.article.title or row.article.id
            return self.tr("{title}, %Ln place(s)", "", row.places).format(title=title)
        return None
