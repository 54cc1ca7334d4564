"""Which links the window draws: those of the chosen span, or all with an end in an open article.

They are looked up once and kept until a change touches them, so that scrolling asks the store nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.layer import is_suggester

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.app.desk import Desk
    from annotator.core.changes import Changes
    from annotator.core.link import LinkedSpans
    from annotator.core.span import Span

Pairs = tuple["LinkedSpans", ...]


class LinkBook:
    """The links of the layers in sight, by the spans at their ends (ids)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._articles: dict[str, Pairs] = {}
        self._by_span: dict[str, list[LinkedSpans]] | None = None
        self._asked: frozenset[str] = frozenset()
        self._one: dict[str, Pairs] = {}
        # Where links that machines suggest end: each answer there may change which of them are drawn.
        self._suggesting: set[str] = set()

    def of_span(self, span: str) -> Pairs:
        """The links of one span; none for ""."""
        if span and span not in self._one:
            plain = (pair for pair in self._desk.linked_spans(span) if self._is_plain(pair))
            self._one = {span: (*plain, *self._suggested_of(span))}
        return self._one.get(span, ())

    def _is_plain(self, pair: LinkedSpans) -> bool:
        """Whether the link is somebody's, or a machine's that is looked at as a layer among others."""
        by = pair.link.annotator
        return not is_suggester(by) or by in self._desk.shown_layers

    def _suggested_of(self, span: str) -> Iterable[LinkedSpans]:
        found = self._desk.project.span(span) if self._desk.suggestions.is_shown else None
        pairs = self._suggested([found.article]) if found else ()
        return (pair for pair in pairs if span in (pair.source.id, pair.target.id))

    def _suggested(self, articles: Iterable[str]) -> list[LinkedSpans]:
        """The links that machines suggest with an end in one of the articles, as far as they still can be accepted.

        Where an end was accepted, the span that came of it is the end; where one was dismissed, there is no link.
        """
        desk = self._desk
        if not desk.suggestions.is_shown:
            return []
        machines = {one for one in desk.suggestions.names() if desk.sees(one)}
        pairs = desk.project.linked_spans_in(list(articles), machines)
        self._suggesting |= {end.article for pair in pairs for end in (pair.source, pair.target)}
        wanted = []
        for pair in pairs:
            source, target = self._end(pair.source), self._end(pair.target)
            # Both accepted, the link has come along.
            if source and target and not (source.annotator == target.annotator == desk.owner):
                wanted.append(replace(pair, source=source, target=target))
        return wanted

    def _end(self, suggestion: Span) -> Span | None:
        if self._desk.suggestions.holds(suggestion):
            return suggestion
        return self._desk.project.accepted_as(suggestion.id, self._desk.owner)

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
        there = {pair.link.id for pair in found}
        found += [pair for pair in self._suggested(articles) if pair.link.id not in there]
        for id in articles:
            self._articles[id] = tuple(
                pair for pair in found if id in (pair.source.article, pair.target.article)
            )

    # Keeping in step

    def follow(self, changes: Changes) -> None:
        """Forget what a change touched."""
        if changes.schema or changes.articles_listed or changes.articles & self._suggesting:
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
        self._suggesting = set()


def _by_span(pairs: Iterable[LinkedSpans]) -> dict[str, list[LinkedSpans]]:
    found: dict[str, list[LinkedSpans]] = {}
    for pair in pairs:
        found.setdefault(pair.source.id, []).append(pair)
        found.setdefault(pair.target.id, []).append(pair)
    return found
