"""What is looked for in all articles: words, word* and *word for beginnings and ends, and "phrases".

An article is found where it holds all of them; each place of each of them is a hit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.text_search import Edge, Seeker

if TYPE_CHECKING:
    from annotator.core.span import Piece

# A phrase, also one that is not closed yet, with a star that stands at its end; or a word.
_TERM = re.compile(r'["“„”]([^"“„”]*)(?:["“„”](\*?)|$)|([^\s"“„”]+)')


class CorpusQuery:
    """A parsed query; `case` and `marks`: whether they count."""

    def __init__(self, words: str, *, case: bool = False, marks: bool = False) -> None:
        self._seekers = []
        for phrase, star, word in _TERM.findall(words):
            term = word or f"{phrase}{star}"
            made = Seeker(
                term.strip("*"),
                case=case,
                marks=marks,
                start=Edge.GROWS if term.startswith("*") else Edge.WORD,
                end=Edge.GROWS if term.endswith("*") else Edge.WORD,
            )
            if not made.is_empty:
                self._seekers.append(made)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self._seekers

    def hits(self, text: str) -> list[Piece]:
        """Every place of every term, in order and apart; none where a term is missing."""
        if not all(seeker.might_hold(text) for seeker in self._seekers):
            return []
        found: list[Piece] = []
        for seeker in self._seekers:
            pieces = list(seeker.hits(text))
            if not pieces:
                return []
            found += pieces
        return _apart(found)


def _apart(pieces: list[Piece]) -> list[Piece]:
    """The pieces in order; of those that overlap, the one that starts first, and of these the longest."""
    result: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: (piece[0], -piece[1])):
        if not result or piece[0] >= result[-1][1]:
            result.append(piece)
    return result
