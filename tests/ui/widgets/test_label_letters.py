from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.widgets.label_letters import letter_labels

ALT = Qt.KeyboardModifier.AltModifier


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    layout = QFormLayout(form)
    layout.addRow("Name", _field("name"))
    layout.addRow("Note", _field("note"))
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.addWidget(_field("from"))
    row.addWidget(_field("to"))
    layout.addRow("R && D", pair)
    layout.addRow("Seen", QLabel("said"))
    return form


def test_alt_and_a_letter_leads_into_the_field_and_not_where_a_menu_has_it(
    qtbot: QtBot, form: QWidget
) -> None:
    letter_labels(form, ["n", "a"])
    texts = [label.text() for label in form.findChildren(QLabel)]
    assert texts == ["Na&me", "N&ote", "&R && D", "Seen", "said"]
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    for key, name in ((Qt.Key.Key_O, "note"), (Qt.Key.Key_R, "from"), (Qt.Key.Key_M, "name")):
        QTest.keyClick(form, key, ALT)
        focus = form.focusWidget()
        assert focus is not None
        assert focus.objectName() == name


def test_letters_are_found_anew_where_words_have_them_already(qtbot: QtBot, form: QWidget) -> None:
    letter_labels(form, [])
    letter_labels(form, [])
    texts = [label.text() for label in form.findChildren(QLabel)]
    assert texts == ["&Name", "N&ote", "&R && D", "Seen", "said"]
