"""The keys at a message: they come to its buttons, and go back to where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class MessageKeys(QObject):
    """Leads to the first of the buttons that is shown; Esc there hides the message."""

    def __init__(self, message: QWidget, buttons: Sequence[QWidget]) -> None:
        super().__init__(message)
        self._message, self._buttons = message, buttons
        # What had the keys before the message took them.
        self._before: QWidget | None = None
        message.installEventFilter(self)

    def take(self) -> None:
        """Give the keys to the message."""
        if not self._has_focus():
            self._before = QApplication.focusWidget()
        first = next(one for one in self._buttons if not one.isHidden())
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._message.isAncestorOf(focus)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self._give_back()
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_esc and event.type() is QEvent.Type.KeyPress:
            self._message.hide()
            return True
        return False

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if self._has_focus() and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
