"""From the start of the process to the window that can be used, against an empty QMainWindow, in turn.

“Can be used”: shown, painted, nothing left to do in the event loop; the sample project with its panes open.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.material import scratch
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.timing import Row

FIRST, LATER = "start: first, the sample is made", "start: later, the sample is there"
AGAINST_STOCK = "start: later, against stock widgets"
_SIZE = "sample project, 3 panes"
_BARE = "empty QMainWindow, shown and painted"
# How much of a start is Qt's and Python's own.
_STOCK = "menus, list, three texts and tabs of Qt's own widgets"
_REPOSITORY = Path(__file__).parents[1]
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|( +)(\S+)")


def first_start(runs: int = 5) -> Iterator[Row]:
    """The first start of a user: nothing is there yet."""
    with scratch() as folder:

        def forget() -> None:
            shutil.rmtree(folder / "user", ignore_errors=True)

        ours = Task(lambda: start("window", folder / "user"), before=forget)
        taken = in_turn(runs, ours, Task(lambda: start("bare", folder)))
    yield row(FIRST, _SIZE, taken[0], _BARE, taken[1])


def later_start(runs: int = 11) -> Iterator[Row]:
    """Each further start."""
    with scratch() as folder:
        start("window", folder)
        taken = in_turn(
            runs,
            Task(lambda: start("window", folder)),
            Task(lambda: start("bare", folder)),
            Task(lambda: start("stock", folder)),
        )
    yield row(LATER, _SIZE, taken[0], _BARE, taken[1])
    yield row(AGAINST_STOCK, _SIZE, taken[0], _STOCK, taken[2])


def start(kind: str, folder: Path, *options: str) -> str:
    """Start a process, wait until it says that its window can be used; what it wrote to standard error."""
    command = [sys.executable, *options, "-m", "benchmarks.started", kind]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_DATA_DIR": str(folder)}
    done = subprocess.run(
        command,
        cwd=_REPOSITORY,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.stdout != "usable":
        raise RuntimeError(f"the {kind} did not start: {done.stderr[-2000:]}")
    return done.stderr


def imports_report(most: int = 45) -> list[str]:
    """Which modules a later start imports: their own milliseconds and those with what they import."""
    with scratch() as folder:
        start("window", folder)
        told = start("window", folder, "-X", "importtime")
    found = [(int(own), int(whole), name) for own, whole, _, name in _IMPORT.findall(told)]
    found.sort(reverse=True)
    lines = [
        f"\n{len(found)} modules are imported by a later start; the dearest (own ms, with its own imports ms):"
    ]
    lines += [f"{own / 1000:8.1f}{whole / 1000:8.1f}  {name}" for own, whole, name in found[:most]]
    return lines
