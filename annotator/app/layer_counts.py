"""What the annotator at work has done in an article, kept in step instead of counted anew."""

from __future__ import annotations

from collections import Counter, OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.core.layer import Status
    from annotator.store.project import Project

_ARTICLES = 24
_FEW = 40


class LayerCounts:
    """Remembers the status of the articles asked for last and the labels of their spans.

    To follow a change takes as long as what it changed is large, not as the article is.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._owner = ""
        self._labels: OrderedDict[str, dict[str, str]] = OrderedDict()
        self._counts: dict[str, Counter[str]] = {}
        self._statuses: dict[str, Status] = {}

    def of(self, article: str, owner: str) -> dict[str, int]:
        """Spans per label id in one article of the layer `owner` (an annotator's id)."""
        if owner != self._owner:
            self.forget()
            self._owner = owner
        if article not in self._labels:
            self._read(article)
        self._labels.move_to_end(article)
        return {label: count for label, count in self._counts[article].items() if count}

    def status(self, article: str) -> Status:
        """How far the annotator is with an article whose labels were asked for last."""
        return self._statuses[article]

    def forget(self) -> None:
        """Count anew when next asked."""
        self._labels.clear()
        self._counts.clear()
        self._statuses.clear()

    def follow(self, changes: Changes) -> None:
        """Take over what a change touched."""
        if changes.schema or changes.articles_listed or len(changes.spans) > _FEW:
            self.forget()
            return
        for article in changes.articles & self._statuses.keys():
            self._statuses[article] = self._project.status(article, self._owner)
        for id in changes.spans:
            self._take_out(id, changes)
            span = self._project.span(id)
            if span and span.annotator == self._owner and span.article in self._labels:
                self._labels[span.article][id] = span.label
                self._counts[span.article][span.label] += 1

    def _take_out(self, id: str, changes: Changes) -> None:
        for article in changes.articles & self._labels.keys():
            label = self._labels[article].pop(id, None)
            if label is not None:
                self._counts[article][label] -= 1

    def _read(self, article: str) -> None:
        labels = self._project.labels_in(article, self._owner)
        self._labels[article] = labels
        self._counts[article] = Counter(labels.values())
        self._statuses[article] = self._project.status(article, self._owner)
        if len(self._labels) > _ARTICLES:
            oldest, _ = self._labels.popitem(last=False)
            del self._counts[oldest], self._statuses[oldest]
