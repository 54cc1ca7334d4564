"""One object of JSON Lines to a record, every value checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.core.text import fingerprint
from annotator.core.visible import excerpt
from annotator.formats.jsonl_foreign import as_contract, is_contract
from annotator.formats.jsonl_links import read_links
from annotator.formats.jsonl_provenance import (
    has_any,
    is_gold,
    is_suggested,
    links_with,
    spans_with,
)
from annotator.formats.jsonl_spans import SpanReader
from annotator.formats.jsonl_values import BadLine, check_depth, id_at, kind, list_at, text_at
from annotator.formats.naming import label_naming, link_naming
from annotator.formats.offsets import CODE_POINTS, unix_line_ends
from annotator.formats.titles import title_of

if TYPE_CHECKING:
    from annotator.formats.reading import ReadOptions

NOBODY = "imported"
_STATUSES = {status.value: status for status in Status}


class RecordReader:
    """Makes records of parsed lines; `notes` says what was done to the last one beside reading it.

    Annotations that name nobody go to the annotator of `options`, or to the layer "imported". Of
    other programs' files, names that people see stand for ids, and offsets may count in another `unit`.
    """

    def __init__(
        self, options: ReadOptions, *, by_name: bool = False, unit: str = CODE_POINTS
    ) -> None:
        self.notes: list[str] = []
        labels = label_naming(options, by_name=by_name)
        self._spans = SpanReader(options.schema, labels, options.offsets or unit)
        self._link_types = link_naming(options, by_name=by_name)
        self._annotator = options.annotator

    def read(self, data: dict[str, Any], line: int) -> Record:
        """The record in the object of `line`; BadLine where it is refused."""
        self.notes = []
        if not is_contract(data):
            data = as_contract(data, self.notes)
        raw = _text(data)
        text = unix_line_ends(raw)
        article = _article(data, raw, text)
        rows, link_rows = list_at(data, "spans"), list_at(data, "links")
        spans = self._spans.read(rows, raw, text, self.notes)
        ids = {span.id for span in spans}
        links = read_links(link_rows, article.id, ids, self._link_types, self.notes)
        gold = is_gold(data)
        if gold:
            spans, links = spans_with(rows, spans), links_with(link_rows, links)
        elif has_any(rows, link_rows):
            self.notes.append("provenance left out: only gold has one")
        status = _status(data, bool(spans))
        suggested = is_suggested(data)
        needed = gold or suggested or bool(spans) or status is not Status.UNTOUCHED
        annotator = self._owner(data, needed)
        return Record(article, annotator, status, spans, links, line, gold, suggested)

    def _owner(self, data: dict[str, Any], needed: bool) -> str:
        name = id_at(data, "annotator")
        if name.strip() or not needed:
            return name if name.strip() else ""
        if not self._annotator:
            self.notes.append(f"names no annotator; its annotations went to “{NOBODY}”")
        return self._annotator or NOBODY


def _text(data: dict[str, Any]) -> str:
    if "text" not in data:
        raise BadLine('has no "text"')
    text = data["text"]
    if type(text) is not str:
        raise BadLine(f'"text" should be text and is {kind(text)}')
    if not text:
        raise BadLine('"text" is empty')
    return text


def _status(data: dict[str, Any], has_spans: bool) -> Status:
    value = text_at(data, "status")
    if not value:
        return Status.BEGUN if has_spans else Status.UNTOUCHED
    if value not in _STATUSES:
        known = ", ".join(_STATUSES)
        raise BadLine(f"the status {excerpt(value)} is not known; known are {known}")
    return _STATUSES[value]


def _article(data: dict[str, Any], raw: str, text: str) -> NewArticle:
    meta, name = data.get("meta"), id_at(data, "id")
    if meta is None:
        return NewArticle(text=text, id=name, title="" if name else title_of(text))
    if type(meta) is not dict:
        raise BadLine(f'"meta" should be an object and is {kind(meta)}')
    extra = {key: value for key, value in meta.items() if key not in _META}
    check_depth(extra, "meta")
    _check_sha256(meta, raw, text)
    return NewArticle(
        text=text,
        id=name,
        # Our own lines name the article; what names none is shown, and called, by its first line.
        title=text_at(meta, "title", "meta") or ("" if name else title_of(text)),
        source=text_at(meta, "source", "meta"),
        published=text_at(meta, "published", "meta"),
        language=text_at(meta, "language", "meta"),
        url=text_at(meta, "url", "meta"),
        extra=extra,
    )


_META = frozenset({"title", "source", "published", "language", "url", "sha256"})


def _check_sha256(meta: dict[str, Any], raw: str, text: str) -> None:
    stated = text_at(meta, "sha256", "meta").lower()
    if stated and stated not in (fingerprint(text), raw is not text and fingerprint(raw)):
        raise BadLine("its meta.sha256 is not that of its text, so one of the two was changed")
