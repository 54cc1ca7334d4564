"""A hit with some words around it, in one line, as a list shows it."""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.core.spaces import after_space, before_space

_BEFORE, _AFTER, _LONGEST = 32, 96, 160
_WORD_END = re.compile(r"\s\S*$")
_WORD_START = re.compile(r"^\S*\s")


class Excerpt(NamedTuple):
    """What stands before a hit, the hit, what stands after it: white space made single spaces, `…` where cut."""

    before: str
    words: str
    after: str


def excerpt(text: str, start: int, end: int) -> Excerpt:
    """The hit from `start` to `end` with what is around it in its paragraph, cut between words where it can be."""
    top = max(text.rfind("\n", 0, start) + 1, start - _BEFORE)
    line_end = text.find("\n", end)
    bottom = min(len(text) if line_end < 0 else line_end, end + _AFTER)
    before, after = text[top:start], text[end:bottom]
    if top > 0 and text[top - 1] != "\n":
        before = "…" + _WORD_START.sub("", before, count=1)
    if bottom < len(text) and text[bottom] != "\n":
        after = _WORD_END.sub("", after, count=1) + "…"
    words = text[start:end] if end - start <= _LONGEST else text[start : start + _LONGEST] + "…"
    return Excerpt(_flat(before), _flat(words), _flat(after))


def is_one_line(text: str, start: int, end: int, longest: int = _LONGEST) -> bool:
    """Whether a selection can be looked for as it is: not empty, short, in one paragraph."""
    inside = after_space(text, start, end) < before_space(text, start, end)
    return inside and end - start <= longest and "\n" not in text[start:end]


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)
