"""Annotators: the owners of the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.layer import GOLD, Annotator, Maker, maker
from annotator.core.text import refusal

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from annotator.store.database import Database

LONGEST_NAME = 500


def every(database: Database) -> list[Annotator]:
    """All annotators, by name; gold is none, and who suggests neither."""
    return _made_by(database, Maker.PEOPLE)


def suggesters(database: Database) -> list[Annotator]:
    """The machines whose layers are suggestions, by name."""
    return _made_by(database, Maker.MACHINES)


def _made_by(database: Database, who: Maker) -> list[Annotator]:
    rows = database.rows("SELECT id, name FROM annotator ORDER BY name")
    return [Annotator(*row) for row in rows if maker(row[0]) is who]


def named(database: Database, name: str) -> Annotator | None:
    """The annotator of that name; None where there is none. Gold is none, and who suggests neither."""
    found = owner(database, name)
    return None if found is None or maker(found.id) is not Maker.PEOPLE else found


def owner(database: Database, name: str) -> Annotator | None:
    """Whoever has a layer of that name here: a person, a machine, or gold; None for nobody."""
    row = database.row("SELECT id, name FROM annotator WHERE name = ?", (name,))
    return None if row is None else Annotator(*row)


def one(database: Database, id: str) -> Annotator:
    """The annotator of that id; Refused where there is none."""
    row = database.row("SELECT id, name FROM annotator WHERE id = ?", (id,))
    if row is None:
        raise Refused(f"The project has no annotator “{id}”.")
    return Annotator(*row)


def revisions(database: Database, ids: Iterable[str]) -> list[int]:
    """The counters of the layers of those ids: where none has changed, nor has what the layers say."""
    sql = "SELECT revision FROM annotator WHERE id = ?"
    return [int(database.value(sql, (id,))) for id in ids]


def gold(database: Database) -> Annotator | None:
    """The owner of the gold layer; None where there is no gold yet."""
    row = database.row("SELECT id, name FROM annotator WHERE id = ?", (GOLD,))
    return None if row is None else Annotator(*row)


def gold_name(database: Database, others: Container[str] = ()) -> str:
    """What the gold layer of a project is called that has none yet: not as any person, nor as one of `others`."""
    names = ("gold", "gold layer", *(f"gold layer {n}" for n in range(2, 1000)))
    return next(name for name in names if name not in others and owner(database, name) is None)


def require_free(database: Database, name: str) -> None:
    """Refused where an annotator cannot be called so, or where a layer that is nobody's is."""
    if (problem := name_problem(name)) is not None:
        raise Refused(f"“{name}” is no name for an annotator: {problem}.")
    found = owner(database, name)
    if found is None or maker(found.id) is Maker.PEOPLE:
        return
    if found.id == GOLD:
        raise Refused(f"“{name}” is the gold layer of this project; choose another name.")
    raise Refused(f"“{name}” makes suggestions in this project; choose another name.")


def name_problem(name: str) -> str | None:
    """Why `name` is no annotator's name; None where it is."""
    if not name.strip():
        return "an annotator needs a name"
    # What is longer, or has a tab in it, is no name in a file that is read.
    is_line = all(char >= " " and char != "\x7f" for char in name) and len(name) <= LONGEST_NAME
    if not is_line or refusal(name) is not None:
        return "an annotator's name is one line of text"
    return None
