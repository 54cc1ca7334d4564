"""Matches the links of an import, once all of its spans are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import Problem
from annotator.core.ids import derived_id
from annotator.core.text import refusal
from annotator.store import links
from annotator.store.schema_growth import LinkTypeBook

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.record import LinkRecord
    from annotator.core.schema import LinkType, Schema
    from annotator.core.tally import ImportCounts
    from annotator.store.database import Database
    from annotator.store.import_articles import ArticleMatcher
    from annotator.store.import_layers import Layer
    from annotator.store.import_rows import PendingRows
    from annotator.store.import_spans import SpanMatcher


@dataclass(frozen=True, slots=True)
class PendingLink:
    """A link of a record of that article, layer and line."""

    link: LinkRecord
    article: str
    layer: Layer
    line: int | None


class LinkMatcher:
    """Adds the links that are new, their ends found under the ids by which they are stored."""

    def __init__(
        self,
        database: Database,
        schema: Schema,
        rows: PendingRows,
        spans: SpanMatcher,
        articles: ArticleMatcher,
    ) -> None:
        self._database = database
        self.types = LinkTypeBook(database, schema, rows)
        self._rows = rows
        self._spans = spans
        self._articles = articles
        self._waiting: set[tuple[str, str, str, str]] = set()

    def take(self, pending: Iterable[PendingLink], path: str, counts: ImportCounts) -> None:
        """Store the links that are new and sound. The spans of the import must be written before."""
        for one in pending:
            outcome = self._match(one)
            if outcome is None:
                counts.links.unchanged += 1
            elif outcome:
                counts.links.refused += 1
                counts.problems.append(Problem(path, one.line, f"{_name(one.link)}: {outcome}"))
            else:
                counts.links.added += 1
        self._waiting.clear()

    def _match(self, one: PendingLink) -> str | None:
        """What is wrong with a link; "" where it was added, None where it was there already."""
        link, layer = one.link, one.layer
        if not self.types.takes(link.type):
            return f"the scheme has no link type “{link.type}”"
        kind = self.types.of(link.type)
        source, target = self._ends(one)
        problem = self._end_problem(source, link.source, layer) or self._end_problem(
            target, link.target, layer
        )
        if problem:
            return problem
        if source == target:
            return "it links a span to itself"
        if (found := refusal(link.id)) is not None:
            return f"its id {found[1]}"
        if not self._rows.by_id and self._is_there(layer, kind, source, target):
            return None
        return self._add(one, source, target)

    def _ends(self, one: PendingLink) -> tuple[str, str]:
        link, layer = one.link, one.layer.id
        document = self._articles.renamed(link.target_document) or one.article
        return (
            self._spans.stored_id(one.article, layer, link.source),
            self._spans.stored_id(document, layer, link.target),
        )

    def _end_problem(self, stored: str, named: str, layer: Layer) -> str:
        owner = self._database.value("SELECT annotator FROM span WHERE id = ?", (stored,))
        if owner is None:
            return f"there is no span “{named}”"
        if owner != layer.id:
            return f"the span “{named}” is another annotator's, and a link joins two of one's own"
        return ""

    def _is_there(self, layer: Layer, kind: LinkType, source: str, target: str) -> bool:
        if (layer.id, kind.id, source, target) in self._waiting:
            return True
        if not kind.directed and (layer.id, kind.id, target, source) in self._waiting:
            return True
        return links.same(self._database, layer.id, kind, source, target) is not None

    def _add(self, one: PendingLink, source: str, target: str) -> str | None:
        link, layer = one.link, one.layer
        id = link.id or derived_id(layer.name, link.type, source, target)
        owner = self._owner(id)
        if link.id and owner not in (None, layer.id):
            id = derived_id(layer.name, link.type, source, target, link.id)
            owner = self._owner(id)
        if owner is not None and self._rows.by_id:
            return None
        if owner is not None:
            return "the project has this link, but changed; it was left as it is"
        edit = self._rows.edit
        self._rows.links[id] = (
            id, layer.id, link.type, source, target, "", "", layer.revision, edit, edit,
        )  # fmt: skip
        if layer.is_gold:
            self._rows.add_provenance("link", id, one.article, layer.revision, link.provenance)
        self._waiting.add((layer.id, link.type, source, target))
        return ""

    def _owner(self, id: str) -> str | None:
        waiting = self._rows.links.get(id)
        if waiting is not None:
            return str(waiting[1])
        owner: str | None = self._database.value("SELECT annotator FROM link WHERE id = ?", (id,))
        return owner


def _name(link: LinkRecord) -> str:
    return f"link “{link.id}”" if link.id else f"link from “{link.source}” to “{link.target}”"
