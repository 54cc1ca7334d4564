"""Tabs that fit their width in every language: where words have no room, rare tabs show an icon, then all but one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from annotator.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent

_ICON_WIDTH = 32


class _Bar(QTabBar):
    """Qt gives a tab without a word the room of a short one. `reached`: the keys came to it."""

    reached = Signal()

    def tabSizeHint(self, index: int) -> QSize:
        size = super().tabSizeHint(index)
        return size if self.tabText(index) else QSize(_ICON_WIDTH, size.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class FittingTabs(QTabWidget):
    """All by words, or the rare ones by drawings, with their words as tips. `left`: Esc that nothing else took."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rare: dict[QWidget, tuple[str, str]] = {}
        self._usual: dict[QWidget, tuple[str, str]] = {}
        self._bar = _Bar(self)
        # As Qt calls its own.
        self._bar.setObjectName("qt_tabwidget_tabbar")
        self.setTabBar(self._bar)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.currentChanged.connect(self._fit)
        self.currentChanged.connect(self._follow_keys)
        self._bar.reached.connect(self._order_stops)

    def add_usual(self, widget: QWidget, text: str, drawing: str) -> None:
        """Add a tab that keeps its word as long as there is room beside those of all rare ones as drawings."""
        self._usual[widget] = text, drawing
        at = self.addTab(widget, text)
        self.setTabToolTip(at, text)
        self.tabBar().setAccessibleTabName(at, text)

    def insert_rare(self, at: int, widget: QWidget, text: str, drawing: str) -> None:
        """Insert a tab, hidden for now, that can be named by a drawing (as of `ui.icons`)."""
        self._rare[widget] = text, drawing
        self.insertTab(at, widget, text)
        self.setTabToolTip(at, text)
        self.tabBar().setAccessibleTabName(at, text)
        self.setTabVisible(at, False)

    def setTabVisible(self, index: int, visible: bool) -> None:
        super().setTabVisible(index, visible)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # As long as it is hidden Qt does not lay the bar out.
        self._fit()

    def _follow_keys(self) -> None:
        """Set the order of Tab now if the tabs have the keys; else it is set when they get them."""
        # The walk through all widgets makes PySide create every class of widgets: not at the start.
        if self._bar.hasFocus():
            self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab lead from the tabs into the page below them, whenever that was made."""
        page, stops = self.currentWidget(), list[QWidget]([self._bar])
        one = self._bar.nextInFocusChain()
        while one is not None and one is not self._bar:
            if page.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stops.append(one)
            one = one.nextInFocusChain()
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return
        shown = [at for at in range(self.count()) if self.isTabVisible(at)]
        rare = [at for at in shown if self.widget(at) in self._rare]
        usual = [at for at in shown if self.widget(at) in self._usual]
        for at in (*rare, *usual):
            self._name(at, by_word=True)
        # The bar stands in by what the stylesheet says, on the right where one reads from there.
        bar = self._bar.geometry()
        inset = self.width() - bar.right() - 1 if self.isRightToLeft() else bar.left()
        room = self.width() - max(inset, 0)
        now = self.currentIndex()
        for some in (rare, [at for at in usual if at != now], [at for at in usual if at == now]):
            if sum(self._bar.tabSizeHint(at).width() for at in shown) > room:
                for at in some:
                    self._name(at, by_word=False)

    def _name(self, at: int, *, by_word: bool) -> None:
        widget = self.widget(at)
        if widget is None:
            return
        text, drawing = (self._rare | self._usual)[widget]
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self.setTabText(at, text if by_word else "")
        self.setTabIcon(at, QIcon() if by_word else icon(drawing, colour))
