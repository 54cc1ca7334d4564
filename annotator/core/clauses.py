"""Clauses of a text: the parts of a sentence between commas, dashes, brackets and joining words.

No grammar is parsed: a few words of four languages say where a part that can stand alone begins. A
comma that only sets off a name, a date, an item of a list or a remark hanging on does not cut.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.clause_gaps import bracketed, gaps
from annotator.core.paired_marks import after_closing, before_opening, without_closing
from annotator.core.paragraphs import paragraph_at
from annotator.core.quotations import quotations_around
from annotator.core.sentences import next_sentence, sentence_at
from annotator.core.spaces import trimmed
from annotator.core.words import word_at

if TYPE_CHECKING:
    from annotator.core.span import Piece

_STOPS = ".!?…؟۔。！？｡"


def clause_at(text: str, offset: int) -> Piece:
    """The clause that holds the caret at `offset`, or the one before it where it lies between two.

    The stop of the sentence is no part of it, nor a closing mark whose opening one lies outside. In
    a bracket of three words or more, the clause is looked for inside.
    """
    start, end = sentence_at(text, offset)
    for match in bracketed().finditer(text, start, end):
        if match.start() < offset < match.end() and match[0].count(" ") >= 2:
            start, end = match.start() + 1, match.end() - 1
    found = clauses(text, start, end)
    return max((piece for piece in found if piece[0] <= offset), default=found[0])


def clauses(text: str, start: int, end: int) -> list[Piece]:
    """The clauses of the sentence `start` to `end`, in order; never none."""
    return list(_clauses(text, start, end))


# Each press of a key that takes or widens asks for the same few sentences again.
@lru_cache(maxsize=64)
def _clauses(text: str, start: int, end: int) -> tuple[Piece, ...]:
    found = gaps(text, start, end)
    starts = [start, *(max(gap.left, before_opening(text, gap.right)) for gap in found)]
    ends = [*(gap.left for gap in found), end]
    pieces = [_tidied(text, a, b, end) for a, b in zip(starts, ends, strict=True)]
    return tuple(piece for piece in pieces if piece[1] > piece[0]) or ((start, end),)


def next_clause(text: str, offset: int) -> int:
    """The start of the first clause that starts after `offset`; else the text's length."""
    starts = [piece[0] for piece in clauses(text, *sentence_at(text, offset))]
    return next((start for start in starts if start > offset), next_sentence(text, offset))


def widen(text: str, start: int, end: int) -> Piece:
    """The next larger unit around the selection: clause, quotation, sentence, paragraph.

    A bare caret (`start == end`) begins at the clause: `narrow` takes its word. A selection over
    several units grows to all of each, and keeps the line ends at its own end; what nothing larger
    holds is returned as it is.
    """
    last = max(start, end - 1)
    quotations = quotations_around(text, start)
    for unit in (clause_at, sentence_at, paragraph_at):
        first = unit(text, start)
        rung = first[0], unit(text, last)[1] if last >= first[1] else first[1]
        if _is_inside((start, end), rung):
            holding = [piece for piece in quotations if _is_inside((start, end), piece)]
            return min((rung, *holding), key=_length)
    return rung[0], end


def narrow(text: str, start: int, end: int, offset: int) -> Piece:
    """The next smaller unit inside the selection: the way of `widen` from a caret at `offset`, back.

    Below the clause stands the word at `offset`, below that the bare caret, `(offset, offset)`.
    """
    offset = min(max(offset, start), end)
    narrower = caret = offset, offset
    rung = widen(text, *caret)
    while _is_inside(rung, (start, end)):
        narrower = rung
        wider = widen(text, *rung)
        if wider == rung:
            break
        rung = wider
    if narrower == caret and (word := word_at(text, offset)) and _is_inside(word, (start, end)):
        return word
    return narrower


def _is_inside(inner: Piece, outer: Piece) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1] and inner != outer


def _length(piece: Piece) -> int:
    return piece[1] - piece[0]


def _tidied(text: str, start: int, end: int, last: int) -> Piece:
    """A part without white space and stop, with the closing mark after it if it has the opening."""
    start, end = trimmed(text, start, end)
    if end == last:
        end = without_closing(text, start, end, _STOPS)
    return trimmed(text, start, min(last, after_closing(text, start, end)))
