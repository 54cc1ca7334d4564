"""Hands on the language of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.app.languages import LANGUAGES
from annotator.ui.widgets.letter_menu import LetterMenu

if TYPE_CHECKING:
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow

_OF_SYSTEM = "system"


class LanguageHands:
    """Asks for the window in another language, unless something long is under way in this one."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        codes = (_OF_SYSTEM, *LANGUAGES)
        return {f"language.{code}": partial(self._choose, code) for code in codes}

    def fill_menu(self) -> None:
        """Add the languages to the View menu, the chosen one checked."""
        menu = self._window.menuBar().findChild(QMenu, "menu_view")
        if menu is None:
            return
        languages = LetterMenu(self._window.tr("Language"), menu)
        menu.addMenu(languages)
        languages.setObjectName("menu_language")
        group = QActionGroup(languages)
        for code in (_OF_SYSTEM, *LANGUAGES):
            group.addAction(self._window.book[f"language.{code}"])
        languages.addActions(group.actions())
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._window.preferences.language or _OF_SYSTEM
        self._window.book[f"language.{chosen}"].setChecked(True)

    def _choose(self, code: str) -> None:
        window = self._window
        if not window.progress.isHidden():
            self._show_chosen()
            window.notice.warn(
                window.tr("The language can change when the work under way is done or cancelled.")
            )
            return
        window.language_wanted.emit("" if code == _OF_SYSTEM else code)
