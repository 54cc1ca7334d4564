"""Ids of new spans and links, made of what they say: whoever makes the same mark in two copies makes one mark.

The id keeps what the mark said first; it stays when the mark is changed. Where an id is taken, the next is used, so
that a mark made twice on purpose is two.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from annotator.core.ids import derived_id

if TYPE_CHECKING:
    from annotator.core.schema import LinkType
    from annotator.core.span import Pieces
    from annotator.store.database import Database


class SpanIds:
    """Ids for new spans of one annotator in one article."""

    def __init__(self, database: Database, annotator: str, article: str) -> None:
        self._database = database
        self._place = (_name(database, annotator), *_text(database, article))

    def of(self, label: str, pieces: Pieces) -> str:
        """The first free id for a span of that label on `pieces` (code points, half-open)."""
        return _free(self._database, "span", (*self._place, label, pieces))


def of_link(database: Database, annotator: str, type: LinkType, source: str, target: str) -> str:
    """The first free id for a link between two spans (ids)."""
    ends = (source, target) if type.directed else sorted((source, target))
    return _free(database, "link", (_name(database, annotator), type.id, *ends))


class DecisionIds:
    """Ids for decisions on cases of one article, and for the gold that they make: the same in every copy."""

    def __init__(self, database: Database, article: str) -> None:
        self._database = database
        self._place = _text(database, article)

    def of(self, what: str, key: str) -> str:
        """The first free id for a decision on the case of that key."""
        return _free(self._database, "decision", (*self._place, what, key))

    def of_gold(self, what: str, decision: str) -> str:
        """The first free id for a gold span or link that the decision makes."""
        return _free(self._database, what, ("gold", decision))


def _free(database: Database, table: str, said: tuple[object, ...]) -> str:
    ids = (derived_id(table, *said, number) for number in count())
    return next(
        id for id in ids if database.row(f"SELECT 1 FROM {table} WHERE id = ?", (id,)) is None
    )


def _name(database: Database, annotator: str) -> str:
    return str(database.value("SELECT name FROM annotator WHERE id = ?", (annotator,)))


def _text(database: Database, article: str) -> tuple[str, str]:
    """The hash of the text, which is the same in every project; the id too where the text is here twice."""
    sha256 = database.value("SELECT sha256 FROM article WHERE id = ?", (article,))
    same = database.value("SELECT count(*) FROM article WHERE sha256 = ?", (sha256,))
    return sha256, article if same > 1 else ""
