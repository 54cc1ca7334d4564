from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from annotator.app.languages import LANGUAGES, speak
from annotator.ui.action_book import pressed_keys
from annotator.ui.actions import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak("en")


def test_keys_are_the_same_in_every_language(language: str) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    for row in ACTIONS:
        pressed = [key.toString(portable) for key in pressed_keys(row)]
        assert "" not in pressed, (language, row.id)
        assert len({*pressed}) == len(row.keys), (language, row.id)
    (done,) = (row for row in ACTIONS if row.id == "go.done_next")
    assert [key.toString(portable) for key in pressed_keys(done)] == ["Ctrl+Return", "Ctrl+Enter"]
