"""A small real window for the dialogs: the book of actions over it, and what was run."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow, QTextEdit, QVBoxLayout, QWidget

from annotator.core.schema_files import default_schema
from annotator.ui.action_book import ActionBook
from annotator.ui.actions import ACTIONS, Scope

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from annotator.core.schema import Schema


class Room(QMainWindow):
    """A window with an articles' widget and another; `ran` holds the ids of the actions that ran."""

    def __init__(self) -> None:
        super().__init__()
        self.ran: list[str] = []
        self.articles = QTextEdit()
        self.other = QTextEdit()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addWidget(self.articles)
        column.addWidget(self.other)
        self.setCentralWidget(middle)
        handlers = {row.id: partial(self.ran.append, row.id) for row in ACTIONS}
        homes = {Scope.ARTICLES: self.articles, Scope.CASE: QWidget(self)}
        self.book = ActionBook(self, homes, handlers)
        self.resize(1280, 800)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    window = Room()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.articles.setFocus()
    return window


@pytest.fixture
def schema() -> Schema:
    return default_schema()
