"""Whether files are there, asked in threads: a folder of a network that is gone answers after minutes, or never."""

from __future__ import annotations

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


def _look(path: Path, answers: SimpleQueue[tuple[Path, bool]]) -> None:
    try:
        found = path.is_file()
    except OSError:
        found = False
    answers.put((path, found))
