"""The frame of the window: library, articles and tabs side by side, bars above and below the articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from annotator.ui.widgets.fitting_tabs import FittingTabs
from annotator.ui.widgets.grip_splitter import GripSplitter
from annotator.ui.widgets.standing import column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from annotator.ui.annotations.linking import LinkStrip
    from annotator.ui.dialogs.who import WhoBar
    from annotator.ui.widgets.drop_sheet import DropSheet

_LIBRARY_WIDTH = 252
_SIDE_WIDTH = 292
# One pane, and the edge of the next, however narrow the window is.
_LEAST_MIDDLE = 320
# The tabs of rooms that are made later, in their order; what each shows where its word has no room.
_DRAWINGS = {"finding": "search", "review": "columns", "history": "clock"}


class Frame(QWidget):
    """Holds what the window is made of, and has places for rooms that are made later.

    `dropped` carries the files that were let go over it (`Dropped`), wherever nothing in it takes them itself.
    `tab_pressed` comes before the focus goes on to the next stop.
    """

    dropped = Signal(object)
    tab_pressed = Signal()

    def __init__(self, library: QWidget, articles: QWidget, status: QWidget) -> None:
        super().__init__()
        self._articles = articles
        self._rare: dict[str, QWidget] = {}
        self._drop: DropSheet | None = None
        self.setAcceptDrops(True)
        # One bar at a time, all in one place: a question or a link being made moves no line of the text.
        self.bars = QStackedWidget()
        self.bars.setObjectName("bars")
        # As high as the labels' lines, which the width decides.
        self.bars.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.side = FittingTabs()
        self.side.setObjectName("side")
        self.side.setMinimumWidth(200)
        middle = QWidget()
        middle.setObjectName("middle")
        middle.setMinimumWidth(_LEAST_MIDDLE)
        self._middle = column(middle)
        self._middle.addWidget(self.bars)
        self._middle.addWidget(articles, 1)
        self.columns = GripSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("columns")
        for widget in (library, middle, self.side):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([_LIBRARY_WIDTH, 2000, _SIDE_WIDTH])
        self._whole = column(self)
        self._whole.addWidget(self.columns, 1)
        self._whole.addWidget(status)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.tab_pressed.emit()
        return super().focusNextPrevChild(forward)

    def set_bars(self, usual: QWidget, passing: WhoBar | LinkStrip) -> None:
        """The bar above the articles, and one that takes its place while it asks."""
        self.bars.addWidget(usual)
        self.add_bar(passing)

    def add_bar(self, passing: WhoBar | LinkStrip) -> None:
        """Another bar that takes the place of the usual one while it asks."""
        self.bars.addWidget(passing)
        passing.opened.connect(partial(self.bars.setCurrentWidget, passing))
        passing.left.connect(partial(self.bars.setCurrentIndex, 0))

    def set_messages(self, widgets: Iterable[QWidget]) -> None:
        """What stands lowest, whatever page is shown."""
        for widget in widgets:
            self._whole.insertWidget(self._whole.count() - 1, widget)

    def add_tab(self, widget: QWidget, text: str, room: str) -> None:
        """Put a rare room's tab on the right, in its order, hidden until it is asked for."""
        order = list(_DRAWINGS)
        before = [one for one in self._rare if order.index(one) < order.index(room)]
        fixed = self.side.count() - len(self._rare)
        self._rare[room] = widget
        self.side.insert_rare(fixed + len(before), widget, text, _DRAWINGS[room])

    def add_below(self, widget: QWidget, *, first: bool = False) -> None:
        """Put a bar below the articles: next to them, or after the others."""
        place = self._middle.indexOf(self._articles) + 1 if first else self._middle.count()
        self._middle.insertWidget(place, widget)

    def place_page(self, widget: QWidget) -> None:
        """Put a page where the columns stand, which are hidden while it is shown."""
        self._whole.insertWidget(1, widget, 1)

    # Files that are dragged over it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from annotator.ui.widgets.drop_sheet import DropSheet
        from annotator.ui.widgets.dropped import dropped_in

        if dropped := dropped_in(event.mimeData()):
            event.acceptProposedAction()
            if self._drop is None:
                self._drop = DropSheet(self)
            self._drop.show_for(dropped)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._hide_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        from annotator.ui.widgets.dropped import dropped_in

        self._hide_drop()
        if dropped := dropped_in(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(dropped)

    def _hide_drop(self) -> None:
        if self._drop is not None:
            self._drop.hide()

    def is_rare(self, widget: QWidget | None) -> bool:
        """Whether a tab is of a room that was made later."""
        return widget in self._rare.values()
