"""Hands before much is taken away: a backup is made in the background, and then it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.retelling import retold
from annotator.core.errors import Postponed, Refused

if TYPE_CHECKING:
    from annotator.core.removal import Removal
    from annotator.store.backups import Backup
    from annotator.ui.main_window import MainWindow


class RemovalHands:
    """Guards the project of one window, as long as that stands."""

    def __init__(self, window: MainWindow) -> None:
        self._window: MainWindow | None = window
        self._backed_up_for: Removal | None = None
        window.closed.connect(self._let_go)

    def _let_go(self) -> None:
        self._window = None

    def guard(self, removal: Removal) -> None:
        """Postponed while a backup is made for `removal`, which is then done; Refused where none can be made now."""
        from annotator.app.keeping import MakingBackup

        if self._window is None or removal == self._backed_up_for:
            self._backed_up_for = None
            return
        what = retold(removal.sentence())
        if not self._window.project_hands.is_free():
            words = QCoreApplication.translate(
                "MainWindow",
                "{what} A backup comes before that: wait until what is under way is done.",
            )
            raise Refused(words.format(what=what))
        work = MakingBackup(self._window.workspace, self._window.rooms.keeping.folder())
        work.ended.connect(partial(self._go_on, removal))
        self._window.project_hands.begin(work, self._window.tr("Backing up before that"))
        words = QCoreApplication.translate(
            "MainWindow", "{what} A backup is being made first; then it is done."
        )
        raise Postponed(words.format(what=what))

    def _go_on(self, removal: Removal, made: object) -> None:
        """Do what waited for a backup, and say where that is."""
        window = self._window
        if window is None or made is None:
            return
        backup: Backup = made  # type: ignore[assignment]
        self._backed_up_for = removal
        is_done = window.workspace.do_postponed()
        self._backed_up_for = None
        words = (
            window.tr("{what} A backup was made before: {path}")
            if is_done
            else window.tr("{what} It was left, since the project has changed. The backup: {path}")
        )
        said = words.format(what=retold(removal.sentence()), path=backup.path)
        trigger = window.book["project.backups"].trigger
        window.notice.tell(said, window.tr("Backups …"), trigger, stay=True)
