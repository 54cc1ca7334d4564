"""Undo and redo: puts the rows of an edit back as they were, or as they became, as an edit of its own.

An edit is left alone where one that took hold after it, and stands, touched the same rows or builds on them. So the
standing edits, in the order in which they took hold, are always a chain in which each finds what the ones before left.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.history import Edit, Standing
from annotator.core.ids import new_id
from annotator.store import history, images, made_rows, mending_log, scheme_soundness
from annotator.store.history import Revisions
from annotator.store.images import RANK, SCHEMA_SHAPES, SHAPE_OF, Image, Shape
from annotator.store.touched import Touched

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    later = _later_actors(database, edit)
    if edit.verb in made_rows.VERBS:
        later |= made_rows.later_actors(database, edit.number)
    if later:
        raise _refused(edit, "undo", _names(database, later))
    rows = _rows(database, edit, back=True)
    schema = [row for row in rows if row.shape in SCHEMA_SHAPES]
    _refuse_changed(database, edit, "undo", rows)
    database.run("UPDATE edit SET standing = ? WHERE seq = ?", (int(standing), edit.number))
    touched = Touched()
    with _integrity(edit, "undo"):
        writer = _Writer(database, edit, _begin(database, edit, "undo"), touched)
        writer.apply([row for row in schema if row.wanted is not None])
        writer.apply([row for row in rows if row.shape not in SCHEMA_SHAPES])
        if edit.verb in made_rows.VERBS:
            keep = standing is Standing.UNDONE
            made_rows.take_away(database, edit.number, writer.revisions, touched, keep=keep)
        # Last: the spans that were taken away or changed wore its labels.
        writer.apply([row for row in schema if row.wanted is None])
    _refuse_unsound(database, edit, "undo", rows)
    return _changes(database, edit, "undo", touched)


def redo(database: Database, edit: Edit) -> Changes:
    """Do an undone edit again. Only inside `atomic`; Refused where its place was taken meanwhile."""
    rows = _rows(database, edit, back=False)
    schema = [row for row in rows if row.shape in SCHEMA_SHAPES]
    _refuse_changed(database, edit, "redo", rows)
    touched = Touched()
    with _integrity(edit, "redo"):
        number = _begin(database, edit, "redo")
        database.run(
            "UPDATE edit SET standing = 1, applied = ? WHERE seq = ?", (number, edit.number)
        )
        writer = _Writer(database, edit, number, touched)
        writer.apply([row for row in schema if row.wanted is not None])
        if edit.verb in made_rows.VERBS:
            made_rows.restore(database, edit.number, number, writer.revisions, touched)
        writer.apply([row for row in rows if row.shape not in SCHEMA_SHAPES])
        writer.apply([row for row in schema if row.wanted is None])
    _refuse_unsound(database, edit, "redo", rows)
    return _changes(database, edit, "redo", touched)


def _begin(database: Database, edit: Edit, kind: str) -> int:
    return history.begin(
        database, actor=edit.actor or None, verb=edit.verb, text=edit.text, id=new_id(), kind=kind,
        of=edit.number,
    )  # fmt: skip


def _changes(database: Database, edit: Edit, kind: str, touched: Touched) -> Changes:
    return touched.changes(f"{kind.capitalize()}: {edit.text}", focus=touched.focus(database))


@contextmanager
def _integrity(edit: Edit, kind: str) -> Iterator[None]:
    """Tell of what SQLite refuses (a row that others refer to, an article that is gone) as a sentence."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise _refused(edit, kind, set()) from error


def _rows(database: Database, edit: Edit, *, back: bool) -> list[_Row]:
    """The rows of an edit that carry images of their own, as they should be found and as they shall become."""
    stored = database.rows(
        f'SELECT "table", "key", before, after FROM edit_row WHERE edit = ? AND NOT ({made_rows.KEPT})'
        " AND before IS NOT after ORDER BY rowid",
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


def _refuse_unsound(database: Database, edit: Edit, kind: str, rows: list[_Row]) -> None:
    """Leave nothing that names a part of the scheme that is gone, but for what a repair found so."""
    if edit.verb == mending_log.VERB:
        return
    schema = {row.shape for row in rows if row.shape in SCHEMA_SHAPES}
    gone = any(row.shape is images.ATTRIBUTE and row.wanted is None for row in rows)
    unsound = bool(schema) and scheme_soundness.loose_ends(database, values=gone)
    if not unsound:
        brought = edit.number if edit.verb in made_rows.VERBS and kind == "redo" else None
        put_back = (row.wanted for row in rows if row.shape is images.SPAN and row.wanted)
        named = {name for image in put_back for name in json.loads(image["attributes"])}
        unsound = scheme_soundness.unknown_attributes(database, named, brought)
    if unsound:
        raise _refused(edit, kind, set())


class _Writer:
    """Writes images as the edit of a number, and counts what it touches."""

    def __init__(self, database: Database, of: Edit, edit: int, touched: Touched) -> None:
        self.revisions = Revisions(database)
        self._database = database
        self._edit = edit
        # What a merge took is no newer for being taken back or again: another merge must see the same rows.
        self._keeps_revisions = of.verb in made_rows.VERBS
        self._touched = touched

    def apply(self, rows: list[_Row]) -> None:
        """Make parents before children, then remove children before parents: nothing refers to what is gone."""
        for row in sorted(rows, key=lambda row: RANK[row.shape.table]):
            if row.wanted is not None:
                image = self._stamped(row.shape, row.wanted)
                exists = row.expected is not None
                images.write(self._database, row.shape, image, exists=exists)
                self._touched.add(self._database, row.shape.table, image)
        for row in sorted(rows, key=lambda row: -RANK[row.shape.table]):
            if row.wanted is None and row.expected is not None:
                self._stamped(row.shape, row.expected)
                self._touched.add(self._database, row.shape.table, row.expected)
                images.remove(self._database, row.shape, row.key)

    def _stamped(self, shape: Shape, image: Image) -> Image:
        if not shape.layered:
            return image
        revision = self.revisions.next_of(image["annotator"])
        if self._keeps_revisions:
            revision = image["revision"]
        return {**image, "revision": revision, "edit": self._edit}


def _later_actors(database: Database, edit: Edit) -> set[str]:
    """The ids of those whose standing work took hold later, on the same rows ("" for nobody)."""
    rows = database.rows(
        "SELECT DISTINCT later.actor FROM edit AS this JOIN edit_row AS mine ON mine.edit = this.seq"
        ' JOIN edit_row AS theirs ON theirs."key" = mine."key" AND theirs."table" = mine."table"'
        " JOIN edit AS later ON later.seq = theirs.edit WHERE this.seq = ?"
        " AND later.applied > this.applied AND later.kind = 'do' AND later.standing = 1",
        (edit.number,),
    )
    return {row[0] or "" for row in rows}


def _names(database: Database, actors: set[str]) -> set[str]:
    marks = ", ".join("?" * len(actors))
    rows = database.rows(f"SELECT name FROM annotator WHERE id IN ({marks})", tuple(actors))
    return {row[0] for row in rows} or {"somebody"}


def _refused(edit: Edit, kind: str, names: set[str]) -> Refused:
    done = "undone" if kind == "undo" else "redone"
    who = " and ".join(sorted(names)) or "another edit"
    has = "have" if len(names) > 1 else "has"
    return Refused(f"“{edit.text}” cannot be {done}: {who} {has} since changed what it touched.")
