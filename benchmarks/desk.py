"""The real window on a real project file, and the bare widgets that it is measured against."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths
from annotator.store.project import Project
from annotator.ui.theme import page_font

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.main_window import MainWindow

BARE_STORE = "bare QPlainTextEdit, one sqlite3 insert"
_ROUNDS = 8


def application() -> QApplication:
    """Qt's application, made where there is none yet. Keep it."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


class Desk:
    """A window of the program's own, on a project file in a folder of its own."""

    def __init__(self, folder: Path, project: Path | None = None) -> None:
        """Open `project`, else the sample; the window is shown and painted."""
        self._hook = sys.excepthook
        self.program = Program(AppPaths.below(folder))
        # The program writes its faults to a file; here they are to be seen.
        sys.excepthook = self._hook
        opened = Project.open(project) if project else self.program.sample()
        self.window: MainWindow = self.program.show(opened)
        self.driver = Driver(self.window)

    def take_keys(self) -> None:
        """Make this the window that keys go to."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.driver.settle()
            self.window.panes.activate(self.driver.pane)

    def spans(self) -> int:
        """How many spans a second reader finds in the file."""
        with Project.open(self.window.workspace.project.path, write=False) as project:
            return int(project.stats()["spans"])

    def close(self) -> None:
        """Close the window and the file."""
        self.program.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Painted(QObject):
    """Counts how often a widget is painted, so that what was not painted is never called so."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        self.times += event.type() is QEvent.Type.Paint
        return False

    def wait(self, before: int) -> None:
        """Let Qt work until the widget has been painted since `times` was `before`; RuntimeError if it is not."""
        for _ in range(_ROUNDS):
            QApplication.processEvents()
            if self.times > before:
                return
        raise RuntimeError(f"{self._widget.objectName() or self._widget} was not painted")


class BareEditor:
    """A bare QPlainTextEdit with a text, and a bare SQLite table beside it."""

    def __init__(self, text: str, like: QWidget, file: Path, stored: int = 0) -> None:
        """As wide and high as `like`; with `stored` rows in the table to begin with."""
        self.editor = QPlainTextEdit()
        self.editor.setReadOnly(True)
        self.editor.setFont(page_font(16))
        self.editor.resize(like.size())
        self.editor.setPlainText(text)
        self.editor.show()
        QApplication.processEvents()
        bar = self.editor.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        self._at = self.editor.cursorForPosition(self.editor.rect().center()).position()
        self._painted = Painted(self.editor.viewport())
        self._table = bare_table(file, stored)
        self._next = stored

    def mark(self) -> None:
        """Colour some words and store a row, as marking does at the least."""
        self._next += 1
        self._store(
            "INSERT INTO span VALUES (?, 'a', 'b', 'denial', 1, 2, NULL, 'words', '{}', '', '')"
        )
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(self._at)
        cursor.setPosition(self._at + 30, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(self.editor.palette().highlight())
        self._paint([selection])

    def unmark(self) -> None:
        """Take both back."""
        self._store("DELETE FROM span WHERE id = ?")
        self._paint([])

    def _store(self, sql: str) -> None:
        self._table.execute("BEGIN IMMEDIATE")
        self._table.execute(sql, (str(self._next),))
        self._table.execute("COMMIT")

    def _paint(self, selections: list[QTextEdit.ExtraSelection]) -> None:
        before = self._painted.times
        self.editor.setExtraSelections(selections)
        self._painted.wait(before)

    def close(self) -> None:
        """Close both."""
        self.editor.close()
        self.editor.deleteLater()
        self._table.close()


def bare_table(file: Path, stored: int) -> sqlite3.Connection:
    """A file with a table like the project's, without what makes it more, and `stored` rows."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(
        'CREATE TABLE span (id TEXT PRIMARY KEY, article TEXT, annotator TEXT, label TEXT, start INT, "end" INT,'
        " pieces TEXT, quote TEXT, attributes TEXT, created TEXT, updated TEXT)"
    )
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO span VALUES (?, 'a', 'b', 'denial', 1, 2, NULL, 'words', '{}', '', '')",
        ((str(n),) for n in range(stored)),
    )
    connection.execute("COMMIT")
    return connection
