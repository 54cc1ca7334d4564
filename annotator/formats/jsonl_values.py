"""Values in a line of JSON Lines: read strictly, refused in a sentence."""

from __future__ import annotations

import json
import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.core.json_faults import json_fault
from annotator.core.visible import excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DEEPEST = 40
LONGEST_ID = 500
_KINDS = {
    type(None): "null",
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "an object",
}


class BadLine(Exception):
    """Why a line is refused; the reader adds the file and the line."""


def parse_object(line: str) -> dict[str, Any]:
    """The JSON object in `line`; BadLine where it is none.

    It is also refused where programs differ in reading it: a key twice, NaN, half a surrogate pair.
    """
    try:
        data = decoder.decode(line)
        if type(data) is dict and "\\u" in line:
            refuse_escaped(data)
    except json.JSONDecodeError as error:
        place = error.pos + 1
        raise BadLine(f"is no JSON: {json_fault(error)} at character {place}") from error
    except RecursionError as error:
        raise BadLine("holds JSON that is nested too deep") from error
    except ValueError as error:
        raise BadLine("holds a number of too many digits") from error
    if type(data) is not dict:
        raise BadLine(f"is no JSON object but {kind(data)}")
    return data


def kind(value: object) -> str:
    """What a JSON value is, for people: "a list"."""
    return _KINDS.get(type(value), type(value).__name__)


def text_at(data: dict[str, Any], key: str, owner: str = "") -> str:
    """The text under `key`, empty where it is absent or null; BadLine names `owner` ("span 3")."""
    value = data.get(key, "")
    if type(value) is str:
        return value
    if value is None:
        return ""
    raise BadLine(f'{_of(owner)}"{key}" should be text and is {kind(value)}')


def id_at(data: dict[str, Any], key: str, owner: str = "") -> str:
    """The id under `key`: text on one line, or a whole number, which is made text; else BadLine."""
    value = data.get(key, "")
    if type(value) is str and value.isprintable() and len(value) <= LONGEST_ID:
        return value
    if type(value) is int:
        return str(value)
    text = text_at(data, key, owner)
    if len(text) > LONGEST_ID or any(char < " " or char == "\x7f" for char in text):
        raise BadLine(f'{_of(owner)}"{key}" is no id but {excerpt(text)}')
    return text


def list_at(data: dict[str, Any], key: str) -> list[Any]:
    """The list under `key`, empty where it is absent or null; else BadLine."""
    value = data.get(key)
    if value is None:
        return []
    if type(value) is not list:
        raise BadLine(f'"{key}" should be a list and is {kind(value)}')
    return value


def first_twice(values: Sequence[str]) -> str:
    """The first of `values` that comes more than once; StopIteration where none does."""
    times = Counter(values)
    return next(value for value in values if times[value] > 1)


def check_depth(value: object, key: str) -> None:
    """BadLine where lists and objects in `value` are nested deeper than `DEEPEST`."""
    level: list[object] = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise BadLine(f'"{key}" is nested too deep: more than {DEEPEST} levels')


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _of(owner: str) -> str:
    return f"{owner}: " if owner else ""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        twice = first_twice([key for key, _ in pairs])
        raise BadLine(f"holds the key {excerpt(twice)} twice in one object")
    return data


def _no_constant(name: str) -> float:
    raise BadLine(f"holds {name}, which is no JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise BadLine(f"holds the number {excerpt(digits)}, which is too large")
    return number


decoder = json.JSONDecoder(
    object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite
)


def refuse_escaped(data: object) -> None:
    """BadLine for what escapes can smuggle in: half a surrogate pair, and NUL, where programs stop."""
    plain = json.dumps(data, ensure_ascii=False)
    try:
        plain.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadLine("holds half of a surrogate pair, which no text file can carry") from error
    if "\\u0000" in plain and _has_nul(data):
        raise BadLine("holds a NUL character, so it is no text")


def _has_nul(value: object) -> bool:
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, dict) and any("\0" in key for key in value):
        return True
    return any(_has_nul(inner) for inner in _inside(value))
