"""Work in the background: a thread with a cancel flag, whose progress and result come back as signals.

What runs in the thread gets frozen input and opens its own connection to the project; it never calls widgets.
Qt delivers the signals in the window's thread.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QThread, Signal

from annotator.core.errors import UserError, details_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtCore import QObject

_TELL_EVERY_S = 0.05
_NICEST = 19
AnyJob = TypeVar("AnyJob", bound="Job")


def step_back() -> None:
    """Let the thread that calls run only where the processor has nothing else to do, where the system can."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICEST)


class Job(QThread):
    """Runs one function in a thread. Exactly one of `done` and `failed` comes.

    `failed` carries a sentence, and `details` says then what stands behind it, in lines. A fault of ours goes on to
    Python's own hook after that.
    """

    advanced = Signal(int, int)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, work: Callable[[Job], object], parent: QObject | None = None) -> None:
        """`work` is called in the thread with the job, to tell it how far it is and to ask whether to stop."""
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._told = 0.0
        self.details = ""

    def cancel(self) -> None:
        """Ask the work to stop soon."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._cancelled.is_set()

    def rest(self, seconds: float) -> bool:
        """Sleep, from within the thread, and wake at once where it is told to stop; whether it was."""
        return self._cancelled.wait(seconds)

    def advance(self, done: int, total: int) -> None:
        """Tell how far it is, from within the thread; no more often than an eye can follow."""
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY_S:
            self._told = now
            self.advanced.emit(done, total)

    def run(self) -> None:
        """Qt's own: the body of the thread."""
        try:
            result = self._work(self)
        except UserError as error:
            self.details = details_of(error)
            self.failed.emit(str(error))
        except BaseException:
            # Whoever waits for it would wait for ever.
            self.failed.emit(self.tr("This work ended by a fault inside the program."))
            raise
        else:
            self.done.emit(result)


def still_running(jobs: Collection[AnyJob]) -> set[AnyJob]:
    """Those that run still, which may not be destroyed; the others are let go of.

    A job that has ended lives on with what it worked on for as long as its parent does, unless somebody says so.
    """
    running = {job for job in jobs if job.isRunning()}
    for job in jobs:
        if job not in running:
            job.deleteLater()
    return running
