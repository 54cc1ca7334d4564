"""Nothing in the window moves by itself, so that who asked the system for reduced motion has it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QToolButton

from annotator.ui.widgets.clear_button import give_clear_button
from annotator.ui.widgets.progress import Amount, ProgressStrip
from tests.ui.finding import child

SOURCES = Path(__file__).resolve().parents[2] / "annotator"
MOVING = re.compile(
    r"\b(Q\w*Animation\w*|QTimeLine|QMovie|QGraphics\w*Effect|setEffectEnabled|setAnimated)\b"
)
# The one place that names an animation, to end it.
STILLED = "clear_button.py"


def test_nothing_is_animated() -> None:
    found = {
        path.name: MOVING.findall(path.read_text("utf-8"))
        for path in SOURCES.rglob("*.py")
        if path.name != STILLED and MOVING.search(path.read_text("utf-8"))
    }
    assert found == {}


@pytest.mark.usefixtures("qapp")
def test_a_work_whose_end_is_not_known_has_no_bar_that_runs_to_and_fro() -> None:
    strip = ProgressStrip()
    strip.begin("Importing")
    bar = child(strip, QProgressBar, "progress_bar")
    assert bar.minimum() < bar.maximum()
    assert bar.value() == bar.minimum()
    strip.advance(3, 12)
    assert bar.value() * 4 == bar.maximum()
    assert strip.words == "Importing  ·  25 %"
    strip.begin("Handing out files", Amount.THINGS)
    strip.advance(400, 800)
    strip.advance(300, 800)
    assert strip.words == "Handing out files  ·  300 of 800"
    assert bar.value() * 2 == bar.maximum(), "it goes back"
    strip.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_the_button_that_clears_a_field_is_there_at_once_and_gone_at_once() -> None:
    field = QLineEdit()
    give_clear_button(field)
    field.show()
    button = child(field, QToolButton, "")
    for text, seen in (("x", 1.0), ("xy", 1.0), ("", 0.0), ("z", 1.0)):
        field.setText(text)
        QApplication.processEvents()
        assert button.property("opacity") == seen
    field.close()
    field.deleteLater()
