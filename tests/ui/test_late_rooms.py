"""Rooms made late answer to the very actions that make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.bootstrap import Program
from annotator.paths import AppPaths
from annotator.ui.late_rooms import DEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from annotator.ui.main_window import MainWindow


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One window for all tests here."""
    program = Program(AppPaths.below(tmp_path_factory.mktemp("user")))
    yield program.show(program.sample())
    program.close()


def test_no_room_is_made_before_it_is_asked_for(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    program = Program(AppPaths.below(tmp_path_factory.mktemp("user")))
    window = program.show(program.sample())
    qapp.processEvents()
    assert window.rooms.all_made() == []
    program.close()


@pytest.mark.parametrize("name", DEEDS)
def test_a_room_answers_to_its_actions(window: MainWindow, name: str) -> None:
    room = getattr(window.rooms, name)
    assert set(room.handlers()) == set(DEEDS[name])
    assert window.rooms.made(name) is room
