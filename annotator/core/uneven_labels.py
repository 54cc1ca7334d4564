"""Equal sentences that one annotator labelled differently: no fault, but worth a second look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.folding import folding
from annotator.core.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.span import Piece, SpanPlace

# What is shorter says too little by itself: “He denied it.” Scripts without spaces are counted by the character.
_LEAST_WORDS, _LEAST_CHARACTERS = 4, 10


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence of an article that has marks of one annotator: their labels, and their ids in reading order."""

    article: str
    place: Piece
    labels: frozenset[str]
    spans: tuple[str, ...]


class SentenceLabels:
    """Collects the labelled sentences of one annotator, article by article."""

    def __init__(self) -> None:
        self._by_words: dict[str, list[LabelledSentence]] = {}

    def add(self, article: str, text: str, marks: Iterable[SpanPlace]) -> None:
        """Take note of what these marks, all of that annotator, say of the sentences of an article."""
        touched: dict[Piece, list[SpanPlace]] = {}
        for mark in marks:
            for piece in mark.pieces:
                for sentence in sentences(text, *piece):
                    touched.setdefault(sentence, []).append(mark)
        for (start, end), some in sorted(touched.items()):
            words = alike(text[start:end])
            if _says_enough(words):
                labels = frozenset(mark.label for mark in some)
                ids = tuple(dict.fromkeys(mark.id for mark in some))
                row = LabelledSentence(article, (start, end), labels, ids)
                self._by_words.setdefault(words, []).append(row)

    def uneven(self) -> Iterator[list[LabelledSentence]]:
        """Sentences of equal words whose labels differ, in the order in which they were met."""
        for rows in self._by_words.values():
            if len({row.labels for row in rows}) > 1:
                yield rows


def alike(sentence: str) -> str:
    """What equal sentences have in common: no case, accents, kind of quotation marks, or marks at either end."""
    words = folding(case=False, marks=False).fold(sentence).text
    return words.strip(" \n.,;:!?…\"'«»()[]-–—")


def _says_enough(words: str) -> bool:
    count = len(words.split())
    return count >= _LEAST_WORDS or (count == 1 and len(words) >= _LEAST_CHARACTERS)
