from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.app.preferences import Preferences
from annotator.app.window_size import PERCENTS, command_to_start, enlarged, fitting

_STARTED = """
import os, sys
from pathlib import Path
from annotator.bootstrap import Program
from annotator.paths import AppPaths
program = Program(AppPaths.below(Path(sys.argv[1])))
screen = program.app.primaryScreen()
print(screen.devicePixelRatio(), "QT_SCALE_FACTOR" in os.environ)
"""


def test_the_size_is_kept_and_an_unknown_one_is_the_usual(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    Preferences(settings).window_percent = 175
    assert Preferences(settings).window_percent == 175
    settings.write_text('{"window_percent": 5000}')
    assert Preferences(settings).window_percent == PERCENTS[0]


@pytest.mark.parametrize("percent", PERCENTS)
def test_what_the_environment_asks_for_stands(percent: int) -> None:
    environment = {"QT_SCALE_FACTOR": "3"}
    with enlarged(percent, environment):
        assert environment == {"QT_SCALE_FACTOR": "3"}
    assert environment == {"QT_SCALE_FACTOR": "3"}


def test_everything_is_twice_as_large_after_a_new_start(tmp_path: Path) -> None:
    paths = tmp_path / "config" / "settings.json"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("QT_SCALE_FACTOR", None)
    said = []
    for percent in (100, 200):
        Preferences(paths).window_percent = percent
        done = subprocess.run(
            [sys.executable, "-c", _STARTED, tmp_path],
            env=environment, capture_output=True, encoding="utf-8", check=True,
        )  # fmt: skip
        said.append(done.stdout.split())
    assert said == [["1.0", "False"], ["2.0", "False"]]


# 9 points and 11 points, as systems have them; what some ask for who see less; large letters of some systems.
@pytest.mark.parametrize(
    ("letters", "percent"),
    [(0, 100), (12, 100), (14.7, 100), (16, 125), (18.7, 125), (21.3, 150), (26, 200), (90, 200)],
)
def test_letters_of_the_system_that_are_larger_ask_for_a_size(letters: float, percent: int) -> None:
    assert fitting(letters, {}) == percent
    assert fitting(letters, {"QT_SCALE_FACTOR": "1"}) == 100


def test_the_command_opens_the_project_again(tmp_path: Path) -> None:
    project = tmp_path / "a b.annotator"
    command = command_to_start(project)
    assert command[-2:] == ["open", str(project)]
    done = subprocess.run(
        [*command[:-2], "--version"], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip()
