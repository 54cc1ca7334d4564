from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from annotator import __version__
from annotator.ui.dialogs.about import About
from annotator.ui.theme import LIGHT
from tests.ui.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.dialogs.conftest import Room


@pytest.fixture
def about(room: Room, tmp_path: Path) -> About:
    made = About(tmp_path / "meters.annotator", tmp_path / "data", LIGHT, room)
    made.show()
    return made


def fact(about: About, name: str) -> str:
    return child(about, QLineEdit, name).text()


def test_it_says_version_licence_and_where_things_lie(about: About, tmp_path: Path) -> None:
    assert __version__ in fact(about, "about_version")
    assert "Apache License 2.0" in fact(about, "about_licence")
    assert fact(about, "about_project") == str(tmp_path / "meters.annotator")
    assert fact(about, "about_data") == str(tmp_path / "data")


def test_escape_puts_it_away(about: About) -> None:
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_so_does_its_button(about: About) -> None:
    button = child(about, QPushButton, "about_close")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not about.isVisible()
