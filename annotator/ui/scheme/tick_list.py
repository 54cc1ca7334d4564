"""A list of rows to tick, each with a few words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

_VALUE = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickList(QTreeWidget):
    """`ticked` when a row was ticked or not any more; space does it, and Ctrl+A ticks all or none."""

    ticked = Signal()

    def __init__(self, name: str, said: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._tell)

    def show_rows(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Show these (text, words beside it, value), none of them ticked."""
        with QSignalBlocker(self):
            self.clear()
            for text, beside, value in rows:
                item = QTreeWidgetItem([" ".join(text.split()), beside])
                item.setData(0, _VALUE, value)
                item.setToolTip(0, text)
                item.setCheckState(0, _UNCHECKED)
                self.addTopLevelItem(item)

    @property
    def chosen(self) -> list[str]:
        """The values of what is ticked."""
        rows = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        return [str(row.data(0, _VALUE)) for row in rows if row and row.checkState(0) == _CHECKED]

    def tick_all(self) -> None:
        """Tick all rows, or none where all are ticked."""
        rows = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        wanted = _UNCHECKED if len(self.chosen) == len(rows) else _CHECKED
        with QSignalBlocker(self):
            for row in rows:
                if row:
                    row.setCheckState(0, wanted)
        self.ticked.emit()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_A:
            self.tick_all()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.ticked.emit()
