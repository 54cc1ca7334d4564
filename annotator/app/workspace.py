"""The Workspace: every verb that the window knows.

Data goes one way round: a room calls a verb, the project stores it, `changed` says what was touched, and each
room reads that again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.working_desk import Large, WorkingDesk
from annotator.core.changes import Changes
from annotator.core.layer import GOLD, is_suggester

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.layer import Status
    from annotator.core.span import Piece, Pieces


class Workspace(WorkingDesk):
    """A desk with hands: verbs store at once and then say what changed."""

    _last_label = ""

    @property
    def last_label(self) -> str:
        """The label id last given, "" at the start."""
        return self._last_label

    # Verbs

    def tag(self, article: str, pieces: Pieces, label: str) -> str:
        """Mark `pieces` of the article in the own layer; the new span's id, "" where it was refused."""
        if not self.has_annotator():
            return ""
        changes = self._do(lambda: self.project.add_span(self.owner, article, pieces, label))
        if changes.focus:
            self._last_label = label
        return changes.focus

    def tag_all(self, places: Sequence[tuple[str, Piece]], label: str) -> int | None:
        """Mark many places (article, piece) in the own layer as one step; how many were not marked so before.

        None where it was refused, or where they are so many that it is done in the background.
        """
        if not self.has_annotator():
            return None
        wanted = [(article, (piece,)) for article, piece in places]
        owner = self.owner
        if self.is_large(len(wanted)):
            begun = self.carry_out_large(
                lambda project: project.add_spans(owner, wanted, label), Large.TAG
            )
            self._last_label = label if begun else self._last_label
            return None
        changes = self._try(lambda: self.project.add_spans(owner, wanted, label))
        if changes and changes.spans:
            self._last_label = label
        return None if changes is None else len(changes.spans)

    def relabel(self, span: str, label: str) -> None:
        """Give the span another label."""
        if self.may_change(span) and self._do(lambda: self.project.relabel(span, label)).spans:
            self._last_label = label

    def set_pieces(self, span: str, pieces: Pieces) -> None:
        """Give the span other pieces."""
        if self.may_change(span):
            self._do(lambda: self.project.set_pieces(span, pieces))

    def set_attribute(self, span: str, name: str, value: str) -> None:
        """Set an attribute of the span (speaker, note, ...); "" takes it away."""
        if self.may_change(span):
            self._do(lambda: self.project.set_attribute(span, name, value))

    def delete_span(self, span: str) -> None:
        """Remove the span and its links."""
        if self.may_change(span):
            self._do(lambda: self.project.delete_span(span))

    def link(self, type: str, source: str, target: str) -> None:
        """Link two spans of the own layer."""
        if self.may_change(source) and self.may_change(target):
            self._do(lambda: self.project.add_link(self.owner, type, source, target))

    def delete_link(self, link: str) -> None:
        """Remove a link of the own layer."""
        found = self._read(lambda: self.project.link(link))
        if found is not None and found.annotator != self.owner:
            self.failed.emit(self._why_not(found.annotator))
            return
        self._do(lambda: self.project.delete_link(link))

    def ask(self, span: str, text: str) -> bool:
        """Raise a question on a span, for the reviewers; False where it was refused."""
        return self.has_annotator() and self.carry_out(
            lambda: self.project.ask(span, text, self.owner)
        )

    def answer(self, question: str, text: str) -> bool:
        """Answer a question; "" takes the answer away."""
        return self.has_annotator() and self.carry_out(
            lambda: self.project.answer(question, text, self.owner)
        )

    def withdraw(self, question: str) -> bool:
        """Take a question of one's own back."""
        return self.has_annotator() and self.carry_out(
            lambda: self.project.withdraw(question, self.owner)
        )

    def note_answers_read(self, span: str) -> None:
        """The answers at a span are in sight: they are not new any more."""
        if read := self.questions.note_read(span):
            self.announce(Changes(questions=read))

    def set_status(self, article: str, status: Status) -> None:
        """Say how far the annotator is with the article."""
        if self.has_annotator():
            self._do(lambda: self.project.set_status(self.owner, article, status))

    def has_annotator(self) -> bool:
        """Whether somebody has said who they are; says what to do where not."""
        if self.annotator is None:
            self.hinted.emit(self.tr("Say first who annotates: {project.annotator}."))
        return self.annotator is not None

    def may_change(self, span: str) -> bool:
        """Whether who is at work may change the span; says why not."""
        # A field asks this when it loses the keys, deep in Qt, where nothing may be raised.
        found = self._read(lambda: self.project.span(span))
        if found is None or self.is_own(found):
            return found is not None
        self.failed.emit(self._why_not(found.annotator))
        return False

    def _why_not(self, layer: str) -> str:
        if is_suggester(layer):
            return self.tr(
                "This is a suggestion: {suggestion.accept} makes it a span of yours, "
                "{suggestion.dismiss} dismisses it."
            )
        if layer == GOLD:
            return self.tr(
                "This is gold, which only decisions change: decide its case again ({review.next})."
            )
        return self.tr("This is in another annotator's layer, which only they can change.")
