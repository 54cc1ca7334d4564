"""The row of panes on a slide: where there is no room for all of them, it is moved sideways, and none gets narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget
from shiboken6 import isValid

from annotator.ui.widgets.own_viewport import own_viewport

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent


class PaneSlide(QScrollArea):
    """Shows as much of `row` as there is room for; `slid` is emitted when it has moved sideways.

    What was last brought into sight stays there when the row or the room for it changes.
    """

    slid = Signal()

    def __init__(self, row: QSplitter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane_slide")
        own_viewport(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = row
        self._kept: list[list[QWidget]] = []
        self._wanted: tuple[int, list[int]] | None = None
        self.setWidget(row)
        self.horizontalScrollBar().valueChanged.connect(self.slid)
        self.horizontalScrollBar().actionTriggered.connect(self._let_go)

    def bring(self, groups: Sequence[Sequence[QWidget]]) -> None:
        """Move the row no further than needed for one of each group to be seen whole, and as many more as can be.

        They stay in sight until the row is moved by hand, or others are brought.
        """
        self._kept, self._wanted = [list(group) for group in groups], None
        self._bring_kept()

    def slid_by(self) -> int:
        """How far the row is slid, in pixels."""
        return self.horizontalScrollBar().value()

    def settle_at(self, slid: int, widths: Sequence[int]) -> None:
        """Slide the row so far, its panes that wide, as soon as it is laid out."""
        self._kept, self._wanted = [], (slid, list(widths))
        self._settle_soon()

    def _settle_soon(self) -> None:
        # The row lays its panes out after the events that are seen here: where they stand is known when those are
        # over, and before the window is painted.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return taken

    def _settle(self) -> None:
        if self._wanted is None:
            self._bring_kept()
            return
        (slid, widths), self._wanted = self._wanted, None
        if len(widths) == self._row.count():
            self._row.setSizes(widths)
        self.horizontalScrollBar().setValue(slid)

    def _bring_kept(self) -> None:
        groups = [places for group in self._kept if (places := self._places(group))]
        if not groups:
            return
        bar = self.horizontalScrollBar()
        page, now = bar.pageStep(), bar.value()

        def worth(slid: int) -> tuple[int, int, int]:
            seen = [[slid <= a and b <= slid + page for a, b in group] for group in groups]
            return sum(map(any, seen)), sum(map(sum, seen)), -abs(slid - now)

        ends = [place for group in groups for place in group]
        slides = [now, *(start for start, _ in ends), *(end - page for _, end in ends)]
        best = max((min(max(one, 0), bar.maximum()) for one in slides), key=worth)
        bar.setValue(best if worth(best)[0] else ends[0][0])

    def _places(self, group: Sequence[QWidget]) -> list[tuple[int, int]]:
        """Where each begins and ends in the row, but for those that were closed: gone from Qt, named here still."""
        there = [pane for pane in group if isValid(pane) and self._row.isAncestorOf(pane)]
        return [(start := self._start(pane), start + pane.width()) for pane in there]

    def _start(self, pane: QWidget) -> int:
        """How far the pane is from where the row begins, which is on the right where one reads from right to left."""
        left = pane.mapTo(self._row, pane.rect().topLeft()).x()
        return self._row.width() - left - pane.width() if self.isRightToLeft() else left

    def _let_go(self) -> None:
        self._kept = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._row and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._settle_soon()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys are actions, declared in one table: no arrow moves the row.
        event.ignore()
