"""Selections that follow the text's own units: sentences added and given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.quotations import next_quotation, quotation_at, quotation_inside
from annotator.core.sentences import next_sentence, sentence_at, sentences

if TYPE_CHECKING:
    from annotator.core.span import Piece


def taken_sentence(text: str, start: int, end: int) -> Piece:
    """The sentence at a caret; the sentences that a selection touches; if it is just those, the next too."""
    if start == end:
        return sentence_at(text, start)
    whole = _whole_sentences(text, start, end)
    if whole != (start, end):
        return whole
    following = next_sentence(text, end)
    return start, max(sentence_at(text, following)[1], end)


def given_back_sentence(text: str, start: int, end: int) -> Piece:
    """The selection less its last sentence; a caret at its start where it had but one."""
    before = [piece for piece in sentences(text, start, end) if piece[1] < end]
    return (start, before[-1][1]) if before and before[-1][1] > start else (start, start)


def taken_quotation(text: str, start: int, end: int) -> Piece | None:
    """The quotation at a caret with its marks, else the next of the paragraph; again, what is between them.

    None where the paragraph has none there.
    """
    found = quotation_at(text, start) or next_quotation(text, start)
    return quotation_inside(text, found) if found == (start, end) else found


def _whole_sentences(text: str, start: int, end: int) -> Piece:
    return min(sentence_at(text, start)[0], start), max(sentence_at(text, end - 1)[1], end)
