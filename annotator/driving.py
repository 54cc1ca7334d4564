"""Keys and mouse on the real window, as a person would use them: for the demonstration, journeys and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from annotator.core.span import Piece
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reading.pane import ArticlePane

_SETTLE_ROUNDS = 3


class Driver:
    """Presses keys and moves the mouse; reads nothing back but what a person could see."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        window.activateWindow()
        self.settle()
        # It sleeps between its looks, and most windows are active by now.
        if not window.isActiveWindow():
            QTest.qWaitForWindowActive(window, 2000)
            self.settle()

    @property
    def pane(self) -> ArticlePane:
        """The pane that keys go to."""
        pane = self.window.panes.active
        if pane is None:
            raise LookupError("no pane is open")
        return pane

    def settle(self) -> None:
        """Let Qt do what is pending: layouts, paints, queued signals."""
        for _ in range(_SETTLE_ROUNDS):
            QApplication.processEvents()

    def press(self, *keys: str, times: int = 1) -> None:
        """Press each of `keys` ("Ctrl+Shift+Right", "F", "1") where the focus is."""
        for _ in range(times):
            for key in keys:
                self._press(key)

    def _press(self, key: str) -> None:
        self._strike(key)
        QApplication.processEvents()

    def press_to_frame(self, key: str) -> None:
        """Press a key, and paint the next frame, as Qt does before anything that waits for its turn after it."""
        self._strike(key)
        QApplication.sendPostedEvents()

    def _strike(self, key: str) -> None:
        pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]
        QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type text into what has the focus; of other scripts as an input method does."""
        if text.isascii():
            QTest.keyClicks(self._focus(), text)
        else:
            committed = QInputMethodEvent()
            committed.setCommitString(text)
            QApplication.sendEvent(self._focus(), committed)
        QApplication.processEvents()

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        # Unlike a window manager, the offscreen platform does not give activity back when a popup closes.
        active = QApplication.activeWindow()
        if popup is None and (active is None or not active.isVisible()):
            self.window.activateWindow()
            QApplication.processEvents()
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    # Words in sight

    def jump_to(self, word: Piece) -> None:
        """Put the caret at a word in sight of the active pane, by jump marks."""
        self._bring(word)
        self.press("F")
        self._type_label(word)
        self.press("Escape")

    def take_by_jumping(self, first: Piece, last: Piece) -> None:
        """Select from one word in sight to another, by jump marks: F and four letters."""
        self._bring(first)
        self.press("F")
        self._type_label(first)
        self._type_label(last)

    def _type_label(self, word: Piece) -> None:
        jumping = self.window.jumping
        for label, (pane, target) in jumping.targets().items():
            if pane is self.pane and target == word:
                self.type(label)
                return
        raise LookupError(f"no jump mark stands at {word}")

    def _bring(self, word: Piece) -> None:
        if word not in self.pane.surface.visible_words():
            self.pane.surface.reveal(*word)
            self.settle()

    # The mouse

    def drag_over(self, start: int, end: int) -> None:
        """Select a stretch of the active pane by dragging the mouse over it."""
        surface = self.pane.surface
        surface.reveal(start, end)
        self.settle()
        viewport = surface.viewport()
        first, last = surface.point_of(start), surface.point_of(end)
        if first is None or last is None:
            raise LookupError(f"{start} to {end} is not in sight together")
        button = Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, button, pos=first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, button, pos=last)
        self.settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle or at a point of it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()
