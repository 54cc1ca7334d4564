"""Looks into backups one after the other, in the background, while their list stands already."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.store.backup_contents import Contents


class BackupSurvey(QObject):
    """`surveyed` carries a path and its `Contents`, None where it could not be read; each is read once."""

    surveyed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Path, Contents | None] = {}
        self._waiting: list[Path] = []
        self._job: Job | None = None

    def look_at(self, paths: Iterable[Path]) -> None:
        """Look into these, in this order; what is known already is told at once."""
        wanted = list(paths)
        self._waiting = [path for path in wanted if path not in self._known]
        for path in wanted:
            if path in self._known:
                self.surveyed.emit(path, self._known[path])
        self._go_on()

    def _go_on(self) -> None:
        if self._job is not None or not self._waiting:
            return
        path = self._waiting.pop(0)
        self._job = Job(partial(_read, path), self)
        self._job.done.connect(partial(self._take, path))
        self._job.failed.connect(partial(self._give_up, path))
        self._job.start()

    def _give_up(self, path: Path, _sentence: str) -> None:
        self._take(path, None)

    def _take(self, path: Path, found: Contents | None) -> None:
        if self._job is not None:
            self._job.wait()
            self._job.deleteLater()
            self._job = None
        self._known[path] = found
        self.surveyed.emit(path, found)
        self._go_on()

    def stop(self) -> None:
        """Let the others be, and wait for the one that is being read."""
        self._waiting.clear()
        if self._job is not None:
            self._job.wait()


def _read(path: Path, _job: Job) -> Contents:
    from annotator.store.backup_contents import contents

    return contents(path)
