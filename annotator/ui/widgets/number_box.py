"""A box for a whole number, its words as far from the edge as those of any other field."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

# The line inside is no child of the sheet's padding: its own margin keeps the number off the edge.
_MARGIN = 9


class NumberBox(QSpinBox):
    """Named `name`, and `said` to whoever hears it; from `least` to `most`."""

    def __init__(self, name: str, said: str, least: int, most: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)
