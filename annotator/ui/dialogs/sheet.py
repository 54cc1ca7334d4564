"""What all sheets beside the articles have in common: words above, buttons below, and nothing is blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.widgets.enter_key import presses_button
from annotator.ui.widgets.quiet_button import quiet_button
from annotator.ui.widgets.settled import settle_before
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    from annotator.ui.theme import Theme


class Sheet(QDialog):
    """A sheet over the window that blocks nothing; Esc closes it."""

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        # A tool's keys are its window's too.
        self.setWindowFlag(Qt.WindowType.Tool)
        self.setWindowTitle(title)
        self.setAccessibleName(title.removesuffix(" …"))
        self.words = self.label(f"{name}_words")
        # At the top also where nothing stands below it.
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.column.addWidget(self.words)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(16)
        whole.addLayout(self.column, 1)
        whole.addLayout(self._buttons)
        self.set_theme(theme)

    def label(self, name: str, *, muted: bool = False) -> QLabel:
        """A label of plain words in lines as wide as the sheet."""
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if muted:
            label.setProperty("role", "muted")
        return label

    def button(
        self, name: str, text: str, act: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        """A button at the foot, the later ones to the right; `primary` is what the sheet is for."""
        button = quiet_button(name, text, lambda: act())
        button.setProperty("primary", primary)
        if act == self.close:
            button.setToolTip(key_tip("Esc"))
        self._buttons.addWidget(button)
        return button

    def show_over(self, window: QWidget, width: int, height: int) -> None:
        """Show it in the middle of the window's upper part, as large as is wished and as there is room for."""
        self.resize(min(width, window.width() - 40), min(height, window.height() - 80))
        left = max((window.width() - self.width()) // 2, 0)
        self.move(window.mapToGlobal(QPoint(left, 64)))
        self.show()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        settle_before(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses_button(self, event):
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.setStyleSheet(f"#{self.objectName()} {{ background: {theme.panel.name()}; }}")
