"""Clauses of a text: the parts of a sentence between commas, dashes, brackets and joining words.

No grammar is parsed: a few words of four languages say where a part that can stand alone begins. A
comma that only sets off a name, a date, an item of a list or a remark hanging on does not cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.clause_gaps import BRACKETED, gaps
from annotator.core.sentences import sentence_at
from annotator.core.spaces import trimmed

if TYPE_CHECKING:
    from annotator.core.span import Piece

_STOPS = ".!?…؟۔。！？｡"
_OPENER_OF = {"”": "“„", "“": "„", "»": "«", "›": "‹", "’": "‘‚", "‘": "‚", ")": "(", "]": "["}
_LEADING = re.compile(r"(?:^|\s)((?:[“„«‹‘\"'(\[¿¡][\u00a0\u202f]?)+)\Z")
_CLOSER = re.compile(r"[,;:،.!?…]*([”“»›’‘\"')\]])")


def clause_at(text: str, offset: int) -> Piece:
    """The clause that holds the caret at `offset`, or the one before it where it lies between two.

    The stop of the sentence is no part of it, nor a quotation mark that it does not open. In a
    bracket of three words or more, the clause is looked for inside.
    """
    start, end = sentence_at(text, offset)
    for match in BRACKETED.finditer(text, start, end):
        if match.start() < offset < match.end() and match[0].count(" ") >= 2:
            start, end = match.start() + 1, match.end() - 1
    before = [piece for piece in clauses(text, start, end) if piece[0] <= offset]
    return before[-1] if before else (start, end)


def clauses(text: str, start: int, end: int) -> list[Piece]:
    """The clauses of the sentence `start` to `end`, in order."""
    found = gaps(text, start, end)
    starts = [start, *(_with_opener(text, gap.left, gap.right) for gap in found)]
    ends = [*(gap.left for gap in found), end]
    pieces = [_tidied(text, a, b, end) for a, b in zip(starts, ends, strict=True)]
    return [piece for piece in pieces if piece[1] > piece[0]]


def _with_opener(text: str, left: int, right: int) -> int:
    """`right`, or before the opening marks that stand right before it in the gap."""
    match = _LEADING.search(text[left:right])
    return left + match.start(1) if match else right


def _tidied(text: str, start: int, end: int, last: int) -> Piece:
    """A part without white space and stop, with the closing mark after it if it has the opening."""
    start, end = trimmed(text, start, end)
    if end == last:
        while end > start and (text[end - 1] in _STOPS or _closes_more(text, start, end - 1)):
            end -= 1
    closer = _CLOSER.match(text, end, last)
    if closer and _opens(text, start, end, closer[1]):
        end = closer.end()
    return trimmed(text, start, end)


def _closes_more(text: str, start: int, place: int) -> bool:
    return text[place] in "”“»›’‘\"')]" and not _opens(text, start, place, text[place])


def _opens(text: str, start: int, end: int, closer: str) -> bool:
    """Whether `start` to `end` opens something that it leaves `closer` to close."""
    if closer in "\"'":
        return text.count(closer, start, end) % 2 == 1
    opened = sum(text.count(sign, start, end) for sign in _OPENER_OF[closer])
    return opened > text.count(closer, start, end)
