"""Hands on suggestions: to the next one, accept it, dismiss it, accept all of an article, show them or not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.layer import is_suggester
from annotator.ui.keys_in_force import keyed

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.changes import Changes
    from annotator.core.span import Span
    from annotator.ui.action_book import Handlers
    from annotator.ui.annotations.span_list import SpanList
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reading.pane import ArticlePane


class SuggestionHands:
    """What the keys of suggestions do in the active pane; after an answer, the next one is chosen."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.workspace

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "suggestion.next": partial(self.step, 1),
            "suggestion.previous": partial(self.step, -1),
            "suggestion.accept": self.accept,
            "suggestion.dismiss": self.dismiss,
            "suggestion.accept_all": self.accept_all,
            "view.suggestions": self.switch,
        }

    def step(self, by: int) -> None:
        """Choose the next or previous suggestion of the article, round and round; say why where there is none.

        In the list of all of them it is the next of the list.
        """
        if (shown := self._list) is not None:
            shown.step(by)
            return
        pane = self._window.panes.active
        found = self._desk.suggestions.of(pane.article) if pane else []
        if pane is None or not found:
            self._say_why()
        else:
            pane.travel_to(found[self._index(pane, found, by)])

    def _index(self, pane: ArticlePane, found: list[Span], by: int) -> int:
        at = next((n for n, span in enumerate(found) if span.id == self._desk.chosen), None)
        if at is not None:
            return (at + by) % len(found)
        caret = pane.surface.caret()
        after = next((n for n, span in enumerate(found) if span.start >= caret), len(found))
        return (after if by > 0 else after - 1) % len(found)

    def accept(self) -> None:
        """Make the chosen suggestion a span of one's own; where none is chosen, go to the next."""
        span, shown = self._chosen(), self._list
        if span is None:
            self.step(1)
        elif not self._answer(partial(self._desk.project.accept_suggestion, span.id)):
            return
        elif shown is not None:
            shown.step(0)
        else:
            mine = self._desk.project.spans(span.article, self._desk.owner)
            same = (one.id for one in mine if (one.label, one.pieces) == (span.label, span.pieces))
            self._desk.choose(next(same, ""))

    def dismiss(self) -> None:
        """Dismiss the chosen suggestion and go to the next; where none is chosen, go to the next."""
        span, shown = self._chosen(), self._list
        if span is None:
            self.step(1)
        elif self._answer(partial(self._desk.project.dismiss_suggestion, span.id)):
            self._desk.choose("")
            if shown is not None:
                shown.step(0)
                return
            pane = self._window.panes.active
            if pane and self._desk.suggestions.of(pane.article):
                self.step(1)

    def accept_all(self) -> None:
        """Accept what is suggested in the active article, as one step."""
        window, pane = self._window, self._window.panes.active
        count = len(self._desk.suggestions.of(pane.article)) if pane else 0
        if pane is None or not count:
            self._say_why()
        elif self._answer(partial(self._desk.project.accept_suggestions, pane.article)):
            words = window.tr("%Ln suggestion(s) accepted.", "", count)
            from annotator.ui.hands.undo_offer import offer_undo

            offer_undo(window, words)

    def _answer(self, verb: Callable[[str], Changes]) -> bool:
        """Do in the name of who is at work what a verb does; False where it was refused, which is said."""
        desk = self._desk
        return desk.has_annotator() and desk.carry_out(lambda: verb(desk.owner))

    def switch(self) -> None:
        """Show suggestions, or hide them."""
        window, book = self._window, self._desk.suggestions
        book.show(window.book["view.suggestions"].isChecked())
        if book.wanted:
            self._desk.hide_marks(False)
        if book.wanted and not book.is_shown:
            self._say_why()

    def _chosen(self) -> Span | None:
        span, pane = self._desk.chosen_span(), self._window.panes.active
        here = span is not None and pane is not None and span.article == pane.article
        here = here or self._list is not None
        return span if span and here and is_suggester(span.annotator) else None

    @property
    def _list(self) -> SpanList | None:
        """The list of all suggestions, while it has the keys."""
        return self._window.side_pages.suggestions_at_hand

    def look_at(self, id: str) -> None:
        """Show a suggestion in its article, while the list keeps the keys."""
        span = self._desk.project.span(id)
        pane = self._window.panes.pane_of(span.article) if span else None
        if span and pane:
            pane.travel_to(span)

    def _say_why(self) -> None:
        """Say why there is no suggestion to answer."""
        window, book = self._window, self._desk.suggestions
        if not book.names():
            words = window.tr(
                "This project has no suggestions. Project, Import suggestions, brings some in."
            )
        elif not any(map(self._desk.sees, book.names())):
            words = window.tr("The lead of this project does not show suggestions to annotators.")
        elif book.is_resting:
            words = window.tr(
                "Suggestions rest while layers are compared: {review.begin} ends that."
            )
        elif not book.wanted:
            words = window.tr("Suggestions are hidden: {view.suggestions} shows them.")
        else:
            words = window.tr("No suggestion waits for you in this article.")
        window.notice.tell(keyed(words))
