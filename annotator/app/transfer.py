"""Import and export of the window: in a thread, through a connection of its own, so that marking goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from annotator.app.jobs import Job
from annotator.core.changes import Changes

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.workspace import Workspace
    from annotator.exchange.summary import ImportSummary


class Transfer(QObject):
    """A long work of the window. `finished` carries a sentence and the problems, each as a sentence."""

    advanced = Signal(int, int)
    failed = Signal(str)
    finished = Signal(str, list)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._project = workspace.project
        self._job = Job(self._work, self)
        self._job.advanced.connect(self.advanced)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._fail)

    def start(self) -> None:
        """Begin."""
        self._job.start()

    def cancel(self) -> None:
        """Stop soon; `finished` still comes."""
        self._job.cancel()

    def pump(self) -> None:
        """Let the window work for a moment while somebody waits for the end."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self._job.wait(5)

    def _work(self, job: Job) -> object:
        raise NotImplementedError

    def _end(self, result: object) -> None:
        raise NotImplementedError

    def _fail(self, sentence: str) -> None:
        self._job.wait()
        self.failed.emit(sentence)
        self.finished.emit("", [])


class Importing(Transfer):
    """Brings files into the project, as one step of the annotator's undo; cancelled, nothing is kept."""

    def __init__(self, workspace: Workspace, paths: list[Path]) -> None:
        super().__init__(workspace)
        self._paths = paths
        self._owner = workspace.owner or None
        self._name = workspace.annotator.name if workspace.annotator else ""

    def _work(self, job: Job) -> object:
        from annotator.exchange.importing import import_files

        with self._project.beside() as project:
            return import_files(
                project,
                self._paths,
                annotator=self._name,
                actor=self._owner,
                progress=job.advance,
                cancelled=job.is_cancelled,
            )

    def _end(self, result: object) -> None:
        self._job.wait()
        summary: ImportSummary = result  # type: ignore[assignment]
        sentence = summary.sentence()
        self._workspace.announce(Changes(text=sentence, articles_listed=True))
        said = [str(problem) for problem in summary.problems]
        self.finished.emit(sentence, [*said, *(str(note) for note in summary.notes)])


class Exporting(Transfer):
    """Writes the project's JSONL."""

    def __init__(self, workspace: Workspace, target: Path) -> None:
        super().__init__(workspace)
        self._target = target

    def _work(self, job: Job) -> object:
        from annotator.exchange.exporting import export_jsonl

        with self._project.beside() as project:
            return export_jsonl(project, self._target)

    def _end(self, _result: object) -> None:
        self._job.wait()
        name = self._target.name
        self.finished.emit(self.tr("Exported to {name}.").format(name=name), [])
