"""Undo and redo: puts the rows of an edit back as they were, or as they became, as an edit of its own.

An edit is left alone where a later one that still stands touched the same rows or builds on them: the rows of the
standing edits, in the order of their numbers, are then always a chain in which each finds what the one before left.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.history import Edit, Standing
from annotator.core.ids import new_id
from annotator.store import history, images, made_rows
from annotator.store.history import Revisions
from annotator.store.images import RANK, SHAPE_OF, Image, Shape
from annotator.store.touched import Touched

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.store.database import Database


@dataclass(frozen=True, slots=True)
class _Row:
    shape: Shape
    key: str
    expected: Image | None
    wanted: Image | None


def undo(database: Database, edit: Edit, *, standing: Standing = Standing.UNDONE) -> Changes:
    """Take a standing edit back. Only inside `atomic`; Refused where others build on it."""
    _refuse_later(database, edit, "undo", made_rows.later_actors(database, edit.number))
    return _turn(database, edit, "undo", standing)


def redo(database: Database, edit: Edit) -> Changes:
    """Do an undone edit again. Only inside `atomic`; Refused where its place was taken meanwhile."""
    _refuse_later(database, edit, "redo", set())
    return _turn(database, edit, "redo", Standing.DONE)


def _turn(database: Database, edit: Edit, kind: str, standing: Standing) -> Changes:
    touched = Touched()
    rows = _rows(database, edit, back=kind == "undo")
    _refuse_changed(database, edit, kind, rows)
    text = f"{kind.capitalize()}: {edit.text}"
    number = history.begin(
        database, actor=edit.actor or None, verb=edit.verb, text=edit.text, id=new_id(), kind=kind,
        of=edit.number,
    )  # fmt: skip
    database.run("UPDATE edit SET standing = ? WHERE seq = ?", (int(standing), edit.number))
    revisions = Revisions(database)
    try:
        if kind == "redo":
            made_rows.restore(database, edit.number, number, revisions, touched)
        _apply(database, rows, number, revisions, touched)
        if kind == "undo":
            keep = standing is Standing.UNDONE
            made_rows.take_away(database, edit.number, revisions, touched, keep=keep)
    except sqlite3.IntegrityError as error:
        raise _refused(edit, kind, set()) from error
    return touched.changes(text, focus=touched.focus(database))


def _rows(database: Database, edit: Edit, *, back: bool) -> list[_Row]:
    """The rows of an edit that carry images of their own, as they should be found and as they shall become."""
    stored = database.rows(
        f'SELECT "table", "key", before, after FROM edit_row WHERE edit = ? AND NOT ({made_rows.KEPT})'
        " ORDER BY rowid",
        (edit.number,),
    )
    rows = []
    for table, key, before, after in stored:
        images_of = images.from_text(before), images.from_text(after)
        expected, wanted = reversed(images_of) if back else images_of
        rows.append(_Row(SHAPE_OF[table], key, expected, wanted))
    return rows


def _refuse_changed(database: Database, edit: Edit, kind: str, rows: list[_Row]) -> None:
    for row in rows:
        found = images.load(database, row.shape, row.key)
        if not images.same_content(found, row.expected):
            raise _refused(edit, kind, set())


def _apply(
    database: Database, rows: list[_Row], edit: int, revisions: Revisions, touched: Touched
) -> None:
    """Remove children before parents, then make parents before children."""
    gone = [row for row in rows if row.wanted is None and row.expected is not None]
    kept = [row for row in rows if row.wanted is not None]
    for row in sorted(gone, key=lambda row: -RANK[row.shape.table]):
        assert row.expected is not None
        _stamp(row.shape, row.expected, edit, revisions)
        touched.add(database, row.shape.table, row.expected)
        images.remove(database, row.shape, row.key)
    for row in sorted(kept, key=lambda row: RANK[row.shape.table]):
        assert row.wanted is not None
        image = _stamp(row.shape, row.wanted, edit, revisions)
        images.write(database, row.shape, image, exists=row.expected is not None)
        touched.add(database, row.shape.table, image)


def _stamp(shape: Shape, image: Image, edit: int, revisions: Revisions) -> Image:
    if not shape.layered:
        return image
    return {**image, "revision": revisions.next_of(image["annotator"]), "edit": edit}


def _refuse_later(database: Database, edit: Edit, kind: str, builders: set[str]) -> None:
    rows = database.rows(
        'SELECT DISTINCT later.actor FROM edit_row AS mine JOIN edit_row AS theirs ON theirs."key" = mine."key"'
        ' AND theirs."table" = mine."table" JOIN edit AS later ON later.seq = theirs.edit'
        " WHERE mine.edit = ? AND later.seq > ? AND later.kind = 'do' AND later.standing = 1",
        (edit.number, edit.number),
    )
    actors = {row[0] or "" for row in rows} | builders
    if actors:
        names = _names(database, actors)
        raise _refused(edit, kind, names)


def _names(database: Database, actors: set[str]) -> set[str]:
    marks = ", ".join("?" * len(actors))
    rows = database.rows(f"SELECT name FROM annotator WHERE id IN ({marks})", tuple(actors))
    return {row[0] for row in rows} or {"somebody"}


def _refused(edit: Edit, kind: str, names: set[str]) -> Refused:
    done = "undone" if kind == "undo" else "redone"
    who = " and ".join(sorted(names)) or "another edit"
    has = "have" if len(names) > 1 else "has"
    return Refused(f"“{edit.text}” cannot be {done}: {who} {has} since changed what it touched.")
