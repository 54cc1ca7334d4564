"""Quotations of a text: what stands between marks of whatever kind, in one paragraph.

“ ”, « », » «, ‹ ›, „ “, „ ”, ‚ ‘, " ", ‘ ’, ' ', 「 」 and 『 』 are paired by how they stand to the
words beside them, so that apostrophes (don’t, the workers’ rights, ’90s) open and close nothing. A
quotation that its paragraph does not close (the next one opens it again) goes to the paragraph's end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.paragraphs import paragraph_near
from annotator.core.spaces import before_space

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece

_REACH = 8192  # how far on either side of the caret marks are looked at
_DEPTH = 8  # how many open quotations a closing mark may pass over
_MARK = re.compile("[“”„«»‹›\"‘’‚'「」『』]")
_OPENERS_OF = {
    "”": "“„",
    "“": "„",
    "»": "«",
    "«": "»",
    "›": "‹",
    "‹": "›",
    '"': '"',
    "’": "‘‚",
    "‘": "‚",
    "'": "'",
    "」": "「",
    "』": "『",
}
_ALWAYS_CLOSES = "”»›」』"
_SINGLE = "‘’'‚"
_OPENS_WITHOUT_SPACE = "„«‹「『"
_STAYS_OPEN = '“„«‹"「『'
_BEFORE_OPENING = frozenset("([{<—–-/“„«‹‘‚\"'「『¡¿…:=")
_BEFORE_CLOSING = frozenset(",;:!?)]}”’»›」』")
_ELISION = re.compile(r"['‘’](?:\d\ds?|tis|twas|twere|em|cause|til|bout|n|round)\b", re.IGNORECASE)


class _Mark(NamedTuple):
    """A quotation mark, its offset, and how it stands: free before, against a word after."""

    sign: str
    place: int
    free: bool
    leads: bool
    inner: bool  # between two letters or digits, as an apostrophe is


def quotation_at(text: str, offset: int) -> Piece | None:
    """The innermost quotation that holds or touches the caret at `offset`, with its marks; or None."""
    held = [piece for piece in quotations_around(text, offset) if piece[0] <= offset <= piece[1]]
    return max(held, default=None)


def next_quotation(text: str, offset: int) -> Piece | None:
    """The first quotation that starts at `offset` or after it in the paragraph; else None."""
    return min(
        (piece for piece in quotations_around(text, offset) if piece[0] >= offset), default=None
    )


def following_quotation(text: str, offset: int) -> Piece | None:
    """The first quotation that starts at `offset` or after it, in whatever paragraph; None where there is no more."""
    at = offset
    while (found := next_quotation(text, at)) is None:
        _, looked_to = paragraph_near(text, at, _REACH)
        mark = _MARK.search(text, max(looked_to, at + 1))
        if mark is None:
            return None
        at = mark.start()
    return found


def quotations_around(text: str, offset: int) -> list[Piece]:
    """The quotations near `offset` in its paragraph, within 8,192 code points, in no order."""
    low, high = paragraph_near(text, offset, _REACH)
    marks = list(_marks(text, low, high))
    found: list[Piece] = []
    stack: list[_Mark] = []
    for number, mark in enumerate(marks):
        depth = _closed_by(mark, stack)
        if depth is not None and not _is_possessive(text, marks, number):
            found.append((stack[depth].place, mark.place + 1))
            del stack[depth:]
        elif _opens(text, mark):
            stack.append(mark)
    if text[high : high + 1] in ("", "\n", "\u2029"):
        end = before_space(text, low, high)
        found += [(mark.place, end) for mark in stack if mark.sign in _STAYS_OPEN]
    return found


def _marks(text: str, low: int, high: int) -> Iterator[_Mark]:
    for match in _MARK.finditer(text, low, high):
        place = match.start()
        before = text[place - 1] if place > low else " "
        after = text[place + 1] if place + 1 < high else " "
        free = before.isspace() or before in _BEFORE_OPENING
        leads = not after.isspace() and after not in _BEFORE_CLOSING
        yield _Mark(match[0], place, free, leads, before.isalnum() and after.isalnum())


def _closed_by(mark: _Mark, stack: list[_Mark]) -> int | None:
    """Which open quotation of `stack` the mark closes, the last first; None if it closes none."""
    openers = _OPENERS_OF.get(mark.sign)
    if not openers or (mark.sign in _SINGLE and mark.inner):
        return None
    if mark.sign not in _ALWAYS_CLOSES and mark.free and mark.leads:
        return None
    for depth in range(len(stack) - 1, max(-1, len(stack) - 1 - _DEPTH), -1):
        if stack[depth].sign in openers:
            return depth
    return None


def _opens(text: str, mark: _Mark) -> bool:
    """Whether the mark, which closes nothing, opens a quotation."""
    if mark.sign in "”’」』":
        return False
    if mark.sign in _OPENS_WITHOUT_SPACE:
        return True
    if mark.sign in "'‘" and _ELISION.match(text, mark.place):
        return False
    return (mark.free and mark.leads) or (mark.sign == "“" and mark.leads)


def _is_possessive(text: str, marks: list[_Mark], number: int) -> bool:
    """Whether a single mark that could close is the one of “the workers’ rights”.

    It is where it follows an s before a small letter, and another could close before one opens.
    """
    mark = marks[number]
    if mark.sign not in "’'" or text[mark.place - 1] not in "sS":
        return False
    if not (text[mark.place + 1 : mark.place + 2] == " " and text[mark.place + 2 :][:1].islower()):
        return False
    for later in marks[number + 1 :]:
        if later.sign in _SINGLE and not later.inner:
            return not (later.free and later.leads)
    return False
