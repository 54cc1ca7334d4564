"""Jump marks: which letters stand at which word, and what two words chosen by them select."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING

from annotator.core.paired_marks import after_closing, before_opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece

# Commands that take what is at the caret: no label begins with them, so that after the first word's
# letters they act at once ("F a b E") and need no key that ends the jump marks before.
TAKING = "seqc"


def jump_labels(n: int, alphabet: str, taken: str = TAKING) -> list[str]:
    """Labels for `n` words, the nearest first: two letters each, none the beginning of another.

    `alphabet` is in order of ease, and the nearest words get the easiest pairs. No label begins with
    a letter of `taken`. Where pairs do not suffice, the farthest words get three letters; where even
    those do not, the list is shorter than `n`.
    """
    firsts = [letter for letter in alphabet if letter not in taken] or list(alphabet)
    pairs = sorted(product(range(len(firsts)), range(len(alphabet))), key=_effort)
    room, width = len(pairs), len(alphabet)
    # A pair given up as a label begins as many labels of three letters as there are letters.
    given_up = min(room, -(-max(0, n - room) // max(1, width - 1)))
    kept, begun = pairs[: room - given_up], pairs[room - given_up :]
    return list(islice(_spelled(kept, begun, firsts, alphabet), n))


def jump_selection(text: str, first: Piece, second: Piece) -> Piece:
    """What F selects from the word `first` to the word `second`, whichever of the two comes first.

    An opening mark or bracket right before the earlier word is taken with it. After the later word,
    a closing mark or bracket is taken, with the comma or stop before it, if its opening one lies in
    the selection. So a whole quotation comes with both its marks, the beginning of one with its
    opening mark, the end of one without its closing mark; no other comma or stop is taken.
    """
    start, end = min(first[0], second[0]), max(first[1], second[1])
    start = before_opening(text, start)
    return start, after_closing(text, start, end)


def _effort(pair: tuple[int, int]) -> tuple[int, int]:
    return sum(pair), max(pair)


def _spelled(
    kept: list[tuple[int, int]], begun: list[tuple[int, int]], firsts: list[str], alphabet: str
) -> Iterator[str]:
    for first, second in kept:
        yield firsts[first] + alphabet[second]
    for first, second in begun:
        for third in alphabet:
            yield firsts[first] + alphabet[second] + third
