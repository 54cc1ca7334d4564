"""A field that says what it is for as long as it is empty, and its key where there is room for that too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_AROUND = 26
# Between what it says and its key.
_GAP = "  ·  "


class HintingField(QLineEdit):
    """Its tip has all of the hint where the hint is cut."""

    def __init__(self) -> None:
        super().__init__()
        self._hint = ""

    def set_hint(self, hint: str) -> None:
        """Say this: words, or words and a key with a dot between them."""
        self._hint = hint
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= self.width() - _AROUND
        self.setPlaceholderText(self._hint if fits else self._hint.partition(_GAP)[0])
        self.setToolTip("" if fits else self._hint)
