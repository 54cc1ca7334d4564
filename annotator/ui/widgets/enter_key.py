"""Enter presses the button that has the keys, as Space does: some systems teach Qt so, others do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def presses_button(widget: QWidget, event: QKeyEvent) -> bool:
    """Press the button in `widget` that has the keys where the key is Enter; whether that was so."""
    button = widget.focusWidget()
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    if plain and event.key() in _ENTER and isinstance(button, QAbstractButton):
        button.click()
        return True
    return False
