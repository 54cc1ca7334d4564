"""What touches very many rows, in the background: a change of the scheme, an undo, tagging all that was found."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from annotator.app.keeping import Keeping
from annotator.core.changes import Changes

if TYPE_CHECKING:
    from annotator.app.jobs import Job
    from annotator.app.working_desk import Verb
    from annotator.app.workspace import Workspace
    from annotator.core.removal import Removal

# Where more rows changed, views read all they show again instead of row by row.
_MANY = 200
_WAIT_S = 2.0


class _Asked(Exception):
    """It would take much away, which somebody must hear of first."""

    def __init__(self, removal: Removal) -> None:
        super().__init__()
        self.removal = removal


class LargeStep(Keeping):
    """One verb, through a connection of its own, in many short transactions.

    Ends with its Changes, with the Removal that it would be where that is not `allowed`, or with None. Cancelled, it
    leaves all as it was.
    """

    _begun = Signal()

    def __init__(self, workspace: Workspace, verb: Verb, allowed: Removal | None = None) -> None:
        super().__init__(workspace)
        self._verb = verb
        self._allowed = allowed
        self._is_seen = threading.Event()
        self._begun.connect(self._see)

    def _keep(self, job: Job) -> object:
        with self._project.beside() as project:
            project.watch = self._watch
            project.guard = self._ask
            try:
                return self._verb(project)
            except _Asked as asked:
                return asked.removal

    def _ask(self, removal: Removal) -> None:
        if removal != self._allowed:
            raise _Asked(removal)

    def _watch(self, done: int, total: int) -> None:
        if not self._is_seen.is_set():
            # New labels are there, and no span wears one yet: the window must know them before it reads a span.
            self._begun.emit()
            self._is_seen.wait(_WAIT_S)
        self._tell(done, total)

    def _see(self) -> None:
        self._tell_schema()
        self._is_seen.set()

    def _tell_schema(self) -> None:
        before = self._project.schema
        self._project.read_schema()
        if self._project.schema != before:
            self._workspace.changed.emit(Changes(schema=True))

    def cancel(self) -> None:
        """Stop soon, and put all back as it was."""
        self._is_seen.set()
        super().cancel()

    def _end(self, result: object) -> None:
        self._job.wait()
        if result is None or isinstance(result, Changes):
            self._workspace.large_ended.emit(result is not None)
        self._announce(result)
        # In two turns: the rooms paint what they read before the progress goes and they are laid out anew.
        QTimer.singleShot(0, self, partial(super()._end, result))

    def _fail(self, sentence: str) -> None:
        self._job.wait()
        self._workspace.large_ended.emit(False)
        self._announce(None)
        super()._fail(sentence)

    def _announce(self, result: object) -> None:
        """Tell the rooms what there is now, also where it was stopped: one may have read what was half done."""
        known = self._project.schema
        self._project.read_schema()
        desk = self._workspace
        if desk.chosen and desk.chosen_span() is None:
            desk.choose("")
        if isinstance(result, Changes):
            self._workspace.announce(in_short(result))
        elif result is None and self._is_seen.is_set():
            is_other = known != self._project.schema
            self._workspace.announce(Changes(articles_listed=not is_other, schema=is_other))


class PuttingBack(Keeping):
    """Puts back a step that a crash cut off. Stopped, as when the window closes, it goes on at the next opening."""

    def _keep(self, job: Job) -> object:
        with self._project.beside() as project:
            project.put_back(self._tell)
        return True

    def _end(self, result: object) -> None:
        self._job.wait()
        self._project.read_schema()
        if self._workspace.chosen and self._workspace.chosen_span() is None:
            self._workspace.choose("")
        self._workspace.announce(Changes(schema=True, articles_listed=True))
        # The rooms paint what they read before the progress goes.
        QTimer.singleShot(0, self, partial(super()._end, result))


def in_short(changes: Changes) -> Changes:
    """The same changes, told as an import is where they are many: whoever looks reads what is in sight anew."""
    if len(changes.spans) + len(changes.links) + len(changes.articles) <= _MANY:
        return changes
    return Changes(
        text=changes.text,
        annotators=changes.annotators,
        policy=changes.policy,
        schema=changes.schema,
        articles_listed=changes.articles_listed or not changes.schema,
    )
