"""Hands on the history: show it, and go where a step can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.history.panel import HistoryPanel

if TYPE_CHECKING:
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme


class HistoryHands:
    """Owns the tab on the right."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.panel = HistoryPanel(window.workspace, window.theme)
        self.panel.edit_opened.connect(self.open_edit)
        self.panel.left.connect(window.back_to_page)
        window.panes.active_changed.connect(self._follow_article)
        window.frame.add_tab(self.panel, window.tr("History"), "history")

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"edit.history": self.show}

    def show(self) -> None:
        """Show the tab and take the keys."""
        self._follow_article()
        self._window.show_tab(self.panel)
        self.panel.begin()

    def show_span(self, span: str) -> None:
        """Show what was done to one span."""
        self.panel.show_span(span)
        self.show()

    def open_edit(self, edit: str) -> None:
        """Go to the span or article where the edit can be seen; say so where nothing of it is there."""
        window = self._window
        place = window.workspace.project.edit_place(edit)
        if place is None:
            window.notice.tell(window.tr("What this step changed is in no article here."))
        elif place.span:
            window.hands.travel(place.span)
        else:
            window.pane_hands.open_passage(place.article, place.start, place.end)

    def _follow_article(self) -> None:
        active = self._window.panes.active
        self.panel.show_article(active.article if active else "")

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.panel.set_theme(theme)

    def close(self) -> None:
        """Let go of the project."""
        self.panel.close_project()
