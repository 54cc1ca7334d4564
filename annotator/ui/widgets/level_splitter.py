"""A row of widgets that ends where its frame ends, from right to left too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LevelSplitter(QSplitter):
    """A QSplitter none of whose widgets is cut off, in either direction of reading."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._stand_level()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._stand_level()
        super().changeEvent(event)

    def _stand_level(self) -> None:
        # From right to left Qt lays a row out a pixel too far to the right, beyond its end.
        aside = int(self.isRightToLeft() and self.orientation() is Qt.Orientation.Horizontal)
        self.setContentsMargins(aside, 0, -aside, 0)
