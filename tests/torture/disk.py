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


def make_disk(folder: Path) -> Path:
    """The failing disk, compiled into `folder`."""
    disk = folder / "failing_disk.so"
    made_with = compiler()
    assert made_with is not None
    subprocess.run([made_with, "-shared", "-fPIC", "-o", disk, SOURCE, "-ldl"], check=True)
    return disk


def run_faults(folder: Path, most: int, *only: str, seconds: float) -> str:
    """Let the disk fail, `most` times of each kind (0: at every write); what was counted. `only`: a trouble, a job."""
    with memory(folder / "work") as scratch:
        return _run(
            ["tests.torture.faults", str(scratch), str(most), *only],
            seconds, LD_PRELOAD=str(make_disk(folder)),
        )  # fmt: skip


def run_unread(folder: Path, desk: str, seed: int, count: int, *, seconds: float) -> str:
    """Let one read of the disk fail at each of `count` deeds of the seed; what was counted."""
    with memory(folder / "unread") as scratch:
        return _run(
            ["tests.torture.unread", str(scratch), desk, str(seed), str(count)],
            seconds, LD_PRELOAD=str(make_disk(folder)),
        )  # fmt: skip


def run_kills(
    folder: Path, rounds: int, longest: float, *, seed: int, first: int = 0, seconds: float
) -> str:
    """Kill the window so often, each time after at most `longest` seconds of work; what was counted.

    `first` is the number of the first round: what a round does depends on it and on the seed.
    """
    with memory(folder / "kills") as scratch:
        return _run(
            ["tests.torture.kills", str(scratch), *map(str, (rounds, longest, seed, first))],
            seconds,
        )  # fmt: skip


def _run(module: list[str], seconds: float, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *module], cwd=REPOSITORY, env={**os.environ, **environment},
        capture_output=True, text=True, timeout=seconds, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
