"""Nothing in the window moves by itself, so that who asked the system for reduced motion has it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar

from annotator.ui.widgets.progress import Amount, ProgressStrip
from tests.ui.finding import child

SOURCES = Path(__file__).resolve().parents[2] / "annotator"
MOVING = re.compile(
    r"\b(Q\w*Animation\w*|QTimeLine|QMovie|QGraphics\w*Effect|setEffectEnabled|setAnimated)\b"
)


def test_nothing_is_animated() -> None:
    found = {
        path.name: MOVING.findall(path.read_text("utf-8"))
        for path in SOURCES.rglob("*.py")
        if MOVING.search(path.read_text("utf-8"))
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
