"""The tour: its steps in order, which of them is shown, and the deeds that lead on.

It listens to the Workspace and is told of what no verb stores (the caret, the pane, a file that was written). It
stands for nothing on the screen.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.layer import Status

if TYPE_CHECKING:
    from annotator.app.preferences import Preferences
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes

# What the settings say when the last step was reached, or the offer put away.
FINISHED, DECLINED = "finished", "declined"
_SPEAKER = "speaker"


class Step(StrEnum):
    """The steps; the value is what the settings remember."""

    READ = "read"
    TAKE = "take"
    LABEL = "label"
    SPEAKER = "speaker"
    PANE = "pane"
    LINK = "link"
    DONE = "done"
    END = "end"


STEPS = tuple(Step)


class Tour(QObject):
    """`moved` says that another step is shown, or none. A step gives way when its deed is done, or is skipped."""

    moved = Signal()

    def __init__(self, workspace: Workspace, preferences: Preferences) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._preferences = preferences
        self._step: Step | None = None
        # The article that was marked first: the link leads to another.
        self._first_article = ""

    @property
    def step(self) -> Step | None:
        """The step that is shown; None while there is no tour."""
        return self._step

    @property
    def number(self) -> int:
        """Of the step that is shown, counted from 1."""
        return STEPS.index(self._step) + 1 if self._step else 0

    @property
    def first_article(self) -> str:
        """Id of the article that a span was marked in during the tour, "" for none."""
        return self._first_article

    def begin(self) -> None:
        """Show the step that was left, the first where there is none."""
        left = self._preferences.tour_step
        self._go(Step(left) if left in set(STEPS) - {Step.END} else STEPS[0])

    def begin_anew(self) -> None:
        """Show the first step."""
        self._go(STEPS[0])

    def skip(self) -> None:
        """Go on without the deed; after the last step, end."""
        if self._step is not None:
            self._go_on()

    def go_back(self) -> None:
        """Show the step before; nothing is undone."""
        if self.number > 1:
            self._go(STEPS[self.number - 2])

    def leave(self) -> None:
        """Put the tour away; the step is remembered."""
        if self._step is not None:
            self._listen(False)
            self._step = None
            self.moved.emit()

    # Deeds

    def note(self, deed: Step) -> None:
        """Something was done that no verb stores."""
        if deed is self._step:
            self._go_on()

    def note_done(self) -> None:
        """An article was called done, perhaps once more."""
        self.note(Step.DONE)

    def follow(self, changes: Changes) -> None:
        """Something was stored."""
        if self._step is not None and self._is_done_by(self._step, changes):
            self._go_on()

    def _is_done_by(self, step: Step, changes: Changes) -> bool:
        if step in (Step.LABEL, Step.PANE):
            return self._is_marked(step, changes)
        if step is Step.SPEAKER:
            return any(self._speaker(span) for span in changes.spans)
        if step is Step.LINK:
            project = self._workspace.project
            found = [project.link(id) for id in changes.links]
            return any(link and link.annotator == self._workspace.owner for link in found)
        return step is Step.DONE and any(
            self._workspace.progress_of(article)[0] is Status.DONE for article in changes.statuses
        )

    def _is_marked(self, step: Step, changes: Changes) -> bool:
        span = self._workspace.project.span(changes.focus) if changes.focus else None
        if span is None or not self._workspace.is_own(span) or span.id not in changes.spans:
            return False
        if step is Step.LABEL:
            self._first_article = span.article
            return True
        return span.article != self._first_article

    def _speaker(self, id: str) -> str:
        span = self._workspace.project.span(id)
        is_own = span is not None and self._workspace.is_own(span)
        return span.attributes.get(_SPEAKER, "") if span is not None and is_own else ""

    # Going on

    def _go_on(self) -> None:
        if self._step is STEPS[-1]:
            self._preferences.tour_step = FINISHED
            self.leave()
        else:
            self._go(STEPS[self.number])

    def _go(self, step: Step) -> None:
        self._listen(True)
        self._step = step
        self._preferences.tour_step = str(step)
        self.moved.emit()

    def _listen(self, wanted: bool) -> None:
        if wanted and self._step is None:
            self._workspace.changed.connect(self.follow)
        elif not wanted:
            self._workspace.changed.disconnect(self.follow)
