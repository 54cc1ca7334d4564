from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from annotator.core.schema_files import default_schema
from annotator.ui.actions import Scope
from annotator.ui.dialogs.action_words import all_words
from annotator.ui.dialogs.key_button import KeyButton
from annotator.ui.dialogs.key_columns import KeyBlock, KeySection
from annotator.ui.dialogs.keys import KeysSheet
from annotator.ui.dialogs.room_keys import ROOMS, room_of, room_words
from annotator.ui.theme import DARK, LIGHT
from annotator.ui.widgets.key_caps import KeyCaps, caps, spoken
from tests.ui.dialogs.conftest import Keys, Room
from tests.ui.finding import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from annotator.core.schema import Schema


@pytest.fixture(scope="module")
def standing(qapp: QApplication) -> Iterator[tuple[Room, KeysSheet, dict[str, Any]]]:
    """One window and its sheet for all tests here, which take long to build, and what there was to see at first."""
    room = Room()
    room.show()
    room.activateWindow()
    assert QTest.qWaitForWindowActive(room)
    sheet = KeysSheet(default_schema(), LIGHT, Keys(), room)
    _show_anew(room, sheet)
    # What is made below what is in sight is laid out in its own time.
    QTest.qWait(50)
    yield room, sheet, _state(sheet)
    room.close()
    room.deleteLater()


def _show_anew(room: Room, sheet: KeysSheet) -> None:
    room.resize(1280, 800)
    if sheet._theme is not LIGHT:
        sheet.set_theme(LIGHT)
    sheet.show_keys(Scope.ARTICLES)
    assert QTest.qWaitForWindowActive(sheet)
    sheet.make_all()
    QApplication.processEvents()


def _state(sheet: KeysSheet) -> dict[str, Any]:
    """What a person can see of it."""
    caps = [part for part in sheet.findChildren(KeyButton) if part.isVisibleTo(sheet)]
    return {
        "texts": texts_in_sight(sheet),
        "size": sheet.geometry().getRect(),
        "blocks": [block.geometry().getRect() for block in sheet.findChildren(KeyBlock)],
        "sections": [one.geometry().getRect() for one in sheet.findChildren(KeySection)],
        "caps": [(part.accessibleName(), part.geometry().getRect()) for part in caps],
        "cap": caps[0].grab().toImage(),
        "style": sheet.styleSheet(),
        "filter": field(sheet).text(),
        "focus": field(sheet).hasFocus(),
        "scrolled": child(sheet, QScrollArea, "keys_scroll").verticalScrollBar().value(),
    }


@pytest.fixture
def room(standing: tuple[Room, KeysSheet, dict[str, Any]]) -> Room:
    return standing[0]


@pytest.fixture
def sheet(standing: tuple[Room, KeysSheet, dict[str, Any]], qtbot: QtBot) -> KeysSheet:
    """The sheet, as it was when it was new."""
    room, sheet, first = standing
    _show_anew(room, sheet)

    def is_as_at_first() -> None:
        assert _state(sheet) == first

    # Layouts follow in their own time.
    qtbot.waitUntil(is_as_at_first)
    return sheet


def field(sheet: KeysSheet) -> QLineEdit:
    return child(sheet, QLineEdit, "keys_filter")


def shown_buttons(sheet: KeysSheet) -> list[KeyButton]:
    return sheet._buttons()


def texts_in_sight(sheet: QWidget) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]


def test_every_action_stands_there_with_its_keys(sheet: KeysSheet, schema: Schema) -> None:
    texts = texts_in_sight(sheet)
    heard = {part.accessibleName() for part in sheet.findChildren(KeyButton)}
    for words in all_words(schema):
        assert words.text in texts
        assert f"{words.text}, {spoken(words.keys)}" in heard


def test_labels_go_by_their_names(sheet: KeysSheet) -> None:
    texts = texts_in_sight(sheet)
    assert "Label: Evidence claim" in texts
    assert "Label 5" not in texts


@pytest.mark.parametrize(
    ("here", "first"),
    [
        (Scope.ARTICLES, "In the articles"),
        (Scope.WINDOW, "Everywhere in the window"),
        (Scope.CASE, "For a case"),
    ],
)
def test_the_keys_for_here_come_first(sheet: KeysSheet, here: Scope, first: str) -> None:
    sheet.close()
    sheet.show_keys(here)
    sheet.make_all()
    QTest.qWait(1)
    highest = min(sheet.findChildren(KeyBlock), key=lambda block: block.y())
    assert first in [label.text() for label in highest.findChildren(QLabel)]


def test_the_keys_of_the_place_come_before_all_others(sheet: KeysSheet) -> None:
    sheet.show_keys(Scope.WINDOW, "library")
    sheet.make_all()
    QTest.qWait(1)
    highest = min(sheet.findChildren(KeyBlock), key=lambda block: block.y())
    texts = [label.text() for label in highest.findChildren(QLabel)]
    title, rows = ROOMS["library"]
    assert {title, *(text for text, _ in rows)} <= set(texts)


def test_the_keys_of_every_place_can_be_read() -> None:
    for room, (title, rows) in ROOMS.items():
        words = room_words(room)
        assert [row.text for row in words] == [text for text, _ in rows]
        assert {row.title for row in words} == {title}
        assert all(caps(key) for row in words for key in row.keys)


def test_a_place_is_known_by_any_widget_in_it(qapp: QApplication) -> None:
    whole, part = QWidget(), QWidget()
    whole.setObjectName("library")
    part.setParent(whole)
    assert [room_of(part), room_of(whole), room_of(None)] == ["library", "library", ""]


def test_typing_filters_and_every_word_counts(sheet: KeysSheet) -> None:
    QTest.keyClicks(field(sheet), "span next")
    texts = texts_in_sight(sheet)
    assert "Next span" in texts
    assert "Previous span" not in texts
    assert "PROJECT" not in texts


def test_a_filter_that_finds_nothing_says_so(sheet: KeysSheet) -> None:
    QTest.keyClicks(field(sheet), "zebra")
    page = child(sheet, QWidget, "keys_page")
    assert texts_in_sight(page) == ["No action is called that."]
    QTest.keyClick(field(sheet), Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert "Next span" in texts_in_sight(sheet)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_escape_and_f1_put_it_away(sheet: KeysSheet, key: Qt.Key) -> None:
    QTest.keyClick(field(sheet), key)
    assert not sheet.isVisible()


def test_it_does_not_stand_in_the_way(sheet: KeysSheet) -> None:
    assert not sheet.isModal()


def test_enter_leaves_it_open_and_goes_to_the_first_line(sheet: KeysSheet) -> None:
    QTest.keyClicks(field(sheet), "sentence")
    QTest.keyClick(field(sheet), Qt.Key.Key_Return)
    assert sheet.isVisible()
    first, second = shown_buttons(sheet)[:2]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert field(sheet).hasFocus()


def test_the_keyboard_scrolls(sheet: KeysSheet) -> None:
    bar = child(sheet, QScrollArea, "keys_scroll").verticalScrollBar()
    QTest.keyClick(field(sheet), Qt.Key.Key_PageDown)
    after_a_page = bar.value()
    assert after_a_page > 0
    QTest.keyClick(field(sheet), Qt.Key.Key_Up)
    assert 0 < bar.value() < after_a_page
    QTest.keyClick(field(sheet), Qt.Key.Key_PageUp)
    assert bar.value() == 0


@pytest.mark.parametrize(("width", "columns"), [(1160, 3), (760, 2), (400, 1)])
def test_columns_follow_the_width(sheet: KeysSheet, width: int, columns: int, qtbot: QtBot) -> None:
    sheet.resize(width, 700)

    def places() -> int:
        block = sheet.findChildren(KeyBlock)[0]
        return len({section.x() for section in block.findChildren(KeySection)})

    qtbot.waitUntil(lambda: places() == columns)


def test_it_stays_inside_its_window(sheet: KeysSheet, room: Room) -> None:
    room.resize(900, 600)
    sheet.show_keys(Scope.ARTICLES)
    assert room.geometry().contains(sheet.geometry())


def test_another_theme_reaches_the_caps(sheet: KeysSheet) -> None:
    cap = next(part for part in sheet.findChildren(KeyButton) if part.isVisibleTo(sheet))
    light = cap.grab().toImage()
    sheet.set_theme(DARK)
    assert cap.grab().toImage() != light


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("S", ("S",)),
        ("Ctrl+Shift+Right", ("Ctrl", "Shift", "→")),
        ("Ctrl++", ("Ctrl", "+")),
        ("Ctrl+-", ("Ctrl", "-")),
        (".", (".",)),
        ("Escape", ("Esc",)),
    ],
)
def test_each_key_has_a_cap(key: str, shown: tuple[str, ...]) -> None:
    assert caps(key) == shown


def test_no_cap_is_cut(sheet: KeysSheet) -> None:
    for part in (*sheet.findChildren(KeyCaps), *sheet.findChildren(KeyButton)):
        if part.isVisibleTo(sheet):
            assert part.width() >= part.sizeHint().width()
