"""Spans as stored: offsets of the outer ends, the pieces as JSON only where there are several."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Container, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused, StorageFailed
from annotator.core.layer import Maker, maker
from annotator.core.span import Pieces, Span, SpanPlace, Within
from annotator.core.text import refusal

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.store.database import Database, Row

COLUMNS = 'id, article, annotator, label, start, "end", pieces, quote, attributes, created, updated'
_ORDER = 'start, "end", label, id'


def chosen(database: Database, article: str | None, annotator: str | None) -> list[Span]:
    """The spans of an article, of a layer, or both, in sort order (article by article)."""
    wanted = (("article", article), ("annotator", annotator))
    given = {column: id for column, id in wanted if id is not None}
    where = " AND ".join(f"{column} = ?" for column in given) or "1"
    order = _ORDER if article is not None else f"article, {_ORDER}"
    rows = database.rows(
        f"SELECT {COLUMNS} FROM span WHERE {where} ORDER BY {order}", tuple(given.values())
    )
    return [from_row(row) for row in rows]


def places(
    database: Database, article: str, annotators: Collection[str], within: Within | None = None
) -> list[SpanPlace]:
    """Where the spans of those layers (ids) stand in an article, in sort order."""
    marks = ", ".join("?" * len(annotators))
    where, bounds = _within(within)
    rows = database.rows(
        'SELECT id, annotator, label, start, "end", pieces FROM span'
        f" WHERE article = ? AND annotator IN ({marks}){where} ORDER BY {_ORDER}",
        (article, *annotators, *bounds),
    )
    return [
        SpanPlace(id, owner, label, ((start, end),) if pieces is None else pieces_from(pieces, id))
        for id, owner, label, start, end, pieces in rows
    ]


def _within(within: Within | None) -> tuple[str, tuple[int, ...]]:
    if within is None:
        return "", ()
    where = " AND start >= ? AND start < ?" if within.starts else ' AND "end" > ? AND start < ?'
    return where, (within.start, within.end)


def one(database: Database, id: str) -> Span | None:
    """The span of that id; None where there is none."""
    row = database.row(f"SELECT {COLUMNS} FROM span WHERE id = ?", (id,))
    return None if row is None else from_row(row)


def from_row(row: Row) -> Span:
    """A span from the columns of `COLUMNS`."""
    pieces, attributes = row[6], row[8]
    return Span(
        id=row[0], article=row[1], annotator=row[2], label=row[3],
        pieces=((row[4], row[5]),) if pieces is None else pieces_from(pieces, row[0]),
        quote=row[7],
        attributes={} if attributes == "{}" else attributes_from(attributes, row[0]),
        created=row[9], updated=row[10],
    )  # fmt: skip


def pieces_to(pieces: Pieces) -> str | None:
    """Pieces as stored: null for a single one."""
    return json.dumps(pieces, separators=(",", ":")) if len(pieces) > 1 else None


def pieces_from(stored: str, span: str) -> Pieces:
    """What `pieces_to` wrote; StorageFailed where it is something else."""
    pieces = _json(stored, span)
    if isinstance(pieces, list) and all(_is_piece(piece) for piece in pieces):
        return tuple((start, end) for start, end in pieces)
    raise _damaged(span)


def attributes_to(attributes: Mapping[str, str]) -> str:
    """Attribute values as stored, in the order of their names, so that the same are written the same."""
    return json.dumps(attributes, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def attributes_from(stored: str, span: str) -> dict[str, str]:
    """What `attributes_to` wrote; StorageFailed where it is something else."""
    attributes = _json(stored, span)
    if isinstance(attributes, dict) and all(
        isinstance(value, str) for value in attributes.values()
    ):
        return attributes
    raise _damaged(span)


def counts(database: Database, annotator: str) -> dict[str, dict[str, int]]:
    """How many spans of each label an annotator has in each article."""
    rows = database.rows(
        "SELECT article, label, count(*) FROM span INDEXED BY span_place"
        " WHERE annotator = ? GROUP BY article, label",
        (annotator,),
    )
    result: dict[str, dict[str, int]] = {}
    for article, label, count in rows:
        result.setdefault(article, {})[label] = count
    return result


def labels_in(database: Database, article: str, annotator: str) -> dict[str, str]:
    """The label (id) of each span (id) that an annotator has in one article."""
    rows = database.rows(
        "SELECT id, label FROM span WHERE article = ? AND annotator = ?", (article, annotator)
    )
    return dict(rows)


def values_in_use(database: Database, attribute: str, annotator: str | None) -> list[str]:
    """The values of an attribute, the most used first."""
    return list(value_counts(database, attribute, annotator))


def value_counts(
    database: Database, attribute: str, annotator: str | None = None
) -> dict[str, int]:
    """How many of people's spans carry each value of an attribute, the most used first; 0 where others' alone do."""
    where, values = ("", ()) if annotator is None else (" AND annotator = ?", (annotator,))
    rows = database.rows(
        "SELECT attributes, annotator, count(*) FROM span"
        f" WHERE attributes <> '{{}}'{where} GROUP BY attributes, annotator",
        values,
    )
    uses: Counter[str] = Counter()
    for stored, by, count in rows:
        if value := attributes_from(stored, "").get(attribute):
            uses[value] += count if maker(by) is Maker.PEOPLE else 0
    order = sorted(uses, key=lambda value: (-uses[value], value))
    return {value: uses[value] for value in order}


def attributes_problem(known: Container[str], attributes: Mapping[str, str]) -> str | None:
    """Why a span cannot carry `attributes` where the schema has the `known` ones; None where it can."""
    for name, value in attributes.items():
        if name not in known:
            return f"the scheme has no attribute “{name}”"
        if not isinstance(value, str):
            return f"the value of “{name}” is no text"
        if (problem := refusal(value)) is not None:
            return f"the value of “{name}” {problem[1]}"
    return None


def require_label(schema: Schema, label: str) -> None:
    """Refused where the schema has no such label."""
    if not schema.has_label(label):
        names = ", ".join(known.id for known in schema.labels)
        raise Refused(f"The scheme has no label “{label}”. It has: {names}.")


def _json(stored: str, span: str) -> Any:
    try:
        return json.loads(stored)
    except ValueError:
        raise _damaged(span) from None


def _is_piece(piece: object) -> bool:
    return (
        isinstance(piece, Sequence)
        and len(piece) == 2
        and all(isinstance(offset, int) for offset in piece)
    )


def _damaged(span: str) -> StorageFailed:
    return StorageFailed(
        f"The project is damaged: what is stored of the span “{span}” cannot be read. "
        "Run the check, or restore a backup."
    )
