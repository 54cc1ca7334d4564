"""What is written where nobody who listens would find it is said, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from annotator.ui.theme import LIGHT
from annotator.ui.widgets import empty_view
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.empty_view import EmptyView
from annotator.ui.widgets.notice import Notice
from tests.ui.hearing import Ear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def said() -> Iterator[list[tuple[str, bool]]]:
    """What goes out while somebody listens."""
    ear = Ear()
    yield ear.said
    ear.close()


def test_a_message_is_said_and_what_went_wrong_at_once(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    notice = Notice(LIGHT)
    qtbot.addWidget(notice)
    notice.tell("Exported.")
    notice.warn("The disk is full.\nMake room.")
    assert said == [("Exported.", False), ("The disk is full. Make room.", True)]


def test_nothing_goes_out_where_nobody_listens(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "")
    QAccessible.setActive(False)
    announce(widget, "Saved")
    assert said == []


def test_an_empty_view_says_why_unless_it_goes_again(
    qtbot: QtBot, said: list[tuple[str, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(empty_view, "_STANDS_MS", 0)
    view = EmptyView("nothing_here")
    qtbot.addWidget(view)
    view.say("Reading …")
    view.show()
    view.say("Nothing is here.")
    qtbot.waitUntil(lambda: bool(said))
    view.say("Still nothing.")
    view.hide()
    qtbot.wait(1)
    assert said == [("Nothing is here.", False)]
