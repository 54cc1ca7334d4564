from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.app.languages import speak
from annotator.app.preferences import Preferences
from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths
from annotator.ui.widgets.elided import ElidedLabel


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
    assert window.menuBar().actions()[0].text() == "&Projet"
    undo = window.book["edit.undo"]
    assert undo.text().startswith("&Annuler\u00a0: étiqueter Denial dans «")
    assert window.book["language.fr"].isChecked()
    undo.trigger()
    assert not undo.isEnabled()
    said = window.status.findChild(ElidedLabel, "status_said")
    assert said is not None
    assert "Annuler\u00a0: étiqueter Denial dans «" in said.text()

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


def test_the_sample_speaks_the_language_of_the_first_start_and_keeps_its_words(
    qapp: QApplication, tmp_path: Path, english_again: None
) -> None:
    paths = AppPaths.below(tmp_path)
    paths.create()
    Preferences(paths.config / "settings.json").language = "es"
    with Program(paths).sample() as project:
        schema = project.schema
        assert schema.label("denial").name == "Desmentido"
        assert "## Enlaces" in schema.guidelines
        # Its articles are as they are in every language, and so are identifiers.
        assert {article.language for article in project.articles()} == {"en", "fr", "es", "ar"}
        assert {span.label for span in project.spans()} <= {label.id for label in schema.labels}
    speak("fr")
    with Program(paths).sample() as project:
        assert project.schema == schema
