"""Counting what would be imported, in the background, before anything is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.jobs import Job

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What was found at a path: how many files can be read, their bytes, and why others cannot, as sentences.

    `left_out`: how many files of a folder are of kinds that are not read.
    """

    path: Path
    files: int
    size: int
    problems: tuple[str, ...] = ()
    left_out: int = 0


class ArticleSurvey(QObject):
    """Looks at one path after the other. `surveyed` carries what was found at each."""

    surveyed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        self._job: Job | None = None

    def look_at(self, paths: list[Path]) -> None:
        """Look at these, after those asked for before."""
        self._waiting += paths
        if self._job is None:
            self._begin()

    def _begin(self) -> None:
        paths, self._waiting = self._waiting, []
        self._job = Job(lambda job: _survey(job, paths), self)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._give_up)
        self._job.start()

    def _end(self, found: list[Surveyed]) -> None:
        if self._job is not None:
            self._job.wait()
            self._job.deleteLater()
            self._job = None
        for one in found:
            self.surveyed.emit(one)
        if self._waiting:
            self._begin()

    def _give_up(self, _sentence: str) -> None:
        # The import says what is wrong with them; what was asked for since is looked at.
        self._end([])

    def stop(self) -> None:
        """Let it be, and wait for the thread."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._job.wait()
            self._job = None


def _survey(job: Job, paths: list[Path]) -> list[Surveyed]:
    from annotator.exchange.finding import find_files

    rows: list[Surveyed] = []
    for path in paths:
        if job.is_cancelled():
            break
        found = find_files([path])
        problems = tuple(problem.reason for problem in found.problems)
        rows.append(Surveyed(path, len(found.files), found.size, problems, found.left_out))
    return rows
