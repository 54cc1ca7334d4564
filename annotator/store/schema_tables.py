"""The label scheme of a project, in the tables `label`, `link_type`, `attribute`, `detail` and `guideline`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.schema import KINDS, Attribute, Entry, Label, LinkType, Schema
from annotator.store import images
from annotator.store.images import ATTRIBUTE, DETAIL, GUIDELINE, LABEL, LINK_TYPE

if TYPE_CHECKING:
    from annotator.store.database import Database
    from annotator.store.images import Image, Shape

SHAPES: dict[type[Entry], Shape] = {Label: LABEL, LinkType: LINK_TYPE, Attribute: ATTRIBUTE}
# What the older tables have no column for.
DETAILS: dict[type[Entry], tuple[str, ...]] = {
    Label: ("examples", "formerly"),
    LinkType: ("sources", "targets"),
    Attribute: ("kind", "choices", "labels"),
}
_WHOLE = ""


def default_schema() -> Schema:
    """The schema that comes with the program."""
    from annotator.core import schema_files

    return schema_files.default_schema()


def load(database: Database) -> Schema:
    """The schema of a project, each part in the order that people see."""
    guidelines: dict[str, str] = dict(database.rows("SELECT label, text FROM guideline"))
    details = {
        (what, id): _read(what, value)
        for what, id, value in database.rows("SELECT what, id, value FROM detail")
    }
    return Schema(
        labels=tuple(
            Label(
                *row,
                **{"guidelines": guidelines.get(row[0], ""), **details.get(("label", row[0]), {})},
            )
            for row in _rows(database, LABEL)
        ),
        link_types=tuple(
            LinkType(id, name, inverse, bool(directed), **details.get(("link_type", id), {}))
            for id, name, inverse, directed in _rows(database, LINK_TYPE)
        ),
        attributes=tuple(
            Attribute(id, name, key, bool(done), bool(long), **details.get(("attribute", id), {}))
            for id, name, key, done, long in _rows(database, ATTRIBUTE)
        ),
        guidelines=guidelines.get(_WHOLE, ""),
    )


def store(database: Database, schema: Schema) -> None:
    """Write the schema of a new project. Only inside `atomic`."""
    parts: tuple[tuple[Entry, ...], ...] = (
        schema.labels,
        schema.link_types,
        schema.attributes,
    )
    for rows in parts:
        for position, row in enumerate(rows):
            images.write(database, SHAPES[type(row)], image_of(row, position), exists=False)
            if (detail := detail_of(row)) is not None:
                images.write(database, DETAIL, detail, exists=False)
    for guideline in guidelines_of(schema):
        images.write(database, GUIDELINE, guideline, exists=False)


def image_of(entry: Entry, position: int) -> Image:
    """The row of a label, link type or attribute at that position."""
    own = (name for name in SHAPES[type(entry)].columns if name != "position")
    values = {name: getattr(entry, name) for name in own}
    plain = {name: int(one) if isinstance(one, bool) else one for name, one in values.items()}
    return {**plain, "position": position}


def detail_of(entry: Entry) -> Image | None:
    """The row of what the tables have no column for; None where all of it is as usual."""
    usual = entry.__dataclass_fields__
    values = {
        name: list(value) if isinstance(value, tuple) else value
        for name in DETAILS[type(entry)]
        if (value := getattr(entry, name)) != usual[name].default
    }
    if not values:
        return None
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return {"what": SHAPES[type(entry)].table, "id": entry.id, "value": text}


def guidelines_of(schema: Schema) -> list[Image]:
    """The rows of all guidelines that say something."""
    said = [(label.id, label.guidelines) for label in schema.labels]
    return [
        {"label": id, "text": text} for id, text in (*said, (_WHOLE, schema.guidelines)) if text
    ]


def _rows(database: Database, shape: Shape) -> list[tuple[Any, ...]]:
    columns = ", ".join(images.quoted(name) for name in shape.columns if name != "position")
    return database.rows(f"SELECT {columns} FROM {shape.table} ORDER BY position, id")


def _read(what: str, value: str) -> dict[str, Any]:
    """What a detail says, less what it says in a way that no version of this program wrote."""
    try:
        stored = json.loads(value)
    except ValueError:
        return {}  # the check names it
    names = next((DETAILS[kind] for kind, shape in SHAPES.items() if shape.table == what), ())
    found = {name: stored.get(name) for name in names} if isinstance(stored, dict) else {}
    texts = {name: one for name, one in found.items() if isinstance(one, str)}
    lists = {name: _texts(one) for name, one in found.items() if isinstance(one, list)}
    return {**({"kind": texts["kind"]} if texts.get("kind") in KINDS else {}), **lists}


def _texts(found: list[object]) -> tuple[str, ...]:
    return tuple(one for one in found if isinstance(one, str))
