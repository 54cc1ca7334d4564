"""The size of everything in the window, letters, lines and pictures, for whoever needs it larger.

Qt takes it from the environment as its application is made, so a change asks for a new start of the program.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, MutableMapping
    from pathlib import Path

# In hundredths of the usual size, which a system that enlarges its own letters enlarges further.
PERCENTS = (100, 125, 150, 175, 200)
_ASKED = "QT_SCALE_FACTOR"
# How high letters are here at the usual size, in logical pixels; systems have 12 to 15. Those of a system may be a
# little less than a size asks for.
_LETTERS_PX, _LEEWAY = 13, 5


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


def fitting(letters_px: float, environment: Mapping[str, str] = os.environ) -> int:
    """The size at which letters here are about those of the system, which are `letters_px` logical pixels high.

    The usual size where the environment names one: then somebody has chosen.
    """
    wanted = 100 * letters_px / _LETTERS_PX + _LEEWAY
    least = PERCENTS[0]
    return (
        least
        if _ASKED in environment
        else max((one for one in PERCENTS if one <= wanted), default=least)
    )


def command_to_start(project: Path) -> list[str]:
    """The command line that starts this program again on a project."""
    is_built = getattr(sys, "frozen", False)
    program = [sys.executable] if is_built else [sys.executable, "-m", "annotator"]
    return [*program, "open", str(project)]
