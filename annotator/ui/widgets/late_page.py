"""A place for a widget that is made when it is first seen, so that nobody waits for it at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.widgets.standing import column

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class LatePage(QWidget):
    """Empty until whoever answers to `needed`, told once, puts a widget into it."""

    needed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._held: QWidget | None = None

    def hold(self, widget: QWidget) -> None:
        """Put a widget into it, which fills it; done once."""
        self._held = widget
        column(self).addWidget(widget, 1)
        self.setFocusProxy(widget)

    def showEvent(self, event: QShowEvent) -> None:
        if self._held is None:
            self.needed.emit()
        super().showEvent(event)
