"""Sentences of the lower layers in another language.

The layers below make plain English: it is what stands in project files and what the command line says. Where a window
or a report speaks another language, a sentence is held against the templates it can have come from, and told again.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Protocol

from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

# Values under these names are words of the project or of the disk, never ours.
_OF_THE_PROJECT = frozenset(["title", "path", "type_name", "quote", "folder", "version"])
_PLACE = re.compile(r"\{(\w+)\}")
_COUNTS = re.compile(r"\d[\d,]* [^\W\d_]+(( [^\W\d_]+)?(, | and )\d[\d,]* [^\W\d_]+)+")
_COUNTED = re.compile(r"\{(count|places)\} [a-z ]+s")
_NUMBERS = re.compile(r"\d[\d,]*")
_NUMBER = re.compile(r"\d{1,3}(,\d{3})+|\d{4,}")
_FIGURE = re.compile(r"([−+-]?)(\d[\d,]*\.(\d+))")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
# Where sentences were joined to one, or named in a row.
_JOINTS = ("\n", ". ", "; ")
_DEEPEST = 4
_FEW_LETTERS = 11
_MOST_KEPT = 4096


class _Template:
    """A sentence with places; `weak` where it is little but places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = _PLACE.split(text)
        self._words = tuple(piece for piece in self._pieces[::2] if piece)
        self.names = tuple(self._pieces[1::2])
        self.letters = sum(map(len, self._words))
        starts_with_place = not self._pieces[0] and "“" not in text
        self.weak = starts_with_place and self.letters <= _FEW_LETTERS

    def values(self, sentence: str) -> tuple[str, ...] | None:
        """What stands in the places of a sentence that was made of it; None of any other."""
        if not all(words in sentence for words in self._words):
            return None
        found = self._pattern.fullmatch(sentence)
        return None if found is None else found.groups()

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # What is joined to a word before it (an “s”, a remark in brackets) may be nothing.
        return re.compile(
            "".join(
                re.escape(piece) if n % 2 == 0 else "(.*?)" if self._is_joined(n) else "(.+?)"
                for n, piece in enumerate(self._pieces)
            ),
            re.DOTALL,
        )

    def _is_joined(self, nth: int) -> bool:
        before = self._pieces[nth - 1]
        return before[-1:].isalnum() if before else nth > 1


class Tongue(Protocol):
    """How a language says what is known by heart."""

    def translated(self, text: str, number: int = -1) -> str:
        """A text of the catalogue, in the form for `number` where that is not below 0; as it is where none is known."""

    def number(self, value: float, decimals: int = 0) -> str:
        """A number as it is written, so many digits after the point."""

    def day(self, day: date) -> str:
        """A day with its year as it is written."""

    def joined(self, parts: Sequence[str]) -> str:
        """A list as a sentence has it: "a, b and c"."""


class Retelling:
    """Tells sentences again in one language."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._told: dict[str, str] = {}

    def retold(self, sentence: str) -> str:
        """A sentence of a lower layer as the language says it; as it is where no template answers to it."""
        found = self._told.get(sentence)
        if found is None:
            if len(self._told) >= _MOST_KEPT:
                self._told.clear()
            found = self._told[sentence] = self._retold(sentence, 0)
        return found

    def rewritten(self, text: str) -> str | None:
        """A number or an ISO day as the language writes it; None for anything else."""
        if _NUMBER.fullmatch(text):
            return self._tongue.number(int(text.replace(",", "")))
        if (found := _FIGURE.fullmatch(text)) is not None:
            value = float(found[2].replace(",", ""))
            return f"{found[1]}{self._tongue.number(value, len(found[3]))}"
        if (found := _DAY.fullmatch(text)) is not None:
            with suppress(ValueError):
                return self._tongue.day(date(int(found[1]), int(found[2]), int(found[3])))
        return None

    def _retold(self, sentence: str, depth: int) -> str:
        if depth > _DEEPEST or not sentence.strip():
            return sentence
        if (written := self.rewritten(sentence)) is not None:
            return written
        if (said := self._by_template(sentence, depth)) is not None:
            return said
        if (said := self._of_counts(sentence, depth)) is not None:
            return said
        if (said := self._of_reason(sentence, depth)) is not None:
            return said
        for joint in _JOINTS:
            if joint in sentence:
                parts = sentence.split(joint)
                return joint.join(self._end(part, joint, depth, last=n == len(parts) - 1)
                                  for n, part in enumerate(parts))  # fmt: skip
        return sentence

    def _of_reason(self, sentence: str, depth: int) -> str | None:
        """A sentence that was made of a part of one: with a capital, perhaps with a full stop."""
        part = sentence[:1].lower() + sentence[1:]
        for stop in (".", ""):
            reason = part[: len(part) - len(stop)]
            if part.endswith(stop) and reason != sentence:
                said = self._by_template(reason, depth) or self._of_counts(reason, depth)
                if said is not None:
                    return said[:1].upper() + said[1:] + stop
        return None

    def _of_counts(self, sentence: str, depth: int) -> str | None:
        """“3 articles, 38 spans and 1 link” as a list of this language; None for what is none."""
        if _COUNTS.fullmatch(sentence) is None:
            return None
        counts = re.split(r", (?=\d)| and (?=\d)", sentence)
        return self._tongue.joined([self._retold(one, depth + 1) for one in counts])

    def _end(self, part: str, joint: str, depth: int, *, last: bool) -> str:
        """One of several sentences, with the stop that parting them took away."""
        stop = "." if joint == ". " and not last else ""
        said = self._retold(part + stop, depth + 1)
        return said.removesuffix(stop) if stop else said

    def _by_template(self, sentence: str, depth: int) -> str | None:
        exact, patterns = _templates()
        if sentence in exact:
            return self._tongue.translated(sentence)
        for template in patterns:
            if (values := template.values(sentence)) is None:
                continue
            if not template.weak or all(_is_known(value) for value in values):
                told = [
                    value if _is_kept(template, name) else self._retold(value, depth + 1)
                    for name, value in zip(template.names, values, strict=True)
                ]
                return self._filled(template, told, values)
        return None

    def _filled(self, template: _Template, told: list[str], said: tuple[str, ...]) -> str:
        first = said[0].replace(",", "")
        is_counted = _COUNTED.fullmatch(template.text) is not None and first.isdigit()
        words = self._tongue.translated(template.text, int(first) if is_counted else -1)
        values = dict(zip(template.names, told, strict=True))
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), words)


def _is_known(value: str) -> bool:
    """Whether a value is of our own words, so that a template of little else can be meant."""
    exact, patterns = _templates()
    strong = (one for one in patterns if not one.weak)
    if "; " in value or "\n" in value:
        return False
    if value in exact or _NUMBERS.fullmatch(value) or _COUNTS.fullmatch(value):
        return True
    return any(one.values(value) is not None for one in strong)


def _is_kept(template: _Template, name: str) -> bool:
    # Of what stands in quotes only steps of the history are ours.
    quoted = f"“{{{name}}}”" in template.text and name != "text"
    return quoted or name in _OF_THE_PROJECT


@lru_cache(maxsize=1)
def _templates() -> tuple[frozenset[str], tuple[_Template, ...]]:
    """Those without values, and the others as patterns, the most telling first."""
    path = resource("resources", "languages", "templates.json")
    texts: list[str] = json.loads(path.read_text(encoding="utf-8"))
    patterns = [_Template(text) for text in texts if _PLACE.search(text)]
    patterns.sort(key=lambda one: (-one.text.count("“{"), -one.letters))
    return frozenset(text for text in texts if not _PLACE.search(text)), tuple(patterns)
