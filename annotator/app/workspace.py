"""The Workspace: the project on the desk, who works on it, and every verb that the window knows.

Data goes one way round: a room calls a verb, the project stores it, `changed` says what was touched, and each
room reads that again. What rooms share without storing it (the chosen span, whose layers are shown) lives here.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.changes import Changes
from annotator.core.errors import UserError
from annotator.core.layer import Annotator, Status

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.article import Article
    from annotator.core.schema import Schema
    from annotator.core.span import Pieces, Span
    from annotator.store.project import Project


class Workspace(QObject):
    """One project and one annotator; verbs store at once and then say what changed."""

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
        self.shown_layers: frozenset[str] = frozenset()
        self._chosen = ""
        self._last_label = ""
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

    @property
    def last_label(self) -> str:
        """The label id last given, "" at the start."""
        return self._last_label

    def spans_shown(self, article: str) -> list[Span]:
        """The spans of an article in the own layer and in the layers that are shown."""
        seen = self.shown_layers | {self.owner}
        return [span for span in self.project.spans(article=article) if span.annotator in seen]

    def articles_in_order(self) -> list[Article]:
        """All articles as people read them: by date of publication, then as they came in; undated last."""
        articles = self.project.articles()
        return sorted(articles, key=lambda article: (not article.published, article.published[:10]))

    def progress_of(self, article: str) -> tuple[Status, dict[str, int]]:
        """What the annotator at work has done in an article: status, spans per label id."""
        if not self.owner:
            return Status.UNTOUCHED, {}
        spans = self.project.spans(article=article, annotator=self.owner)
        return self.project.status(article, self.owner), dict(Counter(span.label for span in spans))

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

    # Verbs

    def tag(self, article: str, pieces: Pieces, label: str) -> str:
        """Mark `pieces` of the article in the own layer; the new span's id, "" where it was refused."""
        if not self._has_annotator():
            return ""
        changes = self._do(lambda: self.project.add_span(self.owner, article, pieces, label))
        if changes.focus:
            self._last_label = label
        return changes.focus

    def relabel(self, span: str, label: str) -> None:
        """Give the span another label."""
        if self._may_change(span) and self._do(lambda: self.project.relabel(span, label)).spans:
            self._last_label = label

    def set_pieces(self, span: str, pieces: Pieces) -> None:
        """Give the span other pieces."""
        if self._may_change(span):
            self._do(lambda: self.project.set_pieces(span, pieces))

    def set_attribute(self, span: str, name: str, value: str) -> None:
        """Set an attribute of the span (speaker, note, ...); "" takes it away."""
        if self._may_change(span):
            self._do(lambda: self.project.set_attribute(span, name, value))

    def delete_span(self, span: str) -> None:
        """Remove the span and its links."""
        if self._may_change(span):
            self._do(lambda: self.project.delete_span(span))

    def link(self, type: str, source: str, target: str) -> None:
        """Link two spans of the own layer."""
        if self._may_change(source) and self._may_change(target):
            self._do(lambda: self.project.add_link(self.owner, type, source, target))

    def delete_link(self, link: str) -> None:
        """Remove a link."""
        self._do(lambda: self.project.delete_link(link))

    def set_status(self, article: str, status: Status) -> None:
        """Say how far the annotator is with the article."""
        if self._has_annotator():
            self._do(lambda: self.project.set_status(self.owner, article, status))

    def undo(self) -> Changes:
        """Take the annotator's last standing action back; empty where there is none."""
        return self._do(lambda: self.project.undo(self.owner))

    def redo(self) -> Changes:
        """Do again what was last taken back; empty where there is none."""
        return self._do(lambda: self.project.redo(self.owner))

    def announce(self, changes: Changes) -> None:
        """Tell the rooms of changes that were stored elsewhere (an import)."""
        if self._chosen and self._chosen in changes.spans and not self.project.span(self._chosen):
            self.choose("")
        self.changed.emit(changes)
        if changes.text:
            self.said.emit(changes.text)

    def _do(self, verb: Callable[[], Changes]) -> Changes:
        try:
            changes = verb()
        except UserError as error:
            self.failed.emit(str(error))
            return Changes()
        if changes != Changes():
            self.announce(changes)
        return changes

    def _has_annotator(self) -> bool:
        if self.annotator is None:
            self.failed.emit(self.tr("Say first who annotates: Ctrl+Shift+A."))
        return self.annotator is not None

    def _may_change(self, span: str) -> bool:
        found = self.project.span(span)
        if found is None or self.is_own(found):
            return found is not None
        self.failed.emit(
            self.tr("This span is in another annotator's layer, which only they can change.")
        )
        return False


def make_project(path: Path) -> None:
    """Make an empty project at `path`; UserError where something is there or nothing can be."""
    from annotator.store.project import Project

    Project.create(path).close()
