"""The built program, from its start to the window that can be used, and its size, against an empty window built so too.

Both are built first, which takes a minute or two: only where `ONLY` asks for this row.
"""

from __future__ import annotations

import os
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.material import scratch
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.timing import Row

APP_START, SIZE = "app: start", "sample project, 3 panes"
STOCK_START = "app: start, against stock widgets"
COMPRESSED = "app: megabytes of the compressed folder"
_DIST = Path(__file__).parents[1] / "dist"


def rows(runs: int = 11) -> Iterator[Row]:
    """A later start of the built program; RuntimeError where it cannot be built."""
    _build()
    with scratch() as folder:
        _start("timed-window", folder)
        taken = in_turn(
            runs,
            Task(lambda: _start("timed-window", folder)),
            Task(lambda: _start("bare-window", folder)),
            Task(lambda: _start("stock-window", folder)),
            seconds=60,
        )
    yield row(APP_START, SIZE, taken[0], "empty QMainWindow, built so too", taken[1])
    stock = "menus, list, three texts and tabs of Qt's own widgets, built so too"
    yield row(STOCK_START, SIZE, taken[0], stock, taken[2])
    # What is timed is the program but for its last step.
    sizes = [[_compressed(_DIST / name)] for name in ("timed-window", "bare-window")]
    yield row(COMPRESSED, "gzip", sizes[0], "megabytes of the empty window's", sizes[1])


def _build() -> None:
    done = subprocess.run(
        ["make", "timed-app"], cwd=_DIST.parent, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"the program could not be built: {done.stderr[-2000:]}")
    # Else the first starts share the disk with what the build has written.
    os.sync()


def _compressed(folder: Path) -> float:
    """Megabytes of a folder as an archive."""
    with tempfile.TemporaryFile() as file:
        with tarfile.open(fileobj=file, mode="w:gz", compresslevel=6) as archive:
            archive.add(folder, folder.name)
        return file.tell() / 1e6


def _start(name: str, folder: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_DATA_DIR": str(folder)}
    done = subprocess.run(
        [_DIST / name / name],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.stdout != "usable":
        raise RuntimeError(f"the {name} did not start: {done.stderr[-2000:]}")
