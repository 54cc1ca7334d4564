"""What is wrong with JSON, in words for people: the parser speaks of delimiters and property names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from json import JSONDecodeError

# How the parser's message begins, and what it means; the later Pythons say more of some.
_FAULTS = (
    ("Expecting value", "a value is missing"),
    ("Expecting ',' delimiter", "a comma is missing"),
    ("Expecting ':' delimiter", "a colon is missing"),
    ("Expecting property name", "a key in double quotes is missing"),
    ("Unterminated string", "a text has no closing quote; it begins"),
    ("Invalid control character", "a text holds a line end or another control character"),
    ("Invalid \\", "a backslash stands before what it does not fit"),
    ("Extra data", "something follows the end"),
    ("Illegal trailing comma", "a comma stands before the end of a list or an object"),
    ("Unexpected UTF-8 BOM", "a byte order mark stands in the text"),
)


def json_fault(error: JSONDecodeError) -> str:
    """What is wrong, to be followed by “at character 3”."""
    return next((said for start, said in _FAULTS if error.msg.startswith(start)), "cannot be read")
