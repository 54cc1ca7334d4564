"""The line above the articles that says why not all of them are listed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.ui.widgets.elided import ElidedLabel

translate = QCoreApplication.translate


class OnlyLine(QWidget):
    """Hidden while all are listed; `all_wanted` asks for that."""

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("library_only")
        self._words = ElidedLabel()
        self._words.setProperty("role", "muted")
        button = QToolButton()
        button.setObjectName("library_show_all")
        button.setText(translate("Library", "Show all"))
        button.setAccessibleName(translate("Library", "Show all articles"))
        button.setToolTip(translate("Library", "Esc"))
        button.clicked.connect(self.all_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self.hide()

    def say(self, words: str) -> None:
        """Say which articles are listed."""
        self._words.setText(words)
        self.show()
