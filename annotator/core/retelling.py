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
    from collections.abc import Iterator, Sequence

# Values under these names are words of the project or of the disk, never ours.
_OF_THE_PROJECT = frozenset(["title", "path", "type_name", "quote", "folder", "version"])
_PLACE = re.compile(r"\{(\w+)\}")
_COUNT = r"\d[\d,]* [^\W\d_]+( [^\W\d_]+){0,2}"
_COUNTS = re.compile(f"{_COUNT}((, | and ){_COUNT})+")
# How much a step of the history touched, behind what it did; how often something was said.
_REMARK = re.compile(r"(?s)(.+) \(((?:\d|and on \d)[^()]*)\)")
_COUNTED = re.compile(r"\{(count|places)\} [a-z ]+s")
_NUMBERS = re.compile(r"\d[\d,]*")
_NUMBER = re.compile(r"\d{1,3}(,\d{3})+|\d{4,}")
_FIGURE = re.compile(r"([−+-]?)(\d[\d,]*\.(\d+))")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
# Where sentences were joined to one, or named in a row.
_JOINTS = ("\n", ". ", "; ")
# What is made of sentences and of words of the project: no template, since any sentence would answer to it.
WHERE, QUOTED = "{path}: {reason}", "“{quote}”"
HOW_MANY, AND_MORE = "{count} {many}", "{what} and {count} more"
WITH_COUNTS = "{what} ({counts})"
MOULDS = (WHERE, QUOTED, HOW_MANY, AND_MORE, WITH_COUNTS)
# Values that are names in a row.
_LISTS = frozenset(
    ["known", "names", "choices", "kinds", "suffixes", "who", "ids", "said", "named"]
)
# Values that are a kind of entry in a scheme.
_KINDS = frozenset(["kind", "words"])
# Values that are nothing but digits.
_OF_DIGITS = frozenset(["number", "n", "line", "rowid", "count"])
# Values that are a number of something: “12 spans”.
_OF_COUNTS = frozenset(["marked"])
# A template with one of these is told from others by it, however little else it says.
_TELLING = _OF_COUNTS | {"line"}
_QUOTE = re.compile("“([^“”]*)”")
_QUOTES = re.compile(r"(“[^“”]*”(?:(?:, | and )“[^“”]*”)*)(?: and ([\d,]+) more)?(\.?)")
# Not within quotation marks.
_UNQUOTED = "(?![^“]*”)"
_COLON = re.compile(f": {_UNQUOTED}")
_LINE = ", line "
_DEEPEST = 4
_FEW_LETTERS = 11
_MOST_KEPT = 4096
_LONGEST = 1000


class _Template:
    """A sentence with places; `weak` where it is little but places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = _PLACE.split(text)
        self._words = tuple(piece for piece in self._pieces[::2] if piece)
        self.names = tuple(self._pieces[1::2])
        self.letters = sum(map(len, self._words))
        starts_with_place = not self._pieces[0] and "“" not in text
        says_little = starts_with_place and self.letters <= _FEW_LETTERS
        self.weak = says_little and _TELLING.isdisjoint(self.names)

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
                re.escape(piece) if n % 2 == 0 else self._any_value(n)
                for n, piece in enumerate(self._pieces)
            ),
            re.DOTALL,
        )

    def _any_value(self, nth: int) -> str:
        if not self._pieces[nth + 1] and nth + 2 < len(self._pieces):
            # Nothing parts it from the next: that one is a remark, which the first tells with it.
            return "(.+)"
        if self.names[nth // 2] in _OF_DIGITS:
            return r"(\d[\d,]*)"
        if self.names[nth // 2] in _OF_COUNTS:
            return r"(\d[\d,]* [^\W\d_]+)"
        if self._is_joined(nth):
            return "(.*?)"
        if self.names[nth // 2] in _KINDS:
            # A kind of two words, behind which a name follows.
            return r"(link\x20type|.+?)"
        # What is said of many begins with no number: that is told by itself.
        return r"(\D.*?)" if self.names[nth // 2] == "many" else "(.+?)"

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
        # One that fits as a whole comes first, then one of which each part does.
        ways = (self._plainly, self._of_known_parts, self._by_wide_template, self._of_parts)
        found = (said for way in ways if (said := way(sentence, depth)) is not None)
        return next(found, sentence)

    def _plainly(self, sentence: str, depth: int) -> str | None:
        """A sentence without another one inside; None where it is none, or not known."""
        if (written := self.rewritten(sentence)) is not None:
            return written
        ways = (
            self._of_remark,
            self._by_template,
            self._of_counts,
            self._of_number,
            self._of_quotes,
            self._of_reason,
        )
        found = (said for way in ways if (said := way(sentence, depth)) is not None)
        return next(found, None)

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

    def _of_remark(self, sentence: str, depth: int) -> str | None:
        """“rename label a to b (12 spans, 1 in gold)”: what was done, and in brackets how much of what."""
        if (found := _REMARK.fullmatch(sentence)) is None:
            return None
        counts = self._of_counts(found[2], depth) or self._by_template(found[2], depth)
        if counts is None:
            return None
        return self._cast(WITH_COUNTS, what=self._retold(found[1], depth + 1), counts=counts)

    def _of_number(self, sentence: str, depth: int) -> str | None:
        """“3 rows refer to something that is not there”: how many, and what is said of many."""
        number, _, what = sentence.partition(" ")
        if _NUMBERS.fullmatch(number) is None or (said := self._by_template(what, depth)) is None:
            return None
        return self._cast(HOW_MANY, count=self.rewritten(number) or number, many=said)

    def _of_quotes(self, sentence: str, depth: int) -> str | None:
        """“a”, “b” and 3 more: words of the project in the quotation marks of this language."""
        if (found := _QUOTES.fullmatch(sentence)) is None:
            return None
        named, more, stop = found.groups()
        quoted = [self._cast(QUOTED, quote=one) for one in _QUOTE.findall(named)]
        if not more:
            return self._tongue.joined(quoted) + stop
        count = self.rewritten(more) or more
        return self._cast(AND_MORE, what=", ".join(quoted), count=count) + stop

    def _cast(self, mould: str, **values: str) -> str:
        """One of the moulds with its values."""
        words = self._tongue.translated(mould)
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), words)

    def _of_known_parts(self, sentence: str, depth: int) -> str | None:
        """Several sentences, each of which is known; None where one is not, or where there are very many."""
        if len(sentence) > _LONGEST:
            return None
        for joint in _JOINTS:
            if joint in sentence:
                ends = _ends(sentence, joint)
                said = [self._plainly(part, depth + 1) for part, _ in ends]
                if all(said):
                    return _joined(joint, said, ends)
        return self._of_place(sentence, depth)

    def _of_place(self, sentence: str, depth: int) -> str | None:
        """Where something is, and what is said of it: “link “a”: it links a span to itself”."""
        for found in _COLON.finditer(sentence):
            place, reason = sentence[: found.start()], sentence[found.end() :]
            is_bare = _is_path(place) and _LINE not in place
            where = place if is_bare else self._plainly(place, depth + 1)
            said = self._retold(reason, depth + 1)
            if where is not None and (said != reason or _is_known(reason)):
                return self._cast(WHERE, path=where, reason=said)
        return None

    def _of_parts(self, sentence: str, depth: int) -> str | None:
        """Several sentences, each told as far as it is known."""
        for joint in _JOINTS:
            if joint in sentence:
                ends = _ends(sentence, joint)
                if len(ends) > 1:
                    return _joined(joint, [self._retold(part, depth + 1) for part, _ in ends], ends)
        return None

    def _by_template(self, sentence: str, depth: int) -> str | None:
        if sentence in _templates()[0]:
            return self._tongue.translated(sentence)
        found = next(_answers(sentence, wide=False), None)
        return None if found is None else self._of_template(*found, depth)

    def _by_wide_template(self, sentence: str, depth: int) -> str | None:
        """By a template of whose values one is several sentences."""
        found = next(_answers(sentence, wide=True), None)
        return None if found is None else self._of_template(*found, depth)

    def _of_template(self, template: _Template, values: tuple[str, ...], depth: int) -> str:
        told = [
            value if _is_kept(template, name) else self._value(name, value, depth)
            for name, value in zip(template.names, values, strict=True)
        ]
        return self._filled(template, told, values)

    def _value(self, name: str, value: str, depth: int) -> str:
        """What stands in a place; names in a row as this language lists them."""
        told = self._retold(value, depth + 1)
        if told == value and name in _LISTS and " and " in value:
            return self._tongue.joined(re.split(", | and ", value))
        return told

    def _filled(self, template: _Template, told: list[str], said: tuple[str, ...]) -> str:
        first = said[0].replace(",", "")
        is_counted = _COUNTED.fullmatch(template.text) is not None and first.isdigit()
        words = self._tongue.translated(template.text, int(first) if is_counted else -1)
        values = dict(zip(template.names, told, strict=True))
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), words)


def _answers(sentence: str, *, wide: bool) -> Iterator[tuple[_Template, tuple[str, ...]]]:
    """The templates that a sentence can be of, with its values, the most telling first."""
    for template in _templates()[1]:
        values = template.values(sentence)
        if values is None or (template.weak and not all(map(_is_known, values))):
            continue
        if wide or not any(map(_is_several, values)):
            yield template, values


def _is_several(value: str) -> bool:
    """Whether a value is more than one sentence, or a place and what is said of it."""
    return any(re.search(f"{re.escape(joint)}{_UNQUOTED}", value) for joint in (*_JOINTS, ": "))


def _ends(sentence: str, joint: str) -> list[tuple[str, str]]:
    """Sentences that were joined, each with the stop that parting them would take away."""
    parts = re.split(f"{re.escape(joint)}{_UNQUOTED}", sentence)
    stops = [joint.strip() if joint == ". " else ""] * (len(parts) - 1) + [""]
    return [(part + stop, stop) for part, stop in zip(parts, stops, strict=True)]


def _joined(joint: str, said: Sequence[str | None], ends: Sequence[tuple[str, str]]) -> str:
    told = zip(said, ends, strict=True)
    return joint.join((one or "").removesuffix(stop) for one, (_, stop) in told)


def _is_path(place: str) -> bool:
    return ("/" in place or "\\" in place) and " “" not in place


def _is_known(value: str) -> bool:
    """Whether a value is of our own words, so that a template of little else can be meant."""
    exact, patterns = _templates()
    strong = (one for one in patterns if not one.weak)
    if "; " in value or "\n" in value:
        return False
    if value in exact or _NUMBERS.fullmatch(value) or _COUNTS.fullmatch(value):
        return True
    if value[:1].isdigit() and any(_counts(one, value) for one in patterns if one.weak):
        return True
    return any(one.values(value) is not None for one in strong)


def _counts(template: _Template, value: str) -> bool:
    """Whether a value is a number of what the template counts: “5 articles”."""
    if _COUNTED.fullmatch(template.text) is None or (said := template.values(value)) is None:
        return False
    return _NUMBERS.fullmatch(said[0]) is not None


def _is_kept(template: _Template, name: str) -> bool:
    # Of what stands in quotes only steps of the history are ours.
    marks = (f"“{{{name}}}”", f'"{{{name}}}"')
    quoted = name != "text" and any(mark in template.text for mark in marks)
    return quoted or name in _OF_THE_PROJECT


@lru_cache(maxsize=1)
def _templates() -> tuple[frozenset[str], tuple[_Template, ...]]:
    """Those without values, and the others as patterns, the most telling first."""
    path = resource("resources", "languages", "templates.json")
    texts: list[str] = json.loads(path.read_text(encoding="utf-8"))
    patterns = [_Template(text) for text in texts if _PLACE.search(text)]
    patterns.sort(key=lambda one: (-one.text.count("“{"), -one.letters))
    exact = frozenset(text for text in texts if not _PLACE.search(text))
    return exact, tuple(one for one in patterns if one.text not in MOULDS)
