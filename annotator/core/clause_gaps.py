"""Where a sentence falls into clauses: at delimiters and at a few words of four languages."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.core import clause_words as lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.span import Piece

CLOSERS = "\"'”’»›)\\]“‘」』"
_ENGLISH = frozenset(("the", "of", "and", "to", "that", "is", "was", "it", "he", "she", "they"))
_QUE = ("qu’", "qu'")


# Patterns are compiled when the first clause is looked for: a start need not wait for them.


@cache
def bracketed() -> re.Pattern[str]:
    """What stands in one pair of brackets, with them."""
    return re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|【[^【】]*】")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        rf"""(?P<comma>[{CLOSERS}]*[,،][{CLOSERS}]*(?=\s|$)\s*)
        |(?P<mark>(?:[{CLOSERS}]*[;:؛][{CLOSERS}]*(?=\s|$)|[{CLOSERS}]*\s[–—-]+(?=\s)|[–—]
            |[，；：、][{CLOSERS}]*)\s*)
        |(?P<word>[^\W_](?:[^\s,;:،؛，；：、。—–()\[\]"“”«»„‘]*[^\W_])?)""",
        re.VERBOSE,
    )


class _Token(NamedTuple):
    """A word (in lower case) or a delimiter with the white space after it."""

    kind: str
    start: int
    end: int
    word: str


class Gap(NamedTuple):
    """What parts two clauses: `loose` with a delimiter in it, `weak` if it is but a comma."""

    left: int
    right: int
    loose: bool
    weak: bool = False


def gaps(text: str, start: int, end: int) -> list[Gap]:
    """The gaps between the clauses of the sentence `start` to `end`, in order."""
    tokens = _tokens(text, start, end)
    joined: list[Gap] = []
    for number in range(len(tokens)):
        gap = _gap(tokens, number)
        if not gap or gap.left <= start or gap.right >= end:
            continue
        if joined and gap.left <= joined[-1].right:
            last = joined.pop()
            gap = Gap(
                last.left,
                max(last.right, gap.right),
                last.loose or gap.loose,
                last.weak and gap.weak,
            )
        joined.append(gap)
    said = _Words(tokens)
    return _without_short(_without_weak(joined, said), said)


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    """Words and delimiters in order, those in brackets left out."""
    hidden = [match.span() for match in bracketed().finditer(text, start, end)]
    found: list[_Token] = []
    for match in _token().finditer(text, start, end):
        kind = match.lastgroup or ""
        if not (hidden and _is_hidden(match.start(), kind, hidden)):
            word = match[0].strip()
            # A capital inside a sentence makes a name of any word: "The Wall That Listens".
            name = found and word[:1].isupper() and word != "I"
            found.append(_Token(kind, *match.span(), word if name else word.lower()))
    return found


def _is_hidden(place: int, kind: str, hidden: Sequence[Piece]) -> bool:
    """Whether a token lies in a bracket; a delimiter that takes the closing bracket with it does not."""
    return any(start < place < end - (kind != "word") for start, end in hidden)


def _gap(tokens: Sequence[_Token], number: int) -> Gap | None:
    """The gap that the token makes, if it parts two clauses."""
    token = tokens[number]
    if token.kind != "word":
        return Gap(token.start, token.end, True, token.word in ",،")
    if number == 0 or number + 1 == len(tokens):
        return None
    if token.word in lists.LINKING:
        return _linking(tokens, number)
    if token.word.startswith(_QUE):
        return Gap(_left(tokens, number), token.start + 3, False)
    if token.word in lists.OPENING:
        return Gap(_left(tokens, number), token.start, False)
    if token.word in lists.JOINING and _joins(tokens, number):
        return Gap(_left(tokens, number), tokens[number + 1].start, False)
    return Gap(token.end, tokens[number + 1].start, False) if _tells(tokens, number) else None


def _left(tokens: Sequence[_Token], number: int) -> int:
    """Where the clause before the token ends, a joining word before it left out."""
    while number > 1 and tokens[number - 1].word in lists.JOINING:
        number -= 1
    before = tokens[number - 1]
    return before.end if before.kind == "word" else before.start


def _linking(tokens: Sequence[_Token], number: int) -> Gap | None:
    """The gap around "that", "in which" and the like; "so that" belongs to what it opens."""
    before, token, after = tokens[number - 1 : number + 2]
    if before.word in lists.ACTING:
        return None
    if before.word in lists.OPENING_WITH:
        return Gap(_left(tokens, number - 1), before.start, False) if number > 1 else None
    pointed = before.word in lists.POINTED_AT or after.word in lists.POINTING
    if token.word == "that" and (pointed or after.kind != "word"):
        return None
    led = before.word in lists.BEFORE_LINKING and number > 1
    return Gap(_left(tokens, number - led), after.start, False)


def _tells(tokens: Sequence[_Token], number: int) -> bool:
    """Whether what is said or alleged begins right after the verb of that number."""
    verb, after = tokens[number].word, tokens[number + 1]
    if after.kind != "word" or after.word in lists.LINKING:
        return False
    before = tokens[number - 1]
    if verb in lists.CHARGING:
        return before.word not in lists.JOINING | lists.LINKING
    told = verb in lists.CLAIMING and before.kind == "word"
    return (told or verb in lists.PROVING) and after.word in lists.TELLING


def _joins(tokens: Sequence[_Token], number: int) -> bool:
    """Whether a clause follows the joining word, not just another name."""
    after_comma = tokens[number - 1].kind != "word"
    return _is_verbal(tokens, number + 1) or (
        after_comma and tokens[number + 1].word in lists.TELLING
    )


def _is_verbal(tokens: Sequence[_Token], number: int) -> bool:
    """Whether that word is likely a verb or its subject; an adverb before it is passed over."""
    word = tokens[number].word
    if (word.endswith("ly") or word in ("not", "again")) and number + 1 < len(tokens):
        word = tokens[number + 1].word
    return word in lists.VERBAL or word in lists.SAYING or _is_participle(word)


def _is_participle(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and not word.startswith("un")


def _is_gerund(word: str) -> bool:
    return len(word) > 5 and word.endswith("ing") and not word.endswith("thing")


def _without_weak(found: list[Gap], said: _Words) -> list[Gap]:
    """The gaps less those commas that part no clauses."""
    kept: list[Gap] = []
    hanging = False
    for number, gap in enumerate(found):
        left = said.between(kept[-1].right if kept else 0, gap.left)
        right = said.between(gap.right, _left_of(found, number + 1))
        hangs = gap.weak and _hangs(right, said.english)
        after_cut = bool(kept) and kept[-1] is found[number - 1] and not kept[-1].weak
        stands = after_cut or _stands(left, said.english)
        if not gap.weak or (stands and not hangs and (not hanging or _starts_anew(right))):
            kept.append(gap)
        hanging = hangs
    return kept


def _without_short(found: list[Gap], said: _Words) -> list[Gap]:
    """The gaps less those without a delimiter that leave but two words, or one at the start."""
    kept: list[Gap] = []
    for number, gap in enumerate(found):
        alone = not kept and len(said.between(0, gap.left)) < 2
        right = said.between(gap.right, _left_of(found, number + 1))
        if gap.loose or not (alone or len(right) < 3):
            kept.append(gap)
    return kept


def _left_of(found: list[Gap], number: int) -> int | None:
    return found[number].left if number < len(found) else None


class _Words:
    """The words of a sentence by their places, and whether it looks English."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        said = [token for token in tokens if token.kind == "word"]
        self._starts = [token.start for token in said]
        self._words = [token.word for token in said]
        self.english = not _ENGLISH.isdisjoint(self._words)

    def between(self, start: int, end: int | None) -> list[str]:
        """The words that begin in `start` to `end`; without `end`, all from `start` on."""
        last = len(self._starts) if end is None else bisect_left(self._starts, end)
        return self._words[bisect_left(self._starts, start) : last]


def _hangs(words: Sequence[str], english: bool) -> bool:
    """Whether a part after a comma hangs on to the one before."""
    if not words or words[0] in lists.HANGING:
        return True
    return not (_stands(words, english) or _is_gerund(words[0]))


def _starts_anew(words: Sequence[str]) -> bool:
    """Whether a part after a comma cannot be the rest of what a remark interrupted."""
    return words[0] in lists.STARTING or _is_gerund(words[0])


def _stands(words: Sequence[str], english: bool) -> bool:
    """Whether a part is likely a clause: a verb shows in it, or nobody knows how one would look."""
    if any(word in lists.SAYING or word in lists.CHARGING for word in words):
        return True
    if len(words) < 3 or not english:
        return len(words) > 2
    return any(word in lists.VERBAL or _is_participle(word) or _is_gerund(word) for word in words)
