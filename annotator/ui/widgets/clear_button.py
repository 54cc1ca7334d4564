"""The button in a field that clears it, which is there or not: Qt would have it fade in and out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


def give_clear_button(field: QLineEdit) -> None:
    """Let the field have one while something stands in it."""
    field.setClearButtonEnabled(True)
    field.textChanged.connect(partial(_stand_still, field))


def _stand_still(field: QLineEdit, _text: str) -> None:
    from PySide6.QtCore import QPropertyAnimation  # not at the start

    for fading in field.findChildren(QPropertyAnimation):
        fading.setCurrentTime(fading.duration())
