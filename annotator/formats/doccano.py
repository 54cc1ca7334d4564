"""doccano: one example a line (or in a list), in the shapes of its older and newer versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.core.text import fingerprint
from annotator.core.visible import visible
from annotator.formats.doccano_spans import DoccanoSpans, links_of
from annotator.formats.foreign_meta import meta_of, user_name
from annotator.formats.json_objects import objects
from annotator.formats.json_reading import read_objects
from annotator.formats.jsonl import length
from annotator.formats.jsonl_provenance import SUGGESTED_KEY
from annotator.formats.jsonl_record import RecordReader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.record import Record
    from annotator.formats.reading import Item, ReadOptions

_TEXTS = ("text", "data")
_PEOPLE = ("annotator", "user", "username")
# Of no use beside the annotations themselves.
_BOOKKEEPING = ("annotation_approver", "comment_count", "example_uuid", "uuid")
_COMMENTS = ("Comments", "comments")
# All keys that an export of ours has, and those that it always has.
_OURS_ALWAYS = frozenset({"id", "text", "meta", "entities", "relations"})
_OURS = _OURS_ALWAYS | {"annotator", "status", SUGGESTED_KEY}
_USED = frozenset(
    {"id", "text", "entities", "label", "labels", "annotations", "relations", "meta", "cats"}
    | {"status", SUGGESTED_KEY}.union(_PEOPLE, _BOOKKEEPING, _COMMENTS)
)


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The records of a doccano export: one for each example and person."""
    maker = _Examples(options, path.stem)
    yield from read_objects(path, partial(objects, advance=options.advance), maker)


class _Examples:
    """Makes the records of one example after another."""

    title = "a doccano export"

    def __init__(self, options: ReadOptions, file_name: str) -> None:
        self._reader = RecordReader(options, by_name=True)
        self._options = options
        named_after = visible(file_name).strip()[:100]
        self._nobody = options.annotator if options.overrules else named_after
        self._is_named_after = not options.overrules
        self._notes: list[str] = []
        self._is_called_after = False
        self._is_uncertain = False

    def records(self, data: dict[str, Any], line: int) -> list[Record]:
        """One record for each person who marked the example; one without where nobody did."""
        self._notes = []
        spans = DoccanoSpans(data, self._notes)
        shared = _shared(data, self._notes)
        base = self._base(data)
        owners = spans.owners or [_person(data)]
        records = []
        for owner in owners:
            rows = spans.rows(owner, _prefix(data, line))
            mine = {row["id"] for row in rows if "id" in row}
            links = links_of(data, _prefix(data, line), mine)
            contract = {**base, **shared, "spans": rows, "links": links}
            if data.get(SUGGESTED_KEY) is True:
                contract[SUGGESTED_KEY] = True
            self._name(contract, owner or _person(data), needed=bool(rows))
            records.append(self._reader.read(contract, line))
            self._notes += self._reader.notes
            self._watch(contract)
        return records

    def notes(self) -> list[str]:
        """What was left out of the last example."""
        return self._notes

    def closing_notes(self) -> Iterator[str]:
        """Where the layer's name comes from, and what offsets were taken for."""
        if self._is_called_after:
            yield f"names no annotator; its annotations went to “{self._nobody}”, after its name"
        if self._is_uncertain:
            yield (
                "holds emoji or the like before its spans, and no quotes: offsets were taken as"
                " code points, as doccano writes them. Look at a few; some old versions counted"
                " otherwise (--offsets utf-16)"
            )

    def counts(self, data: dict[str, Any]) -> tuple[int, int]:
        """How many spans and relations the example has."""
        spans = sum(length(data.get(key)) for key in ("entities", "label", "labels", "annotations"))
        return spans, length(data.get("relations"))

    def _base(self, data: dict[str, Any]) -> dict[str, Any]:
        key = next((key for key in _TEXTS if type(data.get(key)) is str), "text")
        base = {name: data[name] for name in ("id",) if name in data}
        if key in data:
            base["text"] = data[key]
        used = _USED | {key}
        rest = {name: value for name, value in data.items() if name not in used}
        meta = _meta(data.get("meta"))
        if type(base.get("text")) is str:
            base["meta"] = meta_of(base["text"], {**rest, **meta}, is_ours=_is_ours(data))
        return base

    def _name(self, contract: dict[str, Any], owner: str, *, needed: bool) -> None:
        if owner and (needed or "status" in contract):
            contract["annotator"] = owner
        elif needed:
            contract["annotator"] = self._nobody
            self._is_called_after |= self._is_named_after

    def _watch(self, contract: dict[str, Any]) -> None:
        """Notice where offsets would mean other places if they were counted as UTF-16 units."""
        if self._is_uncertain or self._options.offsets or contract["text"].isascii():
            return
        wide = next((n for n, char in enumerate(contract["text"]) if char > "\uffff"), None)
        if wide is not None:
            rows = contract["spans"]
            self._is_uncertain = any("text" not in row and row["end"] > wide for row in rows)


def _shared(data: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    if any(data.get(key) for key in _COMMENTS):
        notes.append("its comments were left out")
    if data.get("cats"):
        notes.append("labels of the whole text were left out: they mark no stretch of it")
    return {"status": data["status"]} if data.get("status") else {}


def _is_ours(data: dict[str, Any]) -> bool:
    """Whether an export of ours wrote that: doccano's own ids are numbers, and it has no object under "meta"."""
    if type(data.get("id")) is not str or type(data.get("meta")) is not dict:
        return False
    return _OURS_ALWAYS <= data.keys() <= _OURS


def _person(data: dict[str, Any]) -> str:
    return next((name for key in _PEOPLE if (name := user_name(data.get(key)))), "")


def _prefix(data: dict[str, Any], line: int) -> str:
    """Numbers of spans are those of one example, or of one database: never ids by themselves."""
    if type(data.get("id")) in (int, str) and data["id"] != "":
        return str(data["id"])
    text = data.get("text")
    return fingerprint(text)[:8] if type(text) is str and text.isascii() else f"line{line}"


def _meta(value: object) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    return {} if value in (None, "", "{}") else {"meta": value}
