"""Pieces of words set beside one another, each with a direction of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Isolates: an Arabic name does not pull the date beside it apart.
_FIRST_STRONG, _POP = "\u2068", "\u2069"


def joined_words(parts: Iterable[str]) -> str:
    """The parts that say something, apart by middle dots."""
    return "  ·  ".join(f"{_FIRST_STRONG}{part}{_POP}" for part in parts if part)
