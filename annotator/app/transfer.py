"""Import and export of the window: in a thread, through a connection of its own, so that marking goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from annotator.app.jobs import Job
from annotator.core.changes import Changes

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.exchange.exporting import ExportSummary
    from annotator.exchange.rereading import Reread
    from annotator.exchange.summary import ImportSummary


class Transfer(QObject):
    """A long work of the window. `finished` carries a sentence and the problems, each as a sentence.

    `failed` carries a sentence; `details` says what stands behind it, in lines. `step` is the number of the step of
    the history that it made, 0 for none.
    """

    step = 0

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

    @property
    def details(self) -> str:
        """What stands behind a failure, in lines; "" where nothing does."""
        return self._job.details

    def _fail(self, sentence: str) -> None:
        self._job.wait()
        self.failed.emit(sentence)
        self.finished.emit("", [])


class Importing(Transfer):
    """Brings files into the project, as one step of the annotator's undo; cancelled, nothing is kept.

    `guessed` names afterwards the files whose encoding was guessed, `taken_for` has it by their paths; `unknown` says,
    in a sentence, which labels of refused files the project does not have; with `add_labels` it gets them. `there` are
    the articles (ids) that were in the project under another id before.
    `suggester`: all annotations are suggestions of the machine of that name.
    """

    def __init__(
        self,
        workspace: Workspace,
        paths: list[Path],
        *,
        add_labels: bool = False,
        suggester: str = "",
    ) -> None:
        super().__init__(workspace)
        self.paths = paths
        self.unknown = ""
        self.guessed: list[str] = []
        self.taken_for: dict[Path, str] = {}
        self.there: list[str] = []
        self.suggester = suggester
        self._add_labels = add_labels
        self._owner = workspace.owner or None
        self._name = workspace.annotator.name if workspace.annotator else ""

    def _work(self, job: Job) -> object:
        from annotator.exchange.importing import import_files

        with self._project.beside() as project:
            return import_files(
                project,
                self.paths,
                annotator=self._name,
                add_labels=self._add_labels,
                suggester=self.suggester,
                actor=self._owner,
                progress=job.advance,
                cancelled=job.is_cancelled,
            )

    def _end(self, result: object) -> None:
        from annotator.formats.reading import RefusedForLabels

        self._job.wait()
        summary: ImportSummary = result  # type: ignore[assignment]
        self.step = self._project.edit_number(summary.edit)
        sentence = summary.sentence()
        is_wider = bool(summary.new_labels or summary.new_link_types)
        if is_wider:
            self._project.read_schema()
        self._workspace.announce(Changes(text=sentence, articles_listed=True, schema=is_wider))
        self.unknown = summary.unknown_sentence()
        self.there = list(summary.there)
        self.guessed = summary.guessed_files()
        self.taken_for = {Path(row.path): row.encoding for row in summary.guessed}
        # The window offers to add the labels: of the records refused for them, only the first of each file is told.
        for_labels = [row for row in summary.problems if isinstance(row, RefusedForLabels)]
        named = {id(row) for row in {row.path: row for row in reversed(for_labels)}.values()}
        said = [
            str(row)
            for row in summary.problems
            if not isinstance(row, RefusedForLabels) or id(row) in named
        ]
        self.finished.emit(sentence, [*said, *(str(note) for note in summary.notes)])


class ReadingAgain(Transfer):
    """Reads text files again in another encoding, as one step of the annotator's undo."""

    def __init__(self, workspace: Workspace, paths: list[Path], encoding: str) -> None:
        super().__init__(workspace)
        self._paths, self._encoding = paths, encoding
        self._owner = workspace.owner or None

    def _work(self, job: Job) -> object:
        from annotator.exchange.rereading import read_again

        with self._project.beside() as project:
            done = read_again(project, self._paths, self._encoding, self._owner)
            if done.changes is not None and self._owner:
                self.step = project.last_edit(self._owner, "reread")
            return done

    def _end(self, result: object) -> None:
        self._job.wait()
        done: Reread = result  # type: ignore[assignment]
        if done.changes is not None:
            self._workspace.announce(done.changes)
        self.finished.emit(done.sentence(), [str(problem) for problem in done.problems])


class Exporting(Transfer):
    """Writes the project's JSONL, or the format that the target's suffix says: the layers that may be seen.

    With `gold` it writes what was decided in reviews, and nobody's layer.
    """

    def __init__(self, workspace: Workspace, target: Path, *, gold: bool = False) -> None:
        super().__init__(workspace)
        self._target = target
        self.gold = gold
        name = workspace.annotator.name if workspace.annotator else ""
        # Who works blind does not read in a file what the window keeps back.
        self._only = [name] if workspace.is_blind else None

    def _work(self, job: Job) -> object:
        from annotator.exchange.exporting import export_jsonl
        from annotator.exchange.outlets import format_at

        form = format_at(self._target)
        with self._project.beside() as project:
            return export_jsonl(
                project,
                self._target,
                format=form,
                annotators=self._only,
                gold=self.gold,
                progress=job.advance,
                cancelled=job.is_cancelled,
            )

    def _end(self, result: object) -> None:
        self._job.wait()
        summary: ExportSummary = result  # type: ignore[assignment]
        if summary.cancelled:
            self.finished.emit(self.tr("The export was stopped; no file was changed."), [])
            return
        words = self.tr("Exported to {path}")
        if self._only:
            words = self.tr("Your layer was exported to {path}")
        elif self.gold:
            words = self.tr("Gold was exported to {path}")
        sentence = words.format(path=self._target)
        self.finished.emit(sentence, summary.notes)
