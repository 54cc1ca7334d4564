"""The list of edits: Enter or a click goes where the edit can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView

from annotator.ui.history.delegate import EditDelegate
from annotator.ui.history.model import ROW_ROLE, EditModel, EditRow
from annotator.ui.widgets.rows import set_up_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.ui.theme import Theme


class EditView(QTableView):
    """`opened` carries the edit's id; `left` is Esc."""

    opened = Signal(str)
    left = Signal()

    def __init__(self, model: EditModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("history_edits")
        self.setAccessibleName(self.tr("Steps, the latest first"))
        self.setModel(model)
        self.delegate = EditDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        set_up_rows(self)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)

    def chosen(self) -> int:
        """The number of the edit that is chosen; 0 for none."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.edit.number if isinstance(row, EditRow) else 0

    def begin(self) -> None:
        """Take the keys, at the first row where none is chosen."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, EditRow):
            self.opened.emit(row.edit.id)
