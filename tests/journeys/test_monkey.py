"""Anything pressed in any order leaves the window and the project in step: one seed of `tests/torture/at_random.py`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="each seed is done in a fork")
def test_nothing_that_is_pressed_at_random_makes_the_window_lose_its_sense() -> None:
    command = [sys.executable, "-m", "tests.torture.at_random", "--seeds", "3", "--count", "25"]
    done = subprocess.run(
        [*command, "--desk", "arabic", "--whole"], cwd=Path(__file__).parents[2],
        capture_output=True, text=True, timeout=55, check=False,
    )  # fmt: skip
    assert done.stdout.count("all is well") == 1, done.stdout + done.stderr
