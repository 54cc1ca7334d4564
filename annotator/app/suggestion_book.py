"""What machines suggest to who is at work: whether it is shown, and what of it waits for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.kept_setting import keep_setting
from annotator.core.layer import is_suggester

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.core.changes import Changes
    from annotator.core.span import Span

_SHOWN = "suggestions_shown"


class SuggestionBook:
    """Asked for each span that is shown, so it remembers what the project says until a change touches it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: dict[str, str] | None = None
        self._waiting: dict[str, dict[str, Span]] = {}
        self.wanted = bool(desk.project.setting(_SHOWN, True))
        self.is_resting = False

    def names(self) -> dict[str, str]:
        """The machines that suggest: names by id."""
        if self._names is None:
            self._names = {row.id: row.name for row in self._desk.project.suggesters()}
        return self._names

    @property
    def is_shown(self) -> bool:
        """Whether there are suggestions that who is at work may and wants to see."""
        is_wanted = self.wanted and not self.is_resting
        return is_wanted and any(self._desk.sees(id) for id in self.names())

    def show(self, wanted: bool) -> None:
        """Want to see them or not; kept in the project's settings."""
        self.wanted = wanted
        keep_setting(self._desk.project, _SHOWN, wanted)
        self._desk.layers_changed.emit()

    def rest(self, resting: bool) -> None:
        """Keep out of sight while layers are compared, where a machine is a layer among others, or none."""
        if resting != self.is_resting:
            self.is_resting = resting
            if self.wanted and self.names():
                self._desk.layers_changed.emit()

    def of(self, article: str) -> list[Span]:
        """The suggestions in sight in an article, by place: those that wait for an answer."""
        return list(self._of(article).values()) if self.is_shown else []

    def holds(self, span: Span) -> bool:
        """Whether the span is a suggestion in sight."""
        return self.is_shown and span.id in self._of(span.article)

    def ids(self, article: str) -> set[str]:
        """The ids of the suggestions in sight in an article."""
        return set(self._of(article)) if self.is_shown else set()

    def _of(self, article: str) -> dict[str, Span]:
        if article not in self._waiting:
            found = self._desk.project.suggestions(article, self._desk.owner)
            self._waiting[article] = {span.id: span for span in found}
        return self._waiting[article]

    def follow(self, changes: Changes) -> None:
        """Forget what a change touched."""
        for article in changes.articles:
            self._waiting.pop(article, None)
        if changes.articles_listed or any(map(is_suggester, changes.annotators)):
            self._names = None
        if changes.articles_listed or changes.schema:
            self._waiting.clear()

    def forget(self) -> None:
        """Somebody else is at work, or may see something else."""
        self._waiting.clear()
