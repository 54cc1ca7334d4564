"""What a text must hold where a folded query can be found in it: a quick look before texts are folded.

Folding takes ten times as long as this look, and most stretches of most texts hold nothing of interest.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining

from annotator.core.folding import TATWEEL

if TYPE_CHECKING:
    from annotator.core.folding import Folding
    from annotator.core.span import Piece

# Chinese, Japanese, Thai, Lao, Burmese and Khmer put no space between words: there, one may begin and end anywhere.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\uaa7f"
    "\u3005-\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# A tatweel stretches the letter before it.
_LETTER = rf"[^\W{UNSPACED}{TATWEEL}]"
# Beyond the first plane, where emoji are, few characters fold. A pattern with them in its classes is slow.
_RARE = re.compile(
    "[\U00010000-\U0001f1e5\U0001f200-\U0001f2ff\U0001fb00-\U0001fbff\U0002f800-\U0010ffff]"
)
# One stretch around an anchor takes as long as this many code points folded in one go.
_STRETCH_COST = 600


class Anchor:
    """A folded query, as a pattern that every stored text with a hit holds, and some others too."""

    def __init__(self, folding: Folding, query: str, *, starts_word: bool, ends_word: bool) -> None:
        """`starts_word`, `ends_word`: whether a hit may not cut a word there."""
        signs = _signs(query, folding.expansions)
        first, last = _ends(signs, folding)
        self._pattern: re.Pattern[str] | None = None
        if first >= 0:
            parts = _Parts(folding)
            found = [parts.of(sign) for sign in signs[first : last + 1]]
            if starts_word and first == 0:
                found[0] += parts.no_letter_before(signs[0])
            if ends_word and last == len(signs) - 1:
                found[-1] += parts.no_letter_after(signs[-1])
            self._pattern = re.compile(parts.between.join(found))

    def may_be_in(self, text: str) -> bool:
        """Whether a hit is possible; False is certain."""
        pattern = self._pattern
        return pattern is None or pattern.search(text) is not None or _holds_rare(text)

    def places(self, text: str, start: int, end: int) -> list[Piece] | None:
        """A stretch of each hit that lies in `start` to `end`; None where all must be looked at, or better is."""
        if self._pattern is None or _holds_rare(text, start, end):
            return None
        most = (end - start) // _STRETCH_COST + 1
        found = list(islice(self._pattern.finditer(text, start, end), most + 1))
        return [match.span() for match in found] if len(found) <= most else None


def _holds_rare(text: str, start: int = 0, end: int | None = None) -> bool:
    if start > 0 or end is not None:
        text = text[start:end]
    # No text without characters beyond the first plane needs a closer look.
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return False
    return _RARE.search(text) is not None


class _Sign(NamedTuple):
    """A character of a folded query that came from one stored character; or a `run` that may have come otherwise."""

    text: str
    run: bool


def _signs(query: str, expansions: frozenset[str]) -> list[_Sign]:
    # A mark may have come with the letter that it stands on, though another mark stands between them.
    irregular = {at for n, c in enumerate(query) if combining(c) for at in (n - 1, n)}
    for start, end in _places_of(query, expansions):
        irregular.update(range(start, end))
    signs: list[_Sign] = []
    for n, character in enumerate(query):
        if signs and n in irregular and n - 1 in irregular:
            signs[-1] = _Sign(signs[-1].text + character, run=True)
        else:
            signs.append(_Sign(character, n in irregular))
    return signs


def _places_of(query: str, expansions: frozenset[str]) -> list[Piece]:
    longest = max(map(len, expansions))
    return [
        (start, end)
        for start in range(len(query))
        for end in range(start + 2, min(start + longest, len(query)) + 1)
        if query[start:end] in expansions
    ]


def _is_one_expansion(sign: _Sign, folding: Folding) -> bool:
    return sign.run and _places_of(sign.text, folding.expansions) == [(0, len(sign.text))]


def _ends(signs: list[_Sign], folding: Folding) -> tuple[int, int]:
    """Where a pattern may begin and end: rather at a single character, which is quick to find; -1 for nowhere."""
    single = [n for n, sign in enumerate(signs) if not sign.run and sign.text != " "]
    known = [n for n, sign in enumerate(signs) if n in single or _is_one_expansion(sign, folding)]
    return (single[0] if single else known[0], known[-1]) if known else (-1, -1)


class _Parts:
    """Makes the parts of a pattern; `between` is what may stand between any two."""

    def __init__(self, folding: Folding) -> None:
        dropped = "" if folding.marks else _class(folding.sources(""))
        self.between = f"{dropped}*" if dropped else ""
        self._folding = folding
        self._kept = f"[^{dropped[1:]}" if dropped else r"[\s\S]"
        self._space = rf"[\s{dropped[1:]}+" if dropped else r"\s+"

    def of(self, sign: _Sign) -> str:
        """The pattern of one sign."""
        if sign.text == " ":
            return self._space
        if not sign.run:
            return self._sources(sign.text)
        if _is_one_expansion(sign, self._folding):
            apart = self.between.join(map(self._sources, sign.text))
            return f"(?:{apart}|{self._sources(sign.text)})"
        return f"(?:{self._kept}{self.between}){{1,{len(sign.text)}}}"

    def no_letter_before(self, sign: _Sign) -> str:
        """What comes after the pattern of the first sign, so that it begins a word."""
        return "" if sign.run else f"(?<!{_LETTER}{self._letters(sign)})"

    def no_letter_after(self, sign: _Sign) -> str:
        """What comes after the pattern of the last sign, so that it ends a word."""
        return "" if sign.run else f"(?!(?<={self._letters(sign)}){_LETTER})"

    def _sources(self, folded: str) -> str:
        return _class(self._folding.sources(folded))

    def _letters(self, sign: _Sign) -> str:
        """Its sources, less those that no word goes on with."""
        sources = self._folding.sources(sign.text)
        return _class("".join(c for c in sources if re.match(_LETTER, c)))


def _class(characters: str) -> str:
    """A class of those of `characters` that are in the first plane, and of the first of them in any case."""
    characters = characters[:1] + "".join(c for c in characters[1:] if c <= "\uffff")
    if len(characters) == 1:
        return re.escape(characters)
    inside = "".join(f"\\{c}" if c in "\\]^-[&~|" else c for c in characters)
    return f"[{inside}]" if inside else "(?!)"
