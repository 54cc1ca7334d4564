"""Hands on the size of everything in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup, QFontDatabase
from PySide6.QtWidgets import QMenu

from annotator.app.window_size import PERCENTS, fitting
from annotator.ui.widgets.letter_menu import LetterMenu

if TYPE_CHECKING:
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow

_POINTS_PER_INCH = 72


class SizeHands:
    """Keeps the size that is wanted, and offers the new start that it needs."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {f"size.{percent}": partial(self._choose, percent) for percent in PERCENTS}

    def fill_menu(self) -> None:
        """Add the sizes to the View menu, the chosen one checked."""
        menu = self._window.menuBar().findChild(QMenu, "menu_view")
        if menu is None:
            return
        sizes = LetterMenu(self._window.tr("Size of everything"), menu)
        menu.addMenu(sizes)
        sizes.setObjectName("menu_size")
        group = QActionGroup(sizes)
        for percent in PERCENTS:
            group.addAction(self._window.book[f"size.{percent}"])
        sizes.addActions(group.actions())
        self._window.book[f"size.{self._window.preferences.window_percent}"].setChecked(True)

    def offer(self) -> None:
        """Where the system's letters are larger than those here, offer everything as large, once for each size."""
        window, percent = self._window, fitting(_system_letters(self._window))
        if (
            window.preferences.window_percent != PERCENTS[0]
            or percent <= window.preferences.percent_told
        ):
            return
        window.preferences.percent_told = percent
        words = window.tr("The letters of your system are larger than those here.")
        button = window.tr("Show everything at {percent} %").format(percent=percent)
        window.notice.tell(words, button, partial(self._enlarge, percent), stay=True)

    def _enlarge(self, percent: int) -> None:
        self._window.preferences.window_percent = percent
        self._start_again()

    def _choose(self, percent: int) -> None:
        window = self._window
        if percent == window.preferences.window_percent:
            return
        window.preferences.window_percent = percent
        words = window.tr("Everything is shown at {percent} % when the program starts again.")
        start = window.tr("Start again now")
        window.notice.tell(words.format(percent=percent), start, self._start_again, stay=True)

    def _start_again(self) -> None:
        window = self._window
        if window.progress.isHidden():
            window.restart_wanted.emit()
        else:
            window.notice.warn(
                window.tr("Start again when the work under way is done or cancelled.")
            )


def _system_letters(window: MainWindow) -> float:
    """How high the letters of the system are, in logical pixels. A scale of the screen enlarges those here, too."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pixelSize() > 0:
        return font.pixelSize()
    return font.pointSizeF() * window.screen().logicalDotsPerInch() / _POINTS_PER_INCH
