"""Pieces of words set beside one another, each with a direction of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.app.languages import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable

# Isolates: an Arabic name does not pull the date beside it apart.
_FIRST_STRONG, _POP, _RIGHT_TO_LEFT = "\u2068", "\u2069", "\u200f"
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


def isolated(words: str) -> str:
    """Words that run their own way, whatever stands beside them."""
    return f"{_FIRST_STRONG}{words}{_POP}"


def joined_words(parts: Iterable[str]) -> str:
    """The parts that say something, apart by middle dots."""
    joined = "  ·  ".join(isolated(part) for part in parts if part)
    # All isolated, nothing else would say that they follow one another from right to left.
    return f"{_RIGHT_TO_LEFT}{joined}" if joined and spoken() == "ar" else joined


def plain(text: str) -> str:
    """A text without the marks that keep the directions of its parts from one another, for whoever hears it."""
    return _MARKS.sub("", text)
