"""How a scheme is changed: its rows, and the spans, links and decisions that are swept along, in parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core import scheme_edits
from annotator.store import made_rows, schema_tables, scheme_rows, sweeping
from annotator.store.history import EditWriter
from annotator.store.holding import SCHEME, Name, Scope
from annotator.store.in_steps import Step

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from annotator.core.changes import Changes
    from annotator.core.schema import Schema
    from annotator.store.database import Database


@dataclass(frozen=True, slots=True)
class Sweep:
    """What becomes of spans, links and decisions while a scheme changes."""

    column: str = "label"
    values: Mapping[int, str] | None = None
    is_newer: bool = True
    renamed: Mapping[str, str] | None = None
    what: str = "span"
    # What the spans carry, by which they are known.
    worn: frozenset[Name] = frozenset()


class Moved(Exception):
    """The project was changed between reading which spans a change is about, and changing them."""


def newest(database: Database) -> int:
    """The number of the newest edit."""
    return int(database.value("SELECT coalesce(max(seq), 0) FROM edit"))


def steps(
    database: Database,
    by: str | None,
    what: str,
    schemas: tuple[Schema, Schema],
    swept: Sweep | None,
    state: int | None,
) -> Generator[Step, None, Changes]:
    """The work in parts, of which any number can be in one transaction, for `in_steps.run`.

    Moved where what is swept was read when another edit than `state` was the newest; None where that is all the same.
    """
    if swept is not None and state not in (None, newest(database)):
        raise Moved
    edit = EditWriter(database, by, SCHEME, what)
    scheme_rows.make(database, edit, *schemas)
    total = len(swept.values) if swept and swept.values else 0
    if total > made_rows.SLICE:
        yield Step(0, total)
    done = 0
    for done in _sweep(database, edit, swept) if swept is not None else ():
        yield Step(min(done, total), max(total, 1))
    scheme_rows.unmake(database, edit, *schemas)
    return edit.touched.changes(what)


def _sweep(database: Database, edit: EditWriter, swept: Sweep) -> Iterator[int]:
    if swept.values:
        yield from sweeping.sweep(
            database, edit, swept.column, swept.values, is_newer=swept.is_newer
        )
    if swept.renamed:
        if swept.what == "link":
            for old, new in swept.renamed.items():
                yield from sweeping.retype_links(database, edit, old, new)
        yield from sweeping.rename_in_decisions(database, edit, swept.what, swept.renamed)


def scope(before: Schema, after: Schema, swept: Sweep | None) -> Scope:
    """What a change of the scheme touches: all that names what is new or goes away, and the spans that it sweeps."""
    closed = frozenset(_names(before) ^ _names(after))
    return Scope(worn=closed | (swept.worn if swept else frozenset()), closed=closed)


def _names(schema: Schema) -> set[Name]:
    return {
        (shape.table, row.id)
        for kind, shape in schema_tables.SHAPES.items()
        for row in scheme_edits.entries(schema, kind)
    }
