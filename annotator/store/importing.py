"""One import: records in, rows of the project out, each article, span and link matched with what is there already.

An import may come in several calls (a file each); this remembers between them. It writes in bulk, and stores no images
of the rows it makes: they carry its number (`made_rows`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Problem
from annotator.core.layer import Status
from annotator.core.tally import ImportCounts
from annotator.store.import_articles import ArticleMatcher
from annotator.store.import_layers import Layers, higher
from annotator.store.import_links import LinkMatcher, PendingLink
from annotator.store.import_rows import PendingRows
from annotator.store.import_spans import SpanMatcher

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.record import Record
    from annotator.core.schema import Schema
    from annotator.store.database import Database
    from annotator.store.import_articles import Match
    from annotator.store.import_rows import ImportEdit

_FLUSH_ROWS = 4000


class Import:
    """What an import knows between its calls. Make a new one after a transaction that was rolled back."""

    def __init__(self, database: Database, schema: Schema, edit: ImportEdit) -> None:
        self._rows = PendingRows(database, edit)
        self._articles = ArticleMatcher(database, self._rows)
        self._layers = Layers(database, self._rows)
        self._spans = SpanMatcher(database, schema, self._rows)
        self._links = LinkMatcher(database, schema, self._rows, self._spans, self._articles)

    def take_in(self, records: Iterable[Record], path: str) -> ImportCounts:
        """Store what is new in `records`, as far as it is sound. Only inside `atomic`."""
        counts = ImportCounts()
        waiting: list[PendingLink] = []
        self._rows.begin_call()
        self._articles.begin_call()
        self._spans.begin_call()
        self._layers.begin_call()
        for record in records:
            self._take(record, path, counts, waiting)
            if self._rows.waiting >= _FLUSH_ROWS:
                self._rows.flush()
        self._rows.flush()
        self._links.take(waiting, path, counts)
        self._rows.flush()
        counts.new_labels = self._spans.labels.taken_new()
        counts.new_link_types = self._links.types.taken_new()
        return counts

    def stored_span(self, article: str, annotator: str, id: str) -> str:
        """The id under which a span of the files (its article here, its annotator's name) is stored."""
        return self._spans.stored_id(article, self._layers.id_of(annotator), id)

    def _take(
        self, record: Record, path: str, counts: ImportCounts, waiting: list[PendingLink]
    ) -> None:
        match = self._articles.match(record.article, is_marked=bool(record.spans))
        if match.problem:
            counts.articles.refused += 1
            _refuse_layer(record, path, counts, match.problem)
            return
        counts.articles += match.tally
        counts.met_again += match.is_met_again
        if match.same_text:
            counts.same_texts.append((record.line, match.same_text))
        if match.is_there:
            counts.there.append(match.id)
        if record.annotator:
            self._take_layer(record, match, path, counts, waiting)
        elif record.spans or record.links:
            _refuse_layer(record, path, counts, "its annotations name no annotator")

    def _take_layer(
        self,
        record: Record,
        match: Match,
        path: str,
        counts: ImportCounts,
        waiting: list[PendingLink],
    ) -> None:
        name = record.annotator
        layers, suggests = self._layers, record.suggested
        layer = layers.gold(name) if record.gold else layers.named(name, suggests=suggests)
        if layer.problem:
            _refuse_layer(record, path, counts, layer.problem)
            return
        tally, problems = self._spans.take(record, match, layer)
        counts.annotations += tally
        counts.problems += [Problem(path, record.line, reason) for reason in problems]
        waiting += [PendingLink(link, match.id, layer, record.line) for link in record.links]
        has_spans = bool(tally.added or tally.unchanged)
        status = higher(record.status, Status.BEGUN) if has_spans else record.status
        self._layers.raise_status(layer, match.id, status)


def _refuse_layer(record: Record, path: str, counts: ImportCounts, reason: str) -> None:
    counts.annotations.refused += len(record.spans)
    counts.links.refused += len(record.links)
    counts.problems.append(Problem(path, record.line, reason))
