"""Letters for the labels of a form: Alt and the letter leads into the field beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.mnemonics import lettered, read, with_letter

if TYPE_CHECKING:
    from collections.abc import Iterable


def letter_labels(form: QWidget, taken: Iterable[str]) -> None:
    """Give each label that belongs to a field a letter of its own, none of those `taken` by the menus."""
    fields = {one: field for one in form.findChildren(QLabel) if (field := _field(one.buddy()))}
    words = [read(label.text()) for label in fields]
    letters = lettered(words, taken="".join(taken))
    for (label, field), text, letter in zip(fields.items(), words, letters, strict=True):
        label.setText(with_letter(text, letter))
        label.setBuddy(field)


def _field(beside: QWidget | None) -> QWidget | None:
    """What takes the keys of what stands beside a label, itself or the first field in it; None for nothing."""
    if beside is None:
        return None
    inside = (beside, *beside.findChildren(QWidget))
    return next((one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
