"""Reads of the disk fail, one at each deed, while somebody presses anything: no fault, and the project stays sound.

`LD_PRELOAD=…/failing_disk.so python -m tests.torture.unread FOLDER DESK SEED COUNT`; `disk.run_unread` makes the disk.
"""

# ruff: noqa: T201 - what it prints is what it counts

from __future__ import annotations

import ctypes
import errno
import os
import random
import sys
from pathlib import Path
from typing import Any

from annotator.core.errors import StorageFailed
from tests.torture.at_random import watched
from tests.torture.deeds import Deed, draw
from tests.torture.monkey import Monkey

# Which read of a deed fails.
_WHICH = (1, 1, 2, 3, 5, 8, 13, 30)


class Reader:
    """Somebody at a window whose file cannot always be read."""

    def __init__(self, folder: Path, desk: str, seed: int) -> None:
        self._disk = ctypes.CDLL(os.environ["LD_PRELOAD"])
        self._disk.disk_arm_reads.argtypes = [
            ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int,
        ]  # fmt: skip
        self._folder, self._chance = folder, random.Random(seed)
        self._monkey = Monkey(folder, desk)
        self.unread = 0
        self._fault = sys.excepthook
        sys.excepthook = self.catch

    def catch(self, kind: Any, error: Any, trace: Any) -> None:
        """What could not be read goes where the program takes it, all else is a fault."""
        if issubclass(kind, StorageFailed):
            self.unread += 1
            self._monkey.program.faults.catch(kind, error, trace)
        else:
            self._fault(kind, error, trace)

    def do(self, deed: Deed) -> None:
        """Do a deed while one read fails; nothing that was read before is in memory."""
        self._monkey.window.workspace.project._database.rows("PRAGMA shrink_memory")
        which = self._chance.choice(_WHICH)
        self._disk.disk_arm_reads(str(self._folder).encode(), which, errno.EIO, 0)
        try:
            self._monkey.do(deed)
        except StorageFailed as error:
            self.catch(type(error), error, error.__traceback__)
        finally:
            self._disk.disk_disarm()

    def end(self) -> None:
        """The project is sound, and the window closes."""
        assert self._monkey.window.workspace.project.check() == []
        self._monkey.program.close()


def _is_of_one_window(deed: Deed) -> bool:
    return deed[0] != "reopen" and not str(deed[-1]).startswith(("language.", "project."))


def main(arguments: list[str]) -> None:
    """A scratch folder, the name of a desk, a seed, how many deeds."""
    folder, desk, seed, count = Path(arguments[0]), arguments[1], *map(int, arguments[2:4])
    with watched() as told:
        reader = Reader(folder, desk, seed)
        for number, deed in enumerate(filter(_is_of_one_window, draw(seed, count)), start=1):
            reader.do(deed)
            assert not told, (number, deed, "\n".join(told))
        reader.end()
        assert not told, "\n".join(told)
    print(f"{reader.unread} reads that failed were told in a sentence; nothing was lost.")


if __name__ == "__main__":
    main(sys.argv[1:])
