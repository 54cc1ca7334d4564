"""Marks and brackets at the ends of a stretch of text: which belong to it, since it holds both of a pair."""

from __future__ import annotations

import re

_OPENING = "“„«‹‘‚\"'「『([{¿¡"
_SPACED = "«‹"  # French spaces these
_MARKS = 4  # so many marks may stand next to one another
_NEAR = 16  # and so far from the word
_NARROW = "\u00a0\u202f "
_CLOSING = re.compile("[,;:.!?…،؛؟۔。，！？]*[\u00a0\u202f ]?([”“»«›‹’‘\"')\\]}」』])")
_CLOSERS = "”“»›’‘\"')]}」』"
_OPENS = {
    "”": "“„",
    "“": "„",
    "»": "«",
    "«": "»",
    "›": "‹",
    "‹": "›",
    "’": "‘‚",
    "‘": "‚",
    ")": "(",
    "]": "[",
    "}": "{",
    "」": "「",
    "』": "『",
}


def before_opening(text: str, start: int) -> int:
    """`start`, or the offset of the opening marks that stand right before it."""
    for _ in range(_MARKS):
        if start == 0:
            break
        place = start - 1
        if text[place] in _NARROW and place > 0 and text[place - 1] in _SPACED:
            place -= 1
        if text[place] not in _OPENING or (place > 0 and text[place - 1].isalnum()):
            break
        start = place
    return start


def after_closing(text: str, start: int, end: int) -> int:
    """`end`, or the end of the marks after it that close what `start` to `end` opens."""
    for _ in range(_MARKS):
        match = _CLOSING.match(text, end, end + _NEAR)
        if not match or not leaves_open(text, start, end, match[1]):
            break
        end = match.end()
    return end


def leaves_open(text: str, start: int, end: int, closer: str) -> bool:
    """Whether `start` to `end` opens something that it leaves to the mark `closer` to close."""
    if closer in "\"'":
        return text.count(closer, start, end) % 2 == 1
    opened = sum(text.count(sign, start, end) for sign in _OPENS[closer])
    return opened > text.count(closer, start, end)


def without_closing(text: str, start: int, end: int, also: str = ",;:،؛，；") -> int:
    """`end`, or the end without the marks that close what is opened before `start`.

    Marks of `also` go with them, and alone.
    """
    while end > start:
        mark = text[end - 1]
        closes = mark in _CLOSERS and not leaves_open(text, start, end - 1, mark)
        if not (closes or mark in also or mark in _NARROW):
            break
        end -= 1
    return end
