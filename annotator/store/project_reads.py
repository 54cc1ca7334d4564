"""What a project answers: reads return records, and change nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.layer import Status
from annotator.store import annotators, articles, links, settings, spans, statuses
from annotator.store.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from annotator.core.article import Article
    from annotator.core.check import Finding
    from annotator.core.layer import Annotator
    from annotator.core.link import Link, LinkedSpans
    from annotator.core.span import Span, SpanPlace, Within


_TEXTS_KEPT = 8


class ProjectReads(ProjectFile):
    """The reading half of `Project`. Arguments named `annotator` and `article` are ids."""

    def annotators(self) -> list[Annotator]:
        """All annotators, by name."""
        return annotators.every(self._database)

    def annotator(self, name: str) -> Annotator | None:
        """The annotator of that name; None where there is none."""
        return annotators.named(self._database, name)

    def articles(self) -> list[Article]:
        """All articles, in the order in which they came."""
        return articles.every(self._database)

    def article_count(self) -> int:
        """How many articles there are."""
        return articles.count(self._database)

    def article(self, id: str) -> Article:
        """The article of that id; Refused where there is none."""
        return articles.one(self._database, id)

    def text(self, id: str) -> str:
        """The text of an article; Refused where there is none of that id."""
        # Every mark asks for its quote. Kept by their hash: an id can come to stand for another text
        # when its import is undone.
        sha256 = articles.sha256(self._database, id)
        if sha256 not in self._texts:
            self._texts[sha256] = articles.text(self._database, id)
            if len(self._texts) > _TEXTS_KEPT:
                del self._texts[next(iter(self._texts))]
        return self._texts[sha256]

    def spans(self, article: str | None = None, annotator: str | None = None) -> list[Span]:
        """The spans of an article, of a layer or both, in sort order, article by article."""
        return spans.chosen(self._database, article, annotator)

    def span_places(
        self, article: str, annotators: Collection[str], within: Within | None = None
    ) -> list[SpanPlace]:
        """Where the spans of those layers (ids) stand in an article, in sort order; cheaper than `spans`."""
        return spans.places(self._database, article, annotators, within)

    def span(self, id: str) -> Span | None:
        """The span of that id; None where there is none."""
        return spans.one(self._database, id)

    def links(self, annotator: str | None = None) -> list[Link]:
        """The links of a layer, or all, by id."""
        return links.chosen(self._database, annotator)

    def links_of(self, span: str) -> list[Link]:
        """The links that start or end at a span, by id."""
        return links.of_span(self._database, span)

    def linked_spans(self, span: str) -> list[LinkedSpans]:
        """The links that start or end at a span, with the spans at both ends, by id."""
        return links.with_spans_of(self._database, span)

    def linked_spans_in(
        self, articles: Collection[str], annotators: Collection[str]
    ) -> list[LinkedSpans]:
        """The links of those layers with an end in one of the articles, with the spans at both ends, by id."""
        return links.with_spans_in(self._database, articles, annotators)

    def link(self, id: str) -> Link | None:
        """The link of that id; None where there is none."""
        return links.one(self._database, id)

    def status(self, article: str, annotator: str) -> Status:
        """How far an annotator is with an article."""
        return statuses.one(self._database, article, annotator)

    def statuses(self, annotator: str) -> dict[str, Status]:
        """The articles that an annotator has begun or done, with their status."""
        return statuses.of_layer(self._database, annotator)

    def label_counts(self, annotator: str) -> dict[str, dict[str, int]]:
        """How many spans of each label (id) an annotator has in each article (id) that has any."""
        return spans.counts(self._database, annotator)

    def labels_in(self, article: str, annotator: str) -> dict[str, str]:
        """The label (id) of each span (id) that an annotator has in one article."""
        return spans.labels_in(self._database, article, annotator)

    def done_count(self, annotator: str) -> int:
        """How many articles an annotator is done with."""
        return statuses.count(self._database, annotator, Status.DONE)

    def values_in_use(self, attribute: str, annotator: str | None = None) -> list[str]:
        """The values that spans carry in an attribute, in one layer or in all, the most used first."""
        return spans.values_in_use(self._database, attribute, annotator)

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value of a setting; `default` where it was never set."""
        return settings.load(self._database, key, default)

    def stats(self) -> dict[str, Any]:
        """Counts: `articles`, `spans`, `links`, `labels` and `link_types` by id, and `annotators` by name.

        Each annotator has `spans`, `labels` by id, and how many articles are `untouched`, `begun`, `done`; whoever was
        handed some out has under `handed_out` the same of these, and how many `articles` they are. What machines
        suggest is counted under `suggestions` alone, by name, where there is any.
        """
        # Few ask for it; so for the next two.
        from annotator.store import summary

        return summary.stats(self._database)

    def check(self, watch: Callable[[int, int], None] | None = None) -> list[Finding]:
        """Verify the whole file: SQLite's integrity, every text, offset, quote, link. Slow on large projects.

        `watch` is told how far it is, and stops it by raising.
        """
        from annotator.store import checking

        return checking.check(self._database, watch)

    def content_hash(self) -> str:
        """SHA-256 of all that the project says, whatever the history that led there."""
        from annotator.store import summary

        return summary.content_hash(self._database)

    def set_setting(self, key: str, value: Any) -> None:
        """Store a JSON value beside the history: no undo takes it back. Nothing is written where it is the same."""
        with self._database.atomic():
            settings.store(self._database, key, value)
