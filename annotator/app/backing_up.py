"""The backup that the window makes by itself: in the background, once a day, silent unless it fails."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.jobs import Job, step_back

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.project import Project

# Nobody waits for it: before each part of the work it rests, some times as long as the last part took.
_REST_S, _LONGEST_REST_S = 0.001, 0.2
_RESTS = 2


class _Stopped(Exception):
    """The window closes."""


class BackingUp(QObject):
    """Backs a project up where that is due. `made` carries the new file's path, `failed` a sentence."""

    made = Signal(str)
    failed = Signal(str)

    def __init__(
        self, project: Project, root: Path, parent: QObject | None = None, *, after: float = 0.0
    ) -> None:
        """`root` is the folder that holds a folder of backups for each project; it begins `after` so many seconds."""
        super().__init__(parent)
        self._project = project
        # Not what is typed into the window: it may be relative, and the working folder may change.
        self._path = project.path.resolve()
        self._root = root
        self._after = after
        self._job = Job(self._work, self)
        self._job.done.connect(self._end)
        self._job.failed.connect(self.failed)

    def start(self) -> None:
        """Begin, out of the window's way."""
        self._job.start(Job.Priority.LowestPriority)

    def stop(self) -> None:
        """Give up what is not done, and wait for that: a moment. Call it before the project is closed."""
        self._job.cancel()
        self._job.wait()

    def _work(self, job: Job) -> object:
        if job.rest(self._after):
            return ""
        # Imported only now, since the window was still being made before.
        from annotator.store import backups

        folder = backups.folder_of(self._root, self._path)
        if not backups.is_due(folder):
            return ""
        # Only now: a thread of low priority is late to hear that the window closes.
        step_back()
        rested = time.monotonic()

        def rest() -> None:
            nonlocal rested
            worked = time.monotonic() - rested
            if job.rest(min(_RESTS * worked, _LONGEST_REST_S) + _REST_S):
                raise _Stopped
            rested = time.monotonic()

        try:
            return str(self._project.back_up(folder, watch=rest).path)
        except _Stopped:
            return ""

    def _end(self, path: object) -> None:
        if path:
            self.made.emit(str(path))
