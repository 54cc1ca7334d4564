"""Hands on the scheme: show its page, bring a scheme in from a file, write it to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.scheme_desk import SchemeDesk
from annotator.ui.actions import ACTIONS, Scope
from annotator.ui.scheme.page import SchemePage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.hands.in_articles import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

# What works while the articles are out of sight; the rest would change what nobody sees.
_STAYING_MENUS = ("Project", "Help")
_STAYING = (
    "view.dark",
    "view.system_look",
    "view.high_contrast",
    "view.full_screen",
    "edit.undo",
    "edit.redo",
)


class SchemeHands:
    """Owns the page, which takes the place of library, articles and tabs while it is shown."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking
        self.desk = SchemeDesk(window.workspace)
        self.page = SchemePage(self.desk, window.theme)
        self.page.hide()
        window.frame.add_page(self.page)
        self._resting: list[QAction] = []
        self.page.left.connect(self.leave)
        self.page.import_wanted.connect(self.read_file)
        self.page.export_wanted.connect(self.write_file)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.scheme": self.show_or_leave}

    def show_or_leave(self) -> None:
        """Show the page, or leave it."""
        if self.page.isHidden():
            self.show()
        else:
            self.leave()

    def show(self) -> None:
        """Show the page in place of the articles, turned to the label of the chosen span."""
        window = self._window
        window.columns.hide()
        self.page.show()
        self._resting = [action for action in self._of_articles() if action.isEnabled()]
        for action in self._resting:
            action.setEnabled(False)
        window.book["project.scheme"].setChecked(True)
        if (span := window.workspace.chosen_span()) is not None:
            self.page.turn_to(span.label)
        self.page.begin()

    def _of_articles(self) -> list[QAction]:
        rows = (row for row in ACTIONS if row.scope is Scope.WINDOW)
        return [
            self._window.book[row.id]
            for row in rows
            if row.menu not in _STAYING_MENUS
            and row.id not in _STAYING
            and not row.id.startswith("language.")
        ]

    def leave(self) -> None:
        """Show the articles again."""
        if self.page.isHidden():
            return
        self._take_last()
        self.page.hide()
        self._window.columns.show()
        for action in self._resting:
            action.setEnabled(True)
        self._window.book["project.scheme"].setChecked(False)
        self._window.back_to_page()

    def read_file(self) -> None:
        """Ask for a file, and show what bringing its scheme in would change."""
        path = self._asking.labels_to_take()
        if path is None:
            return
        found = self.desk.read(path)
        if isinstance(found, str):
            self._window.notice.warn(found)
        else:
            self.page.show_plan(path.name, found)

    def write_file(self) -> None:
        """Ask where to, and write the scheme there."""
        window = self._window
        stem = window.workspace.project.path.stem
        suggested = window.workspace.project.path.with_name(f"{stem} scheme.json")
        target = self._asking.scheme_target(str(suggested))
        if target is not None and self.desk.write(target):
            window.notice.tell(window.tr("Saved as “{path}”.").format(path=target))

    def _take_last(self) -> None:
        """What was typed last is stored as its field is left."""
        self.page.setFocus()

    def close(self) -> None:
        """Let go of the project."""
        if not self.page.isHidden():
            self._take_last()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.page.set_theme(theme)
