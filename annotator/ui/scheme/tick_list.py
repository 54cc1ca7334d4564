"""A list of rows to tick, each with a few words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeView

from annotator.ui.scheme.entry_model import TickModel, TickRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.scheme.entry_model import More


class TickList(QTreeView):
    """`ticked` when a row was ticked or not any more; space does it, and Ctrl+A ticks all or none."""

    ticked = Signal()

    def __init__(self, name: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self._model = TickModel()
        self._model.ticked.connect(self.ticked)
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: Iterable[TickRow], more: More | None = None) -> None:
        """Show these, none of them ticked; `more` gives those that come next."""
        self._model.show_rows(rows, more)

    @property
    def is_rest_ticked(self) -> bool:
        """Whether what is not listed yet is ticked too."""
        return self._model.is_rest_ticked

    @property
    def left(self) -> list[str]:
        """The values of what is listed and not ticked."""
        return self._model.left

    @property
    def chosen(self) -> list[str]:
        """The values of what is ticked."""
        return self._model.chosen

    def tick_all(self) -> None:
        """Tick all rows, or none where all are ticked."""
        self._model.tick_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_A:
            self.tick_all()
        else:
            super().keyPressEvent(event)
