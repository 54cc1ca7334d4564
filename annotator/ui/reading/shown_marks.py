"""Which spans of an article a pane shows, and as what marks: the layers in sight, or one lane alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.layer import GOLD, Status, is_suggester
from annotator.core.span import Within
from annotator.ui.reading.marks import Mark, MarkForm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.app.workspace import Workspace
    from annotator.core.span import Span, SpanPlace


# The form of a layer's marks, and whose name stands above them, by the layer's id.
Worn = dict[str, tuple[MarkForm, str]]


class LateSource:
    """Where the marks of one article, of `length` code points, are read as they are wanted."""

    def __init__(self, shown: ShownMarks, article: str, length: int) -> None:
        self._shown = shown
        self._article = article
        self._looks: Worn = {}
        self.length = length

    def some(self, within: Within) -> list[Mark]:
        """Some of the marks, in order of start."""
        return self._shown.some(self._article, within, self._looks)

    def one(self, id: str) -> Mark | None:
        """The mark of that id, if there is one."""
        return self._shown.one(self._article, id)


class ShownMarks:
    """What one pane shows. `lane` is the id of the only annotator shown there; "" for the layers in sight."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.lane = ""

    def sees(self, span: Span) -> bool:
        """Whether the span belongs to what is shown."""
        if not self._workspace.sees(span.annotator):
            return False
        return span.annotator == self.lane if self.lane else self._workspace.is_shown(span)

    def span_beside(self, article: str, caret: int, by: int, label: str = "") -> Span | None:
        """The span shown of an article next after the chosen one, else after the caret, going round.

        Next before it where `by` is negative; of any label for "". None where none is shown.
        """
        desk, key = self._workspace, (caret, -1, "", "")
        chosen = desk.chosen_span()
        if chosen and chosen.article == article and self.sees(chosen):
            key = chosen.sort_key
        return desk.span_beside(article, key, by, layer=self.lane, label=label)

    def spans_in(self, article: str, start: int, end: int) -> list[SpanPlace]:
        """Where the spans shown of an article stand that touch `start` to `end`, in reading order."""
        return self._workspace.places_shown(article, self.lane, Within(start, end))

    def marks(self, article: str) -> dict[str, Mark]:
        """The marks of an article by id, in reading order."""
        shown = bool(article) and not self._workspace.marks_hidden
        found = self._workspace.places_shown(article, self.lane) if shown else []
        return {mark.id: mark for mark in self._worn(found, {})}

    def some(self, article: str, within: Within, worn: Worn) -> list[Mark]:
        """Some of the marks of an article, in reading order; `worn` keeps the look of each layer for the next call."""
        if self._workspace.marks_hidden:
            return []
        return self._worn(self._workspace.places_shown(article, self.lane, within), worn)

    def one(self, article: str, id: str) -> Mark | None:
        """The mark of that id, if the article has it and it is shown."""
        span = None if self._workspace.marks_hidden else self._workspace.project.span(id)
        if span is None or span.article != article or not self.sees(span):
            return None
        return self.mark(span)

    def _worn(self, found: list[SpanPlace], worn: Worn) -> list[Mark]:
        # All of a layer look alike: an article may hold ten thousand.
        unknown = {place.annotator: place.id for place in found if place.annotator not in worn}
        names = self._names() if unknown else {}
        for layer, id in unknown.items():
            if span := self._workspace.project.span(id):
                one = self._as(span, names)
                worn[layer] = one.form, one.owner
        return [
            Mark(place.id, place.pieces, place.label, *worn[place.annotator]) for place in found
        ]

    def moved_suggestions(self, article: str, shown: Iterable[Mark]) -> set[str]:
        """The suggestions (ids) that came or went since these were shown: who marks the same words answers one too."""
        book = self._workspace.suggestions
        if self.lane or not book.names():
            return set()
        before = (mark.id for mark in shown if mark.form is MarkForm.SUGGESTED)
        return book.ids(article).symmetric_difference(before)

    def mark(self, span: Span) -> Mark:
        """A span as this pane shows it."""
        return self._as(span, self._names())

    def name(self, layer: str) -> str:
        """What a layer (id) is called; "" for none."""
        return self._names().get(layer, "") if layer else ""

    def lane_name(self, article: str) -> str:
        """Whose lane this is, and where they have not read the article, that; "" where it is none."""
        name, project = self.name(self.lane), self._workspace.project
        is_person = bool(name) and self.lane != GOLD
        if is_person and project.status(article, self.lane) is Status.UNTOUCHED:
            return self._workspace.tr("{name}: not read").format(name=name)
        return name

    def _as(self, span: Span, names: dict[str, str]) -> Mark:
        form = self._form(span)
        # In a lane, the head says whose all of it is.
        shown = not self.lane and form is not MarkForm.OWN
        owner = names.get(span.annotator, "") if shown else ""
        return Mark(span.id, span.pieces, span.label, form, owner)

    def _form(self, span: Span) -> MarkForm:
        if span.annotator == GOLD:
            return MarkForm.GOLD
        if is_suggester(span.annotator):
            return MarkForm.SUGGESTED
        return MarkForm.OWN if self.lane or self._workspace.is_own(span) else MarkForm.OTHER

    def _names(self) -> dict[str, str]:
        project = self._workspace.project
        names = {row.id: row.name for row in project.annotators()}
        names |= self._workspace.suggestions.names()
        return {**names, GOLD: self._workspace.tr("Gold")}
