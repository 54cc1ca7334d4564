"""Hands that share work: merge colleagues' projects, after a look at what that would do, and hand articles out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.app.languages import number
from annotator.app.sharing import HandingOut, LookingAtMerge, Merging
from annotator.core.changes import Changes
from annotator.ui.hands.undo_offer import offer_undo

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.merge import MergeReport
    from annotator.exchange.handing_out import HandedOut
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.dialogs.hand_out import HandOutSheet
    from annotator.ui.dialogs.merge import MergeSheet
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

# More are called by their ids.
_MOST_TITLES = 500
_MERGE_SIZE = (860, 560)
_HAND_OUT_SIZE = (560, 470)
# So many steps of others at most are looked through for those of a merge.
_MARKED_BESIDE = 1000
# So often it is looked whether a step is back that goes behind something else, as a backup.
_LOOK_MS = 50


class SharingHands:
    """Owns the sheets of merging and of handing out."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window = window
        self._asking = asking
        self._paths: list[Path] = []
        self._mapping: dict[tuple[str, str], str] = {}
        self.merging: MergeSheet | None = None
        self.handing_out: HandOutSheet | None = None
        # The numbers of the steps of a merge that are still to be taken back.
        self._steps_left: set[int] = set()
        window.workspace.large_ended.connect(self._go_on_back)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.merge": self.merge, "project.hand_out": self.show_hand_out}

    # Merging

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

    # Handing out

    def show_hand_out(self) -> None:
        """Ask in a sheet what is handed out to whom."""
        from annotator.ui.dialogs.asking import documents_folder, folder_near
        from annotator.ui.dialogs.hand_out import HandOutSheet

        window = self._window
        if self.handing_out is None:
            self.handing_out = HandOutSheet(window.theme, window)
            self.handing_out.folder_wanted.connect(self._choose_folder)
            self.handing_out.hand_out_wanted.connect(self._hand_out)
        project, library = window.workspace.project, window.library
        is_filtered = bool(library.filter.text().strip())
        listed = len(library.model.listed()) if is_filtered else -1
        self.handing_out.offer([row.name for row in project.annotators()], library.model.total(), listed)  # fmt: skip
        if self.handing_out.folder() is None:
            near = folder_near(project.path, window.backup_root.parent)
            self.handing_out.show_folder(near or documents_folder())
        self.handing_out.show_over(window, *_HAND_OUT_SIZE)

    def _choose_folder(self) -> None:
        folder = self._asking.folder_to_hand_out()
        if folder and self.handing_out:
            self.handing_out.show_folder(folder)

    def _hand_out(self) -> None:
        window, sheet = self._window, self.handing_out
        if sheet is None or not window.project_hands.is_free():
            return
        folder = sheet.folder()
        articles = window.library.model.listed() if sheet.only_listed else []
        if folder is not None:
            work = HandingOut(
                window.workspace, folder, sheet.names(), overlap=sheet.overlap, seed=sheet.seed,
                articles=articles,
            )  # fmt: skip
            work.ended.connect(self._say_handed_out)
            window.project_hands.begin(work, window.tr("Handing out files"))

    def _say_handed_out(self, made: object) -> None:
        if made is None:
            return
        files: list[HandedOut] = made  # type: ignore[assignment]
        window = self._window
        if self.handing_out is not None:
            self.handing_out.close()
        parts = [f"{one.annotator} {number(one.articles)}" for one in files]
        words = window.tr("Handed out, articles each: {who}. The files lie in {folder}.")
        folder = self.handing_out.folder() if self.handing_out else ""
        said = words.format(who=", ".join(parts), folder=folder)
        people = frozenset(one.id for one in window.workspace.project.annotators())
        window.workspace.announce(Changes(said, annotators=people, hand_outs=True))
        window.notice.tell(said, stay=True)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        for sheet in (self.merging, self.handing_out):
            if sheet is not None:
                sheet.set_theme(theme)
