"""A small real window for the dialogs: the book of actions over it, and what was run."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QTextEdit, QVBoxLayout, QWidget

from annotator.core.schema_files import default_schema
from annotator.ui import keys_in_force
from annotator.ui.action_book import ActionBook
from annotator.ui.actions import ACTIONS, Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

    from annotator.app.key_table import KeyTable
    from annotator.core.schema import Schema


class Keys(QObject):
    """The keys in force in a small window, as the whole one has them."""

    changed = Signal()
    problem = ""

    @property
    def table(self) -> KeyTable:
        return keys_in_force.table()

    def use(self, changes: Mapping[str, Any]) -> str:
        keys_in_force.take(dict(changes))
        self.changed.emit()
        return self.problem


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
