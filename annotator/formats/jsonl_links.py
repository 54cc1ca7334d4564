"""The links of a line of JSON Lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.record import LinkRecord
from annotator.core.visible import excerpt
from annotator.formats.jsonl_provenance import KEY
from annotator.formats.jsonl_values import BadLine, first_twice, id_at, kind, text_at
from annotator.formats.naming import UnknownLabel

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.formats.naming import Naming

_LINK_KEYS = frozenset({"id", "type", "source", "target", "target_document", KEY})


def read_links(
    rows: list[Any], document: str, spans: Collection[str], types: Naming, notes: list[str]
) -> tuple[LinkRecord, ...]:
    """The links in `rows` from the spans of `document`; BadLine where one is refused."""
    if not rows:
        return ()
    links = tuple(_link(row, f"link {n}", document, spans, types) for n, row in enumerate(rows, 1))
    _check_unique(links)
    if left_out := {key for row in rows for key in row} - _LINK_KEYS:
        keys = ", ".join(excerpt(key) for key in sorted(left_out))
        notes.append(f"{keys} of its links left out")
    return links


def _link(row: Any, owner: str, document: str, spans: Collection[str], types: Naming) -> LinkRecord:
    if type(row) is not dict:
        raise BadLine(f"{owner} should be an object and is {kind(row)}")
    source, target = id_at(row, "source", owner), id_at(row, "target", owner)
    if not source or source not in spans:
        raise BadLine(f"{owner}: its source {excerpt(source)} is none of the spans of this line")
    if not target:
        raise BadLine(f"{owner}: it has no target")
    if source == target:
        raise BadLine(f"{owner}: it joins {excerpt(source)} with itself")
    return LinkRecord(
        type=_type(row, owner, types),
        source=source,
        target=target,
        target_document=id_at(row, "target_document", owner)
        or (document if target in spans else ""),
        id=id_at(row, "id", owner),
    )


def _type(row: dict[str, Any], owner: str, types: Naming) -> str:
    try:
        return types.of(text_at(row, "type", owner), "type")
    except UnknownLabel as error:
        raise UnknownLabel(f"{owner}: {error}") from None
    except BadLine as error:
        raise BadLine(f"{owner}: {error}") from None


def _check_unique(links: tuple[LinkRecord, ...]) -> None:
    ids = [link.id for link in links if link.id]
    if len(set(ids)) != len(ids):
        twice = first_twice(ids)
        raise BadLine(f"two of its links have the id {excerpt(twice)}")
