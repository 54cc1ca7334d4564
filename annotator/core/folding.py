"""Texts made alike for comparing: without case, without diacritics, white space as one space; each place known.

A folding goes character by character, so that every folded character has one place in the stored text:

- white space, also a line break, is one space; two line breaks or more are a line feed of their own kind,
  which no query holds, so that nothing is found across an empty line;
- where case does not count, full case folding: ß is ss. Turkish ı stays apart from i (but see below);
- where marks do not count, accents, Arabic and Hebrew vowel signs, tatweel, soft hyphens and invisible
  controls are dropped, ligatures, presentation forms and full-width letters are the plain letters, typographic
  quotes and hyphens those of the keyboard, and ø, ł, đ, ħ, ŧ, ı the letters without stroke or with dot;
- where they do, texts are compared decomposed, so that é in one code point and in two are the same.

Vowel signs that are no diacritics (Devanagari, Thai, ...) and Japanese voicing marks always count. Korean is
compared by the syllable.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING, Literal
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Callable

BREAK = "\n"  # the folded form of an empty line
TATWEEL = "\u0640"
# Marks of these combining classes are letters of their own right: kana voicing, virama, vowels of Telugu, Thai,
# Lao and Tibetan; and all of class 0.
_KEPT_CLASSES = frozenset({0, 8, 9, 84, 91, 103, 118, 129, 130, 132})
_INVISIBLE = frozenset(
    TATWEEL + "\u00ad\u034f\u061c\u180e\u2060\ufeff"
    + "".join(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
    + "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)  # fmt: skip
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ′´`", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑", "-"),
        **dict(zip("ØøŁłĐđĦħŦŧı", "OoLlDdHhTti", strict=True)),
    }
)
# So many characters are replaced one after the other.
_FEW = 16
_SPACES = re.compile(r"\s{2,}")
_HANGUL = range(0xAC00, 0xD7A4)
_SYLLABLES = re.compile("([\uac00-\ud7a3]+)")
# Outside these ranges there are ideographs, syllables and private use, which fold to themselves.
_FOLDING_RANGES = (
    *(range(0x3400), range(0xA000, 0xAC00), range(0xF900, 0x10000), range(0x10000, 0x20000)),
    *(range(0x2F800, 0x2FA20), range(0xE0000, 0xE0200)),
)


def is_dropped(character: str) -> bool:
    """Whether it goes where marks do not count."""
    return combining(character) not in _KEPT_CLASSES or character in _INVISIBLE


def is_mark(character: str) -> bool:
    """Whether it stands on the character before it, so that nothing found may end between the two."""
    return unicodedata.category(character)[0] == "M"


class _Table(dict[int, str]):
    """What each character folds to, found out when it is first asked for; `str.translate` takes it."""

    def __init__(self, folding: Folding) -> None:
        super().__init__()
        self._folding = folding

    def __missing__(self, code: int) -> str:
        found = self[code] = self._folding.character(chr(code))
        return found


class Folding:
    """One way to make texts alike. `case` and `marks`: whether they count; `spaces`: whether white space is one."""

    def __init__(self, *, case: bool, marks: bool, spaces: bool = True) -> None:
        self.case, self.marks, self.spaces = case, marks, spaces
        self._table = _Table(self)

    def character(self, character: str) -> str:
        """What one character folds to: nothing, itself, or several characters."""
        if character.isspace():
            return " " if self.spaces else character
        if ord(character) in _HANGUL:
            return character
        form: Literal["NFD", "NFKD"] = "NFD" if self.marks else "NFKD"
        plain = normalize(form, character)
        if plain[0] == " ":  # an accent that stands alone
            plain = character
        if not self.marks:
            plain = _without_marks(plain)
        if not self.case:
            plain = normalize(form, plain.casefold())
        return plain if self.marks else _without_marks(plain)

    def query(self, words: str) -> str:
        """The folded form of what is looked for."""
        return self.fold(normalize("NFC", words)).text.replace(BREAK, " " if self.spaces else BREAK)

    def fold(self, text: str) -> Folded:
        """`text` folded."""
        table, there = self._table, set(text)
        odd = "".join(sorted(c for c in there if len(table[ord(c)]) != 1))
        runs = self.spaces and _SPACES.search(text) is not None
        regular = self._regular(there.difference(odd))
        syllables = any("\uac00" <= c <= "\ud7a3" for c in there)
        if not odd and not runs:
            return Folded(_ordered(regular(text), syllables=syllables), len(text), [])
        places: list[tuple[int, int, int]] = []
        folded = self._fold_irregular(text, _pattern(odd, runs), regular, places)
        return Folded(_ordered(folded, syllables=syllables), len(text), places)

    def _regular(self, characters: set[str]) -> Callable[[str], str]:
        """What folds a text of these characters, each of which folds to one."""
        table = self._table
        base = str if self.case else str.casefold
        others = {c: table[ord(c)] for c in characters if table[ord(c)] != base(c)}
        # To look up every character takes ten times as long as to replace one or to change the case of all. What
        # comes of one replacement may be no character to replace.
        if len(others) > _FEW or any(
            table[ord(to)] != to or base(to) != to for to in others.values()
        ):
            return lambda text: text.translate(table)

        def fold(text: str) -> str:
            for character, to in others.items():
                text = text.replace(character, to)
            return base(text)

        return fold

    def _fold_irregular(
        self,
        text: str,
        irregular: re.Pattern[str],
        regular: Callable[[str], str],
        places: list[tuple[int, int, int]],
    ) -> str:
        parts: list[str] = []
        size = last = 0
        for match in irregular.finditer(text):
            start, end = match.span()
            if start > last:
                parts.append(regular(text[last:start]))
                size += start - last
            part = _space(match[0]) if end - start > 1 else self._table[ord(match[0])]
            parts.append(part)
            places.append((size, start, end))
            size += len(part)
            last = end
        parts.append(regular(text[last:]))
        return "".join(parts)

    def sources(self, folded: str) -> str:
        """All characters that fold to just that: to a character, to several, or to nothing."""
        return (folded if len(folded) == 1 else "") + self._sources.get(folded, "")

    @cached_property
    def _sources(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for character, folded in self._changing.items():
            found[folded] = found.get(folded, "") + character
        return found

    @cached_property
    def expansions(self) -> frozenset[str]:
        """What single characters of the first plane fold to where that is more than one character."""
        return frozenset(
            folded
            for character, folded in self._changing.items()
            if len(folded) > 1 and character <= "\uffff"
        )

    @cached_property
    def _changing(self) -> dict[str, str]:
        """Every character that does not fold to itself, and what it folds to."""
        every = map(chr, chain.from_iterable(_FOLDING_RANGES))
        return {
            character: folded
            for character in every
            if _may_change(character) and (folded := self.character(character)) != character
        }


class Folded:
    """A folded text, and where each of its characters stands in the stored one."""

    def __init__(self, text: str, length: int, places: list[tuple[int, int, int]]) -> None:
        """`places`: for each irregular stretch, its folded offset, and its start and end in the stored text."""
        self.text = text
        self._length = length
        self._at = array("q", (place[0] for place in places))
        self._start = array("q", (place[1] for place in places))
        self._end = array("q", (place[2] for place in places))

    def piece(self, start: int, end: int) -> tuple[int, int] | None:
        """The stored stretch that folded to `start` to `end`; None where that cuts a stored character."""
        at = bisect_right(self._at, end) - 1
        if at < 0:
            return start, end
        beyond = self._at[at] + self._width(at)
        if beyond < start:
            # From the character before it to the one after it, all is one to one.
            return start - beyond + self._end[at], end - beyond + self._end[at]
        first, last = self._source(start), self._source(end - 1)
        if start > 0 and self._source(start - 1)[0] == first[0]:
            return None
        if end < len(self.text) and self._source(end)[0] == last[0]:
            return None
        return first[0], last[1]

    def _source(self, offset: int) -> tuple[int, int]:
        """Start and end of the stored character, or run of spaces, that the folded one came from."""
        at = bisect_right(self._at, offset) - 1
        if at < 0:
            return offset, offset + 1
        # Where the stretch folded to nothing, or has ended before `offset`, what follows it is one to one.
        start, end, beyond = self._start[at], self._end[at], offset - self._at[at]
        width = self._width(at)
        if beyond < width:
            return start, end
        return end + beyond - width, end + beyond - width + 1

    def _width(self, at: int) -> int:
        """How many characters an irregular stretch folded to."""
        if at + 1 < len(self._at):
            regular = self._start[at + 1] - self._end[at]
            return self._at[at + 1] - self._at[at] - regular
        return len(self.text) - self._at[at] - (self._length - self._end[at])


@cache
def folding(*, case: bool, marks: bool, spaces: bool = True) -> Folding:
    """The folding of that kind; there is one of each."""
    return Folding(case=case, marks=marks, spaces=spaces)


@cache
def _pattern(odd: str, runs: bool) -> re.Pattern[str]:
    parts = [r"\s{2,}"] if runs else []
    if odd:
        parts.append(f"[{re.escape(odd)}]")
    return re.compile("|".join(parts))


def _ordered(folded: str, *, syllables: bool) -> str:
    """A folded text with its marks in Unicode's order; no other character moves, for all is decomposed by now."""
    if folded.isascii():
        return folded
    if not syllables:
        return normalize("NFD", folded)
    return "".join(
        part if part and ord(part[0]) in _HANGUL else normalize("NFD", part)
        for part in _SYLLABLES.split(folded)
    )


def _may_change(character: str) -> bool:
    return bool(
        unicodedata.decomposition(character)
        or combining(character)
        or character.casefold() != character
        or character in _INVISIBLE
        or ord(character) in _PLAIN
        or character.isspace()
    )


def _without_marks(text: str) -> str:
    if text.isascii():
        return text.translate(_PLAIN)
    return "".join(c for c in text if not is_dropped(c)).translate(_PLAIN)


def _space(run: str) -> str:
    return BREAK if run.count("\n") > 1 else " "
