"""Records to columns as of CoNLL 2003: a token a line, its tag last, one annotator's documents in a file."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.sentences import sentences
from annotator.core.words import words
from annotator.formats.file_names import TypeNames
from annotator.formats.losses import ColumnLosses

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.record import Record, SpanRecord
    from annotator.core.span import Piece
    from annotator.formats.writing import LeftOut

_DOCUMENT = "-DOCSTART- -X- O O\n\n"
# What is no word: one character, with what modifies an emoji or joins it to the next.
_PARTS = "[\ufe0e\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff]"
_OTHER = re.compile(rf"\S{_PARTS}*(?:(?<=\u200d)\S{_PARTS}*)*")


class Columns:
    """Writes documents of sentences of tokens, with tags B-, I- and O, in the four columns of CoNLL 2003.

    The second and third column, which are for parts of speech and chunks, are empty. Of spans that overlap the longest
    is written; one that begins or ends within a token has the whole of it; each piece of a span stands alone.
    """

    def __init__(self) -> None:
        self._names = TypeNames("label", ascii=False)
        self._losses = ColumnLosses("CoNLL")
        self._together: tuple[SpanRecord, ...] = ()

    def begin(self) -> bytes:
        """Nothing stands before the first document."""
        return b""

    def gather(self, records: Sequence[Record]) -> None:
        """Let no sentence of the next article end within anybody's span: what reads the files finds one text in all."""
        several = len(records) > 1
        self._together = tuple(one for record in records for one in record.spans if several)

    def line(self, record: Record) -> bytes:
        """The record as a document."""
        self._losses.look_at(record)
        text = record.article.text
        places = tokens(text)
        tags, inside = self._tags(record.spans, places)
        for _, first, last, _ in _longest_first(self._together, places):
            inside.update(range(first + 1, last))
        rows = [f"{text[a:b]} -X- _ {tag}\n" for (a, b), tag in zip(places, tags, strict=True)]
        starts = {bisect_left(places, (start, start)) for start, _ in sentences(text, 0, len(text))}
        parts = []
        for number, row in enumerate(rows):
            # No sentence ends within a span: what reads this takes a sentence at a time.
            if number and number in starts and number not in inside:
                parts.append("\n")
            parts.append(row)
        return (_DOCUMENT + "".join(parts) + "\n").encode("utf-8")

    def end(self) -> bytes:
        """Nothing stands after the last document."""
        return b""

    def notes(self) -> list[str]:
        """What the columns have no place for."""
        return [*self._losses.notes(), *self._losses.renamed(0, self._names.changed)]

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written."""
        return self._losses.left_out()

    def _tags(
        self, spans: tuple[SpanRecord, ...], places: list[Piece]
    ) -> tuple[list[str], set[int]]:
        """A tag for each token, and which tokens go on with the span of the one before."""
        tags, inside = ["O"] * len(places), set[int]()
        # How many pieces of each span are written, and which spans stand on tokens that are taken.
        written, taken = Counter[int](), set[int]()
        wide = set[int]()
        for number, first, last, is_wider in _longest_first(spans, places):
            if any(tags[token] != "O" for token in range(first, last)):
                taken.add(number)
                continue
            written[number] += 1
            if is_wider:
                wide.add(number)
            name = self._names.of(spans[number].label)
            tags[first] = f"B-{name}"
            tags[first + 1 : last] = [f"I-{name}"] * (last - first - 1)
            inside.update(range(first + 1, last))
        self._losses.widened += len(wide)
        self._losses.overlapping += len(taken - written.keys())
        self._losses.blank += len(spans) - len(taken | written.keys())
        self._losses.pieces += sum(len(spans[one].pieces) - written[one] for one in written)
        return tags, inside


def _longest_first(
    spans: tuple[SpanRecord, ...], places: list[Piece]
) -> Iterator[tuple[int, int, int, bool]]:
    """Pieces as the number of their span, first token and token after the last, and whether these are wider."""
    starts, ends = [start for start, _ in places], [end for _, end in places]
    pieces = [
        (end - start, start, end, number)
        for number, span in enumerate(spans)
        for start, end in span.pieces
    ]
    for _, start, end, number in sorted(pieces, key=lambda one: (-one[0], one[1], one[2])):
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        if first < last:
            yield number, first, last, starts[first] < start or ends[last - 1] > end


def tokens(text: str) -> list[Piece]:
    """Where the tokens of a text are: its words, and each sign between them, none with white space in it."""
    found: list[Piece] = []
    place = 0
    for start, end in [*words(text, 0, len(text)), (len(text), len(text))]:
        # Mostly there is but a space.
        if not text[place:start].isspace():
            found += [one.span() for one in _OTHER.finditer(text, place, start)]
        if end > start:
            found.append((start, end))
        place = end
    return found
