"""Which gold span stands for an annotator's span: where a gold link begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.cases import intersection, length
from annotator.store import decisions, spans

if TYPE_CHECKING:
    from annotator.core.decisions import DecisionBook
    from annotator.core.span import Pieces, Span
    from annotator.store.database import Database


class GoldEnds:
    """Finds the gold of a span: made by the decision that saw it, the one that shares most characters with it."""

    def __init__(self, database: Database, book: DecisionBook) -> None:
        self._database = database
        self._book = book
        self._made: dict[tuple[str, str, Pieces], str] = {}

    def add(self, article: str, label: str, pieces: Pieces, gold: str) -> None:
        """Remember a gold span that is just being made of spans that say so."""
        self._made[article, label, pieces] = gold

    def of(self, span: Span) -> str | None:
        """The id of the gold span; None where there is none yet."""
        made = self._made.get((span.article, span.label, span.pieces))
        if made is not None:
            return made
        content = (span.label, span.pieces, "", ())
        some = self._book.of_content("span", span.article, content)
        found = decisions.gold_of(self._database, [one.id for one in some])
        gold = (spans.one(self._database, id) for ids in found.values() for id in ids)
        shared = [
            (-length(intersection(one.pieces, span.pieces)), one.start, one.id)
            for one in gold
            if one is not None
        ]
        best = min(shared, default=None)
        return best[2] if best is not None and best[0] else None
