"""The disk fails at single writes of everything that writes: a short form of what `make torture` does at every one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.programs import REPOSITORY

SOURCE = Path(__file__).parents[1] / "torture" / "failing_disk.c"
OF_EACH = 1


@pytest.mark.skipif(sys.platform != "linux", reason="the failing disk stands before Linux's libc")
def test_a_disk_that_fails_at_any_write_loses_nothing(tmp_path: Path) -> None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("there is no C compiler to make the failing disk with")
    disk = tmp_path / "failing_disk.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", disk, SOURCE, "-ldl"], check=True)
    # In memory where that is possible: a disk that fails need not be slow.
    memory = Path("/dev/shm")
    scratch = memory / f"annotator-faults-{os.getpid()}" if memory.is_dir() else tmp_path / "work"
    command = [sys.executable, "-m", "tests.torture.faults", str(scratch)]
    try:
        done = subprocess.run(
            [*command, str(OF_EACH)],
            cwd=REPOSITORY, env={**os.environ, "LD_PRELOAD": str(disk)},
            capture_output=True, text=True, timeout=55, check=False,
        )  # fmt: skip
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    assert done.returncode == 0, done.stderr
    counted = re.search(
        r"^(\d+) failures of the disk, (\d+) of them told", done.stdout, re.MULTILINE
    )
    assert counted
    assert int(counted[1]) == 33
    sys.stdout.write(done.stdout)
