"""An empty view says what it is told to, and its buttons do what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from annotator.ui.widgets.empty_view import Deed, EmptyView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def buttons(view: EmptyView) -> list[QPushButton]:
    return [button for button in view.findChildren(QPushButton) if not button.isHidden()]


def test_buttons_run_a_declared_action_or_what_they_were_given(qtbot: QtBot) -> None:
    window, view, done = QMainWindow(), EmptyView("nothing_here", centred=True), []
    qtbot.addWidget(window)
    action = QAction(window)
    action.setObjectName("project.import")
    action.setShortcut("Ctrl+I")
    action.triggered.connect(lambda: done.append("import"))
    window.addAction(action)
    window.setCentralWidget(view)
    view.say(
        "Nothing is here.",
        Deed("Import", "project.import"),
        Deed("Look again", act=lambda: done.append("look")),
    )
    window.show()
    assert [button.toolTip() for button in buttons(view)] == ["Ctrl+I", ""]
    for button in buttons(view):
        button.click()
    assert done == ["import", "look"]
    view.say("Still nothing.")
    assert buttons(view) == []
    assert view.text == "Still nothing."


def test_one_that_holds_the_keys_hands_them_to_its_lines(qtbot: QtBot) -> None:
    view = EmptyView("nothing_here", holds_keys=True)
    qtbot.addWidget(view)
    view.say("Nothing is here.")
    lines = view.findChild(QLabel, "nothing_here")
    assert view.focusProxy() is lines
