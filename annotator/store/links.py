"""Links as stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import spans

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.core.link import Link, LinkedSpans
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
    # A start asks for no links, and most articles have none in sight; so below.
    from annotator.core.link import Link

    return [Link(*row) for row in rows]


def with_spans_of(database: Database, span: str) -> list[LinkedSpans]:
    """The links that start or end at a span, with the spans at both ends, by id."""
    return _with_spans(database, "link.source = ? OR link.target = ?", (span, span))


def with_spans_in(
    database: Database, articles: Collection[str], annotators: Collection[str]
) -> list[LinkedSpans]:
    """The links of some layers with an end in one of the articles, with the spans at both ends, by id."""
    here = f"span.article IN ({_marks(articles)}) AND span.annotator IN ({_marks(annotators)})"
    # CROSS JOIN is SQLite's word for this order: spans of few articles first, never all links of a layer.
    ends = (
        f"SELECT linked.id FROM span CROSS JOIN link AS linked ON linked.{end} = span.id WHERE {here}"
        for end in ("source", "target")
    )
    values = (*articles, *annotators)
    return _with_spans(database, f"link.id IN ({' UNION '.join(ends)})", values * 2)


def with_spans_of_layers(database: Database, annotators: Collection[str]) -> list[LinkedSpans]:
    """All links of some layers, with the spans at both ends, by id."""
    return _with_spans(database, f"link.annotator IN ({_marks(annotators)})", tuple(annotators))


def with_spans(database: Database, link: str) -> LinkedSpans | None:
    """The link of that id with the spans at both ends; None where there is none."""
    found = _with_spans(database, "link.id = ?", (link,))
    return found[0] if found else None


def _with_spans(database: Database, where: str, values: tuple[str, ...]) -> list[LinkedSpans]:
    from annotator.core.link import Link, LinkedSpans

    tables = {"link": _COLUMNS, "s": spans.COLUMNS, "t": spans.COLUMNS}
    columns = [f"{table}.{name}" for table, names in tables.items() for name in names.split(", ")]
    rows = database.rows(
        f"SELECT {', '.join(columns)} FROM link JOIN span AS s ON s.id = link.source"
        f" JOIN span AS t ON t.id = link.target WHERE {where} ORDER BY link.id",
        values,
    )
    first, second = _COLUMNS.count(",") + 1, len(columns) - spans.COLUMNS.count(",") - 1
    return [
        LinkedSpans(
            Link(*row[:first]), spans.from_row(row[first:second]), spans.from_row(row[second:])
        )
        for row in rows
    ]


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))
