"""The desk: the project that lies on it, who works there, whose layers are shown, and the chosen span.

What rooms share without storing it lives here, with a signal each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.layer_counts import LayerCounts
from annotator.core.article import reading_order
from annotator.core.errors import UserError
from annotator.core.layer import Annotator, Status

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.schema import Schema
    from annotator.core.span import Span, SpanPlace
    from annotator.store.project import Project


class Desk(QObject):
    """One project and one annotator, and what is seen of it. The verbs are in `Workspace`."""

    changed = Signal(object)
    failed = Signal(str)
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
        self.shown_layers: frozenset[str] = frozenset()
        self._chosen = ""
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
        return next((row.name for row in rows if row.id == annotator), "")

    def is_shown(self, span: Span) -> bool:
        """Whether the span is in the own layer or in one that is shown."""
        return span.annotator == self.owner or span.annotator in self.shown_layers

    def spans_shown(self, article: str) -> list[Span]:
        """The spans of an article in the own layer and in the layers that are shown."""
        seen = self.shown_layers | {self.owner}
        return [span for span in self.project.spans(article=article) if span.annotator in seen]

    def places_shown(self, article: str, layer: str = "") -> list[SpanPlace]:
        """Where the spans of an article stand: of one `layer` (an annotator's id), else of those in sight."""
        layers = {layer} if layer else self.shown_layers | {self.owner}
        return self.project.span_places(article, layers)

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
        self.choose("")
        self.annotator_changed.emit()

    def show_layer(self, annotator: str, shown: bool) -> None:
        """Show or hide another annotator's layer (id)."""
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
        """Make that span the chosen one in every room; "" for none."""
        if span != self._chosen:
            self._chosen = span
            self.span_chosen.emit(span)
