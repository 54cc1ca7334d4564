"""What is wrong with JSON, in words for people: the parser speaks of delimiters and property names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from json import JSONDecodeError

# A word of the parser's message, and what it means; the later Pythons say more of some.
_FAULTS = (
    ("','", "a comma is missing"),
    ("':'", "a colon is missing"),
    ("property", "a key in double quotes is missing"),
    ("value", "a value is missing"),
    ("Unterminated", "a text has no closing quote; it begins"),
    ("control", "a text holds a line end or another control character"),
    ("\\", "a backslash stands before what it does not fit"),
    ("Extra", "something follows the end"),
    ("trailing", "a comma stands before the end of a list or an object"),
    ("BOM", "a byte order mark stands in the text"),
)


def json_fault(error: JSONDecodeError) -> str:
    """What is wrong, to be followed by “at character 3”."""
    return next((said for word, said in _FAULTS if word in error.msg), "cannot be read")
