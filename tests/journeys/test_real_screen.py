"""The program as a person starts it, on an X server, worked by keys from outside."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.x_hand import mark_and_export

_QT = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")


def test_a_person_marks_and_exports(tmp_path: Path, x_server: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in _QT}
    command = [sys.executable, "-m", "annotator"]
    (made,) = mark_and_export(command, environment, x_server, tmp_path)
    assert made["label"] == "allegation"
    assert made["text"]
