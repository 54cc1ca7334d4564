"""Spans as a long list shows them: block by block in sort order, each found without counting those before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from annotator.store import images, spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.span import Span
    from annotator.store.database import Database

# Start, end, label and id: `Span.sort_key`.
Key: TypeAlias = "tuple[int, int, str, str]"
BEFORE_ALL: Key = (-1, -1, "", "")
BEHIND_ALL: Key = (2**62, -1, "", "")
_KEY = 'start, "end", label, id'


def block(
    database: Database, article: str, layers: Sequence[str], after: Key, size: int
) -> tuple[int, Key]:
    """How many spans of those layers come next `after` a key, at most `size`; and the key of the last of them."""
    if not layers:
        return 0, after
    sql = f"{_merged(_KEY, layers, '')} ORDER BY {_KEY} LIMIT ?"
    values = [value for layer in layers for value in (article, layer, *after)]
    # The last of a full block is found without a look at the others.
    if (last := database.row(f"{sql} OFFSET ?", [*values, 1, size - 1])) is not None:
        return size, last
    rows = database.rows(sql, [*values, size])
    return (len(rows), rows[-1]) if rows else (0, after)


def between(
    database: Database, article: str, layers: Sequence[str], after: Key, last: Key
) -> list[Span]:
    """The spans of those layers that come `after` a key, to the one of the key `last`, in sort order."""
    if not layers:
        return []
    values = [value for layer in layers for value in (article, layer, *after, *last)]
    sql = _merged(spans.COLUMNS, layers, f" AND ({_KEY}) <= (?, ?, ?, ?)")
    return [spans.from_row(row) for row in database.rows(f"{sql} ORDER BY {_KEY}", values)]


def beside(
    database: Database, article: str, layers: Sequence[str], key: Key, label: str, *, onward: bool
) -> Span | None:
    """The span of those layers that comes next after a key, or else next before it; "" for any `label`.

    None where there is none. Of each layer no more is read than up to the first that fits.
    """
    if not layers:
        return None
    sign, turn = (">", "ASC") if onward else ("<", "DESC")
    more, wanted = (" AND label = ?", [label]) if label else ("", [])
    values = [value for layer in layers for value in (article, layer, *key, *wanted)]
    order = f'start {turn}, "end" {turn}, label {turn}, id {turn}'
    row = database.row(f"{_merged(_KEY, layers, more, sign)} ORDER BY {order} LIMIT 1", values)
    return spans.one(database, row[3]) if row else None


def before_last_edit(database: Database, id: str) -> tuple[str, str, Key] | None:
    """Article, layer and key that a span had before the last edit; None where that edit made it.

    LookupError where the last edit kept no image of the span.
    """
    row = database.row(
        'SELECT before FROM edit_row WHERE "key" = ? AND "table" = ?'
        " AND edit = (SELECT max(seq) FROM edit)",
        (id, images.SPAN.table),
    )
    if row is None:
        raise LookupError(id)
    image = images.from_text(row[0])
    if image is None:
        return None
    key = image["start"], image["end"], image["label"], id
    return image["article"], image["annotator"], key


def _merged(columns: str, layers: Sequence[str], more: str, sign: str = ">") -> str:
    # One stretch of the index for each layer: SQLite merges them as it reads, and sorts nothing.
    one = (
        f"SELECT {columns} FROM span WHERE article = ? AND annotator = ?"
        f" AND ({_KEY}) {sign} (?, ?, ?, ?){more}"
    )
    return " UNION ALL ".join([one] * len(layers))
