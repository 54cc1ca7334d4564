from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.core.schema import NUMBER, Attribute
from annotator.ui.annotations.attribute_field import make_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def usual_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("usual_locale")
@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("fr", "12,5", "12.5"),
        ("es", "-0,25", "-0.25"),
        ("ar", "3٫5", "3.5"),
        ("en", "12.5", "12.5"),
        ("en", "1,000", "1000"),
        ("fr", "1.5e3", "1.5e3"),
        ("fr", "x7y", "7"),
    ],
)
def test_a_number_is_taken_as_people_write_it(
    qtbot: QtBot, language: str, typed: str, shown: str
) -> None:
    QLocale.setDefault(QLocale(language))
    field = make_field(Attribute("amount", "Amount", kind=NUMBER), "")
    assert isinstance(field, QLineEdit)
    qtbot.addWidget(field)
    for sign in typed:
        # QTest knows the keys of Latin letters alone.
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QCoreApplication.sendEvent(field, press)
    assert (field.text(), field.hasAcceptableInput()) == (shown, True)
