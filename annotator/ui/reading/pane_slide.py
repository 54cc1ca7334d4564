"""The row of panes on a slide: where there is no room for all of them, it is moved sideways, and none gets narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


class PaneSlide(QScrollArea):
    """Shows as much of `row` as there is room for; `slid` is emitted when it has moved sideways.

    The widget last brought into sight stays there when the row or the room for it changes.
    """

    slid = Signal()

    def __init__(self, row: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane_slide")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = row
        self._kept: QWidget | None = None
        # The row lays its panes out after the events that are seen here: where they stand is known when those are over.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring_kept)
        self.setWidget(row)
        self.horizontalScrollBar().valueChanged.connect(self.slid)
        self.horizontalScrollBar().actionTriggered.connect(self._let_go)

    def bring(self, pane: QWidget) -> None:
        """Move the row no further than needed for the whole of `pane` to be seen, now and until it is moved by hand."""
        self._kept = pane
        self._bring_kept()

    def _bring_kept(self) -> None:
        pane = self._kept
        # A pane that was closed meanwhile is gone from Qt, though its name here is not.
        if pane is None or not isValid(pane) or not self._row.isAncestorOf(pane):
            return
        bar, start = self.horizontalScrollBar(), self._start(pane)
        end = start + pane.width()
        if start < bar.value() or pane.width() > bar.pageStep():
            bar.setValue(start)
        elif end > bar.value() + bar.pageStep():
            bar.setValue(end - bar.pageStep())

    def _start(self, pane: QWidget) -> int:
        """How far the pane is from where the row begins, which is on the right where one reads from right to left."""
        left = pane.mapTo(self._row, pane.rect().topLeft()).x()
        return self._row.width() - left - pane.width() if self.isRightToLeft() else left

    def _let_go(self) -> None:
        self._kept = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._row and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._soon.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys are actions, declared in one table: no arrow moves the row.
        event.ignore()
