from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from annotator.ui.dialogs.command_palette import CommandPalette
from annotator.ui.theme import DARK, LIGHT
from tests.ui.finding import child

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from tests.ui.dialogs.conftest import Room


@pytest.fixture
def palette(room: Room, schema: Schema) -> CommandPalette:
    made = CommandPalette(room.book, schema, LIGHT, room)
    made.open_palette()
    return made


def field(palette: CommandPalette) -> QLineEdit:
    return child(palette, QLineEdit, "command_field")


def listed(palette: CommandPalette) -> QListView:
    return child(palette, QListView, "command_list")


def rows(palette: CommandPalette) -> list[str]:
    model = listed(palette).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def current(palette: CommandPalette) -> str:
    return str(listed(palette).currentIndex().data())


def press(palette: CommandPalette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(field(palette), key)


def test_it_opens_with_the_caret_in_it_and_every_command(palette: CommandPalette) -> None:
    assert QApplication.focusWidget() is field(palette)
    assert {"Export JSONL, brat, CoNLL …", "Label: Denial", "To the next word"} <= set(
        rows(palette)
    )
    assert "Any command …" not in rows(palette)


def test_enter_runs_what_was_typed_where_one_was(palette: CommandPalette, room: Room) -> None:
    QTest.keyClicks(field(palette), "take quot")
    assert current(palette) == "Take the quotation"
    press(palette, Qt.Key.Key_Return)
    assert room.ran == ["mark.take_quotation"]
    assert not palette.isVisible()
    assert QApplication.focusWidget() is room.articles


def test_the_focus_is_back_before_the_command_runs(
    palette: CommandPalette, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    room.book["mark.jump"].triggered.connect(lambda: seen.append(QApplication.focusWidget()))
    QTest.keyClicks(field(palette), "jump")
    press(palette, Qt.Key.Key_Return)
    assert seen == [room.articles]


def test_arrows_choose_and_go_round(palette: CommandPalette, room: Room) -> None:
    QTest.keyClicks(field(palette), "take")
    first, second = rows(palette)[:2]
    press(palette, Qt.Key.Key_Down)
    assert current(palette) == second
    press(palette, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert current(palette) == rows(palette)[-1]
    press(palette, Qt.Key.Key_Down)
    assert current(palette) == first
    press(palette, Qt.Key.Key_PageDown)
    assert current(palette) != first


def test_escape_changes_nothing(palette: CommandPalette, room: Room) -> None:
    QTest.keyClicks(field(palette), "quit")
    press(palette, Qt.Key.Key_Escape)
    assert room.ran == []
    assert not palette.isVisible()
    assert QApplication.focusWidget() is room.articles


def test_a_command_that_is_off_comes_last_and_does_not_run(
    palette: CommandPalette, room: Room
) -> None:
    room.book["edit.undo"].setEnabled(False)
    QTest.keyClicks(field(palette), "undo")
    assert rows(palette)[-1] == "Undo"
    if current(palette) != "Undo":
        press(palette, Qt.Key.Key_Up)
    press(palette, Qt.Key.Key_Return)
    assert room.ran == []
    assert palette.isVisible()


def test_undo_says_what_it_would_undo(palette: CommandPalette, room: Room) -> None:
    room.book["edit.undo"].setText("Undo: label Denial")
    assert "Undo: label Denial" in rows(palette)


def test_what_ran_last_is_first_next_time(palette: CommandPalette) -> None:
    QTest.keyClicks(field(palette), "equally")
    press(palette, Qt.Key.Key_Return)
    palette.open_palette()
    assert field(palette).text() == ""
    assert current(palette) == "Make the panes equally wide"


def test_a_click_runs(palette: CommandPalette, room: Room) -> None:
    QTest.keyClicks(field(palette), "take quot")
    view = listed(palette)
    spot = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert room.ran == ["mark.take_quotation"]


def test_going_elsewhere_puts_it_away(palette: CommandPalette, room: Room) -> None:
    spot = QPoint(40, 40)
    QTest.mouseClick(room.other.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is room.other


def test_its_key_puts_it_away_again(palette: CommandPalette, room: Room) -> None:
    palette.open_palette()
    assert not palette.isVisible()
    assert QApplication.focusWidget() is room.articles


def test_nothing_found_leaves_enter_without_effect(palette: CommandPalette, room: Room) -> None:
    QTest.keyClicks(field(palette), "zebra zebra")
    assert rows(palette) == []
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert room.ran == []


@pytest.mark.parametrize("width", [1280, 500])
def test_it_stands_in_the_middle_at_the_top(
    palette: CommandPalette, room: Room, width: int
) -> None:
    room.resize(width, 600)
    assert room.rect().contains(palette.geometry())
    assert abs(palette.geometry().center().x() - room.rect().center().x()) <= 1
    assert palette.y() < 100


def test_a_reader_is_told_the_chosen_command(palette: CommandPalette) -> None:
    QTest.keyClicks(field(palette), "take quot")
    assert field(palette).accessibleDescription() == "Take the quotation, Mark, Q"


def test_what_is_off_is_muted_and_a_theme_reaches_the_rows(
    palette: CommandPalette, room: Room
) -> None:
    QTest.keyClicks(field(palette), "redo")
    on = listed(palette).viewport().grab().toImage()
    room.book["edit.redo"].setEnabled(False)
    off = listed(palette).viewport().grab().toImage()
    assert on != off
    palette.set_theme(DARK)
    assert listed(palette).viewport().grab().toImage() != off
