"""Whether files are there, asked in threads: a folder of a network that is gone answers after minutes, or never."""

from __future__ import annotations

import contextlib
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LOOK_MS = 20


class FilesThere(QObject):
    """Remembers the answers. `answered` tells of each that comes, and of each that is another than before."""

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Path, bool] = {}
        self._asked: set[Path] = set()
        self._answers: SimpleQueue[tuple[Path, bool]] = SimpleQueue()
        # Nobody waits for the threads, so they hold nothing of Qt.
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._take)

    def known(self, path: Path) -> bool | None:
        """Whether a file was there when last asked; None where no answer has come."""
        return self._known.get(path)

    def ask(self, paths: Iterable[Path]) -> None:
        """Look for these, unless an answer is awaited already."""
        for path in paths:
            if path not in self._asked:
                self._asked.add(path)
                threading.Thread(target=_look, args=(path, self._answers), daemon=True).start()
        if self._asked:
            self._timer.start()

    def _take(self) -> None:
        while True:
            try:
                path, is_there = self._answers.get_nowait()
            except Empty:
                break
            self._asked.discard(path)
            if self._known.get(path) is not is_there:
                self._known[path] = is_there
                self.answered.emit(path)
        if not self._asked:
            self._timer.stop()


class AskedFile(QObject):
    """One file, asked in a thread for its first byte. `answered` tells after `listen` that it has come."""

    answered = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._answer: SimpleQueue[None] = SimpleQueue()
        # It is asked once: a second thread would wait beside the first.
        threading.Thread(target=_read_one, args=(path, self._answer), daemon=True).start()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._take)

    def wait(self, seconds: float) -> bool:
        """Whether an answer comes within so many seconds, be it that there is no such file."""
        try:
            self._answer.get(timeout=seconds)
        except Empty:
            return False
        return True

    def listen(self) -> None:
        """Tell when it answers."""
        self._timer.start()

    def _take(self) -> None:
        if not self._answer.empty():
            self._timer.stop()
            self.answered.emit()


def _read_one(path: Path, answer: SimpleQueue[None]) -> None:
    with contextlib.suppress(OSError), path.open("rb") as file:
        file.read(1)
    answer.put(None)


def _look(path: Path, answers: SimpleQueue[tuple[Path, bool]]) -> None:
    try:
        found = path.is_file()
    except OSError:
        found = False
    answers.put((path, found))
