"""Hands that look after the project: backups, the way back to one, checks and repairs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

from annotator.app.keeping import (
    Checking,
    CopyingProject,
    MakingBackup,
    PreparingRestore,
    Repairing,
)
from annotator.app.languages import quoted
from annotator.core.changes import Changes

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.keeping import Checked, Keeping
    from annotator.core.repair import RepairReport
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.dialogs.backups import BackupSheet
    from annotator.ui.dialogs.check import CheckSheet
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

_WIDTH, _HEIGHT = 700, 460
_LONGEST_QUOTE = 40


class KeepingHands:
    """Owns the sheets of backups and of the check."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window = window
        self._asking = asking
        self._project = window.workspace.project
        self.backups: BackupSheet | None = None
        self.check: CheckSheet | None = None

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.backups": self.show_backups, "project.check": self.check_project}

    def folder(self) -> Path:
        """The folder of this project's backups."""
        from annotator.store import backups

        return backups.folder_of(self._window.backup_root, self._project.path.resolve())

    def refusal(self, what: str) -> str:
        """Why the project cannot be changed here, in a sentence that names `what`; "" where it can."""
        if not self._project.read_only:
            return ""
        words = self._window.tr(
            "This project can only be read here: it is open in another window, or its folder is read-only. {what}"
        )
        return words.format(what=what)

    # Backups

    def show_backups(self) -> None:
        """List the backups in a sheet."""
        from annotator.app.backup_survey import BackupSurvey
        from annotator.ui.dialogs.backups import BackupSheet

        window = self._window
        if self.backups is None:
            self.backups = BackupSheet(self._project.path, window.theme, window)
            self.backups.backup_wanted.connect(self.back_up)
            self.backups.restore_wanted.connect(self.restore)
            self._survey = BackupSurvey(self.backups)
            self._survey.surveyed.connect(self.backups.show_contents)
            window.closed.connect(self._survey.stop)
        self._list_backups()
        self.backups.show_over(window, _WIDTH, _HEIGHT)
        self.backups.take_keys()

    def _list_backups(self) -> None:
        from annotator.store import backups

        if self.backups is not None:
            folder, known = self.folder(), backups.listed(self.folder())
            refusal = self.refusal(self._window.tr("Restore it where it is open."))
            self.backups.show_backups(known, folder, refusal)
            self._survey.look_at(one.path for one in known)

    def back_up(self) -> None:
        """Back up now."""
        if self._window.project_hands.is_free():
            work = MakingBackup(self._window.workspace, self.folder())
            work.ended.connect(self._say_backed_up)
            self._begin(work, self._window.tr("Backing up"))

    def _say_backed_up(self, made: object) -> None:
        if made is not None:
            self._list_backups()
            words = self._window.tr("A backup was made, and read back.")
            self._window.notice.tell(words)

    def restore(self, backup: Path) -> None:
        """Put a backup in place of the project, which the window then opens anew."""
        if self._window.project_hands.is_free():
            work = PreparingRestore(self._window.workspace, backup)
            work.ended.connect(self._put_back_soon)
            self._begin(work, self._window.tr("Restoring"))

    def _put_back_soon(self, part: object) -> None:
        if part is not None:
            # In a turn of its own: the window goes, and the signals of the work that ended must be done before.
            later = partial(self._window.put_back_wanted.emit, part)
            QTimer.singleShot(0, self._window, later)

    def work_on_copy(self) -> None:
        """Put a verified copy of the project elsewhere, and go on there."""
        if not self._window.project_hands.is_free():
            return
        target = self._asking.place_to_move(self._project.path.name)
        if target is not None:
            work = CopyingProject(self._window.workspace, target)
            work.ended.connect(self._open_soon)
            self._begin(work, self._window.tr("Copying"))

    def _open_soon(self, copy: object) -> None:
        if copy is not None:
            QTimer.singleShot(0, self._window, partial(self._window.project_wanted.emit, copy))

    def _begin(self, work: Keeping, what: str) -> None:
        self._window.project_hands.begin(work, what)

    # Check and repair

    def check_project(self) -> None:
        """Look for every kind of damage; the answer comes in a sheet."""
        if self._window.project_hands.is_free():
            work = Checking(self._window.workspace)
            work.ended.connect(self._show_findings)
            self._begin(work, self._window.tr("Checking"))

    def _sheet(self) -> CheckSheet:
        from annotator.ui.dialogs.check import CheckSheet

        window = self._window
        if self.check is None:
            self.check = CheckSheet(self._told, window.theme, window)
            self.check.check_wanted.connect(self.check_project)
            self.check.repair_wanted.connect(self.repair)
            self.check.place_wanted.connect(self.go_to)
        self.check.show_over(window, _WIDTH, _HEIGHT)
        return self.check

    def _show_findings(self, checked: object) -> None:
        if checked is not None:
            found, advice = cast("Checked", checked)
            refusal = self.refusal(self._window.tr("Repair it where it is open."))
            desk = self._window.workspace
            breaches = [] if desk.is_blind else desk.project.breaches()
            sheet = self._sheet()
            sheet.show_findings(found, refusal, breaches, advice)
            if not (found or breaches or advice):
                # One sentence needs no more than its own height.
                sheet.resize(sheet.width(), sheet.minimumSizeHint().height())

    def repair(self) -> None:
        """Mend what can be mended with certainty, after a copy of the project as it is."""
        if self._window.project_hands.is_free():
            work = Repairing(self._window.workspace, self.folder())
            work.ended.connect(self._show_report)
            self._begin(work, self._window.tr("Repairing"))

    def _show_report(self, report: object) -> None:
        if report is None:
            return
        done: RepairReport = report  # type: ignore[assignment]
        if done.mended:
            self._project.read_again()
            changes = Changes(self._window.tr("Repaired"), articles_listed=True, schema=True, policy=True)  # fmt: skip
            self._window.workspace.announce(changes)
        self._sheet().show_report(done)

    def go_to(self, id: str) -> None:
        """Go to what a finding names: a span, a link's span, or an article."""
        window, project = self._window, self._project
        link = project.link(id)
        if project.known_articles([id]):
            window.pane_hands.open_passage(id, 0, 0)
        elif project.span(id) or link:
            window.hands.travel(link.source if link else id)
        else:
            window.notice.tell(window.tr("{id} is in no article here.").format(id=id))

    def _told(self, id: str) -> str:
        """What an id of a finding is, in words."""
        project = self._project
        link = project.link(id)
        span = project.span(link.source if link else id)
        article = span.article if span else id
        hidden = span is not None and not self._window.workspace.sees(span.annotator)
        if hidden or not project.known_articles([article]):
            return id
        title = project.article(article).title or article
        if span is None:
            return title
        quote = " ".join(span.quote.split())[:_LONGEST_QUOTE]
        desk = self._window.workspace
        labels = [row.name for row in desk.schema.labels if row.id == span.label and not link]
        return "  ·  ".join([desk.name_of(span.annotator), *labels, quoted(quote), title])

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        for sheet in (self.backups, self.check):
            if sheet is not None:
                sheet.set_theme(theme)
