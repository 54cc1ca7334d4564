"""Whether all that names a part of the scheme finds it: what no foreign key can say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.check import Finding
from annotator.store import spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.schema import Schema
    from annotator.store.database import Database

# Rows that belong to nothing, and rules that name a label that is not there.
LOOSE_ROWS = (
    "SELECT what || ' ' || id FROM detail WHERE NOT EXISTS (SELECT 1 FROM label WHERE what = 'label' AND label.id ="
    " detail.id) AND NOT EXISTS (SELECT 1 FROM link_type WHERE what = 'link_type' AND link_type.id = detail.id)"
    " AND NOT EXISTS (SELECT 1 FROM attribute WHERE what = 'attribute' AND attribute.id = detail.id)",
    "SELECT 'guidelines ' || label FROM guideline WHERE label <> '' AND label NOT IN (SELECT id FROM label)",
    "SELECT what || ' ' || detail.id FROM detail, json_each(iif(json_valid(detail.value), detail.value, '{}')) AS list,"
    " json_each(iif(list.type = 'array', list.value, '[]')) AS one"
    " WHERE list.key IN ('sources', 'targets', 'labels') AND one.value NOT IN (SELECT id FROM label)",
    "SELECT what || ' ' || id FROM detail WHERE NOT json_valid(value)",
)
_LOOSE_VALUES = (
    "SELECT 1 FROM span, json_each(attributes) AS one WHERE attributes <> '{}'"
    " AND one.key NOT IN (SELECT id FROM attribute) LIMIT 1"
)
_NAMED = 20


def loose_ends(database: Database, *, values: bool) -> bool:
    """Whether anything names a part of the scheme that is not there, with `values` those of spans too.

    That the labels of spans are there is seen to by a foreign key.
    """
    if any(database.row(query) is not None for query in LOOSE_ROWS):
        return True
    return values and database.row(_LOOSE_VALUES) is not None


def unknown_attributes(database: Database, named: set[str], brought_by: int | None) -> bool:
    """Whether the scheme lacks one of those attributes (ids), or one that spans of that import carry."""
    if named - {row[0] for row in database.rows("SELECT id FROM attribute")}:
        return True
    query = _LOOSE_VALUES.replace(" LIMIT 1", " AND made_by = ? LIMIT 1")
    return brought_by is not None and database.row(query, (brought_by,)) is not None


def breaches(database: Database, schema: Schema) -> list[Finding]:
    """Links and values that the scheme does not allow: made before it said so, or brought by an import."""
    return [*_links(database, schema), *_values(database, schema)]


def _links(database: Database, schema: Schema) -> Iterator[Finding]:
    bound = [row.id for row in schema.link_types if row.sources or row.targets]
    if not bound:
        return
    rows = database.rows(
        "SELECT link.id, type, source.label, target.label FROM link JOIN span AS source ON source.id = link.source"
        " JOIN span AS target ON target.id = link.target"
        f" WHERE type IN ({', '.join('?' * len(bound))}) ORDER BY link.id",
        bound,
    )
    found = [id for id, type, *labels in rows if not schema.link_type(type).joins(*labels)]
    if found:
        one, many = "link joins labels that its type", "links join labels that their types"
        yield _finding("scheme links", f"a {one} does not join", f"{many} do not join", found)


def _values(database: Database, schema: Schema) -> Iterator[Finding]:
    known = {row.id: row for row in schema.attributes}
    found: Counter[str] = Counter()
    for id, label, stored in database.rows(
        "SELECT id, label, attributes FROM span WHERE attributes <> '{}' ORDER BY id"
    ):
        for name, value in spans.attributes_from(stored, id).items():
            row = known.get(name)
            if row is None or row.problem(value) or not row.fits(label):
                found[id] += 1
    if found:
        rest = "that the scheme does not allow"
        one, many = f"a span carries a value {rest}", f"spans carry values {rest}"
        yield _finding("scheme values", one, many, list(found))


def _finding(kind: str, one: str, many: str, ids: list[str]) -> Finding:
    named = ", ".join(f"“{id}”" for id in ids[:_NAMED])
    rest = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
    said = one if len(ids) == 1 else f"{len(ids)} {many}"
    return Finding(kind, f"{said}: {named}{rest}.", len(ids), tuple(ids[:_NAMED]))
