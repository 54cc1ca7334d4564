"""The label scheme of a project, in the tables `label`, `link_type` and `attribute`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.core.schema import Attribute, Label, LinkType, Schema

if TYPE_CHECKING:
    from annotator.store.database import Database

_LABEL = "id, name, key, short, look, description"
_LINK_TYPE = "id, name, inverse, directed"
_ATTRIBUTE = "id, name, key, completes, long"


def default_schema() -> Schema:
    """The schema that comes with the program."""
    from annotator.paths import resource

    text = resource("resources", "schema", "default.json").read_text(encoding="utf-8")
    return Schema.from_json(json.loads(text))


def load(database: Database) -> Schema:
    """The schema of a project, each part in the order that people see."""
    labels = database.rows(f"SELECT {_LABEL} FROM label ORDER BY position")
    links = database.rows(f"SELECT {_LINK_TYPE} FROM link_type ORDER BY position")
    attributes = database.rows(f"SELECT {_ATTRIBUTE} FROM attribute ORDER BY position")
    return Schema(
        labels=tuple(Label(*row) for row in labels),
        link_types=tuple(
            LinkType(id, name, inverse, bool(directed)) for id, name, inverse, directed in links
        ),
        attributes=tuple(
            Attribute(id, name, key, bool(completes), bool(long))
            for id, name, key, completes, long in attributes
        ),
    )


def store(database: Database, schema: Schema) -> None:
    """Write the schema of a new project. Only inside `atomic`."""
    database.run_many(
        f"INSERT INTO label (position, {_LABEL}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (n, row.id, row.name, row.key, row.short, row.look, row.description)
            for n, row in enumerate(schema.labels)
        ],
    )
    database.run_many(
        f"INSERT INTO link_type (position, {_LINK_TYPE}) VALUES (?, ?, ?, ?, ?)",
        [
            (n, row.id, row.name, row.inverse, row.directed)
            for n, row in enumerate(schema.link_types)
        ],
    )
    database.run_many(
        f"INSERT INTO attribute (position, {_ATTRIBUTE}) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (n, row.id, row.name, row.key, row.completes, row.long)
            for n, row in enumerate(schema.attributes)
        ],
    )
