"""Where gold comes from, in a line of JSON Lines: read and written at each span and link of the gold layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.decisions import From, Provenance, Source
from annotator.core.visible import excerpt
from annotator.formats.jsonl_values import BadLine, id_at, kind, list_at, text_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.record import LinkRecord, SpanRecord

KEY = "provenance"
GOLD_KEY = "gold"
# Marks a line of a machine's suggestions.
SUGGESTED_KEY = "suggestions"
_SOURCES = {source.value: source for source in Source}


def is_gold(data: dict[str, Any]) -> bool:
    """Whether a line is of the gold layer."""
    return data.get(GOLD_KEY) is True


def is_suggested(data: dict[str, Any]) -> bool:
    """Whether a line is what a machine suggests; gold is nobody's suggestion."""
    return data.get(SUGGESTED_KEY) is True and not is_gold(data)


def spans_with(rows: Sequence[Any], spans: Sequence[SpanRecord]) -> tuple[SpanRecord, ...]:
    """`spans`, read from `rows`, each with its provenance; BadLine where one cannot be read."""
    found = _all(rows, "span")
    return tuple(
        span if given is None else replace(span, provenance=given)
        for span, given in zip(spans, found, strict=True)
    )


def links_with(rows: Sequence[Any], links: Sequence[LinkRecord]) -> tuple[LinkRecord, ...]:
    """`links`, read from `rows`, each with its provenance; BadLine where one cannot be read."""
    found = _all(rows, "link")
    return tuple(
        link if given is None else replace(link, provenance=given)
        for link, given in zip(links, found, strict=True)
    )


def has_any(*rows: Sequence[Any]) -> bool:
    """Whether one of the objects in `rows` has a provenance."""
    return any(type(row) is dict and KEY in row for some in rows for row in some)


def written(provenance: Provenance, what: str) -> dict[str, Any]:
    """A provenance as JSON data; what is empty is left out. `what`: span or link."""
    data: dict[str, Any] = {
        "source": provenance.source.value,
        "from": [{"annotator": one.annotator, what: one.mark} for one in provenance.owners],
    }
    told = {"by": provenance.by, "at": provenance.at, "reason": provenance.reason}
    return {**data, **{key: value for key, value in told.items() if value}}


def _all(rows: Sequence[Any], what: str) -> Iterator[Provenance | None]:
    for number, row in enumerate(rows, 1):
        value = row.get(KEY)
        yield None if value is None else _read(value, what, f"{what} {number}")


def _read(value: Any, what: str, owner: str) -> Provenance:
    if type(value) is not dict:
        raise BadLine(f'{owner}: "{KEY}" should be an object and is {kind(value)}')
    source = text_at(value, "source", owner)
    if source not in _SOURCES:
        known = ", ".join(_SOURCES)
        raise BadLine(f"{owner}: the source {excerpt(source)} is not known; known are {known}")
    owners = []
    for row in list_at(value, "from"):
        if type(row) is not dict:
            raise BadLine(f'{owner}: each of "from" should be an object and one is {kind(row)}')
        owners.append(From(id_at(row, "annotator", owner), id_at(row, what, owner)))
    return Provenance(
        _SOURCES[source],
        tuple(owners),
        text_at(value, "by", owner),
        text_at(value, "at", owner),
        text_at(value, "reason", owner),
    )
