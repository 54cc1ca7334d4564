"""Hands on the dashboard: show the page, list the articles behind a number, save plots and numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer

from annotator.app.dashboard_desk import DashboardDesk
from annotator.app.plot_image import image_of
from annotator.ui.dashboard.board import DashboardBoard
from annotator.ui.dashboard.words import section_name
from annotator.ui.hands.figure_files import FigureFiles
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.core.project_numbers import ArticleDoor
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

_PLOT_WIDTH = 900


class DashboardHands:
    """Owns the page, which takes the place of library, articles and tabs while it is shown."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._files = window, FigureFiles(window, asking)
        self.desk = DashboardDesk(window.workspace, window)
        self.board = DashboardBoard(self.desk, window.theme, window.workspace.schema, window.frame)
        window.pages.add(self.board, "project.dashboard")
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
        if self._window.pages.turn(self.board):
            self.board.begin()

    def leave(self) -> None:
        """Show the articles again."""
        self._window.pages.leave(self.board)

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
        target = self._files.target(section_name(self.board.section), suffix)
        if target is not None:
            self._files.write(target, self._plots(suffix) if what == "plot" else self._tables())

    def _plots(self, suffix: str) -> list[bytes]:
        canvas = self.board.canvas(LIGHT, _PLOT_WIDTH)
        plots = self.desk.plots(self.board.section, self.board.page.chosen_values(), canvas)
        return [image_of(plot["svg"], suffix) for plot in plots]

    def _tables(self) -> list[bytes]:
        tables = self.desk.figures(self.board.section, self.board.page.chosen_values())
        from annotator.agreement.tables import as_csv

        return [as_csv(one.plain()).encode("utf-8", "backslashreplace") for one in tables]

    # Looks, end

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.board.set_theme(theme)

    def close(self) -> None:
        """End what is under way, and let go of the project."""
        self.desk.close()
