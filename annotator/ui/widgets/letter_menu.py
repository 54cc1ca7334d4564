"""Menus whose letters and digits are their own while they have the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar


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


class LetterMenuBar(QMenuBar):
    """The bar of menus of a window in which single letters are commands.

    It keeps the keys when one of its menus is left by Esc, and actions in its menus count as being where it is: without
    this override J moved a caret and H hid marks, where a letter shall open a menu.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if others in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
                event.accept()
                return True
        return super().event(event)
