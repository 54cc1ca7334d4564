"""A splitter whose handle looks like a hairline and can be gripped like something wider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from annotator.ui.widgets.level_splitter import LevelSplitter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

LINE = 1
# On either side of the line, over the edges of its neighbours.
REACH = 4


class Grip(QSplitterHandle):
    """A line of 1 px that takes the mouse over 9 px."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self._settling = False
        self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Changing margins sends another resize event, and Qt's own answer to that changes them back.
        if self._settling:
            return
        self._settling = True
        # Qt gives so thin a handle a grip of 5 px here; the mask keeps what shows to the line.
        super().resizeEvent(event)
        self._widen()
        self.setMask(QRegion(self.contentsRect()))
        self._settling = False

    def _widen(self) -> None:
        flat = self.orientation() is Qt.Orientation.Horizontal
        aside, above = (REACH, 0) if flat else (0, REACH)
        self.setContentsMargins(aside, above, aside, above)


class GripSplitter(LevelSplitter):
    """A splitter with such handles."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(LINE)

    def createHandle(self) -> QSplitterHandle:
        return Grip(self.orientation(), self)
