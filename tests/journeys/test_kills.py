"""The window is killed while it works: a short form of what `make torture` does a thousand times."""

from __future__ import annotations

import os
import random
import re
import sys
from pathlib import Path

import pytest

from tests.torture.disk import run_kills

ROUNDS = 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="rounds are forks")
def test_a_window_that_is_killed_loses_nothing_it_showed(tmp_path: Path) -> None:
    said = run_kills(tmp_path, ROUNDS, 0.3, seed=random.randrange(10**6), seconds=55)
    counted = re.search(r"^(\d+) kills of the window, (\d+) changes", said, re.MULTILINE)
    assert counted
    assert int(counted[1]) == ROUNDS
    assert int(counted[2]) >= ROUNDS
    sys.stdout.write(said)
