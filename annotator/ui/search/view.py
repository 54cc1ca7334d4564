"""The list of hits: a click on a box checks, elsewhere it opens; Space checks, Enter opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView

from annotator.ui.search.delegate import CHECK_RIGHT, HitDelegate
from annotator.ui.search.model import ROW_ROLE, Head, HitModel, Place
from annotator.ui.widgets.rows import set_up_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from annotator.ui.theme import Theme


class HitView(QTableView):
    """`opened` carries article, start, end (code points), and whether beside the others; `left` is Esc."""

    opened = Signal(str, int, int, bool)
    left = Signal()

    def __init__(self, model: HitModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("find_hits")
        self.setAccessibleName(self.tr("Places found"))
        self._hits = model
        self.setModel(model)
        self.delegate = HitDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        set_up_rows(self)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def begin(self) -> None:
        """Take the keys, at the first hit where none is chosen."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._hits.index(min(1, self._hits.rowCount() - 1), 0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        x = event.position().x()
        if (self.viewport().width() - x if self.isRightToLeft() else x) < CHECK_RIGHT:
            self._hits.toggle(index.row())
        else:
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._open(index, beside=beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._hits.toggle(index.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index, beside=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex, *, beside: bool) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Head):
            row = index.sibling(index.row() + 1, 0).data(ROW_ROLE)
        if isinstance(row, Place):
            self.opened.emit(row.article.id, row.hit.start, row.hit.end, beside)
