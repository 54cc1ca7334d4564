"""How the parts of a panel stand: in a column without gaps, or one in the place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QStackedLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from annotator.ui.widgets.empty_view import EmptyView


def column(widget: QWidget, *parts: QWidget | QLayout) -> QVBoxLayout:
    """Lay a widget out as a column without margins or gaps, of these parts."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    for part in parts:
        if isinstance(part, QLayout):
            made.addLayout(part)
        else:
            made.addWidget(part, 1 if isinstance(part, ViewOrWhy) else 0)
    return made


class ViewOrWhy(QWidget):
    """A view, or in its place why there is nothing in it. It takes what room there is."""

    def __init__(self, view: QWidget, why: EmptyView) -> None:
        super().__init__(view.parentWidget())
        self._stack = QStackedLayout(self)
        self._stack.addWidget(view)
        self._stack.addWidget(why)
        self._why = why

    def show_view(self, there: bool) -> None:
        """Show the view where there is something in it."""
        self._stack.setCurrentIndex(0 if there else 1)

    def take_keys(self, first: QWidget) -> None:
        """Give the keys to `first`, a part of the view; while there is nothing in that, to why."""
        there = self._stack.currentIndex() == 0
        (first if there else self._why).setFocus(Qt.FocusReason.ShortcutFocusReason)
