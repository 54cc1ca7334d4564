"""Hands on faults of the program: say that there was one, show what a report would say, keep it when asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.app.retelling import retold

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.app.fault_watch import FaultWatch
    from annotator.ui.dialogs.fault import FaultSheet
    from annotator.ui.hands.on_lost_file import LostFileHands
    from annotator.ui.main_window import MainWindow

_SIZE = (720, 460)


class FaultHands:
    """Speaks in the window's notice; the sheet is made when somebody asks for it."""

    def __init__(
        self, window: MainWindow, watch: FaultWatch, open_again: Callable[[], None]
    ) -> None:
        """`open_again` makes the window anew on the same file."""
        self._window, self._watch, self._open_again = window, watch, open_again
        self.sheet: FaultSheet | None = None
        self._lost_file: LostFileHands | None = None

    def tell(self) -> None:
        """Say that something went wrong, and that the work goes on."""
        window = self._window
        words = window.tr(
            "Something went wrong inside the program. What was shown as saved is saved, and you can go on."
        )
        button = window.tr("Show the report")
        window.notice.warn(words, button=button, act=self.show_report)

    def tell_unread(self, sentence: str) -> None:
        """Say what could not be read of the project: no fault of ours."""
        if self._lost_file is None:
            # A start in which nothing fails does without.
            from annotator.ui.hands.on_lost_file import LostFileHands

            self._lost_file = LostFileHands(self._window, self._open_again)
        self._lost_file.tell(sentence)

    def show_report(self) -> None:
        """Show what is to be said of the faults since the start."""
        words = self._window.tr(
            "This is what a report would say. Nobody gets it unless you pass it on."
        )
        self._show(words, self._watch.report())

    def offer_crash(self) -> None:
        """Offer what an earlier start left that was ended by a fatal fault."""
        window, found = self._window, self._watch.crashes()
        if found:
            words = window.tr(
                "The last time, the program was ended by a fault. What was shown as saved then is here."
            )
            button = window.tr("Show the report")
            window.notice.warn(words, button=button, act=partial(self._show_crash, found[0]))

    def _show_crash(self, path: Path) -> None:
        words = self._window.tr(
            "This is what was kept of it. Nobody gets it unless you pass it on."
        )
        try:
            report = self._watch.crash_report(path)
            path.unlink()
        except OSError:
            return  # another window has shown it meanwhile
        self._show(words, report)

    def _show(self, words: str, report: str) -> None:
        from annotator.ui.dialogs.fault import FaultSheet

        if self.sheet is None:
            self.sheet = FaultSheet(self._window.theme, self._window)
            self.sheet.save_wanted.connect(self.save)
        self.sheet.set_theme(self._window.theme)
        self.sheet.show_report(words, report)
        self.sheet.show_over(self._window, *_SIZE)

    def save(self, report: str) -> None:
        """Keep a report in a file of the folder of logs."""
        if self.sheet is None:
            return
        window = self._window
        try:
            path = self._watch.save(report)
        except OSError as error:
            words = window.tr("The report could not be written: {why}. Copy it instead.")
            self.sheet.say(words.format(why=retold(error.strerror or str(error))))
        else:
            self.sheet.say(window.tr("Saved as {path}").format(path=path))
