"""The disk fails at single writes of everything that writes: a short form of what `make torture` does at every one."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.torture.disk import compiler, run_faults


def test_a_disk_that_fails_at_any_write_loses_nothing(tmp_path: Path) -> None:
    if compiler() is None:
        pytest.skip("there is no C compiler to make the failing disk with")
    said = run_faults(tmp_path, 1, seconds=55)
    counted = re.search(r"^(\d+) failures of the disk, \d+ of them told", said, re.MULTILINE)
    assert counted
    assert int(counted[1]) == 33
    sys.stdout.write(said)
