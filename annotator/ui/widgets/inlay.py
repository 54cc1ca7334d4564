"""A place for a widget whose words change at every key press, so that the window is not laid out anew for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent


class Inlay(QWidget):
    """Gives a widget all its room. What that widget would like to have is asked once, when it is shown.

    A label asks the layouts around it, up to the window's, to begin anew whenever its text changes.
    """

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self._held = held
        held.setParent(self)
        self.setSizePolicy(held.sizePolicy())

    def sizeHint(self) -> QSize:
        return self._held.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._held.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._held.resize(event.size())
