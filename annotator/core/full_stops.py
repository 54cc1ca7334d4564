"""Whether a stop ends its sentence: by what stands around it, no more than 64 code points away."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from annotator.core.abbreviations import (
    COUNTING,
    LEADING,
    MONTHS,
    OTHER_STARTERS,
    STARTERS,
    TRAILING,
    TRAILING_NAMES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece

_CONTEXT = 64
_CLOSERS = "\"'”’»›)\\]}」』】）〉》〕"
_NO_SPACE_NEEDED = "。！？｡؟۔।॥"

_BEFORE_WORDS = frozenset("([{<“‘„«‹\"'’—–/")


# Patterns are compiled when the first sentence is looked for: a start need not wait for them.


@cache
def _mark() -> re.Pattern[str]:
    return re.compile("[\u2028.!?…؟۔।॥‼⁇⁈⁉。！？｡]")


@cache
def _stop() -> re.Pattern[str]:
    """A stop or several, what closes after it, and footnote numbers; or a line break inside a paragraph."""
    return re.compile(
        rf"""(?P<line>\u2028)
        |(?P<stops>[.!?…؟۔।॥‼⁇⁈⁉。！？｡]+)
         (?P<closers>[{_CLOSERS}]*
            (?:[“‘](?=[\s,;:.)]|$))?                        # they close what „ and ‚ open
            (?:[\ \u00a0\u202f][»›](?=[\s,;:.)]|$))?        # French spaces its marks
            [{_CLOSERS}]*)
         (?:\[\d{{1,3}}\])*""",
        re.VERBOSE,
    )


@cache
def _word_after() -> re.Pattern[str]:
    return re.compile(r"[\s\"'“‘„«‹¿¡(\[-]*([^\W_]+(?:['’][^\W_]+)?)?")


@cache
def _acronym() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W_]{1,2}\.-?)+[^\W_]{1,2}")


def stops(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """What may end a sentence and starts in `low` to `high`: stops with all that closes after them."""
    mark_pattern, stop_pattern = _mark(), _stop()
    while mark := mark_pattern.search(text, low, high):
        stop = stop_pattern.match(text, mark.start(), mark.end() + _CONTEXT)
        assert stop is not None
        yield stop
        low = stop.end()


def follows_mark(text: str, place: int) -> bool:
    """Whether what stands right before `place` may end a sentence, so that a stop there is a part of a longer one."""
    return place > 0 and _mark().match(text, place - 1) is not None


def ends_sentence(text: str, stop: re.Match[str], paragraph: Piece) -> bool:
    """Whether `stop`, out of `stops` in `paragraph`, is the end of a sentence."""
    place = stop.end()
    if stop["line"] or place >= paragraph[1]:
        return True
    follows = text[place : min(paragraph[1], place + _CONTEXT)]
    if not follows[0].isspace():
        return _ends_without_space(stop["stops"], stop["closers"], follows[0])
    if follows.lstrip()[:1] in tuple(".…!?"):
        return False
    after = _word_after().match(follows)
    word = (after and after[1]) or ""
    if stop["stops"] != "." or stop["closers"]:
        return not word[:1].islower()
    return _full_stop_ends(_word_before(text, stop.start(), paragraph[0]), word)


def _ends_without_space(stops: str, closers: str, follows: str) -> bool:
    """Of a stop with no space after it: “你好吗？”他问 goes on, 他走了。她 does not."""
    if stops[-1] in _NO_SPACE_NEEDED:
        return not closers or stops[-1] in "。｡" or follows in "“‘「『《"
    return closers[-1:] in tuple("”»") and follows.isupper()


def _word_before(text: str, place: int, start: int) -> str:
    """The word before the stop at `place`; a number that begins the paragraph keeps its stop."""
    low = max(start, place - _CONTEXT)
    first = place
    while first > low and not (text[first - 1].isspace() or text[first - 1] in _BEFORE_WORDS):
        first -= 1
    numbered = text[first:place].isdigit() and not text[low:first].strip()
    return text[first : place + (numbered and place - first <= 3)]


def _full_stop_ends(before: str, after: str) -> bool:
    """Whether the stop of the word `before` ends a sentence, in doubt by the word `after`."""
    key = before.lower()
    small = after[:1].islower()
    if key in LEADING or (key in COUNTING and after[:1].isdigit()):
        return False
    if before[:-1].isdigit() and before.endswith("."):
        return False
    if before.isdigit() and len(before) <= 2 and after.lower() in MONTHS:
        return False
    if _is_initial(before):
        return not small and after.lower() in STARTERS
    if _acronym().fullmatch(before) or _may_trail(before):
        return not small and _starts(after)
    return not small or (len(before) >= 4 and before.isalpha() and before.islower())


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word.lower() != word.upper()


def _may_trail(word: str) -> bool:
    key = word.lower()
    return key in TRAILING or (key in TRAILING_NAMES and word[:1].isupper())


def _starts(word: str) -> bool:
    return word.lower() in STARTERS or word.lower() in OTHER_STARTERS
