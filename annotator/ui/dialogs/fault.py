"""The sheet of a fault: exactly what a report would say, to be copied or kept in a file. Nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from annotator.ui.dialogs.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.theme import Theme


class FaultSheet(Sheet):
    """`save_wanted` carries the report, as it is shown."""

    save_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("fault", "", theme, parent)
        self.setWindowTitle(self.tr("Report of a fault"))
        self.setAccessibleName(self.windowTitle())
        self.text = QPlainTextEdit()
        self.text.setObjectName("fault_text")
        self.text.setAccessibleName(self.tr("What the report says"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.column.addWidget(self.text, 1)
        self.button("fault_copy", self.tr("Copy"), self._copy)
        self.button("fault_save", self.tr("Save in a file"), self._save)
        self.button("fault_close", self.tr("Close"), self.close)

    def show_report(self, words: str, report: str) -> None:
        """Show a report, and above it what it is."""
        self.words.setText(words)
        self.text.setPlainText(report)
        self.text.setFocus()

    def say(self, words: str) -> None:
        """Say what was done with it."""
        self.words.setText(words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(self.tr("Copied. Paste it into a message to whoever looks after the program."))

    def _save(self) -> None:
        self.save_wanted.emit(self.text.toPlainText())
