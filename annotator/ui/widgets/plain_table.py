"""A table of words and numbers to look at, in which Enter or a double click opens a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.app.languages import paired

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 28
_WIDEST = 260
_MEASURED = 100


class PlainModel(QAbstractTableModel):
    """Rows of text under headings. A row whose first cell stands alone says it for all columns."""

    def __init__(self, heads: Sequence[str], numbers: Sequence[int]) -> None:
        super().__init__()
        self._heads = list(heads)
        self._numbers = frozenset(numbers)
        self._rows: list[Sequence[str]] = []

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show_row(self, row: int, cells: Sequence[str]) -> None:
        """Show these cells in that row; what is chosen stays so."""
        self._rows[row] = cells
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head, said = self._heads[index.column()], self._rows[index.row()][index.column()]
            return paired(head, said) if head else said
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag
        # Digits stand below digits, whichever way the words run.
        right = side.AlignRight | side.AlignAbsolute
        across = right if column in self._numbers else side.AlignLeft
        return across | side.AlignVCenter


class PlainTable(QTableView):
    """`opened` and `row_chosen` carry the number of a row."""

    opened = Signal(int)
    row_chosen = Signal(int)

    def __init__(
        self,
        name: str,
        said: str,
        heads: Sequence[str],
        *,
        wide: Sequence[int],
        numbers: Sequence[int] = (),
    ) -> None:
        """`name` is for scripts, `said` for screen readers; the columns `wide` share what room there is."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(said)
        self._model = PlainModel(heads, numbers)
        self.setModel(self._model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(_WIDEST)
        # Columns are as wide as their first rows need: to look at a thousand rows takes longer than to show them.
        header.setResizeContentsPrecision(_MEASURED)
        for column in wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these, the first of them chosen."""
        self._model.show_rows(rows)
        if rows:
            self.setCurrentIndex(self._model.index(0, 0))

    def show_row(self, row: int, cells: Sequence[str]) -> None:
        """Show these cells in that row; what is chosen stays so."""
        self._model.show_row(row, cells)

    @property
    def chosen(self) -> int:
        """The number of the chosen row; -1 for none."""
        return self.currentIndex().row()

    def _tell(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.row())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
