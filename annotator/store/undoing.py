"""Undo and redo: puts the rows of an edit back as they were, or as they became, as an edit of its own.

An edit is left alone where one that took hold after it, and stands, touched the same rows or builds on them. So the
standing edits, in the order in which they took hold, are always a chain in which each finds what the ones before left.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.core.history import Edit, Standing
from annotator.core.ids import new_id
from annotator.store import history, holding, images, mending_log, scheme_soundness
from annotator.store.undo_rows import Plan, Row, RowWriter, is_as_left, planned, refused, rows_of

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from annotator.core.changes import Changes
    from annotator.store.database import Database
    from annotator.store.in_steps import Step
    from annotator.store.touched import Touched


def undo(
    database: Database,
    edit: Edit,
    *,
    standing: Standing = Standing.UNDONE,
    plan: Plan | None = None,
) -> Generator[Step, None, Changes]:
    """Take a standing edit back, for `in_steps.run`; Refused where others build on it.

    With a `plan`, read before, it may be done in many transactions.
    """
    in_parts = plan is not None
    plan = _fresh(database, edit, plan, is_back=True)
    if plan.later:
        raise refused(edit, "undo", _names(database, plan.later))
    _refuse_changed(database, edit, "undo", plan.schema)
    database.run("UPDATE edit SET standing = ? WHERE seq = ?", (int(standing), edit.number))
    number = _begin(database, edit, "undo")
    _refuse_held(database, plan)
    writer = RowWriter(database, edit, number, plan, journals=in_parts)
    with _integrity(edit, "undo"):
        writer.apply([row for row in plan.schema if row.wanted is not None])
        yield from writer.first_step()
        yield from writer.change()
        yield from writer.apply_others()
        if plan.brings:
            yield from writer.take_away(keep=standing is Standing.UNDONE)
        # Last: the spans that were taken away or changed wore its labels.
        writer.apply([row for row in plan.schema if row.wanted is None])
    _refuse_unsound(database, edit, "undo", plan, writer.named)
    return _changes(database, edit, "undo", writer.touched)


def redo(
    database: Database, edit: Edit, *, plan: Plan | None = None
) -> Generator[Step, None, Changes]:
    """Do an undone edit again, for `in_steps.run`; Refused where its place was taken meanwhile. `plan` as in `undo`."""
    in_parts = plan is not None
    plan = _fresh(database, edit, plan, is_back=False)
    _refuse_changed(database, edit, "redo", plan.schema)
    number = _begin(database, edit, "redo")
    _refuse_held(database, plan)
    sql = "UPDATE edit SET standing = 1, applied = ? WHERE seq = ?"
    database.run(sql, (number, edit.number))
    writer = RowWriter(database, edit, number, plan, journals=in_parts)
    with _integrity(edit, "redo"):
        writer.apply([row for row in plan.schema if row.wanted is not None])
        yield from writer.first_step()
        if plan.brings:
            yield from writer.bring()
            writer.refuse_other_texts()
        yield from writer.change()
        yield from writer.apply_others()
        writer.apply([row for row in plan.schema if row.wanted is None])
    _refuse_unsound(database, edit, "redo", plan, writer.named)
    return _changes(database, edit, "redo", writer.touched)


def _fresh(database: Database, edit: Edit, plan: Plan | None, *, is_back: bool) -> Plan:
    """The plan, read again where the project has changed since."""
    newest = database.value("SELECT coalesce(max(seq), 0) FROM edit")
    if plan is None or plan.newest != newest:
        return planned(database, edit, is_back=is_back)
    return plan


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
        raise refused(edit, kind, set()) from error


def _refuse_changed(database: Database, edit: Edit, kind: str, rows: list[Row]) -> None:
    if not all(is_as_left(database, row) for row in rows):
        raise refused(edit, kind, set())


def _refuse_unsound(database: Database, edit: Edit, kind: str, plan: Plan, named: set[str]) -> None:
    """Leave nothing that names a part of the scheme that is gone, but for what a repair found so.

    `named` are the attributes that the spans carry which were put back.
    """
    if edit.verb == mending_log.VERB:
        return
    gone = any(row.shape is images.ATTRIBUTE and row.wanted is None for row in plan.schema)
    unsound = bool(plan.schema) and scheme_soundness.loose_ends(database, values=gone)
    if not unsound:
        brought = edit.number if plan.brings and kind == "redo" else None
        unsound = scheme_soundness.unknown_attributes(database, named, brought)
    if unsound:
        raise refused(edit, kind, set())


def _refuse_held(database: Database, plan: Plan) -> None:
    """Leave alone what a step under way changes."""
    if database.board.hold is not None:
        for row in rows_of(database, plan.changed + plan.others, is_back=plan.is_back):
            holding.refuse_row(database, row.shape, row.expected, row.wanted)


def _names(database: Database, actors: set[str]) -> set[str]:
    marks = ", ".join("?" * len(actors))
    rows = database.rows(f"SELECT name FROM annotator WHERE id IN ({marks})", tuple(actors))
    return {row[0] for row in rows} or {"somebody"}
