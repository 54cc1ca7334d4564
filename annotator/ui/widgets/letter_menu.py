"""A menu whose letters and digits are its own while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu


class LetterMenu(QMenu):
    """A menu over the articles, where single letters are commands.

    Qt looks for shortcuts where the focus is, which an open menu does not take: without this override a digit
    would label a span behind the menu instead of choosing from it.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)
