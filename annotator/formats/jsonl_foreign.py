"""Lines that other programs wrote, put into the contract's shape where their meaning is plain.

Prodigy: `answer`, `_annotator_id`, `tokens`. doccano: `label` as a list of [start, end, label].
Scraped articles: `title`, `url` and others beside the text. What has no place here goes under
meta, and what is of use to nobody else is left out; both are said in a note.
"""

from __future__ import annotations

from typing import Any

from annotator.core.visible import excerpt
from annotator.formats.jsonl_provenance import GOLD_KEY, SUGGESTED_KEY
from annotator.formats.jsonl_values import BadLine, kind, text_at

_KEYS = frozenset({"id", "text", "annotator", "status", "meta", "spans", "links"})
_META = frozenset({"title", "source", "published", "language", "url", "sha256"})
_LISTS_OF_LABELS = ("label", "labels")


def is_contract(data: dict[str, Any]) -> bool:
    """Whether an object has the contract's keys and no other."""
    return "spans" in data and all(map(_is_ours, data.items()))


def _is_ours(item: tuple[str, Any]) -> bool:
    # Others may call something else so.
    return item[0] in _KEYS or (item[0] in (GOLD_KEY, SUGGESTED_KEY) and type(item[1]) is bool)


def as_contract(data: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    """The object with the contract's keys alone; BadLine where its labels have no such shape."""
    ours = dict(filter(_is_ours, data.items()))
    rest = {key: value for key, value in data.items() if key not in ours}
    if not ours.get("id") and type(rest.get("_id")) in (str, int):
        # As databases of documents export them: what else refers to the article does so by this id.
        ours["id"] = rest.pop("_id")
    if "spans" not in ours:
        ours["spans"] = _spans_of_labels(rest)
    _take_prodigy(ours, rest, notes)
    _take_meta(ours, rest, notes)
    return ours


def _spans_of_labels(rest: dict[str, Any]) -> list[dict[str, Any]]:
    key = next((key for key in _LISTS_OF_LABELS if key in rest), "")
    rows = rest.pop(key, None)
    if rows is None:
        return []
    if type(rows) is not list:
        raise BadLine(f'"{key}" should be a list of [start, end, label] and is {kind(rows)}')
    return [_span(row, f'entry {number} of "{key}"') for number, row in enumerate(rows, 1)]


def _span(row: Any, owner: str) -> dict[str, Any]:
    if type(row) is not list or len(row) != 3:
        raise BadLine(f"{owner} should be [start, end, label]")
    return dict(zip(("start", "end", "label"), row, strict=True))


def _take_prodigy(ours: dict[str, Any], rest: dict[str, Any], notes: list[str]) -> None:
    name = text_at(rest, "_annotator_id") or text_at(rest, "_session_id")
    if name and not ours.get("annotator"):
        ours["annotator"] = name
    answer = rest.pop("answer", None)
    if answer == "accept":
        ours.setdefault("status", "done")
    elif answer is not None:
        ours["spans"], ours["links"] = [], []
        notes.append(f"its answer is {excerpt(str(answer))}, so its spans were left out")
    machine = [key for key in rest if key.startswith("_") or key == "tokens"]
    for key in machine:
        del rest[key]
    if left_out := [key for key in machine if key not in ("_annotator_id", "_session_id")]:
        notes.append(f"{_listed(left_out)} left out")


def _take_meta(ours: dict[str, Any], rest: dict[str, Any], notes: list[str]) -> None:
    meta = ours.get("meta")
    if not rest or (meta is not None and type(meta) is not dict):
        return
    meta = ours["meta"] = dict(meta or {})
    kept = [key for key in rest if key not in meta]
    meta.update((key, rest[key]) for key in kept)
    if moved := [key for key in kept if key not in _META]:
        notes.append(f"{_listed(moved)} kept under meta")
    if left_out := [key for key in rest if key not in kept]:
        notes.append(f"{_listed(left_out)} left out: meta has the same")


def _listed(keys: list[str]) -> str:
    return ", ".join(excerpt(key) for key in keys)
