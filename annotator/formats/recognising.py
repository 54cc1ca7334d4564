"""Telling formats that share a suffix apart, by the keys of the first object in a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.registry import Format, by_name, guess

if TYPE_CHECKING:
    from pathlib import Path

_SHARED = (".json", ".jsonl", ".ndjson")
# Long texts may stand before the telling keys.
_HEAD = 1 << 20
# A string that the head cuts off goes on to its end: else each quote in it would be tried as a beginning.
_TOKEN = re.compile(r'"((?:[^"\\]++|\\.)*+)(?:"\s*(:)?|\\?\Z)|([\[{])|([\]}])', re.DOTALL)
_TASK = frozenset({"annotations", "completions", "predictions"})
_DOCCANO = frozenset({"label", "labels", "entities", "relations", "annotations"})


def recognise(path: Path) -> Format | None:
    """The format of the file: what its suffix says, or for JSON what is in it; None where neither is known."""
    suffix = path.suffix.lower()
    if suffix not in _SHARED:
        found = guess(path)
        return found if found and found.reads else None
    try:
        with path.open("rb") as file:
            name = _by_keys(_first_keys(file.read(_HEAD)))
    except OSError:
        return guess(path)  # its reader says what is the matter
    if name:
        return by_name(name)
    return None if suffix == ".json" else guess(path)


def _by_keys(keys: frozenset[str]) -> str:
    if "data{" in keys and keys & _TASK:
        return "label-studio"
    if "spans" not in keys and keys & _DOCCANO and keys & {"text", "data"}:
        return "doccano"
    return "jsonl" if "text" in keys else ""


def _first_keys(head: bytes) -> frozenset[str]:
    """The keys of the first object, as far as a file's beginning shows them; "data{" where it is an object."""
    text = head.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    level = 1 if text.startswith("{") else 2 if text.startswith("[") else 0
    keys = set()
    depth = 0
    for match in _TOKEN.finditer(text) if level else ():
        word, is_key, opens, _ = match.groups()
        if word is not None:
            if is_key and depth == level:
                value = text[match.end() : match.end() + 20].lstrip()
                keys.add(f"{word}{{" if word == "data" and value.startswith("{") else word)
            continue
        depth += 1 if opens else -1
        if depth < level and not opens:
            break
    return frozenset(keys)
