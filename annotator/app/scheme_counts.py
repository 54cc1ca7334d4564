"""How often each part of the scheme is used: counted in the background where there are very many spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.jobs import Job
from annotator.core.scheme_edits import SchemeUses

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes

# So many spans are counted while one waits for it.
_QUICK = 20_000

Values = dict[str, int]


class SchemeCounts(QObject):
    """Keeps what was counted until spans change. `counted` tells that figures came which were not there when asked."""

    counted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._project = workspace.project
        self._uses: SchemeUses | None = None
        self._values: dict[str, Values] = {}
        # Whose values those are (an annotator's id); None for everybody's.
        self._of: str | None = None
        # What is shown while it is counted anew.
        self._before = SchemeUses({}, {}, {})
        self._wanted: set[str] = set()
        self._is_stale = False
        self._job: Job | None = None
        workspace.changed.connect(self._forget)
        workspace.large_ended.connect(self._forget_all)

    @property
    def uses(self) -> SchemeUses:
        """How many spans or links carry each part, as far as it is known."""
        if self._uses is None and self._is_quick:
            self._uses = self._before = self._project.scheme_uses()
        elif self._uses is None:
            self._count()
        return self._uses or self._before

    @property
    def known(self) -> SchemeUses | None:
        """The same where it is counted for sure."""
        return self._uses

    def values(self, attribute: str) -> Values:
        """How many spans carry each value of an attribute, of those that may be seen; none while it is not known."""
        if self._of != self._only:
            self._of = self._only
            self._forget_all()
        if attribute not in self._values:
            if self._is_quick:
                self._values[attribute] = self._project.value_counts(attribute, self._only)
            else:
                self._wanted.add(attribute)
                self._count()
        return self._values.get(attribute, {})

    def stop(self) -> None:
        """Wait until nothing is read any more."""
        self._wanted.clear()
        self._end()

    @property
    def _is_quick(self) -> bool:
        return self._project.most_spans() <= _QUICK

    @property
    def _only(self) -> str | None:
        return self._workspace.owner if self._workspace.is_blind else None

    def _forget(self, changes: Changes) -> None:
        if changes.spans or changes.links or changes.articles_listed:
            self._forget_all()

    def _forget_all(self) -> None:
        self._uses = None
        self._values.clear()
        self._is_stale = self._job is not None

    def _count(self) -> None:
        if self._job is None:
            self._is_stale = False
            only, wanted = self._only, sorted(self._wanted)

            def count(_job: Job) -> tuple[SchemeUses, dict[str, Values]]:
                with self._project.beside() as project:
                    values = {one: project.value_counts(one, only) for one in wanted}
                    return project.scheme_uses(), values

            self._job = Job(count, self)
            self._job.done.connect(self._take)
            self._job.failed.connect(self._end)
            self._job.start()

    def _take(self, found: tuple[SchemeUses, dict[str, Values]]) -> None:
        if self._job is None:
            # It was on its way when somebody stopped: the project may be closed.
            return
        self._end()
        if self._is_stale:
            self._count()
            return
        self._uses, values = found
        self._before = self._uses
        self._values |= values
        self._wanted -= values.keys()
        self.counted.emit()
        if self._wanted:
            self._count()

    def _end(self) -> None:
        if self._job is not None:
            self._job.wait()
            self._job.deleteLater()
            self._job = None
