"""Work in the background: a worker thread reads or writes files, the window's thread alone touches the project.

A worker gets frozen input and never calls Qt's widgets or the project. What it made comes back by a signal,
which Qt delivers in the window's thread.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Job(QThread):
    """Runs a generator in a thread of its own; each thing it yields is `made`, in order.

    The worker waits until the window has taken what was made, so that memory does not fill with parsed files.
    """

    made = Signal(object)
    failed = Signal(str)
    ended = Signal(bool)

    def __init__(
        self, steps: Callable[[], Iterator[object]], parent: QObject | None = None
    ) -> None:
        """`steps` is called in the thread; it must not touch widgets or the project."""
        super().__init__(parent)
        self._steps = steps
        self._cancelled = threading.Event()
        self._taken = threading.Semaphore(4)

    def cancel(self) -> None:
        """Stop after the thing at hand."""
        self._cancelled.set()
        self._taken.release()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._cancelled.is_set()

    def take(self) -> None:
        """Say that one made thing was dealt with."""
        self._taken.release()

    def run(self) -> None:
        """Qt's own: the body of the thread."""
        whole = False
        try:
            for thing in self._steps():
                if self._cancelled.is_set():
                    break
                self._taken.acquire()
                self.made.emit(thing)
            else:
                whole = not self._cancelled.is_set()
        except UserError as error:
            self.failed.emit(str(error))
        self.ended.emit(whole)
