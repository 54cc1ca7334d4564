"""Hands that bring colleagues' work in: merge their projects, after a look at what that would do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.app.languages import number
from annotator.app.sharing import LookingAtMerge, Merging
from annotator.core.changes import Changes
from annotator.ui.hands.undo_offer import offer_undo

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.merge import MergeReport
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.dialogs.merge import MergeSheet
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

# More are called by their ids.
_MOST_TITLES = 500
_MERGE_SIZE = (900, 760)
# So many steps of others at most are looked through for those of a merge.
_MARKED_BESIDE = 1000
# How often it is looked whether a step that had to wait, for a backup say, has been taken back.
_LOOK_MS = 50


class SharingHands:
    """Owns the sheet of merging."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window = window
        self._asking = asking
        self._paths: list[Path] = []
        self._mapping: dict[tuple[str, str], str] = {}
        self.merging: MergeSheet | None = None
        # The numbers of the steps of a merge that are still to be taken back.
        self._steps_left: set[int] = set()
        window.workspace.large_ended.connect(self._go_on_back)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.merge": self.merge}

    def merge(self) -> None:
        """Ask for colleagues' projects, and show what merging them would do."""
        window = self._window
        refusal = window.rooms.keeping.refusal(window.tr("Merge where it is open."))
        if refusal:
            window.notice.warn(refusal)
        elif window.project_hands.is_free() and (paths := self._asking.projects_to_merge()):
            self._mapping = {}
            self._look_at(paths, again=False)

    def _map(self, kind: str, there: str, here: str) -> None:
        """Take a label of theirs in as another of ours, and look again what that would do."""
        if self._window.project_hands.is_free():
            self._mapping[kind, there] = here
            self._look_at(self._paths, again=True)

    def _look_at(self, paths: list[Path], *, again: bool) -> None:
        self._paths = paths
        work = LookingAtMerge(self._window.workspace, paths, dict(self._mapping))
        work.ended.connect(self._show_reports)
        self._merge_sheet().show_looking(paths, again=again)
        self._window.project_hands.begin(work, self._window.tr("Looking at the merge"))

    def _merge_sheet(self) -> MergeSheet:
        from annotator.ui.dialogs.merge import MergeSheet

        window = self._window
        if self.merging is None:
            self.merging = MergeSheet(window.theme, window)
            self.merging.merge_wanted.connect(self._merge_now)
            self.merging.files_wanted.connect(self.merge)
            self.merging.mapping_chosen.connect(self._map)
            self.merging.place_wanted.connect(window.hands.travel)
        if not self.merging.isVisible():
            self.merging.show_over(window, *_MERGE_SIZE)
        return self.merging

    def _show_reports(self, reports: object) -> None:
        if reports is None:
            if self.merging is not None:
                self.merging.close()
            return
        found: list[MergeReport] = reports  # type: ignore[assignment]
        desk = self._window.workspace
        articles = dict.fromkeys(one.article for report in found for one in report.cases)
        known = desk.project.known_articles(list(articles)[:_MOST_TITLES])
        titles = {id: desk.project.article(id).title or id for id in known}
        self._merge_sheet().show_reports(found, desk.schema, titles)

    def _merge_now(self) -> None:
        if self._window.project_hands.is_free():
            work = Merging(
                self._window.workspace, self._paths, self._window.rooms.keeping.folder(),
                dict(self._mapping),
            )  # fmt: skip
            work.ended.connect(self._say_merged)
            self._window.project_hands.begin(work, self._window.tr("Merging"))

    def _say_merged(self, reports: object) -> None:
        if reports is None:
            return
        done: list[MergeReport] = reports  # type: ignore[assignment]
        window = self._window
        if self.merging is not None:
            self.merging.close()
        edits = {report.edit for report in done}
        # Marking went on beside it.
        latest = window.workspace.project.history(limit=len(edits) + _MARKED_BESIDE)
        steps = {one.number for one in latest if one.id in edits}
        said = self._said_of(done)
        is_wider = any(one.added for report in done for one in report.schema)
        if is_wider:
            window.workspace.project.read_schema()
        window.workspace.announce(Changes(said, articles_listed=True, policy=True, schema=is_wider))
        offer_undo(window, said, steps, undo=partial(self._take_back, steps), stay=True)

    def _said_of(self, done: list[MergeReport]) -> str:
        spans = sum(report.annotations.added for report in done)
        updated = sum(report.updated for report in done)
        cases = sum(len(report.cases) for report in done)
        parts = [self._window.tr("Merged; new spans: {n}.").format(n=number(spans))]
        if updated:
            words = self._window.tr("Changed as they were changed there: {n}.")
            parts.append(words.format(n=number(updated)))
        if cases:
            parts.append(self._window.tr("To be looked at: {n}.").format(n=number(cases)))
        return " ".join(parts)

    def _take_back(self, steps: set[int]) -> None:
        """Each file is a step of its own; the notice takes all of them back."""
        self._steps_left = set(steps)
        self._step_back()

    def _step_back(self) -> None:
        desk = self._window.workspace
        while self._steps_left and self._window.progress.isHidden():
            step, _ = desk.project.undo_numbers(desk.owner)
            if step not in self._steps_left:
                # One was refused, the backup before it was stopped, or something else was done meanwhile.
                self._steps_left.clear()
                return
            self._steps_left.remove(step)
            desk.undo()
        if self._steps_left:
            QTimer.singleShot(_LOOK_MS, self._window, self._step_back)

    def _go_on_back(self, done: bool) -> None:
        """A step that was large was taken back in the background."""
        if done:
            QTimer.singleShot(0, self._window, self._step_back)
        else:
            self._steps_left.clear()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        if self.merging is not None:
            self.merging.set_theme(theme)
