"""The rows of the lists of the editor.

Models, not items: items are freed without Python's lock, which another thread may hold just then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.ui.widgets.joined_words import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QIcon

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class EntryRow(NamedTuple):
    """A row: the id of what it shows, its words, and what stands before them."""

    id: str
    text: str
    icon: QIcon | None = None


class EntryModel(QAbstractListModel):
    """The labels, link types or attributes of a scheme."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[EntryRow] = []

    def show_rows(self, rows: list[EntryRow]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def id_of(self, row: int) -> str:
        """The id of what a row shows; "" for no row."""
        return self._rows[row].id if 0 <= row < len(self._rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == _Role.DisplayRole:
            return row.text
        if role == _Role.AccessibleTextRole:
            return plain(row.text)
        return row.icon if role == _Role.DecorationRole else None


class TickRow(NamedTuple):
    """A row to tick: its words, those beside them, and the value that it stands for."""

    text: str
    beside: str
    value: str


More: TypeAlias = "Callable[[], list[TickRow]]"


class TickModel(QAbstractTableModel):
    """Rows to tick; `ticked` when one was, or was not any more."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[TickRow] = []
        self._ticked: set[int] = set()
        self._more: More | None = None
        self._is_rest_ticked = False

    def show_rows(self, rows: Iterable[TickRow], more: More | None = None) -> None:
        """Show these, none of them ticked; `more` gives those that come next, none at their end."""
        self.beginResetModel()
        self._rows, self._ticked = list(rows), set()
        self._more, self._is_rest_ticked = more, False
        self.endResetModel()

    @property
    def is_rest_ticked(self) -> bool:
        """Whether the rows that are not listed yet are ticked."""
        return self._is_rest_ticked and self._more is not None

    @property
    def left(self) -> list[str]:
        """The values of what is listed and not ticked."""
        return [row.value for n, row in enumerate(self._rows) if n not in self._ticked]

    @property
    def chosen(self) -> list[str]:
        """The values of what is ticked."""
        return [row.value for n, row in enumerate(self._rows) if n in self._ticked]

    def tick_all(self) -> None:
        """Tick all rows, or none where all are ticked."""
        every = set(range(len(self._rows)))
        is_all = self._ticked == every and self._is_rest_ticked == (self._more is not None)
        self._ticked = set() if is_all else every
        self._is_rest_ticked = not is_all and self._more is not None
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more is not None and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        del parent
        rows = self._more() if self._more is not None else []
        if not rows:
            self._more, self._is_rest_ticked = None, False
            return
        first, last = len(self._rows), len(self._rows) + len(rows)
        self.beginInsertRows(QModelIndex(), first, last - 1)
        self._rows += rows
        if self._is_rest_ticked:
            self._ticked |= set(range(first, last))
        self.endInsertRows()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else usual

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if index.column() == 1:
            return row.beside if role == _Role.DisplayRole else None
        if role == _Role.CheckStateRole:
            ticked = index.row() in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == _Role.ToolTipRole:
            return row.text
        return " ".join(row.text.split()) if role == _Role.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True
