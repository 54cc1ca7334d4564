"""How long a page, a panel or a sheet holds keys up when it is opened for the first time in a program.

Each in a process of its own, in turn with a page of as many of Qt's own widgets in another. Milliseconds of processor
time of the window's thread, in the longest turn of its event loop: so long a key would wait on an idle machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.material import scratch
from benchmarks.opened import OPENINGS
from benchmarks.timing import row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.timing import Row

_SIZE = "sample project"
_BASELINE = "a page of as many stock widgets"
_REPOSITORY = Path(__file__).parents[1]


def name_of(opening: str) -> str:
    """The name of its row."""
    return f"first opening: {opening}"


def rows(openings: Iterable[str] = tuple(OPENINGS), runs: int = 3) -> Iterator[Row]:
    """A row for each of `openings`."""
    with scratch() as folder:
        # The first start makes the sample.
        _measured("keys", str(folder))
        for one in openings:
            taken, bare = [], []
            for _ in range(runs):
                longest, widgets = _measured(one, str(folder))
                taken.append(longest)
                bare.append(_measured("stock", str(max(int(widgets), 1)))[0])
            yield row(name_of(one), _SIZE, taken, _BASELINE, bare)


def _measured(*arguments: str) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.opened", *arguments],
        cwd=_REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode or not done.stdout:
        raise RuntimeError(f"{arguments[0]} was not opened: {done.stderr[-2000:]}")
    longest, widgets = json.loads(done.stdout)
    return longest, widgets
