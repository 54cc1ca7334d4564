"""What stands in place of the articles while it is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame


class Page(QFrame):
    """A page of the window; `left` gives the keys back to the articles."""

    left = Signal()
