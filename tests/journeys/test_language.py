from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from annotator.app.languages import speak
from annotator.bootstrap import Program
from annotator.driving import Driver


@pytest.fixture
def english_again() -> Iterator[None]:
    """Whatever language a test speaks, the next one hears English."""
    yield
    speak("en")


def test_the_window_changes_its_language_at_once_and_keeps_its_work(
    start: Callable[..., tuple[Program, Driver]], english_again: None
) -> None:
    program, driver = start()
    driver.press("Ctrl+1", "Ctrl+Home", "S", "2")
    driver.window.book["language.fr"].trigger()
    driver.settle()

    window = program.window
    assert window is not None
    assert window.menuBar().actions()[0].text() == "Projet"
    undo = window.book["edit.undo"]
    assert undo.text().startswith("Annuler\u00a0: étiqueter Denial dans «")
    assert window.book["language.fr"].isChecked()
    undo.trigger()
    assert not undo.isEnabled()

    window.progress.begin("…")
    window.book["language.ar"].trigger()
    assert program.window is window
    assert window.notice.text
    assert window.book["language.fr"].isChecked()
    window.progress.end()
    window.book["language.ar"].trigger()
    assert program.window is not window
    assert QApplication.layoutDirection().name == "RightToLeft"

    assert Program(program.paths).preferences.language == "ar"
