"""Hands on help: what is here, the keys for here, any command, what this program is."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import Scope

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.command_palette import CommandPalette
    from annotator.ui.hands.on_keys import KeyHands
    from annotator.ui.main_window import MainWindow

Sheet = TypeVar("Sheet", bound="QWidget")


class HelpHands:
    """Shows sheets over the window; none of them blocks it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._palette: CommandPalette | None = None

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "go.here": self.say_here,
            "help.keys": self.show_keys,
            "help.commands": self.show_commands,
            "help.about": self.show_about,
        }

    def say_here(self) -> None:
        """Say which spans hold the caret, with all that the window shows of them."""
        window, pane = self._window, self._window.panes.active
        if pane is None:
            return
        # Few ask for it, and each module takes a moment of the start.
        from annotator.ui.reading.here_words import words_here

        if words := words_here(pane.surface, window.workspace):
            desk, moved = window.workspace, pane.surface.caret_moved
            # Not longer than other messages: the tab Span shows it, too, and it is not about the next page.
            window.notice.tell(words, until=(moved, desk.changed, desk.span_chosen))
        else:
            words = window.tr("No span is at the caret. {go.next_span} leads to the next.")
            window.workspace.hinted.emit(words)

    @cached_property
    def keys(self) -> KeyHands:
        """The keys in force, and the way to change them."""
        from annotator.ui.hands.on_keys import KeyHands

        return KeyHands(self._window)

    def show_keys(self) -> None:
        """All keys, those for where the focus is first."""
        from annotator.ui.dialogs.keys import KeysSheet
        from annotator.ui.dialogs.room_keys import room_of

        window, here = self._window, self._here()
        sheet = _passing(KeysSheet(window.workspace.schema, window.theme, self.keys, window))
        sheet.show_keys(here, "" if here is Scope.ARTICLES else room_of(QApplication.focusWidget()))

    def _here(self) -> Scope:
        focus, review = QApplication.focusWidget(), self._window.rooms.made("review")
        if focus is None:
            return Scope.WINDOW
        if review is not None and (focus is review.strip or review.strip.isAncestorOf(focus)):
            return Scope.CASE
        return Scope.ARTICLES if self._window.panes.isAncestorOf(focus) else Scope.WINDOW

    def show_commands(self) -> None:
        """A field to type any command into."""
        from annotator.ui.dialogs.command_palette import CommandPalette

        window = self._window
        if self._palette is None:
            schema = window.workspace.schema
            self._palette = CommandPalette(window.book, schema, window.theme, window)
        self._palette.set_theme(window.theme)
        self._palette.open_palette()

    def show_about(self) -> None:
        """Name, version, licence, and where things lie."""
        from annotator.ui.dialogs.about import About

        window = self._window
        path = window.workspace.project.path
        _passing(About(path, window.preferences.folder, window.theme, window)).show()


def _passing(sheet: Sheet) -> Sheet:
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return sheet
