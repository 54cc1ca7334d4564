"""The tabs on the right besides the inspector, each made when it is first seen or asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.ui.widgets.late_page import LatePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.annotations.guidelines import Guidelines
    from annotator.ui.annotations.span_list import SpanList
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme


class SidePages:
    """All spans of the open articles, and the guidelines, with the places they have among the tabs."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.spans_place = LatePage()
        self.spans_place.needed.connect(self._make_spans)
        self.guidelines_place = LatePage()
        self.guidelines_place.needed.connect(self._make_guidelines)
        self._stood: tuple[QWidget, bool] | None = None
        window.inspector.edit_begun.connect(self._show_form)
        window.inspector.left.connect(self._show_what_stood)
        window.workspace.span_chosen.connect(self._forget_what_stood)

    def _show_form(self) -> None:
        # Whoever types a name must see it: the fields may stand behind another tab, or be put away.
        window = self._window
        self._stood = window.side.currentWidget(), window.side.isHidden()
        window.show_tab(window.inspector)

    def _show_what_stood(self) -> None:
        side, stood = self._window.side, self._stood
        self._stood = None
        if stood is None or side.currentWidget() is not self._window.inspector:
            return
        side.setCurrentWidget(stood[0])
        if stood[1] != side.isHidden():
            self._window.book["view.side"].trigger()

    def _forget_what_stood(self) -> None:
        self._stood = None

    def _make_spans(self) -> None:
        _ = self.spans

    def _make_guidelines(self) -> None:
        _ = self.guidelines

    @cached_property
    def spans(self) -> SpanList:
        """The table of spans."""
        from annotator.ui.annotations.span_list import SpanList
        from annotator.ui.late_rooms import DEEDS

        window = self._window
        spans = SpanList(window.workspace, window.theme)
        spans.travel_wanted.connect(window.hands.travel)
        spans.looked_at.connect(window.rooms.suggestions.look_at)
        for id in DEEDS["suggestions"]:
            spans.view.addAction(window.book[id])
        spans.show_articles(window.panes.open_articles())
        self.spans_place.hold(spans)
        return spans

    @property
    def suggestions_at_hand(self) -> SpanList | None:
        """The list of suggestions while it has the keys."""
        spans = self.spans if "spans" in vars(self) else None
        return spans if spans is not None and spans.has_keys else None

    @cached_property
    def guidelines(self) -> Guidelines:
        """The guidelines beside the text."""
        from annotator.ui.annotations.guidelines import Guidelines

        guidelines = Guidelines(self._window.workspace)
        self.guidelines_place.hold(guidelines)
        return guidelines

    def make_all(self) -> None:
        """Make them now, for whoever looks through the whole window."""
        self._make_spans()
        self._make_guidelines()

    def show_articles(self, articles: list[str]) -> None:
        """The articles in the panes are these; a table that is made later asks for them."""
        if "spans" in vars(self):
            self.spans.show_articles(articles)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme; what is made later asks the window for it."""
        if "spans" in vars(self):
            self.spans.set_theme(theme)
