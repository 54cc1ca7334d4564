"""Rooms made late answer to the very actions that make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.bootstrap import Program
from annotator.paths import AppPaths
from annotator.ui.actions import ACTIONS
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


_PAGES = ("project.dashboard", "review.agreement", "project.scheme", "project.start")


@pytest.mark.parametrize("page", _PAGES)
def test_what_works_on_articles_rests_while_a_page_hides_them(
    window: MainWindow, page: str
) -> None:
    before = {row.id: window.book[row.id].isEnabled() for row in ACTIONS}
    window.book[page].trigger()
    assert window.columns.isHidden()
    rests = {id for id, is_on in before.items() if is_on and not window.book[id].isEnabled()}
    assert {"mark.delete", "mark.label_1", "go.next_span", "view.library", "edit.find"} <= rests
    assert not rests & {page, "view.dark", "view.high_contrast", "project.quit", "help.keys"}
    assert ("edit.undo" in rests) == (page == "project.start" and before["edit.undo"])
    window.pages.leave_all()
    assert not window.columns.isHidden()
    assert before == {row.id: window.book[row.id].isEnabled() for row in ACTIONS}


def test_one_page_takes_the_place_of_another(window: MainWindow) -> None:
    for page in _PAGES:
        window.book[page].trigger()
    shown = [id for id in _PAGES if window.book[id].isChecked()]
    assert (shown, window.rooms.start.page.isHidden()) == ([], False)
    window.book["project.scheme"].trigger()
    assert window.rooms.start.page.isHidden()
    assert [id for id in _PAGES if window.book[id].isChecked()] == ["project.scheme"]
    window.book["project.scheme"].trigger()
    assert not window.columns.isHidden()
