"""What looks after a project, in the background: a backup now, a backup put back, a check and a repair."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from annotator.app.jobs import step_back
from annotator.app.transfer import Transfer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.app.jobs import Job
    from annotator.app.workspace import Workspace
    from annotator.core.check import Finding

# Before each short part of the work the window has its turn.
_REST_S = 0.0005
# Into so many parts a work of several stretches counts each of them.
_FINE = 1000


class Stopped(Exception):
    """The person cancelled it, or the window closes."""


class Keeping(Transfer):
    """A work whose `ended` carries what came of it, None where it was cancelled or failed."""

    ended = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        # Not what was typed: it may be relative, and the working folder may change.
        self._path = self._project.path.resolve()

    def _work(self, job: Job) -> object:
        try:
            return self._keep(job)
        except Stopped:
            return None

    def _keep(self, job: Job) -> object:
        """The work itself, in the thread; raises Stopped."""
        raise NotImplementedError

    def _rest(self) -> None:
        """Let the window have its turn; stops where that is wanted."""
        if self._job.is_cancelled():
            raise Stopped
        time.sleep(_REST_S)

    def _tell(self, done: int, total: int) -> None:
        if self._job.is_cancelled():
            raise Stopped
        self._job.advance(done, total)

    def _stretch(self, number: int, count: int) -> Callable[[int, int], None]:
        """Tells of stretch `number` (from 0) of `count` that are taken for equally long."""

        def tell(done: int, total: int) -> None:
            self._tell(_FINE * number + _FINE * done // max(total, 1), _FINE * count)

        return tell

    def _end(self, result: object) -> None:
        self._job.wait()
        self.finished.emit("", [])
        self.ended.emit(result)

    def _fail(self, sentence: str) -> None:
        super()._fail(sentence)
        self.ended.emit(None)


class MakingBackup(Keeping):
    """Makes a backup now, in the folder `folder`; ends with the `Backup`."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        super().__init__(workspace)
        self._folder = folder

    def _keep(self, _job: Job) -> object:
        step_back()
        return self._project.back_up(self._folder, watch=self._rest, tell=self._tell)


class PreparingRestore(Keeping):
    """Makes a verified copy of a backup beside the project; ends with its path. The project is as it was."""

    def __init__(self, workspace: Workspace, backup: Path) -> None:
        super().__init__(workspace)
        self._backup = backup

    def _keep(self, _job: Job) -> object:
        from annotator.store import restoring

        return restoring.prepare(self._backup, self._path, self._rest, self._tell)


class CopyingProject(Keeping):
    """Makes a verified copy of the project where nothing is yet; ends with its path."""

    def __init__(self, workspace: Workspace, target: Path) -> None:
        super().__init__(workspace)
        self._target = target

    def _keep(self, _job: Job) -> object:
        from annotator.store import restoring

        self._project.refuse_other_file()
        restoring.restore(self._path, self._target, watch=self._rest, tell=self._tell)
        return self._target


class Checked(NamedTuple):
    """What a check found wrong, and what is no fault, but worth a second look."""

    findings: list[Finding]
    advice: list[Finding]


class Checking(Keeping):
    """Looks for every kind of damage, and then for equal sentences with other labels; ends with a `Checked`."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._people = [one for one in workspace.project.annotators() if workspace.sees(one.id)]

    def _keep(self, _job: Job) -> object:
        from annotator.exchange.uneven_labels import uneven_labels

        with self._project.beside() as project:
            findings = project.check(self._stretch(0, 2))
            # What is damaged cannot be compared.
            advice = [] if findings else uneven_labels(project, self._people, self._rest_and_tell)
            return Checked(findings, advice)

    def _rest_and_tell(self, done: int, total: int) -> None:
        self._rest()
        self._stretch(1, 2)(done, total)


class Repairing(Keeping):
    """Mends what can be mended, after a copy in the folder `folder`; ends with the `RepairReport`."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        super().__init__(workspace)
        self._folder = folder

    def _keep(self, _job: Job) -> object:
        with self._project.beside() as project:
            return project.repair(self._folder, watch=self._tell)
