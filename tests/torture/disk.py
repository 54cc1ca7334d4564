"""Makes the failing disk, and runs programs on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
SOURCE = Path(__file__).with_name("failing_disk.c")


def compiler() -> str | None:
    """A C compiler, where there is one that makes what Linux's loader can put before libc."""
    return (shutil.which("cc") or shutil.which("gcc")) if sys.platform == "linux" else None


@contextmanager
def memory(otherwise: Path) -> Iterator[Path]:
    """A folder in memory where that is possible: a disk that fails need not be slow."""
    shared = Path("/dev/shm")
    if not shared.is_dir():
        yield otherwise
        return
    folder = shared / f"annotator-torture-{os.getpid()}"
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run_faults(folder: Path, most: int, *, shown: bool, seconds: float) -> str:
    """Let the disk fail, `most` times of each kind (0: at every write); what was counted."""
    disk = folder / "failing_disk.so"
    made_with = compiler()
    assert made_with is not None
    subprocess.run([made_with, "-shared", "-fPIC", "-o", disk, SOURCE, "-ldl"], check=True)
    with memory(folder / "work") as scratch:
        done = subprocess.run(
            [sys.executable, "-m", "tests.torture.faults", str(scratch), str(most)],
            cwd=REPOSITORY, env={**os.environ, "LD_PRELOAD": str(disk)},
            stdout=None if shown else subprocess.PIPE, stderr=None if shown else subprocess.PIPE,
            text=True, timeout=seconds, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout or ""


def run_kills(folder: Path, rounds: int, longest: float, *, shown: bool, seconds: float) -> str:
    """Kill the window so often, each time after at most `longest` seconds of work; what was counted."""
    with memory(folder / "kills") as scratch:
        done = subprocess.run(
            [sys.executable, "-m", "tests.torture.kills", str(scratch), str(rounds), str(longest)],
            cwd=REPOSITORY, stdout=None if shown else subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, timeout=seconds, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout or ""
