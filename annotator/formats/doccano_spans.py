"""The spans and relations of a doccano example, whatever version wrote it, as rows of the contract."""

from __future__ import annotations

from typing import Any

from annotator.core.visible import excerpt
from annotator.formats.foreign_meta import time_of, user_name
from annotator.formats.jsonl_values import BadLine, id_at, kind, list_at, text_at

# Where spans stand, the clearest first.
_LISTS = ("entities", "annotations", "labels", "label")
_PEOPLE = ("annotator", "user", "username")


class DoccanoSpans:
    """The spans of one example, by the person who marked them ("" where that is not said)."""

    def __init__(self, data: dict[str, Any], notes: list[str]) -> None:
        self._by_owner: dict[str, list[dict[str, Any]]] = {}
        key = next((key for key in _LISTS if data.get(key) is not None), "")
        rows = _rows(data, key)
        for number, row in enumerate(rows, 1):
            owner, span = _span(row, f'entry {number} of "{key}"')
            if span is not None:
                self._by_owner.setdefault(owner, []).append(span)
        if any(_is_category(row) for row in rows):
            notes.append("labels of the whole text were left out: they mark no stretch of it")
        notes += [
            f"{excerpt(other)} left out: its spans stand under {excerpt(key)}"
            for other in _LISTS
            if key and other != key and data.get(other)
        ]

    @property
    def owners(self) -> list[str]:
        """The people who marked anything, in the order of the file."""
        return list(self._by_owner)

    def rows(self, owner: str, prefix: str) -> list[dict[str, Any]]:
        """The spans of one person as the contract has them; their ids begin with `prefix`."""
        rows = []
        for span in self._by_owner.get(owner, []):
            row = dict(span)
            if number := row.pop("number", ""):
                row.setdefault("id", f"{prefix}-{number}")
            rows.append(row)
        return rows


def links_of(data: dict[str, Any], prefix: str, mine: set[str]) -> list[dict[str, Any]]:
    """The relations that begin at one of the spans `mine`, as links of the contract."""
    ids = _ids(data, prefix)
    links = []
    for number, row in enumerate(list_at(data, "relations"), 1):
        owner = f"relation {number}"
        if type(row) is not dict:
            raise BadLine(f"{owner} should be an object and is {kind(row)}")
        ends = [id_at(row, key, owner) for key in ("from_id", "to_id")]
        for end in ends:
            if end not in ids:
                raise BadLine(f"{owner}: {excerpt(end)} is none of the spans of this example")
        if ids[ends[0]] in mine:
            source, target = (ids[end] for end in ends)
            link = {"type": text_at(row, "type", owner), "source": source, "target": target}
            links.append({**link, "id": id_at(row, "uid", owner)})
    return links


def _ids(data: dict[str, Any], prefix: str) -> dict[str, str]:
    """The span's id in the project for each number that relations name."""
    rows = data.get("entities")
    found = {}
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and (number := id_at(row, "id")):
            found[number] = id_at(row, "uid") or f"{prefix}-{number}"
    return found


def _rows(data: dict[str, Any], key: str) -> list[Any]:
    rows = data.get(key) if key else []
    if type(rows) is not list:
        raise BadLine(f'"{key}" should be a list of [start, end, label] and is {kind(rows)}')
    return rows


def _is_category(row: object) -> bool:
    return type(row) is str or (
        isinstance(row, dict) and "label" in row and not row.keys() & {"start_offset", "start"}
    )


def _span(row: Any, owner: str) -> tuple[str, dict[str, Any] | None]:
    if _is_category(row):
        return "", None
    if type(row) is list and len(row) == 3:
        start, end, label = row
        return "", {"start": start, "end": end, "label": _label(label)}
    if type(row) is not dict:
        raise BadLine(f"{owner} should be [start, end, label]")
    if "labels" in row:
        raise BadLine(f"{owner} is of Label Studio's JSON-MIN; export that project as JSON instead")
    span = {
        "start": row.get("start_offset", row.get("start")),
        "end": row.get("end_offset", row.get("end")),
        "label": _label(row.get("label")),
        "number": id_at(row, "id", owner),
    }
    if uid := id_at(row, "uid", owner):
        span["id"] = uid
    span |= {key: row[key] for key in ("text", "fragments") if key in row}
    if isinstance(said := row.get("attributes"), dict):
        span |= {key: value for key, value in said.items() if key not in span}
    for key, name in (("created_at", "created"), ("updated_at", "updated")):
        if time := time_of(row.get(key)):
            span[name] = time
    who = next((name for key in _PEOPLE if (name := user_name(row.get(key)))), "")
    return who, span


def _label(value: Any) -> Any:
    """Some versions export a label's number, without saying its name."""
    return str(value) if type(value) is int else value
