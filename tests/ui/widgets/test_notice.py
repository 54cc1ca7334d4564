from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from annotator.ui.theme import LIGHT
from annotator.ui.widgets.notice import Notice


class Told(QObject):
    over = Signal()


def shown(qtbot: QtBot) -> Notice:
    notice = Notice(LIGHT)
    qtbot.addWidget(notice)
    return notice


def test_a_hint_goes_when_something_is_done_and_nothing_else_does(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.hint("Choose a span first.")
    notice.end_hint()
    assert notice.text == ""
    notice.hint("Choose a span first.")
    notice.warn("The disk is full.")
    notice.end_hint()
    assert notice.text == "The disk is full."


def test_a_sentence_stays_until_it_is_over(qtbot: QtBot) -> None:
    notice, told = shown(qtbot), Told()
    notice.tell("You mark as Ana.", stay=True, until=[told.over])
    assert notice.text == "You mark as Ana."
    told.over.emit()
    assert notice.text == ""
    notice.tell("You mark as Ana.", stay=True, until=[told.over])
    notice.tell("Exported.", stay=True)
    told.over.emit()
    assert notice.text == "Exported."
