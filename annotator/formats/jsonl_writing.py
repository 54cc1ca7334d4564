"""Records to JSON Lines: the same records give the same bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.text import fingerprint
from annotator.formats.jsonl_provenance import GOLD_KEY, KEY, SUGGESTED_KEY, written
from annotator.formats.writing import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.article import NewArticle
    from annotator.core.record import LinkRecord, Record, SpanRecord

_FIRST_ATTRIBUTES = ("speaker", "against", "note")
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


class Lines:
    """Makes lines of records; what is said of an article is made once for all its annotators."""

    def __init__(self) -> None:
        self._article: NewArticle | None = None
        self._meta: dict[str, Any] = {}

    def line(self, record: Record) -> bytes:
        """The record as one line of UTF-8 with its line end."""
        if record.article is not self._article:
            self._article = record.article
            self._meta = meta(record.article)
        return (_encode(_object(record, self._meta)) + "\n").encode("utf-8")

    def begin(self) -> bytes:
        """Nothing stands before the first line."""
        return b""

    def end(self) -> bytes:
        """Nothing stands after the last line."""
        return b""

    def notes(self) -> list[str]:
        """The format carries everything."""
        return []

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written."""
        return LeftOut()


def write(records: Iterable[Record]) -> Iterator[bytes]:
    """Each record as one line, in the given order."""
    return map(Lines().line, records)


def _object(record: Record, meta: dict[str, Any]) -> dict[str, Any]:
    text = record.article.text
    data: dict[str, Any] = {"id": record.article.id, "text": text}
    if record.annotator:
        data["annotator"] = record.annotator
    if record.gold:
        data[GOLD_KEY] = True
    if record.suggested:
        data[SUGGESTED_KEY] = True
    data["status"] = record.status.value
    data["meta"] = meta
    data["spans"] = [_span(span, text) for span in record.spans]
    if record.links:
        data["links"] = [_link(link) for link in record.links]
    return data


def meta(article: NewArticle) -> dict[str, Any]:
    """What is known of an article beside its text, and the SHA-256 of that, as the contract has it."""
    known = {
        "title": article.title,
        "source": article.source,
        "published": article.published,
        "language": article.language,
        "url": article.url,
        "sha256": fingerprint(article.text),
    }
    return {**{key: value for key, value in known.items() if value}, **article.extra}


def _span(span: SpanRecord, text: str) -> dict[str, Any]:
    start, end = span.pieces[0][0], span.pieces[-1][1]
    data: dict[str, Any] = {
        "id": span.id,
        "start": start,
        "end": end,
        "label": span.label,
        "text": text[start:end],
    }
    if len(span.pieces) > 1:
        data["fragments"] = span.pieces
    if span.attributes:
        _add_attributes(data, span.attributes)
    if span.created:
        data["created"] = span.created
    if span.updated:
        data["updated"] = span.updated
    if span.provenance is not None:
        data[KEY] = written(span.provenance, "span")
    return data


def _add_attributes(data: dict[str, Any], attributes: dict[str, str]) -> None:
    others = sorted(attributes.keys() - set(_FIRST_ATTRIBUTES))
    for name in (*_FIRST_ATTRIBUTES, *others):
        if value := attributes.get(name):
            data[name] = value


def _link(link: LinkRecord) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": link.id,
        "type": link.type,
        "source": link.source,
        "target": link.target,
        "target_document": link.target_document,
    }
    if link.provenance is not None:
        data[KEY] = written(link.provenance, "link")
    return data
