"""Which theme the window wears: what was chosen, else what the system asks for, now and when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from annotator.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme

if TYPE_CHECKING:
    from annotator.app.preferences import Preferences


class Appearance(QObject):
    """`changed` says that another theme is to be worn: the system asks for it, and nothing else was chosen."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        # Kept: what it gives out does not outlive it in Python.
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        # Qt tells of the wish for contrast from 6.10 on.
        known = hasattr(self._hints, "accessibility")
        self._access = self._hints.accessibility() if known else None
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self._follow)

    def _follow(self) -> None:
        self.changed.emit()

    @property
    def follows_system(self) -> bool:
        """Whether light or dark is the system's choice."""
        return self._preferences.dark is None

    def theme(self) -> Theme:
        """The theme to wear now."""
        if self.is_high_contrast():
            return HIGH_DARK if self.is_dark() else HIGH_LIGHT
        return DARK if self.is_dark() else LIGHT

    def is_dark(self) -> bool:
        """Whether the theme is dark."""
        if self._preferences.dark is not None:
            return self._preferences.dark
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def is_high_contrast(self) -> bool:
        """Whether the theme is one of high contrast."""
        if self._preferences.high_contrast is not None:
            return self._preferences.high_contrast
        if self._access is None:
            return False
        return self._access.contrastPreference() is Qt.ContrastPreference.HighContrast
