"""The size of everything in the window, letters, lines and pictures, for whoever needs it larger.

Qt takes it from the environment as its application is made, so a change asks for a new start of the program.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping
    from pathlib import Path

# In hundredths of the usual size, which a system that enlarges its own letters enlarges further.
PERCENTS = (100, 125, 150, 175, 200)
_ASKED = "QT_SCALE_FACTOR"


@contextmanager
def enlarged(percent: int, environment: MutableMapping[str, str] = os.environ) -> Iterator[None]:
    """Let an application that is made meanwhile be of this size, unless the environment names one already."""
    if _ASKED in environment or percent == PERCENTS[0]:
        yield
        return
    environment[_ASKED] = str(percent / 100)
    try:
        yield
    finally:
        # Not inherited by processes started later: a new start of the program reads its own settings.
        del environment[_ASKED]


def command_to_start(project: Path) -> list[str]:
    """The command line that starts this program again on a project."""
    is_built = getattr(sys, "frozen", False)
    program = [sys.executable] if is_built else [sys.executable, "-m", "annotator"]
    return [*program, "open", str(project)]
