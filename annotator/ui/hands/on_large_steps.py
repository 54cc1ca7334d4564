"""Hands on how changes are stored: those of very many rows in the background, with progress and a way to cancel it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.working_desk import Large
from annotator.core.errors import Postponed, UserError
from annotator.ui.widgets.progress import Amount

if TYPE_CHECKING:
    from annotator.app.working_desk import Verb
    from annotator.core.removal import Removal
    from annotator.ui.main_window import MainWindow


class LargeStepHands:
    """Begins such a work for the workspace; where it takes much away, after a backup."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.workspace.do_large = self.begin
        window.workspace.stored_again.connect(self.tell_stored_again)

    def begin(self, verb: Verb, what: Large, allowed: Removal | None = None) -> bool:
        """Begin it; False where something else is under way, which is said."""
        from annotator.app.large_steps import LargeStep

        window = self._window
        if not window.project_hands.is_free():
            return False
        work = LargeStep(window.workspace, verb, allowed)
        work.ended.connect(partial(self._end, verb, what))
        window.project_hands.begin(work, _words(what), Amount.THINGS)
        return True

    def tell_stored_again(self, lost: int) -> None:
        """Say that changes are stored again, in place of why they were not; `lost`: so many were not."""
        words = self._window.tr(
            "Changes are stored again. %Ln change(s) before this one could not be: do again what is missing.",
            "", lost,
        )  # fmt: skip
        self._window.notice.tell(words)

    def put_back(self) -> None:
        """Put back what a crash cut off, where something was; meanwhile the project can be read."""
        window = self._window
        if not window.workspace.project.cut_off:
            return
        # Asked at each start, and nearly always in vain.
        from annotator.app.large_steps import PuttingBack

        words = QCoreApplication.translate("MainWindow", "Putting back a change that was cut off")
        work = PuttingBack(window.workspace)
        window.project_hands.begin(work, words, Amount.THINGS, can_cancel=False)

    def _end(self, verb: Verb, what: Large, result: object) -> None:
        from annotator.core.removal import Removal

        if isinstance(result, Removal):
            self._ask(verb, what, result)

    def _ask(self, verb: Verb, what: Large, removal: Removal) -> None:
        """Much would be taken away: whoever guards that may want a backup before."""
        desk = self._window.workspace
        again = partial(self.begin, verb, what, removal)
        try:
            if desk.project.guard is not None:
                desk.project.guard(removal)
        except Postponed as error:
            desk.postpone(str(error), again)
        except UserError as error:
            desk.failed.emit(str(error))
        else:
            again()


def _words(what: Large) -> str:
    if what is Large.UNDO:
        return QCoreApplication.translate("MainWindow", "Undoing")
    if what is Large.REDO:
        return QCoreApplication.translate("MainWindow", "Redoing")
    if what is Large.TAG:
        return QCoreApplication.translate("MainWindow", "Tagging")
    return QCoreApplication.translate("MainWindow", "Changing the scheme")
