"""Hands on texts that were read in a wrong encoding: which one reads right is chosen in a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.transfer import ReadingAgain
from annotator.ui.dialogs.rereading import RereadingSheet
from annotator.ui.hands.undo_offer import offer_undo

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

_WIDTH, _HEIGHT = 760, 460


class RereadingHands:
    """Owns the sheet."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking
        self.sheet = RereadingSheet(window.theme, window)
        self.sheet.wanted.connect(self.read_again)
        self._work: ReadingAgain | None = None

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.reread": self.ask}

    def ask(self) -> None:
        """Ask for the files first."""
        from annotator.formats.registry import dialog_filters

        filters = ";;".join(dialog_filters(reading=True))
        if paths := self._asking.files_to_import(filters):
            self.show(dict.fromkeys(paths, ""))

    def show(self, taken_for: Mapping[Path, str]) -> None:
        """Offer other encodings for these files, each with the one that it was taken for."""
        self.sheet.show_files(taken_for)
        self.sheet.show_over(self._window, _WIDTH, _HEIGHT)
        self.sheet.table.setFocus()

    def read_again(self, paths: list[Path], encoding: str) -> None:
        """Read them again."""
        window = self._window
        if window.project_hands.is_free():
            work = self._work = ReadingAgain(window.workspace, paths, encoding)
            work.finished.connect(self._say)
            window.project_hands.begin(work, window.tr("Reading again"))

    def _say(self, sentence: str, problems: list[str]) -> None:
        window = self._window
        if problems:
            window.notice.warn(*window.project_hands.with_first(sentence, problems))
        elif sentence and self._work:
            offer_undo(window, sentence, [self._work.step])

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.sheet.set_theme(theme)
