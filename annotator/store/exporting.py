"""Records out of a project, a batch of articles at a time, so that no writer waits long for a reader."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from annotator.core.layer import GOLD, Status, is_suggester
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.store import articles, decisions, spans
from annotator.store.database import read_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.article import NewArticle
    from annotator.core.decisions import Provenance
    from annotator.store.database import Database, Row

_BATCH = 250
_Layer = tuple[str, str]


def records(
    database: Database, layers: dict[str, str], *, include_untouched: bool
) -> Iterator[Record]:
    """The records of `layers` (names by annotator id), sorted by article id and name; each consistent in itself."""
    ids = [row[0] for row in database.rows("SELECT id FROM article ORDER BY id")]
    for first in range(0, len(ids), _BATCH):
        with database.snapshot():
            batch = _Batch(database, ids[first], ids[min(first + _BATCH, len(ids)) - 1], layers)
        yield from batch.records(include_untouched=include_untouched)


def bare_records(database: Database, ids: Iterable[str]) -> Iterator[Record]:
    """Records of articles, without any layer, in the order of `ids`; those that are not there are left out."""
    for id in ids:
        row = database.row(f"SELECT {articles.NEW_COLUMNS} FROM article WHERE id = ?", (id,))
        if row is not None:
            yield Record(articles.as_new(row))


class _Batch:
    """The articles from one id to another, with all that is said of them."""

    def __init__(self, database: Database, first: str, last: str, layers: dict[str, str]) -> None:
        self._names = layers
        self._spans: dict[_Layer, list[SpanRecord]] = {}
        self._links: dict[_Layer, list[LinkRecord]] = {}
        self._statuses: dict[_Layer, Status] = {}
        ends = (first, last)
        self._articles = database.rows(
            f"SELECT {articles.NEW_COLUMNS} FROM article WHERE id BETWEEN ? AND ? ORDER BY id", ends
        )
        span_rows = database.rows(
            f"SELECT {spans.COLUMNS} FROM span WHERE article BETWEEN ? AND ?"
            ' ORDER BY article, annotator, start, "end", label, id',
            ends,
        )
        link_rows = database.rows(
            "SELECT source.article, link.annotator, link.type, link.source, link.target, target.article,"
            " link.id FROM span AS source CROSS JOIN link ON link.source = source.id"
            " JOIN span AS target ON target.id = link.target"
            " WHERE source.article BETWEEN ? AND ? ORDER BY source.article, link.annotator, link.id",
            ends,
        )
        status_rows = database.rows(
            "SELECT article, annotator, status FROM status WHERE article BETWEEN ? AND ?", ends
        )
        self._provenance = _provenances(database, ends) if GOLD in layers else {}
        self._sort(span_rows, link_rows, status_rows)

    def _sort(
        self, span_rows: Sequence[Row], link_rows: Sequence[Row], status_rows: Sequence[Row]
    ) -> None:
        for row in span_rows:
            record = _span_record(row)
            if row[2] == GOLD and ("span", row[0]) in self._provenance:
                record = replace(record, provenance=self._provenance["span", row[0]])
            self._spans.setdefault((row[1], row[2]), []).append(record)
        for key, group in groupby(link_rows, key=lambda row: (row[0], row[1])):
            self._links[key] = [self._link_record(row) for row in group]
        with read_from("status"):
            self._statuses = {(row[0], row[1]): Status(row[2]) for row in status_rows}

    def _link_record(self, row: Row) -> LinkRecord:
        type_, source, target, document, id = row[2:]
        provenance = self._provenance.get(("link", id))
        return LinkRecord(type_, source, target, document, id, provenance)

    def records(self, *, include_untouched: bool) -> Iterator[Record]:
        # Who suggests has begun nothing.
        begun = (*self._spans, *self._statuses)
        touched = {id for id, annotator in begun if not is_suggester(annotator)}
        layers: dict[str, list[str]] = {}
        for id, annotator in self._spans.keys() | self._done():
            layers.setdefault(id, []).append(annotator)
        for row in self._articles:
            article = articles.as_new(row)
            wanted = [layer for layer in layers.get(article.id, ()) if layer in self._names]
            for annotator in sorted(wanted, key=self._names.__getitem__):
                yield self._record(article, annotator)
            if include_untouched and article.id not in touched:
                yield Record(article)

    def _done(self) -> set[_Layer]:
        return {layer for layer, status in self._statuses.items() if status is Status.DONE}

    def _record(self, article: NewArticle, annotator: str) -> Record:
        key = (article.id, annotator)
        return Record(
            article=article,
            annotator=self._names[annotator],
            status=self._statuses.get(key, Status.UNTOUCHED),
            spans=tuple(self._spans.get(key, ())),
            links=tuple(self._links.get(key, ())),
            gold=annotator == GOLD,
            suggested=is_suggester(annotator),
        )


def _provenances(database: Database, ends: tuple[str, str]) -> dict[tuple[str, str], Provenance]:
    """Where the gold spans and links come from that lie, or begin, in the articles from one id to another."""
    columns = 'what, provenance.id, provenance.source, "from", "by", at, reason'
    rows = database.rows(
        f"SELECT {columns} FROM span JOIN provenance ON what = 'span' AND provenance.id = span.id"
        " WHERE span.article BETWEEN ? AND ? AND span.annotator = ?"
        f" UNION ALL SELECT {columns} FROM span JOIN link ON link.source = span.id"
        " JOIN provenance ON what = 'link' AND provenance.id = link.id"
        " WHERE span.article BETWEEN ? AND ? AND span.annotator = ?",
        (*ends, GOLD, *ends, GOLD),
    )
    return {(row[0], row[1]): decisions.provenance_from(row[2:]) for row in rows}


def _span_record(row: Row) -> SpanRecord:
    pieces, attributes = row[6], row[8]
    return SpanRecord(
        label=row[3],
        pieces=((row[4], row[5]),) if pieces is None else spans.pieces_from(pieces, row[0]),
        id=row[0],
        attributes={} if attributes == "{}" else spans.attributes_from(attributes, row[0]),
        created=row[9],
        updated=row[10],
    )
