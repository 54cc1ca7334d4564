"""The rows of the lists of the editor.

Models, not items: items are freed without Python's lock, which another thread may hold just then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

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
        return row.icon if role == _Role.DecorationRole else None


class TickRow(NamedTuple):
    """A row to tick: its words, those beside them, and the value that it stands for."""

    text: str
    beside: str
    value: str


class TickModel(QAbstractTableModel):
    """Rows to tick; `ticked` when one was, or was not any more."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[TickRow] = []
        self._ticked: set[int] = set()

    def show_rows(self, rows: Iterable[TickRow]) -> None:
        """Show these, none of them ticked."""
        self.beginResetModel()
        self._rows, self._ticked = list(rows), set()
        self.endResetModel()

    @property
    def chosen(self) -> list[str]:
        """The values of what is ticked."""
        return [row.value for n, row in enumerate(self._rows) if n in self._ticked]

    def tick_all(self) -> None:
        """Tick all rows, or none where all are ticked."""
        every = set(range(len(self._rows)))
        self._ticked = set() if self._ticked == every else every
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

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
