"""Hands in the articles: moving the caret, taking words, marking, resizing, linking."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.layer import is_suggester
from annotator.core.span import joined
from annotator.ui.reading.handles import Edge
from annotator.ui.reading.motions import Motion

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from annotator.app.workspace import Workspace
    from annotator.core.span import Piece, Span
    from annotator.ui.action_book import Handlers
    from annotator.ui.annotations.inspector import Inspector
    from annotator.ui.annotations.linking import LinkStrip
    from annotator.ui.reading.jumping import Jumping
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_row import PaneRow

_UNITS = (
    "take_sentence",
    "give_back_sentence",
    "take_clause",
    "give_back_clause",
    "widen",
    "narrow",
)


class ArticleHands:
    """Everything a key does in the active pane. Where there is no pane, nothing happens."""

    def __init__(
        self,
        workspace: Workspace,
        panes: PaneRow,
        strip: LinkStrip,
        jumping: Jumping,
        inspector: Inspector,
    ) -> None:
        self._workspace = workspace
        self._panes = panes
        self._strip = strip
        self._jumping = jumping
        self._inspector = inspector
        strip.linked.connect(self._stand_at)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        surface: Handlers = {f"mark.{name}": partial(self._on_surface, name) for name in _UNITS}
        edits: Handlers = {
            f"mark.{name}": partial(self._inspector.edit, name)
            for name in ("speaker", "against", "note")
        }
        return {
            **self._motions(),
            **surface,
            **self._resizes(),
            **edits,
            "edit.copy": partial(self._on_surface, "copy"),
            "edit.select_all": partial(self._on_surface, "select_all"),
            "mark.take_quotation": self.take_quotation,
            "mark.repeat": self.repeat,
            "mark.jump": self._jumping.begin,
            "mark.add_piece": self.add_piece,
            "mark.link": self.link,
            "mark.delete": self.delete,
            "go.next_span": partial(self.step_span, 1),
            "go.previous_span": partial(self.step_span, -1),
            "go.overlapping": self.cycle_overlapping,
        }

    def _motions(self) -> Handlers:
        handlers: Handlers = {}
        for motion in Motion:
            name = motion.name.lower()
            handlers[f"move.{name}"] = partial(self._move, motion, False)
            handlers[f"extend.{name}"] = partial(self._move, motion, True)
        return handlers

    def _resizes(self) -> Handlers:
        handlers: Handlers = {}
        for edge in Edge:
            for way, forward in (("later", True), ("earlier", False)):
                word = Motion.NEXT_WORD if forward else Motion.PREVIOUS_WORD
                character = Motion.NEXT_CHARACTER if forward else Motion.PREVIOUS_CHARACTER
                handlers[f"mark.{edge.name.lower()}_{way}"] = partial(self._resize, edge, word)
                handlers[f"mark.{edge.name.lower()}_{way}_character"] = partial(
                    self._resize, edge, character
                )
        return handlers

    # The caret

    def _move(self, motion: Motion, extend: bool) -> None:
        if self._panes.active:
            self._panes.active.surface.move(motion, extend)

    def _on_surface(self, verb: str) -> None:
        if self._panes.active:
            getattr(self._panes.active.surface, verb)()

    def take_quotation(self) -> None:
        """Take the quotation at the caret, else the next one; after one that is labelled, the one after."""
        desk, pane = self._workspace, self._panes.active
        span = desk.chosen_span()
        marked = span.pieces[0] if pane and span and _stands_in(span, pane) else None
        if pane and not pane.surface.take_quotation(marked):
            desk.hinted.emit(desk.tr("No quotation stands at the caret or after it."))

    # Marking

    def label(self, label: str) -> None:
        """Label the selection, else relabel the chosen span under the caret, else label the sentence there."""
        pane = self._panes.active
        if pane is None:
            return
        taken = pane.surface.selection()
        span = self._workspace.chosen_span()
        if taken is None and span and _stands_in(span, pane):
            self._workspace.relabel(span.id, label)
        else:
            self._mark(pane, taken, label)

    def _mark(self, pane: ArticlePane, taken: Piece | None, label: str) -> None:
        if taken is None:
            pane.surface.take_sentence()
            taken = pane.surface.selection()
        if taken is None:
            return
        made = self._workspace.tag(pane.article, (taken,), label)
        if made:
            pane.surface.set_caret(taken[1])
            self._workspace.choose(made)
            self._say_if_twice(pane, made)

    def _say_if_twice(self, pane: ArticlePane, made: str) -> None:
        """Say it where the same words have the same label already: what is meant twice is rare, a slip is not."""
        desk = self._workspace
        span = desk.project.span(made)
        if span is None:
            return
        others = (desk.project.span(id) for id in pane.surface.marks_at(span.start) if id != made)
        if any(one and _says_the_same(one, span) for one in others):
            desk.hinted.emit(
                desk.tr(
                    "These words had this label already. {edit.undo} takes the second span back."
                )
            )

    def repeat(self) -> None:
        """Give the label given last."""
        if self._workspace.last_label:
            self.label(self._workspace.last_label)

    def add_piece(self) -> None:
        """Add the selection to the chosen span."""
        pane, span = self._panes.active, self._workspace.chosen_span()
        taken = pane.surface.selection() if pane else None
        if pane is None or span is None or taken is None or span.article != pane.article:
            self._workspace.hinted.emit(
                self._workspace.tr(
                    "Choose a span ({go.next_span}), then select words in the same article: "
                    "{mark.add_piece} adds them to it."
                )
            )
            return
        self._workspace.set_pieces(span.id, joined((*span.pieces, taken)))
        pane.surface.set_caret(taken[1])

    def delete(self) -> None:
        """Remove the chosen span; a suggestion is dismissed."""
        desk = self._workspace
        if span := desk.chosen_span():
            if is_suggester(span.annotator):
                desk.carry_out(lambda: desk.project.dismiss_suggestion(span.id, desk.owner))
                desk.choose("")
            else:
                desk.delete_span(span.id)
        else:
            desk.hinted.emit(
                desk.tr(
                    "Choose a span first ({go.next_span} or a click), then {mark.delete} removes it."
                )
            )

    def _resize(self, edge: Edge, motion: Motion) -> None:
        span = self._workspace.chosen_span()
        pane = self._panes.pane_of(span.article, span.annotator) if span else None
        if span and pane:
            # One of another layer may be chosen, from a list, which no pane shows.
            if self._workspace.may_change(span.id) and pane.surface.mark(span.id):
                pieces = pane.surface.moved_end(span.id, edge, motion)
                self._workspace.set_pieces(span.id, pieces)
                edge_at = pieces[0][0] if edge is Edge.START else pieces[-1][1]
                pane.surface.reveal(edge_at, edge_at)
        elif span is None:
            desk = self._workspace
            desk.hinted.emit(
                desk.tr(
                    "Choose a span first ({go.next_span} or a click), then {mark.end_later} moves its end."
                )
            )

    def link(self) -> None:
        """Begin a link, or choose its type."""
        self._strip.press(self.point_of_chosen())

    def leave(self) -> bool:
        """Leave, in this order: a link being made, a selection, the chosen span; whether there was one of them."""
        pane = self._panes.active
        if self._strip.source:
            self._strip.leave()
        elif pane and pane.surface.selection():
            pane.surface.set_caret(pane.surface.caret())
        elif self._workspace.chosen:
            self._workspace.choose("")
        else:
            return False
        return True

    # Among spans

    def step_span(self, by: int) -> None:
        """Choose the next or previous span from the caret on."""
        pane = self._panes.active
        if pane and not pane.travel_beside(by):
            desk = self._workspace
            desk.hinted.emit(
                desk.tr(
                    "You have no span in this article yet. {mark.take_sentence} takes a sentence, a digit labels it."
                )
            )

    def cycle_overlapping(self) -> None:
        """Choose the next of the spans that overlap at the caret or with the chosen one."""
        pane = self._panes.active
        if pane is None:
            return
        span = self._workspace.chosen_span()
        spot = span.start if span and span.article == pane.article else pane.surface.caret()
        end = span.end if span and span.article == pane.article else spot + 1
        ids = [place.id for place in pane.layers.spans_in(pane.article, spot, end)]
        if ids:
            at = ids.index(self._workspace.chosen) + 1 if self._workspace.chosen in ids else 0
            self._workspace.choose(ids[at % len(ids)])

    def travel(self, id: str) -> None:
        """Go to a span wherever it is: its article is opened where it is not."""
        span = self._workspace.project.span(id)
        if span is None or not self._workspace.sees(span.annotator):
            return
        if self._panes.pane_of(span.article) is None:
            self._panes.open_beside(span.article)
        pane = self._panes.pane_of(span.article, span.annotator)
        if pane:
            self._panes.activate(pane)
            pane.travel_to(span)

    def _stand_at(self, id: str) -> None:
        """Let the pane of that span, which is the chosen one, be the active one, where it stands open."""
        span = self._workspace.project.span(id)
        pane = self._panes.pane_of(span.article, span.annotator) if span else None
        if pane:
            self._panes.activate(pane)

    def point_of_chosen(self) -> QPoint:
        """Where on the screen a menu about the chosen span belongs."""
        span = self._workspace.chosen_span()
        pane = self._panes.pane_of(span.article, span.annotator) if span else self._panes.active
        if pane is None:
            return self._panes.mapToGlobal(self._panes.rect().center())
        rects = pane.surface.band_rects(span.id) if span else []
        spot = (
            rects[-1].bottomLeft().toPoint() if rects else pane.surface.viewport().rect().center()
        )
        return pane.surface.viewport().mapToGlobal(spot)


def _says_the_same(one: Span, other: Span) -> bool:
    return (one.annotator, one.pieces, one.label) == (other.annotator, other.pieces, other.label)


def _stands_in(span: Span, pane: ArticlePane) -> bool:
    return span.article == pane.article and span.start <= pane.surface.caret() <= span.end
