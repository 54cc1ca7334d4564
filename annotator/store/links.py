"""Links as stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.link import Link

if TYPE_CHECKING:
    from annotator.core.schema import LinkType
    from annotator.store.database import Database

_COLUMNS = "id, annotator, type, source, target, created, updated"


def chosen(database: Database, annotator: str | None) -> list[Link]:
    """The links of a layer, or all, by id."""
    where, values = ("1", ()) if annotator is None else ("annotator = ?", (annotator,))
    return _links(database, where, values)


def of_span(database: Database, span: str) -> list[Link]:
    """The links that start or end at a span, by id."""
    return _links(database, "source = ? OR target = ?", (span, span))


def one(database: Database, id: str) -> Link | None:
    """The link of that id; None where there is none."""
    found = _links(database, "id = ?", (id,))
    return found[0] if found else None


def same(
    database: Database, annotator: str, type: LinkType, source: str, target: str
) -> str | None:
    """The id of a layer's link that says the same; without direction, either way round. None: there is none."""
    either = "" if type.directed else " OR (source = ? AND target = ?)"
    values = (source, target) if type.directed else (source, target, target, source)
    found: str | None = database.value(
        f"SELECT id FROM link WHERE ((source = ? AND target = ?){either})"
        " AND annotator = ? AND type = ? ORDER BY id LIMIT 1",
        (*values, annotator, type.id),
    )
    return found


def _links(database: Database, where: str, values: tuple[str, ...]) -> list[Link]:
    rows = database.rows(f"SELECT {_COLUMNS} FROM link WHERE {where} ORDER BY id", values)
    return [Link(*row) for row in rows]
