"""Switches that Alt and a letter turn while the keys are in their field, where the letter opens no menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QAbstractButton

translate = QCoreApplication.translate


def switched(event: QEvent, toggles: Mapping[Qt.Key, QAbstractButton]) -> bool:
    """Whether the event was Alt and the letter of a switch, which is turned now; for a field's event filter."""
    if not isinstance(event, QKeyEvent) or event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return False
    toggle = toggles.get(Qt.Key(event.key()))
    if toggle is None:
        return False
    # Before it is pressed, Qt asks whether it is not a shortcut.
    event.accept()
    if event.type() == QEvent.Type.KeyPress:
        toggle.toggle()
        on, off = translate("switches", "{switch}: on"), translate("switches", "{switch}: off")
        words = on if toggle.isChecked() else off
        announce(toggle, words.format(switch=toggle.accessibleName()))
    return True
