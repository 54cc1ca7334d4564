"""Hands on the keys of actions: a change is kept, and in force everywhere at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui import keys_in_force

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.app.key_table import KeyTable
    from annotator.ui.main_window import MainWindow


class KeyHands(QObject):
    """Puts other keys in force; `changed` says so. What it was before is what takes it back."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def table(self) -> KeyTable:
        """The keys in force."""
        return keys_in_force.table()

    def use(self, changes: Mapping[str, Any]) -> str:
        """Have these changes in force, and keep them; why they could not be kept, "" where they are."""
        window = self._window
        window.preferences.keys = dict(changes)
        keys_in_force.take(window.preferences.keys)
        window.book.rekey()
        # Whoever names a key in a text that stands says it anew; what is made later asks then.
        for widget in (window, *window.findChildren(QWidget)):
            if say := getattr(widget, "say_keys", None):
                say()
        for room in window.rooms.all_made():
            if say := getattr(room, "say_keys", None):
                say()
        self.changed.emit()
        return window.preferences.problem
