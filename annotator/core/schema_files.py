"""Schema files: the label scheme as a JSON file, the default one and a user's own."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.errors import BadInput, Problem, Refused
from annotator.core.guidelines import builtin, with_guidelines
from annotator.core.json_faults import json_fault
from annotator.core.schema import LABEL_KEYS, RESERVED, Schema
from annotator.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.schema import Attribute

# The attributes that have an action, by id, and its key.
ATTRIBUTE_KEYS = {"speaker": "P", "against": "G", "note": "N"}


def default_schema(language: str = "en") -> Schema:
    """The schema of a new project whose maker names no other: four labels, their links, the guidelines to them.

    Names, descriptions and guidelines are in `language` ("fr"), in English where the program has none in it; ids, keys
    and looks are the same in all.
    """
    data = _load_json(resource("resources", "schema", "default.json"))
    words = resource("resources", "schema", f"{language}.json")
    if language != "en" and words.exists():
        _put_words(data, _load_json(words))
    return with_guidelines(Schema.from_json(data), builtin(language))


def _put_words(data: Any, words: Any) -> None:
    """Put words by id into the rows of a schema."""
    for part, by_id in words.items():
        for row in data[part]:
            row |= by_id[row["id"]]


def load_schema(path: Path) -> Schema:
    """The schema in the JSON file at `path`; BadInput names the file and, if any, the line.

    A label of which the file names no look, or no key, gets the first that is free.
    """
    # Here, for a start reads the default scheme, which is sound.
    from annotator.core.scheme_edits import require_sound

    data = _load_json(path)
    if not isinstance(data, dict):
        raise _bad(path, None, 'is no scheme: it should hold an object with a list "labels"')
    try:
        schema = _filled(Schema.from_json(data), data["labels"])
        require_sound(schema)
    except (ValueError, Refused) as error:
        raise _bad(path, None, f"is no scheme: {error}") from error
    for attribute in schema.attributes:
        if attribute.id in RESERVED:
            reason = f'is no scheme: every span has "{attribute.id}", so it is no attribute'
            raise _bad(path, None, reason)
        if attribute.key and not has_action(attribute):
            raise _bad(path, None, f"is no scheme: {_why_no_key(attribute)}")
    return schema


def _filled(schema: Schema, rows: list[dict[str, Any]]) -> Schema:
    """The schema with the first free look and key at each label whose row names none."""
    looks = {row["look"] for row in rows if "look" in row}
    keys = {row["key"] for row in rows if "key" in row}
    labels = []
    for label, row in zip(schema.labels, rows, strict=True):
        look = next(n for n in range(len(rows) + 1) if n not in looks)
        key = next((key for key in LABEL_KEYS if key not in keys), "")
        made = replace(label, look=row.get("look", look), key=row.get("key", key))
        looks.add(made.look)
        keys.add(made.key)
        labels.append(made)
    return replace(schema, labels=tuple(labels))


def has_action(attribute: Attribute) -> bool:
    """Whether the attribute's key does something: only some attributes have an action."""
    return bool(attribute.key) and ATTRIBUTE_KEYS.get(attribute.id) == attribute.key


def _why_no_key(attribute: Attribute) -> str:
    known = ", ".join(f"“{id}” ({key})" for id, key in ATTRIBUTE_KEYS.items())
    return (
        f"the attribute “{attribute.id}” cannot have the key “{attribute.key}”. Only these have a key: {known}. "
        "Leave the key out; the field stands in the Span tab"
    )


def to_file(schema: Schema) -> bytes:
    """The schema as a file that `load_schema` reads: without the keys of attributes that do nothing."""
    attributes = tuple(
        one if has_action(one) else replace(one, key="") for one in schema.attributes
    )
    said = replace(schema, attributes=attributes).to_json()
    text = json.dumps(said, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def _load_json(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise _bad(path, None, f"cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise _bad(path, line, "is not UTF-8; save the scheme as UTF-8") from error
    except json.JSONDecodeError as error:
        raise _bad(
            path, error.lineno, f"is not JSON: {json_fault(error)} at character {error.colno}"
        ) from error
    except (ValueError, RecursionError) as error:
        raise _bad(
            path, None, "is no scheme: its JSON is nested too deep or its numbers are too long"
        ) from error


def _bad(path: Path, line: int | None, reason: str) -> BadInput:
    return BadInput(Problem(str(path), line, reason))
