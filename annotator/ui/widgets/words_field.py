"""A field for a few sentences: Enter takes them, Shift+Enter begins a line, Esc leaves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_HEIGHT = 62
_STAYING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class WordsField(QPlainTextEdit):
    """`taken` carries the text, when Enter is pressed or the field is left; `left` says that Esc was pressed."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, name: str, said: str, text: str = "") -> None:
        """`name` is the object's, `said` what a screen reader says and what stands in the empty field."""
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setPlaceholderText(said)
        self.setFixedHeight(_HEIGHT)
        self.setTabChangesFocus(True)
        self._kept = text

    def _take(self) -> None:
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.taken.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._kept)
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self._take()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self._take()
