"""Memory of the reading surface, over that of a bare QPlainTextEdit beside the same stored text, a process each.

`python -m benchmarks.memory surface|bare CODE_POINTS SPANS` shows one, and says how many megabytes are resident.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.targets import HUGE
from benchmarks.timing import row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.timing import Row

MORE = "reading: megabytes over the bare widget"
_BARE = "megabytes of a process with a bare QPlainTextEdit and the stored text"
RESIDENT = Path("/proc/self/statm")


def rows(
    runs: int = 3, size: str = HUGE, length: int = 10_000_000, count: int = 100_000
) -> Iterator[Row]:
    """The row, in megabytes; none where the system does not say what is resident."""
    if not RESIDENT.exists():
        return
    bare = [_megabytes_of("bare", length, count) for _ in range(runs)]
    ours = [_megabytes_of("surface", length, count) for _ in range(runs)]
    # Less than nothing is what chance adds at a tiny size.
    more = [max(one - other, 0.001) for one, other in zip(ours, bare, strict=True)]
    yield row(MORE, size, more, _BARE, bare)


def _megabytes_of(kind: str, length: int, count: int) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.memory", kind, str(length), str(count)],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the {kind} was not shown: {done.stderr[-2000:]}")
    return float(done.stdout)


def resident() -> float:
    """How many megabytes of this process are resident."""
    pages = int(RESIDENT.read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main(kind: str, length: int, count: int) -> None:
    """Show the widget of that kind and say how many megabytes are resident."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.reading_surface import Case, bare, marks, prose, surface

    application = QApplication([])
    text = prose(length)
    shown = bare(text) if kind == "bare" else surface(Case("", text, marks(text, count), 1))
    # The stored text is held beside both, as a program does that counts in code points; the surface reads that one.
    gc.collect()
    print(resident())
    del shown, application, text


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
