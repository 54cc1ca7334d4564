"""What written reports say, in one of the program's languages, without Qt, which needs libraries of a screen.

`make languages` makes a JSON file of each language from the same translations that the window reads.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator.core.retelling import Retelling
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

LANGUAGES = ("en", "fr", "es", "ar")
_NUMBERS = re.compile(r"\d+(,\d{3})+(\.\d+)?|\d+\.\d+")
# Marks of direction: a figure with its sign, or an interval, stands as it is written in a line from right to left too.
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _ITS_OWN_WAY, _POP = "\u2066", "\u2067", "\u2068", "\u2069"
_RUNS_LEFT = re.compile("[\u0590-\u08ff]")


class Tongue:
    """One language: sentences, numbers, days, lists. `language` is its code."""

    def __init__(self, language: str = "en") -> None:
        self.language = language if language in LANGUAGES else "en"
        self._kept = _kept(self.language)
        self._retelling = Retelling(self)
        self._names: frozenset[str] = frozenset()

    @property
    def runs_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.language == "ar"

    def keep(self, names: Iterable[str]) -> None:
        """Leave these as they are: words of the project."""
        self._names = frozenset(names)

    # What reports say themselves

    def say(self, text: str, /, **values: object) -> str:
        """A sentence of a report (a literal, in English) with its values."""
        said = self._form("report", text, -1)
        return said.format(**values) if values else said

    def count(self, text: str, number: int) -> str:
        """So many of something: "%n article(s)"."""
        said = self._form("report", text, number)
        if said == text:
            said = text.replace("(s)", "" if number == 1 else "s")
        return said.replace("%n", self.number(number))

    def is_name(self, text: str) -> bool:
        """Whether it is one of the words of the project."""
        return text in self._names

    # What layers below have said

    def retold(self, sentence: str) -> str:
        """A sentence of a lower layer as this language says it; a name of the project as it is."""
        if self.language == "en" or sentence in self._names:
            return sentence
        return self._retelling.retold(sentence)

    def named(self, text: str) -> str:
        """The name of a figure, which may be of parts: "CEAF by spans, F1"."""
        told = self.retold(text)
        return told if told != text else self.listed([self.retold(one) for one in text.split(", ")])

    def written(self, text: str) -> str:
        """Words of a table or plot: numbers and days as the language writes them, words of ours told again."""
        found = self._retelling.rewritten(text)
        if found is not None:
            # The name of a month runs the other way.
            return found if _RUNS_LEFT.search(found) else self.isolated(found)
        if not any(letter.isalpha() for letter in text):
            figure = _NUMBERS.sub(self._number, text)
            return self.isolated(figure.replace(", ", self.between("", "")))
        told = self.retold(text)
        head, colon, tail = text.rpartition(": ")
        if told == text and colon and not any(letter.isalpha() for letter in tail):
            return self.say("{what}: {value}", what=self.written(head), value=self.written(tail))
        return told

    def in_line(self, text: str) -> str:
        """Words of a plot, in whose lines a browser knows no direction but from left to right."""
        written = self.written(text)
        return f"{_RIGHT_TO_LEFT}{written}{_POP}" if _RUNS_LEFT.search(written) else written

    def between(self, low: str, high: str) -> str:
        """Both ends of an interval, parted so that nobody takes them for one number."""
        return self.say("{low}, {high}", low=low, high=high)

    def _number(self, found: re.Match[str]) -> str:
        return self._retelling.rewritten(found[0]) or found[0]

    def translated(self, text: str, number: int = -1) -> str:
        """A text of the lower layers, in the form for `number` where that is not below 0."""
        return self._form("below", text, number)

    def _form(self, context: str, text: str, number: int) -> str:
        found: str | list[str] = self._kept.get(context, {}).get(text, text)
        if isinstance(found, str):
            return found
        return found[max(plural_form(self.language, number), 0) if number >= 0 else 0]

    # Numbers, days, lists

    def number(self, value: float, decimals: int = 0) -> str:
        """A number as the language writes it, so many digits after the point."""
        written = f"{value + 0.0:,.{decimals}f}" if decimals else f"{round(value):,}"
        signs = {",": self._kept["group"], ".": self._kept["point"], "-": "−"}
        if self._kept["least"] > 1 and abs(value) < 10_000:
            signs[","] = ""
        return "".join(signs.get(letter, letter) for letter in written)

    def figure(self, value: float) -> str:
        """A figure to three places, which keeps its sign before it."""
        return self.isolated(self.number(value, 3))

    def isolated(self, written: str) -> str:
        """What runs from left to right, inside a line of any direction."""
        return f"{_LEFT_TO_RIGHT}{written}{_POP}" if self.runs_left else written

    def day(self, day: date) -> str:
        """A day with its year: 3 Mar 2026."""
        return f"{day.day} {self._kept['months'][day.month - 1]} {day.year}"

    def month(self, year: int, month: int) -> str:
        """A month with its year: Mar 2026."""
        return f"{self._kept['months'][month - 1]} {year}"

    def listed(self, parts: Sequence[str]) -> str:
        """Parts with nothing but a comma between them."""
        return ("، " if self.runs_left else ", ").join(parts)

    def joined(self, parts: Sequence[str]) -> str:
        """A list as a sentence has it: "a, b and c"."""
        two, between, last = self._kept["joints"]
        if self.runs_left:
            parts = [f"{_ITS_OWN_WAY}{part}{_POP}" for part in parts]
        if len(parts) <= 2:
            return str(two).join(parts)
        return f"{between.join(parts[:-1])}{last}{parts[-1]}"


def plural_form(language: str, number: int) -> int:
    """Which of the forms of a plural a language takes for a number, as Qt counts them."""
    if language == "fr":
        return int(number > 1)
    if language != "ar":
        return int(number != 1)
    if number <= 2:
        return number
    part = number % 100
    if 3 <= part <= 10:
        return 3
    return 4 if part >= 11 else 5


@lru_cache(maxsize=2)
def _kept(language: str) -> dict[str, Any]:
    path = resource("resources", "languages", f"written_{language}.json")
    kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return kept
