"""A table of figures: sorted by any column, and every figure with cases behind it a door to them."""

from __future__ import annotations

import re
from heapq import nlargest
from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.app.languages import listed, paired
from annotator.ui.theme import SMALL_PX, chrome_font
from annotator.ui.widgets.figure_delegate import FigureDelegate
from annotator.ui.widgets.rows import kept_apart

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
Roles = Qt.ItemDataRole
_MOST_WIDTH, _LEAST_WIDTH, _MEASURED = 380, 56, 200
_LEAST_NAMES = 200
_MARGIN, _LEAST_MARGIN, _LONGEST = 30, 18, 4
_NONE = "–"
_RUNS_LEFT = re.compile("[\u0590-\u08ff]")
# Digits stand below digits, whichever way the words run.
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


class FigureModel(QAbstractTableModel):
    """Cells as they came: [text, what it sorts by, what it says, door]."""

    def __init__(self, opens: str) -> None:
        """`opens` says what a click on a cell with a door does."""
        super().__init__()
        self._opens = opens
        self._columns: list[tuple[str, str]] = []
        self._rows: list[list[list[Any]]] = []
        self._numbers: set[int] = set()

    def show_table(self, table: dict[str, Any]) -> None:
        """Hold another table."""
        self.beginResetModel()
        self._columns = [(name, says) for name, says in table["columns"]]
        self._rows = table["rows"]
        self._numbers = {n for n in range(1, len(self._columns)) if _is_of_numbers(self._rows, n)}
        self.endResetModel()

    def add_rows(self, rows: list[list[list[Any]]]) -> None:
        """Hold further rows, after the others."""
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows = [*self._rows, *rows]
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Roles.DisplayRole) -> Any:
        text, _, says, door = self._rows[index.row()][index.column()]
        if role == Roles.DisplayRole:
            # Else the dots of what is cut would stand where such a text begins.
            return kept_apart(text) if _RUNS_LEFT.search(text) else text
        if role == Roles.TextAlignmentRole and index.column() in self._numbers:
            return _RIGHT
        if role == Roles.ToolTipRole:
            opens = self._opens if door else ""
            whole = text if len(text) > _MEASURED // 4 else ""
            return "\n".join(part for part in (whole, says, opens) if part)
        if role == Roles.AccessibleTextRole:
            row, column = self._rows[index.row()][0][0], self._columns[index.column()][0]
            return paired(listed(row, column), text) if index.column() else text
        return says if role == Roles.AccessibleDescriptionRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        name, says = self._columns[section]
        if role == Roles.DisplayRole:
            return name
        if role == Roles.TextAlignmentRole and section in self._numbers:
            return _RIGHT
        return (says or name) if role == Roles.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        some = [row for row in self._rows if _has_value(row[column])]
        none = [row for row in self._rows if not _has_value(row[column])]
        some.sort(
            key=lambda row: _sorts(row[column]), reverse=order == Qt.SortOrder.DescendingOrder
        )
        self._rows = [*some, *none]
        self.layoutChanged.emit()

    def has_columns(self, table: dict[str, Any]) -> bool:
        """Whether that table has the columns of the one that is held."""
        return self._columns == [(name, says) for name, says in table["columns"]]

    def row_key(self, row: int) -> Any:
        """What the first cell of a row sorts by, which may be an id."""
        return self._rows[row][0][1] if 0 <= row < len(self._rows) else None

    def is_of_numbers(self, column: int) -> bool:
        """Whether a column holds figures."""
        return column in self._numbers

    def door(self, index: Index) -> list[Any] | None:
        """The way to the cases behind a cell; None where there are none."""
        found: list[Any] | None = self._rows[index.row()][index.column()][3]
        return found


def _is_of_numbers(rows: list[list[list[Any]]], column: int) -> bool:
    numbers = any(isinstance(row[column][1], int | float) for row in rows)
    return numbers or (bool(rows) and all(row[column][0] == _NONE for row in rows))


def _has_value(cell: list[Any]) -> bool:
    return cell[1] is not None or cell[0] not in ("", "–")


def _sorts(cell: list[Any]) -> tuple[int, float, str]:
    if isinstance(cell[1], int | float):
        return 0, float(cell[1]), ""
    return 1, 0.0, cell[0].casefold()


class FigureTable(QTableView):
    """Shows one table; `door_opened` carries a door and the words of its cell."""

    door_opened = Signal(list, str)

    def __init__(self, name: str, opens: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Figures"))
        self.figures = FigureModel(opens)
        self._wanted = -1
        self.setModel(self.figures)
        self._delegate = FigureDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setHighlightSections(False)
        self.setSortingEnabled(True)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        self.entered.connect(self._point)

    def show_table(self, table: dict[str, Any]) -> None:
        """Show another table as it comes; the same with other figures stays sorted, and the keys where they were."""
        header, at = self.horizontalHeader(), self.currentIndex()
        column, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        is_same = self.figures.has_columns(table)
        self.figures.show_table(table)
        self.sortByColumn(column if is_same else -1, order)
        self.setAccessibleName(table["name"] or self.tr("Figures"))
        last = self.figures.columnCount() - 1
        self.horizontalHeader().setStretchLastSection(not self.figures.is_of_numbers(last))
        self._fit(table)
        if self.figures.rowCount():
            row = min(at.row(), self.figures.rowCount() - 1) if is_same and at.isValid() else 0
            # Rows that come later may hold the one with the keys.
            self._wanted = at.row() if row != max(at.row(), 0) and is_same else -1
            self.setCurrentIndex(self.figures.index(row, max(at.column(), 0) if is_same else 0))

    def add_rows(self, rows: list[list[list[Any]]]) -> None:
        """Show further rows, in their place where it is sorted; the keys go where they were before."""
        header = self.horizontalHeader()
        self.figures.add_rows(rows)
        if (column := header.sortIndicatorSection()) >= 0:
            self.sortByColumn(column, header.sortIndicatorOrder())
        if 0 <= self._wanted < self.figures.rowCount():
            self.setCurrentIndex(self.figures.index(self._wanted, self.currentIndex().column()))
            self._wanted = -1

    def _fit(self, table: dict[str, Any]) -> None:
        metrics, heads = QFontMetrics(self.font()), QFontMetrics(chrome_font(SMALL_PX))
        self._delegate.forget_rooms()
        widths = []
        for column, (name, _) in enumerate(table["columns"]):
            # To measure all of them takes long, and the longest are most likely the widest.
            texts = [row[column][0] for row in table["rows"][:_MEASURED]]
            longest = nlargest(_LONGEST, texts, key=len)
            wide = max((metrics.horizontalAdvance(text) for text in longest), default=0)
            if self.figures.is_of_numbers(column):
                wide = max(wide, self._delegate.give_room(column, longest, metrics))
            widths.append(max(wide, heads.horizontalAdvance(name)))
        wide = self._set_widths(widths, _MARGIN)
        if self._wanting() > 0:
            wide = self._set_widths(widths, _LEAST_MARGIN)
        self._narrow_words(wide)

    def _narrow_words(self, wide: int) -> None:
        """Rather some letters less of the longest words than a bar across columns so `wide`, where that is enough."""
        bar = self.verticalScrollBar().sizeHint().width()
        wanting = wide + bar - self.viewport().width()
        words = (n for n in range(self.figures.columnCount()) if not self.figures.is_of_numbers(n))
        spare = {n: self.columnWidth(n) - _LEAST_NAMES for n in words}
        spare = {n: most for n, most in spare.items() if most > 0}
        whole = sum(spare.values())
        if 0 < wanting <= whole:
            for column, most in spare.items():
                self.setColumnWidth(column, self.columnWidth(column) - ceil(wanting * most / whole))

    def _wanting(self) -> int:
        """By how many pixels the columns are too wide to be in sight all, beside the bar of a long table."""
        header = self.horizontalHeader()
        # The last column gives way to a bar where it takes what room there is.
        bar = 0 if header.stretchLastSection() else self.verticalScrollBar().sizeHint().width()
        return header.length() + bar - self.viewport().width()

    def _set_widths(self, widths: list[int], margin: int) -> int:
        """Make columns as wide as their texts; how wide all of them are together."""
        given = [min(max(wide + margin, _LEAST_WIDTH), _MOST_WIDTH) for wide in widths]
        for column, wide in enumerate(given):
            self.setColumnWidth(column, wide)
        return sum(given)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_S and not event.modifiers():
            self._sort_here()
        else:
            super().keyPressEvent(event)

    def _sort_here(self) -> None:
        """Sort by the column of the cell with the keys; again: the other way round."""
        header, column = self.horizontalHeader(), self.currentIndex().column()
        rises = header.sortIndicatorSection() != column or (
            header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        )
        order = Qt.SortOrder.AscendingOrder if rises else Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, order)
        self.setCurrentIndex(self.figures.index(0, column))

    def _open(self, index: QModelIndex) -> None:
        door = self.figures.door(index)
        if door is not None:
            words = str(self.figures.data(index, Roles.AccessibleTextRole))
            self.door_opened.emit(door, words)

    def _point(self, index: QModelIndex) -> None:
        shape = Qt.CursorShape
        opens = self.figures.door(index) is not None
        self.viewport().setCursor(shape.PointingHandCursor if opens else shape.ArrowCursor)
