"""Annotators: the owners of the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.layer import Annotator
from annotator.core.text import refusal

if TYPE_CHECKING:
    from annotator.store.database import Database


def every(database: Database) -> list[Annotator]:
    """All annotators, by name."""
    return [
        Annotator(*row) for row in database.rows("SELECT id, name FROM annotator ORDER BY name")
    ]


def named(database: Database, name: str) -> Annotator | None:
    """The annotator of that name; None where there is none."""
    row = database.row("SELECT id, name FROM annotator WHERE name = ?", (name,))
    return None if row is None else Annotator(*row)


def one(database: Database, id: str) -> Annotator:
    """The annotator of that id; Refused where there is none."""
    row = database.row("SELECT id, name FROM annotator WHERE id = ?", (id,))
    if row is None:
        raise Refused(f"The project has no annotator “{id}”.")
    return Annotator(*row)


def name_problem(name: str) -> str | None:
    """Why `name` is no annotator's name; None where it is."""
    if not name.strip():
        return "an annotator needs a name"
    if "\n" in name or refusal(name) is not None:
        return "an annotator's name is one line of text"
    return None
