"""Where a span comes from: who marked it and when; of gold, whom it is from, who decided, when and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.app.dates import moment
from annotator.app.languages import number
from annotator.core.layer import GOLD, is_suggester
from annotator.ui.keys_in_force import keyed
from annotator.ui.widgets.joined_words import joined_words

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.decisions import Provenance
    from annotator.core.span import Span


class Origin(QLabel):
    """Some muted lines below the fields of a span."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("inspector_made")
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._workspace = workspace
        self._span: Span | None = None

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        if self._span is not None:
            self.show_span(self._span)

    def show_span(self, span: Span) -> None:
        """Say where the span comes from."""
        self._span = span
        if span.annotator == GOLD:
            told = self._workspace.project.provenance(span.id)
            self.setText("\n".join((*self._of_gold(told), self._where(span))))
            return
        who = self._workspace.name_of(span.annotator)
        if is_suggester(span.annotator):
            suggested = self.tr("Suggested by {name}").format(name=who)
            keys = keyed(
                self.tr(
                    "{suggestion.accept} makes it a span of yours, {suggestion.dismiss} dismisses it."
                )
            )
            self.setText("\n".join((suggested, self._where(span), keys)))
            return
        parts = (who, moment(span.updated or span.created), self._where(span))
        lines = [joined_words(parts)]
        if accepted := self._workspace.project.accepted_from(span.id):
            lines.append(self.tr("Accepted from a suggestion by {name}").format(name=accepted))
        self.setText("\n".join(lines))

    def _of_gold(self, told: Provenance | None) -> list[str]:
        from annotator.core.decisions import Source

        again = keyed(self.tr("To change gold, decide its case again ({review.next})."))
        if told is None:
            return [self.tr("Gold"), again]
        names = joined_words(dict.fromkeys(one.annotator for one in told.owners))
        lines = [
            self.tr("Gold, what all said")
            if told.source is Source.UNANIMOUS
            else self.tr("Gold, decided between them")
            if told.owners
            else self.tr("Gold that nobody had marked, added by a reviewer"),
            self.tr("From: {names}").format(names=names) if names else "",
            self.tr("Decided by: {who}").format(who=joined_words((told.by, moment(told.at)))),
            self.tr("Why: {reason}").format(reason=told.reason) if told.reason else "",
            again,
        ]
        return [line for line in lines if line]

    def _where(self, span: Span) -> str:
        where = self.tr("characters {start} to {end}").format(
            start=number(span.start), end=number(span.end)
        )
        if len(span.pieces) > 1:
            where += self.tr(", in {count} pieces").format(count=number(len(span.pieces)))
        return where
