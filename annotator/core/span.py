"""Spans: marked stretches of an article's text, and the algebra of their pieces.

Offsets are Unicode code points, half-open, on the stored text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Piece = tuple[int, int]
Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """One annotator's mark: sorted, apart `pieces` of one article, a label's id, attribute values by name.

    `quote` is `text[start:end]`: all between the outer ends. `created`, `updated` are ISO timestamps in UTC.
    """

    id: str
    article: str
    annotator: str
    label: str
    pieces: Pieces
    quote: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    created: str = ""
    updated: str = ""

    @property
    def start(self) -> int:
        """First code point of the span."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """One past the last code point of the span."""
        return self.pieces[-1][1]

    @property
    def sort_key(self) -> tuple[int, int, str, str]:
        """Order of spans in every list and export: start, end, label, id."""
        return self.start, self.end, self.label, self.id

    @property
    def place(self) -> SpanPlace:
        """What a page shows of it."""
        return SpanPlace(self.id, self.annotator, self.label, self.pieces)


class SpanPlace(NamedTuple):
    """What a page shows of a span, which may be one of ten thousand: whose it is and where, without its words."""

    id: str
    annotator: str
    label: str
    pieces: Pieces


class Within(NamedTuple):
    """Which spans of an article are meant: those that touch a stretch (code points), or only those that start in it."""

    start: int
    end: int
    starts: bool = False

    def holds(self, span: Span) -> bool:
        """Whether the span is one of them."""
        touches = span.start < self.end and span.end > self.start
        return self.start <= span.start < self.end if self.starts else touches


def pieces_problem(pieces: Iterable[Piece], length: int) -> str | None:
    """Why `pieces` are no span of a text of `length` code points; None where they are."""
    last = -1
    for start, end in pieces:
        if not 0 <= start < end <= length:
            return f"{start} to {end} is no stretch of a text of {length} characters"
        if start <= last:
            return "its pieces are not sorted and apart"
        last = end
    return "it has no pieces" if last < 0 else None


def joined(pieces: Iterable[Piece]) -> Pieces:
    """`pieces` sorted, those that overlap or touch made one."""
    result: list[Piece] = []
    for start, end in sorted(pieces):
        if result and start <= result[-1][1]:
            result[-1] = result[-1][0], max(end, result[-1][1])
        else:
            result.append((start, end))
    return tuple(result)


def with_ends(pieces: Pieces, start: int, end: int) -> Pieces:
    """`pieces` with the outer ends moved to `start` and `end`; pieces that fall outside are dropped."""
    inner = [(max(a, start), min(b, end)) for a, b in pieces if a < end and b > start]
    if not inner:
        return ((start, end),)
    inner[0] = start, inner[0][1]
    inner[-1] = inner[-1][0], end
    return joined(inner)


def covers(pieces: Pieces, offset: int) -> bool:
    """Whether the code point at `offset` lies in one of `pieces`."""
    return any(start <= offset < end for start, end in pieces)
