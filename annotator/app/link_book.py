"""Which links the window draws: those of the chosen span, or all with an end in an open article.

They are looked up once and kept until a change touches them, so that scrolling asks the store nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.app.desk import Desk
    from annotator.core.changes import Changes
    from annotator.core.link import LinkedSpans

Pairs = tuple["LinkedSpans", ...]


class LinkBook:
    """The links of the layers in sight, by the spans at their ends (ids)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._articles: dict[str, Pairs] = {}
        self._by_span: dict[str, list[LinkedSpans]] | None = None
        self._asked: frozenset[str] = frozenset()
        self._one: dict[str, Pairs] = {}

    def of_span(self, span: str) -> Pairs:
        """The links of one span; none for ""."""
        if span and span not in self._one:
            self._one = {span: tuple(self._desk.linked_spans(span))}
        return self._one.get(span, ())

    def in_articles(self, articles: Iterable[str]) -> Mapping[str, list[LinkedSpans]]:
        """The links with an end in one of the articles, by each span that they join."""
        asked = frozenset(articles)
        if self._by_span is None or asked != self._asked:
            self._look_up(asked - self._articles.keys())
            pairs = {pair.link.id: pair for id in asked for pair in self._articles[id]}
            self._asked, self._by_span = asked, _by_span(pairs.values())
        return self._by_span

    def _look_up(self, articles: frozenset[str]) -> None:
        if not articles:
            return
        seen = self._desk.shown_layers | {self._desk.owner}
        found = self._desk.project.linked_spans_in(articles, seen)
        for id in articles:
            self._articles[id] = tuple(
                pair for pair in found if id in (pair.source.article, pair.target.article)
            )

    # Keeping in step

    def follow(self, changes: Changes) -> None:
        """Forget what a change touched."""
        if changes.schema or changes.articles_listed:
            self.forget()
        elif changes.links or not changes.spans.isdisjoint(self._linked()):
            self._one, self._by_span = {}, None
            for id in self._holding(changes.articles):
                del self._articles[id]

    def _holding(self, touched: frozenset[str]) -> list[str]:
        """The known articles with a link to or from a touched one: a pair is kept in both its articles."""
        return [
            id
            for id, pairs in self._articles.items()
            if id in touched
            or any(not touched.isdisjoint((p.source.article, p.target.article)) for p in pairs)
        ]

    def _linked(self) -> set[str]:
        """The ids of all spans that a known link joins."""
        known = [*self._articles.values(), *self._one.values()]
        return {id for pairs in known for pair in pairs for id in (pair.source.id, pair.target.id)}

    def forget(self) -> None:
        """Look everything up anew: other layers are in sight."""
        self._articles, self._one, self._by_span = {}, {}, None


def _by_span(pairs: Iterable[LinkedSpans]) -> dict[str, list[LinkedSpans]]:
    found: dict[str, list[LinkedSpans]] = {}
    for pair in pairs:
        found.setdefault(pair.source.id, []).append(pair)
        found.setdefault(pair.target.id, []).append(pair)
    return found
