"""The reviewer's desk: whose layers are compared, which cases there are, which one is looked at, and the decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.case_list import CaseList, key_of
from annotator.app.jobs import Job, still_running
from annotator.app.kept_setting import keep_setting
from annotator.app.reading_cases import all_cases
from annotator.core.cases import added_case
from annotator.core.layer import GOLD
from annotator.core.span import joined

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from annotator.app.workspace import Workspace
    from annotator.core.case_choosing import CaseFilter
    from annotator.core.changes import Changes
    from annotator.core.decisions import Choice, ReviewedCase
    from annotator.core.outcomes import GoldMark
    from annotator.core.span import Piece

_FEW_ARTICLES = 8
_GOLD_SHOWN = "review_gold"


class ReviewDesk(QObject):
    """Reads all cases in the background, and those of an article again when a change touched it.

    Gold stands beside them unless it is put away (`shows_gold`, kept in the project): decisions make it anyway.

    `listed` says that the list is another one, `shown` that another case is looked at; `busy` carries whether cases
    are being read or accepted, `accepted` how many cases are gold now because all say the same, `layers_switched` that
    other layers shall stand beside each other.
    """

    listed = Signal()
    shown = Signal()
    busy = Signal(bool)
    accepted = Signal(int)
    layers_switched = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._compared: tuple[str, ...] = ()
        self.shows_gold = bool(workspace.project.setting(_GOLD_SHOWN, True))
        self._list = CaseList()
        self._told = self._list.version
        self._job: Job | None = None
        # What is being read, until it is there.
        self._awaited: CaseList | None = None
        self._old_jobs: set[Job] = set()
        self._accepting: Job | None = None
        # The number of the step of the history that accepted last.
        self.accepted_step = 0
        # Articles that changed while cases were being read.
        self._missed: set[str] = set()
        workspace.changed.connect(self.follow)

    # Who is compared

    @property
    def compared(self) -> tuple[str, ...]:
        """Ids of the annotators whose layers are compared; none while nothing is."""
        return self._compared

    def choices(self, *, begun: bool = False) -> list[str]:
        """Ids of all who can be compared and may be seen by who is at work, who suggests last.

        `begun`: the people alone who have read anything yet.
        """
        desk = self._workspace
        seen = [row.id for row in desk.project.annotators() if desk.sees(row.id)]
        if begun:
            return [id for id in seen if desk.project.has_begun(id)]
        return seen + [id for id in desk.suggestions.names() if desk.sees(id)]

    def show_gold(self, shown: bool) -> None:
        """Let gold stand beside the others, or not."""
        self.shows_gold = shown
        keep_setting(self._workspace.project, _GOLD_SHOWN, shown)
        self.layers_switched.emit()

    def compare(self, annotators: Sequence[str]) -> None:
        """Compare the layers of these annotators (ids), two or more; the cases come when they are read."""
        self._compared = tuple(one for one in annotators if self._workspace.sees(one))
        self.layers_switched.emit()
        self.read()

    def read(self) -> None:
        """Read all cases again, in the background."""
        self._stop()
        self._missed.clear()
        found = self._awaited = CaseList()
        if len(self._compared) < 2:
            self._take(found)
            return
        project, compared, wanted = self._workspace.project, self._compared, self._list.filter

        def work(job: Job) -> object:
            found.show_only(wanted)
            with project.beside() as own:
                found.take(all_cases(own, compared, job.is_cancelled))
            return found

        self._job = Job(work, self)
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)
        self.busy.emit(True)
        self._job.start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.done.disconnect(self._take)
            self._job.failed.disconnect(self._fail)
            self._old_jobs.add(self._job)
            self._job = None
        # With each goes the list of all cases that it read.
        self._old_jobs = still_running(self._old_jobs)

    def close(self) -> None:
        """Wait until nothing reads the project any more; what was read last and is on its way belongs nowhere."""
        self._stop()
        accepting, self._accepting, self._awaited = self._accepting, None, None
        for job in (*self._old_jobs, *([accepting] if accepting else [])):
            job.wait()

    def _take(self, found: CaseList) -> None:
        if found is not self._awaited:
            # A reading that was given up may still deliver its cases.
            return
        self._awaited = None
        self._list.take_over(found)
        self.busy.emit(False)
        if self._missed:
            missed, self._missed = self._missed, set()
            self._read_again(missed)
        else:
            self._tell()

    def _fail(self, sentence: str) -> None:
        if self.sender() not in (self._job, self._accepting):
            return
        if self.sender() is self._job:
            self._awaited = None
        self.busy.emit(False)
        self._workspace.failed.emit(sentence)

    def follow(self, changes: Changes) -> None:
        """Read the cases of articles that a change touched again."""
        if len(self._compared) < 2:
            return
        many = changes.schema or changes.articles_listed or len(changes.articles) > _FEW_ARTICLES
        if many:
            self.read()
        elif self._awaited is not None:
            # What is being read just now may not hold the change.
            self._missed |= changes.articles
        elif changes.articles:
            self._read_again(changes.articles, is_of_gold=changes.annotators == {GOLD})

    def _read_again(self, articles: Collection[str], *, is_of_gold: bool = False) -> None:
        """Read the cases of these articles again; `is_of_gold`: nothing but decisions and gold has changed."""
        # Links reach into other articles: their cases stand with the article of their source.
        touched = self._list.holding(articles)
        project = self._workspace.project
        known = self._list.compared_in(touched, self._compared)
        if is_of_gold and known is not None:
            fresh = project.cases_again(self._compared, known)
        else:
            fresh = project.cases(list(self._compared), articles=sorted(touched))
        self._list.replace(touched, fresh, project.article_place)
        self._tell()

    # The list

    @property
    def list(self) -> CaseList:
        """The cases, and which one is looked at. Change it by the methods here, which tell of it."""
        return self._list

    @property
    def current(self) -> ReviewedCase | None:
        """The case that is looked at."""
        return self._list.current

    def show_only(self, wanted: CaseFilter) -> None:
        """List other cases."""
        if wanted != self._list.filter:
            self._list.show_only(wanted)
            self._tell()

    def look_at(self, row: int | ReviewedCase) -> None:
        """Look at the case in that row of the list, or at a case, whether or not it is listed."""
        if isinstance(row, int):
            self._list.look_at(row)
        else:
            self._list.look_at_case(key_of(row))
        self._tell()

    def leave(self) -> None:
        """Look at no case."""
        self._list.leave()
        self._tell()

    def step(self, by: int) -> bool:
        """Look at the next (1) or previous (-1) case of the list, round and round; False where there is none."""
        stepped = self._list.step(by)
        if stepped:
            self._tell()
        return stepped

    def _tell(self) -> None:
        if self._told != self._list.version:
            self._told = self._list.version
            self.listed.emit()
        if self.current is not None:
            self._workspace.hide_marks(False)
        self.shown.emit()

    # Decisions

    def decide(
        self,
        choice: Choice,
        *,
        annotator: str = "",
        label: str = "",
        marks: Sequence[GoldMark] = (),
        reason: str = "",
    ) -> bool:
        """Decide the case that is looked at; False where it was refused, which is said."""
        row, desk = self.current, self._workspace
        if row is None or not desk.has_annotator():
            return False
        return desk.carry_out(
            lambda: desk.project.decide(
                row.case,
                choice,
                desk.owner,
                annotator=annotator,
                label=label,
                marks=marks,
                reason=reason,
            )
        )

    def add_gold(self, article: str, pieces: Sequence[Piece], label: str, reason: str = "") -> bool:
        """Make gold of what nobody marked, and look at it; False where it was refused, which is said."""
        desk, among = self._workspace, self._compared
        if not desk.has_annotator():
            return False
        added = desk.carry_out(
            lambda: desk.project.add_gold(article, pieces, label, desk.owner, among, reason=reason)
        )
        if added:
            key = added_case(article, label, joined(pieces), among).key
            self._list.look_at_case((article, "span", key))
            self._tell()
        return added

    def reopen(self) -> bool:
        """Take the decision of the case that is looked at back."""
        row, desk = self.current, self._workspace
        if row is None or not desk.has_annotator():
            return False
        return desk.carry_out(lambda: desk.project.reopen(row.case, desk.owner))

    def accept_agreed(self) -> None:
        """Make gold of what all say, as one step of undo, in the background; `accepted` tells how much."""
        desk, compared = self._workspace, list(self._compared)
        if self.is_accepting or not desk.has_annotator():
            return
        project, owner = desk.project, desk.owner
        if self._accepting is not None:
            self._accepting.deleteLater()

        def work(_job: Job) -> object:
            with project.beside() as own:
                changes = own.accept_agreed(compared, owner)
                self.accepted_step = own.last_edit(owner, "accept")
                return changes

        self._accepting = Job(work, self)
        self._accepting.done.connect(self._end_accepting)
        self._accepting.failed.connect(self._fail)
        self.busy.emit(True)
        self._accepting.start()

    @property
    def is_accepting(self) -> bool:
        """Whether gold is being made of what all say."""
        return self._accepting is not None and self._accepting.isRunning()

    def _end_accepting(self, changes: Changes) -> None:
        if self._accepting is None:
            return
        self._accepting.wait()
        self.busy.emit(False)
        self._workspace.announce(changes)
        self.accepted.emit(len(changes.decisions))
