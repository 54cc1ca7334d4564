"""Each language has room: translations by themselves in the rooms that are kept, and a window in each language.

`make fitting` shows every view in every language, and keeps the rooms.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.app.languages import speak
from annotator.app.preferences import Preferences
from annotator.bootstrap import Program
from annotator.paths import AppPaths
from tests.ui.pseudo_language import settle
from tools.fitting import cut_below, cut_off
from tools.languages import TRANSLATED
from tools.rooms import Letters, Room, Said, faces, growth, read, source_of, too_wide, translations

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIZES = ((1280, 800), (853, 533))


@pytest.fixture(scope="module")
def rooms(qapp: object) -> dict[str, list[Room]]:
    kept_faces, _, rooms = read()
    if kept_faces != faces():
        pytest.skip(f"rooms were measured in {kept_faces}, and this machine writes {faces()}")
    return rooms


def test_every_translation_has_room_where_its_text_stands(rooms: dict[str, list[Room]]) -> None:
    found = {size: too_wide(rows, translations()) for size, rows in rooms.items()}
    # Shorten it, or see with `make fitting ARGS="VIEW"` that nothing is cut, which keeps the room.
    assert [row for rows in found.values() for row in rows] == []


def test_the_rooms_are_those_of_every_view_and_of_texts_that_there_are() -> None:
    _, views, rooms = read()
    every = import_module("tools.views").VIEWS
    # `make fitting ARGS="VIEW"` measures a new one.
    assert set(every) - set(views) == set()
    assert set(rooms) == {f"{width}x{height}" for width, height in SIZES}
    known = [row for rows in rooms.values() for row in rows if row.source in translations()]
    assert len(known) > 0.9 * sum(map(len, rooms.values()))
    assert len(known) > 200


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_that_grew_too_long_is_found(
    rooms: dict[str, list[Room]], language: str
) -> None:
    rows = [row for row in rooms["853x533"] if row.source == "Merge into"]
    said = translations()["Merge into"]
    longer: Said = {"Merge into": {language: (said[language][0] * 30,)}}
    assert rows
    assert [(row.language, row.source) for row in too_wide(rows, longer)] == [
        (language, "Merge into")
    ]
    narrow = [row._replace(width=5) for row in rows]
    assert language in {row.language for row in too_wide(narrow, translations())}


def test_the_room_of_a_text_is_what_its_neighbours_can_spare(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    button, label = QPushButton("Close"), QLabel("Merge into")
    layout.addWidget(button)
    layout.addStretch(1)
    layout.addWidget(label)
    row.resize(500, 40)
    row.show()
    assert growth(button) == 500 - button.width() - label.width()
    button.setMinimumWidth(430)
    settle()
    assert growth(label) == 500 - button.width() - label.width()


def test_words_of_the_window_are_traced_to_their_text(qapp: object) -> None:
    assert source_of("Close") == "Close"
    assert source_of("8 of 12 articles done") == "{done} of {total} articles done"
    assert source_of("Watchdog") is None
    assert Letters.of(Letters(True, 18, 700, False, 0, 0.0).font()).is_page


# English, a third longer than it is, is in the language made up of the widest words: see test_languages.
@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_cut_off_in_a_window_of_each_language(
    qapp: object, tmp_path: Path, language: str
) -> None:
    paths = AppPaths.below(tmp_path)
    paths.create()
    settings = Preferences(paths.config / "settings.json")
    settings.language, settings.annotator = language, "Ana"
    program = Program(paths)
    window = program.show(program.sample())
    cut = set()
    try:
        for size, ids in zip(SIZES, (("go.next_span",), ("review.begin",)), strict=True):
            window.resize(*size)
            for id in ids:
                window.book[id].trigger()
            settle()
            cut |= cut_off(window)
    finally:
        program.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        speak("en")
    assert sorted(cut) == []


def test_a_word_cut_short_is_found_in_a_language(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = QPushButton("Fusionner avec", holder)
    button.setObjectName("scheme_merge")
    button.resize(button.sizeHint())
    holder.show()
    assert cut_below(holder) == set()
    button.setFixedWidth(button.sizeHint().width() // 2)
    assert cut_below(holder) == {("QPushButton in scheme_merge", "Fusionner avec")}
