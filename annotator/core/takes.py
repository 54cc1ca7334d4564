"""What a key selects when pressed once, and again: sentence after sentence, clause after clause.

A selection is `start` to `end` in code points; a bare caret is one with `start == end`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.clauses import clause_at, clauses, next_clause
from annotator.core.paired_marks import after_closing, before_opening, without_closing
from annotator.core.quotations import following_quotation, quotation_at
from annotator.core.sentences import next_sentence, sentence_at
from annotator.core.spaces import before_space
from annotator.core.words import word_at

if TYPE_CHECKING:
    from annotator.core.span import Piece


def taken_sentence(text: str, start: int, end: int) -> Piece:
    """The sentence at a caret; the sentences that a selection touches; if it is those, the next too."""
    if start == end:
        return sentence_at(text, start)
    whole = min(start, sentence_at(text, start)[0]), max(end, sentence_at(text, end - 1)[1])
    if whole != (start, end):
        return whole
    return start, max(end, sentence_at(text, next_sentence(text, end - 1))[1])


def given_back_sentence(text: str, start: int, end: int) -> Piece:
    """The selection less its last sentence; a caret at its start where it has but one."""
    last = sentence_at(text, max(start, end - 1))[0]
    return start, before_space(text, start, max(start, last))


def taken_clause(text: str, start: int, end: int) -> Piece:
    """From the caret to the end of its clause; of a selection, on to the next end of a clause.

    From a caret inside a word it begins with the word, and with the opening marks right before it;
    from a caret behind a clause it is the next one. At the end of the text nothing is added.
    """
    if start == end:
        return _from_caret(text, start)
    clause = clause_at(text, end - 1)
    if _end(text, start, clause) <= end:
        clause = _next(text, end - 1) or (start, end)
    return start, max(end, _end(text, start, clause))


def given_back_clause(text: str, start: int, end: int) -> Piece:
    """The selection less its last clause; where it holds but one, or less, it stays as it is."""
    place = end
    while place > start:
        sentence = sentence_at(text, place - 1)
        for clause in reversed(clauses(text, *sentence)):
            kept = _end(text, start, clause)
            if start < kept < end:
                return start, kept
        place = before_space(text, start, sentence[0])
    return start, end


def taken_quotation(text: str, start: int, end: int) -> Piece | None:
    """The quotation at the caret, else the next one; of one selected, the next one. None where the text has no more."""
    held = quotation_at(text, end)
    if held is None or held == (start, end):
        return following_quotation(text, end)
    return held


def _from_caret(text: str, offset: int) -> Piece:
    word = word_at(text, offset)
    inside = word is not None and word[1] > offset
    start = before_opening(text, word[0]) if word and inside else offset
    clause = clause_at(text, offset)
    if clause[1] <= offset:
        clause = _next(text, offset) or (offset, offset)
    start = max(start, clause[0])
    return start, _end(text, start, clause)


def _end(text: str, start: int, clause: Piece) -> int:
    """The end of the clause, without marks that close what is opened before `start`."""
    return after_closing(text, start, without_closing(text, start, clause[1]))


def _next(text: str, offset: int) -> Piece | None:
    """The clause that starts after `offset`, if there is one."""
    following = next_clause(text, offset)
    return clause_at(text, following) if following < len(text) else None
