"""A window of Qt's own widgets with as much in it as the program's, and no program behind it.

It is built and started as the program is, to tell what of a start is Qt's and Python's: `app: start`, `start: later`.
"""

from __future__ import annotations

import os
import sqlite3

from PySide6.QtCore import QCoreApplication, QStringListModel
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QTabWidget,
    QTextBrowser,
)

_MENUS, _ENTRIES, _PANES, _ROUNDS = 7, 24, 3, 3
_RULES = "QWidget { font-size: 13px } QPushButton { border: 1px solid #ccc; border-radius: 4px }"
# As long as an article of the sample.
_TEXT = "\n\n".join(["A sentence of an article, as long as sentences are in newspapers. " * 6] * 12)


def show() -> QMainWindow:
    """Show it, painted."""
    application = QApplication.instance() or QApplication([])
    sqlite3.connect(":memory:").execute("SELECT 1")
    application.setStyleSheet(_RULES)  # type: ignore[attr-defined]
    window = QMainWindow()
    window.resize(1440, 900)
    _fill_menus(window)
    columns = QSplitter()
    window.setCentralWidget(columns)
    library = QListView()
    library.setModel(QStringListModel([f"Article {n}" for n in range(12)], library))
    columns.addWidget(library)
    for _ in range(_PANES):
        columns.addWidget(QPlainTextEdit(_TEXT))
    tabs = QTabWidget()
    for n, tab in enumerate((QLabel("No span"), QTableView(), QTextBrowser())):
        tabs.addTab(tab, f"Tab {n}")
    columns.addWidget(tabs)
    window.show()
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
    return window


def _fill_menus(window: QMainWindow) -> None:
    for n in range(_MENUS):
        menu = window.menuBar().addMenu(f"Menu {n}")
        for entry in range(_ENTRIES):
            key = QKeySequence(f"Ctrl+{'Alt+' * (n % 2)}{chr(ord('A') + entry)}")
            menu.addAction(f"Action {n} {entry}").setShortcut(key)


if __name__ == "__main__":
    shown = show()
    os.write(1, b"usable")
    os._exit(0)
