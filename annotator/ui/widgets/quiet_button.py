"""A button that Enter presses only where it has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance


def quiet_button(
    name: str, words: str, pressed: Callable[[], object] | SignalInstance
) -> QPushButton:
    """A button of that object name, which calls or emits `pressed`; no dialog takes it for what Enter does."""
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(pressed)
    return button
