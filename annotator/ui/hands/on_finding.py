"""Hands that find: in the active article, and in all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.excerpts import is_one_line
from annotator.ui.reading.find_bar import FindBar
from annotator.ui.reading.finding import FindInPane
from annotator.ui.search.panel import FindPanel

if TYPE_CHECKING:
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme


class FindHands:
    """Owns the bar below the articles and the tab on the right, and opens what they find."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.bar = FindBar(window.theme)
        self.panel = FindPanel(window.workspace, window.theme)
        self.in_pane = FindInPane(window.panes, self.bar)
        self.panel.hit_opened.connect(window.pane_hands.open_passage)
        self.panel.told.connect(self._tell)
        window.frame.add_below(self.bar, first=True)
        window.frame.add_tab(self.panel, window.tr("Find"), "finding")
        self.panel.left.connect(window.back_to_page)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "edit.find": self.in_pane.begin,
            "edit.find_next": partial(self.in_pane.step, 1),
            "edit.find_previous": partial(self.in_pane.step, -1),
            "edit.find_everywhere": self.find_everywhere,
        }

    def find_everywhere(self) -> None:
        """Show the tab and take the keys, with what is selected."""
        window = self._window
        window.show_tab(self.panel)
        self.panel.ask(self._selected_term())

    def _selected_term(self) -> str:
        pane = self._window.panes.active
        selected = pane.surface.selection() if pane else None
        if pane is None or selected is None or not is_one_line(pane.surface.text(), *selected):
            return ""
        words = pane.surface.text()[slice(*selected)].strip().replace('"', " ")
        return f'"{words}"' if len(words.split()) > 1 else words

    def leave(self) -> bool:
        """Close the bar; False where it is not there, or a link is being made, which is left first."""
        if not self.in_pane.is_open or self._window.strip.source:
            return False
        self.in_pane.close()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme, below the articles and on the right."""
        self.bar.set_theme(theme)
        self.panel.set_theme(theme)

    def close(self) -> None:
        """Let go of the project."""
        self.panel.close_project()

    def _tell(self, sentence: str, undoes: bool) -> None:
        window = self._window
        if undoes:
            from annotator.ui.hands.undo_offer import offer_undo

            offer_undo(window, sentence)
        else:
            window.notice.tell(sentence)
