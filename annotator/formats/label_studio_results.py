"""The results of one Label Studio annotation: marks on a text, what is said of them, relations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.visible import excerpt
from annotator.formats.foreign_meta import time_of
from annotator.formats.jsonl_values import BadLine, id_at, kind, list_at, text_at

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping

# Regions of text; those on web pages and in dialogues are called otherwise, and count otherwise.
_REGION = "labels"
_UNNAMED_RELATION = "relation"


class Results:
    """Sorted results; `owner` names the annotation in refusals, `times` are (created, updated)."""

    status = ""

    def __init__(self, rows: list[Any], owner: str, times: tuple[str, str]) -> None:
        self._owner = owner
        self._times = times
        self._relations: list[dict[str, Any]] = []
        self._others: list[dict[str, Any]] = []
        self._regions: list[dict[str, Any]] = []
        self._fields: dict[str, str] = {}
        for number, row in enumerate(rows, 1):
            if type(row) is not dict:
                raise BadLine(f"{owner}: result {number} should be an object and is {kind(row)}")
            self._sort(row)

    def _sort(self, row: dict[str, Any]) -> None:
        if row.get("type") == "relation":
            self._relations.append(row)
        elif row.get("type") == _REGION and _is_on_text(row.get("value")):
            self._regions.append(row)
        else:
            self._others.append(row)

    def place(self, texts: Mapping[str, str]) -> list[str]:
        """Decide which of the task's `texts` each region is on; the fields that are marked."""
        by_tag: dict[str, list[dict[str, Any]]] = {}
        for row in self._regions:
            by_tag.setdefault(_tag(row), []).append(row)
        self._fields = {tag: self._field(tag, rows, texts) for tag, rows in by_tag.items()}
        return list(self._fields.values())

    def _field(self, tag: str, rows: list[dict[str, Any]], texts: Mapping[str, str]) -> str:
        source = rows[0].get("source")
        named = source[1:] if type(source) is str and source.startswith("$") else ""
        for name in (named, tag):
            if name in texts:
                return name
        fitting = [field for field, text in texts.items() if _fits(rows, text)]
        if "text" in fitting or (not fitting and "text" in texts):
            return "text"
        if fitting or len(texts) == 1:
            return (fitting or list(texts))[0]
        raise BadLine(f"{self._owner}: marks {excerpt(tag)}, which is no text of the task")

    def _is_on(self, row: dict[str, Any], field: str) -> bool:
        return self._fields.get(_tag(row)) == field

    def spans(
        self, field: str, prefix: str, attributes: frozenset[str], left_out: Counter[str] | None
    ) -> list[dict[str, Any]]:
        """The regions on `field` as spans of the contract; what is no region is counted, where asked."""
        said = self._said(attributes, left_out)
        rows = []
        for number, row in enumerate(self._regions, 1):
            if self._is_on(row, field):
                name = id_at(row, "id", self._owner)
                owner = f"{self._owner}, result {excerpt(name or str(number))}"
                rows += self._span(row, owner, prefix + name if name else "", said.get(name, {}))
        return rows

    def _span(
        self, row: dict[str, Any], owner: str, name: str, said: dict[str, str]
    ) -> list[dict[str, Any]]:
        value = row["value"]
        labels = value.get("labels")
        if type(labels) is not list or not labels:
            raise BadLine(f"{owner}: has no label")
        span = {key: value[key] for key in ("start", "end", "text", "fragments") if key in value}
        made, changed = time_of(row.get("created_at")), time_of(row.get("updated_at"))
        span |= {"created": made or self._times[0], "updated": changed or self._times[1], **said}
        # A region of several labels is several spans in one place.
        ids = [name, *(f"{name}-{label}" for label in labels[1:])] if name else [""] * len(labels)
        return [
            {**span, "label": label, **({"id": id} if id else {})}
            for id, label in zip(ids, labels, strict=True)
        ]

    def _said(
        self, attributes: frozenset[str], left_out: Counter[str] | None
    ) -> dict[str, dict[str, str]]:
        """What is written of each region, by its id: the attributes that the project has."""
        regions = {id_at(row, "id", self._owner) for row in self._regions}
        said: dict[str, dict[str, str]] = {}
        for row in self._others:
            name, key = row.get("id"), row.get("from_name")
            text = _written(row)
            are_names = isinstance(name, str) and isinstance(key, str)
            if text and are_names and name in regions and key in attributes:
                said.setdefault(str(name), {})[str(key)] = text
            elif left_out is not None:
                kind = _kind_of(row)
                left_out[
                    f"{{count}} {kind} result{{s}} left out: no mark on a stretch of the text"
                ] += 1
        return said

    def links(
        self,
        field: str,
        prefix: str,
        documents: Mapping[str, str],
        left_out: Counter[str] | None,
    ) -> list[dict[str, Any]]:
        """The relations that begin in `field` as links of the contract; `documents` has the ids of the texts."""
        on = {id_at(row, "id", self._owner): row for row in self._regions}
        links = []
        for number, row in enumerate(self._relations, 1):
            ends = [id_at(row, key, self._owner) for key in ("from_id", "to_id")]
            if not all(end in on for end in ends):
                if left_out is not None:
                    left_out["{count} relation{s} left out: not between two marks on the text"] += 1
                continue
            if row.get("direction") == "left":
                ends.reverse()
            if self._is_on(on[ends[0]], field):
                owner = f"{self._owner}, relation {number}"
                target = next(key for key in documents if self._is_on(on[ends[1]], key))
                links += _links(
                    row, owner, [_uid(on[end], prefix) for end in ends], documents[target]
                )
        return links


def _links(row: dict[str, Any], owner: str, ends: list[str], document: str) -> list[dict[str, Any]]:
    types = list_at(row, "labels") or [_UNNAMED_RELATION]
    base = {"source": ends[0], "target": ends[1], "target_document": document}
    return [{**base, "type": text_at({"type": one}, "type", owner)} for one in types]


def _tag(row: dict[str, Any]) -> str:
    """The name of the text that a region is on, as the labelling page calls it; "" where none is said."""
    tag = row.get("to_name")
    return tag if type(tag) is str else ""


def _is_on_text(value: object) -> bool:
    """Whether a mark is on a text: those in sound and film count seconds."""
    if not isinstance(value, dict):
        return False
    return "text" in value or not isinstance(value.get("start"), float)


def _uid(row: dict[str, Any], prefix: str) -> str:
    return prefix + id_at(row, "id")


def _fits(rows: list[dict[str, Any]], text: str) -> bool:
    """Whether all that the regions quote stands somewhere in `text`."""
    quotes = [row["value"].get("text") for row in rows]
    known = [quote for quote in quotes if type(quote) is str and quote]
    return bool(known) and all(quote in text for quote in known)


def _written(row: dict[str, Any]) -> str:
    value = row.get("value")
    lines = value.get("text") if isinstance(value, dict) else None
    if type(lines) is str:
        return lines
    return "\n".join(one for one in lines if type(one) is str) if type(lines) is list else ""


def _kind_of(row: dict[str, Any]) -> str:
    said = row.get("type")
    short = type(said) is str and said.isidentifier() and len(said) <= 40
    return str(said) if short else "other"
