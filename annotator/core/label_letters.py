"""A letter for each label that no digit reaches: what one presses in the list of labels."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.schema import Label

_ALL = "abcdefghijklmnopqrstuvwxyz"


def label_letters(labels: Iterable[Label]) -> dict[str, str]:
    """A letter by the id of each label without a digit, no two alike; one label more takes no letter from another.

    The first letter of the name, else of one of its words, else any letter in it, else any of a to z. Labels for
    which none is left have none.
    """
    letters: dict[str, str] = {}
    for label in labels:
        if not label.key:
            free = (one for one in _wanted(label.name) if one not in letters.values())
            if letter := next(free, ""):
                letters[label.id] = letter
    return letters


def _wanted(name: str) -> Iterator[str]:
    # Letters without their accents, which not every keyboard has.
    plain = "".join(one for one in normalize("NFD", name.casefold()) if not combining(one))
    words = plain.split()
    yield from (word[0] for word in words if word[0].isalpha())
    yield from (letter for word in words for letter in word if letter.isalpha())
    yield from _ALL
