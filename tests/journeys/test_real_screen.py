"""The program as a person starts it, on an X server, worked by keys from outside."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.x_hand import walk

_QT = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")


def test_a_person_marks_reviews_and_exports(tmp_path: Path, x_server: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in _QT}
    command = [sys.executable, "-m", "annotator"]
    made, gold = walk(command, environment, x_server, tmp_path)
    assert {span["label"] for span in made} == {"allegation", "denial"}
    assert all(span["text"] for span in made)
    assert "The minister" in [span.get("speaker") for span in made]
    assert len(gold) >= 1
