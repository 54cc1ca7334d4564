"""The desk: the project that lies on it, who works there, whose layers are shown, and the chosen span.

What rooms share without storing it lives here, with a signal each.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.layer_counts import LayerCounts
from annotator.app.question_book import QuestionBook
from annotator.app.sight import Sight
from annotator.app.suggestion_book import SuggestionBook
from annotator.core.article import reading_order
from annotator.core.errors import UserError
from annotator.core.layer import Annotator, Status
from annotator.store.span_pages import BEFORE_ALL, BEHIND_ALL

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.link import Link, LinkedSpans
    from annotator.core.schema import Schema
    from annotator.core.span import Span, SpanPlace, Within
    from annotator.store.project import Project
    from annotator.store.span_pages import Key


class Desk(QObject):
    """One project and one annotator, and what is seen of it. The verbs are in `Workspace`."""

    changed = Signal(object)
    failed = Signal(str)
    # What a key needs before it can do anything: nothing went wrong.
    hinted = Signal(str)
    said = Signal(str)
    annotator_changed = Signal()
    layers_changed = Signal()
    span_chosen = Signal(str)

    def __init__(
        self, project: Project, annotator: str = "", parent: QObject | None = None
    ) -> None:
        """Put `project` on the desk; `annotator` is a name, "" for the one who last worked on it."""
        super().__init__(parent)
        self.project = project
        self.annotator: Annotator | None = None
        self._counts = LayerCounts(project)
        self._sight = Sight(project)
        self.questions = QuestionBook(self)
        self.suggestions = SuggestionBook(self)
        self.shown_layers: frozenset[str] = frozenset()
        self._chosen = ""
        # While `failed` is told: what stands behind it, in lines.
        self.details = ""
        name = annotator or str(project.setting("annotator", ""))
        if name:
            self.set_annotator(name)

    # What is on the desk

    @property
    def schema(self) -> Schema:
        """The project's label scheme."""
        return self.project.schema

    @property
    def owner(self) -> str:
        """Id of the annotator at work, "" while nobody has said who they are."""
        return self.annotator.id if self.annotator else ""

    def name_of(self, annotator: str) -> str:
        """The name of the annotator of that id; "" where there is none."""
        if self.annotator and self.annotator.id == annotator:
            return self.annotator.name
        rows = self.project.annotators()
        people = (row.name for row in rows if row.id == annotator)
        return next(people, "") or self.suggestions.names().get(annotator, "")

    def is_shown(self, span: Span) -> bool:
        """Whether the span is in the own layer or in one that is shown, or a suggestion in sight."""
        own_or_shown = span.annotator == self.owner or span.annotator in self.shown_layers
        return own_or_shown or self.suggestions.holds(span)

    def span_beside(
        self, article: str, key: Key, by: int, *, layer: str = "", label: str = ""
    ) -> Span | None:
        """The span in sight that comes next after a sort key, or before it where `by` is negative, going round.

        Of one `layer` (an annotator's id), else of those in sight; of one `label` (id), else of any. None: none is.
        """
        layers = self._seen(layer)
        suggested = [] if layer else self.suggestions.of(article)
        for start in (key, BEFORE_ALL if by > 0 else BEHIND_ALL):
            stored = self.project.span_beside(article, layers, start, label, onward=by > 0)
            found = [stored] if stored else []
            found += [
                span
                for span in suggested
                if _lies(span.sort_key, start, by) and label in ("", span.label)
            ]
            if found:
                return (min if by > 0 else max)(found, key=attrgetter("sort_key"))
        return None

    def _seen(self, layer: str) -> list[str]:
        """Of one `layer`, else of the own one and those that are shown, what may be seen."""
        layers = {layer} if layer else self.shown_layers | {self.owner}
        return [one for one in layers if self.sees(one)]

    def places_shown(
        self, article: str, layer: str = "", within: Within | None = None
    ) -> list[SpanPlace]:
        """Where the spans of an article stand: of one `layer` (an annotator's id), else of those in sight."""
        places = self.project.span_places(article, self._seen(layer), within)
        suggested = [] if layer else self.suggestions.of(article)
        if within:
            suggested = [span for span in suggested if within.holds(span)]
        if not suggested:
            return places
        there = {place.id for place in places}
        places += [span.place for span in suggested if span.id not in there]
        return sorted(places, key=_by_place)

    def links_of(self, span: str) -> list[Link]:
        """The links of a span (id), those that may be seen."""
        return [link for link in self.project.links_of(span) if self.sees(link.annotator)]

    def linked_spans(self, span: str) -> list[LinkedSpans]:
        """The same, with the spans at both ends."""
        pairs = self.project.linked_spans(span)
        return [pair for pair in pairs if self.sees(pair.link.annotator)]

    def values_in_use(self, attribute: str) -> list[str]:
        """What stands in that attribute of the spans that may be seen, what is most used first."""
        return self.project.values_in_use(attribute, self.owner if self.is_blind else None)

    def articles_in_order(self) -> list[Article]:
        """All articles as people read them: by date of publication, then as they came in; undated last."""
        return sorted(self.project.articles(), key=reading_order)

    def progress_of(self, article: str) -> tuple[Status, dict[str, int]]:
        """What the annotator at work has done in an article: status, spans per label id."""
        if not self.owner:
            return Status.UNTOUCHED, {}
        counts = self._counts.of(article, self.owner)
        return self._counts.status(article), counts

    def is_own(self, span: Span) -> bool:
        """Whether the annotator at work may change the span."""
        return span.annotator == self.owner

    # Who works, and what they see

    def set_annotator(self, name: str) -> None:
        """Work in the layer of that name, which is made where there is none."""
        name = name.strip()
        if not name or (self.annotator and self.annotator.name == name):
            return
        try:
            found = self.project.annotator(name) or self.project.add_annotator(name)
            if not self.project.read_only:
                self.project.set_setting("annotator", name)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self.annotator = found
        self.shown_layers -= {found.id}
        self.look_again()
        self.choose("")
        self.annotator_changed.emit()

    @property
    def is_blind(self) -> bool:
        """Whether who is at work may see no layer but their own, and no gold, until a lead releases them."""
        return self._sight.is_blind

    def sees(self, layer: str) -> bool:
        """Whether who is at work may see the layer of that annotator (id)."""
        return self._sight.sees(layer)

    def look_again(self) -> None:
        """Hide what who is at work may not see (any more)."""
        before = self._sight.is_blind
        saw = self._sight.sees_suggestions
        self._sight.read(self.owner)
        self.questions.forget()
        self.suggestions.forget()
        hidden = {layer for layer in self.shown_layers if not self.sees(layer)}
        self.shown_layers -= hidden
        chosen = self.chosen_span()
        if chosen is not None and not self.sees(chosen.annotator):
            self.choose("")
        others = before != self._sight.is_blind or saw != self._sight.sees_suggestions
        if hidden or others:
            self.layers_changed.emit()

    def blind_sentence(self) -> str:
        """Why there is nothing of others to see."""
        return self.tr(
            "You work blind in this project: others’ layers and gold are shown when a lead releases them."
        )

    def show_layer(self, annotator: str, shown: bool) -> None:
        """Show or hide another annotator's layer (id); refused, and said, where it may not be seen."""
        if shown and not self.sees(annotator):
            self.failed.emit(self.blind_sentence())
            return
        layers = self.shown_layers | {annotator} if shown else self.shown_layers - {annotator}
        if layers != self.shown_layers:
            self.shown_layers = layers
            self.layers_changed.emit()

    # The chosen span

    @property
    def chosen(self) -> str:
        """Id of the chosen span, "" for none."""
        return self._chosen

    def chosen_span(self) -> Span | None:
        """The chosen span as stored; None for none."""
        return self.project.span(self._chosen) if self._chosen else None

    def choose(self, span: str) -> None:
        """Make that span the chosen one in every room; "" for none, and where it may not be seen."""
        if span and self.is_blind:
            found = self.project.span(span)
            span = span if found and self.sees(found.annotator) else ""
        if span != self._chosen:
            self._chosen = span
            self.span_chosen.emit(span)


def _lies(key: Key, start: Key, by: int) -> bool:
    """Whether a sort key comes after another one, or before it where `by` is negative."""
    return key > start if by > 0 else key < start


def _by_place(place: SpanPlace) -> tuple[int, int, str, str]:
    """Reading order, as the store has it."""
    return place.pieces[0][0], place.pieces[-1][1], place.label, place.id
