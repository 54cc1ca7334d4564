"""Hands on the dashboard: show the page, list the articles behind a number, save plots and numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer

from annotator.agreement.tables import as_csv
from annotator.app.dashboard_desk import DashboardDesk
from annotator.app.plot_image import png_of
from annotator.core.errors import UserError, details_of
from annotator.exchange.new_files import NewFile
from annotator.ui.actions import ACTIONS, Scope
from annotator.ui.dashboard.board import DashboardBoard
from annotator.ui.dashboard.words import section_name
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from annotator.core.changes import Changes
    from annotator.core.project_numbers import ArticleDoor
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.hands.in_articles import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

# What works while the articles are out of sight; the rest would change what nobody sees.
_STAYING = (
    "view.dark",
    "view.system_look",
    "view.high_contrast",
    "view.full_screen",
    "edit.undo",
    "edit.redo",
)
_STAYING_MENUS = ("Project", "Help")
_PLOT_WIDTH = 900


class DashboardHands:
    """Owns the page, which takes the place of library, articles and tabs while it is shown."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking
        self.desk = DashboardDesk(window.workspace, window)
        self.board = DashboardBoard(self.desk, window.theme, window.workspace.schema)
        self.board.hide()
        window.frame.add_page(self.board)
        self._resting: list[QAction] = []
        self.board.left.connect(self.leave)
        self.board.door_opened.connect(self.open_door)
        self.board.save_wanted.connect(self.save)
        self.desk.found.connect(self._show_articles)
        window.workspace.changed.connect(self._follow)
        window.workspace.annotator_changed.connect(window.library.show_all)
        window.workspace.layers_changed.connect(self._hide_where_blind)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.dashboard": self.show_or_leave}

    def show_or_leave(self) -> None:
        """Show the page, or leave it."""
        if self.board.isHidden():
            self.show()
        else:
            self.leave()

    def show(self) -> None:
        """Show the page in place of the articles."""
        window = self._window
        window.columns.hide()
        self.board.show()
        self._resting = [action for action in self._of_articles() if action.isEnabled()]
        for action in self._resting:
            action.setEnabled(False)
        window.book["project.dashboard"].setChecked(True)
        self.board.begin()

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
        if self.board.isHidden():
            return
        self.board.hide()
        self._window.columns.show()
        for action in self._resting:
            action.setEnabled(True)
        self._window.book["project.dashboard"].setChecked(False)
        self._window.back_to_page()

    def _follow(self, changes: Changes) -> None:
        if changes.schema:
            self.board.set_schema(self._window.workspace.schema)

    def _hide_where_blind(self) -> None:
        """A list of what others did says something of it."""
        if self._window.workspace.is_blind:
            self._window.library.show_all()

    # Doors

    def open_door(self, door: list[Any], words: str) -> None:
        """Look for the articles behind a number."""
        self.desk.open_door(door[0], words)

    def _show_articles(self, door: ArticleDoor, articles: list[str], words: str) -> None:
        if not articles:
            translate = QCoreApplication.translate
            self.board.say(translate("dashboard", "There is no article behind it any more."))
        elif door.article or len(articles) == 1:
            self.leave()
            self._window.panes.open_here(articles[0])
        else:
            self._list(articles, words)

    def _list(self, articles: list[str], words: str) -> None:
        """List them in the library, once that has read what it looks through."""
        library = self._window.library
        if not library.model.read_ahead():
            QTimer.singleShot(0, self.board, partial(self._list, articles, words))
            return
        self.leave()
        if library.isHidden():
            self._window.book["view.library"].trigger()
        library.show_only(articles, words)

    # Saving

    def save(self, id: str) -> None:
        """Ask where to, and save there: the plots of the section, or its numbers."""
        what, _, suffix = id.partition(".")
        target = self._target(suffix)
        if target is None:
            return
        try:
            if what == "plot":
                self._save_plots(target, suffix)
            else:
                self._save_tables(target)
        except UserError as error:
            self._window.notice.warn(str(error), details_of(error))
        else:
            words = QCoreApplication.translate("dashboard", "Saved as “{path}”.")
            self._window.notice.tell(words.format(path=target))

    def _target(self, suffix: str) -> Path | None:
        project = self._window.workspace.project.path
        part = section_name(self.board.section).lower()
        suggested = project.with_name(f"{project.stem} {part}.{suffix}")
        target = self._asking.figures_target(str(suggested), f"{suffix.upper()} (*.{suffix})")
        return target if target is None or target.suffix else target.with_suffix(f".{suffix}")

    def _save_plots(self, target: Path, suffix: str) -> None:
        canvas = self.board.canvas(LIGHT, _PLOT_WIDTH)
        plots = self.desk.plots(self.board.section, self.board.page.chosen_values(), canvas)
        for n, plot in enumerate(plots, start=1):
            svg = plot["svg"]
            _write(_nth(target, n), svg.encode() if suffix == "svg" else png_of(svg))

    def _save_tables(self, target: Path) -> None:
        tables = self.desk.figures(self.board.section, self.board.page.chosen_values())
        for n, table in enumerate(tables, start=1):
            _write(_nth(target, n), as_csv(table.plain()).encode("utf-8", "backslashreplace"))

    # Looks, end

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.board.set_theme(theme)

    def close(self) -> None:
        """End what is under way, and let go of the project."""
        self.desk.close()


def _nth(path: Path, n: int) -> Path:
    return path if n == 1 else path.with_stem(f"{path.stem} {n}")


def _write(path: Path, data: bytes) -> None:
    with NewFile(path) as file:
        file.write(data)
        file.keep()
