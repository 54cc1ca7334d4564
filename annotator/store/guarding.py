"""What an undo, a redo or a deletion would take away, known before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.removal import LEAST, Removal, is_large
from annotator.store import made_rows

if TYPE_CHECKING:
    from annotator.core.history import Edit
    from annotator.store.database import Database

# Spans that an edit made, which its undo takes away; and those that it took away, which its redo does again.
_MADE = (
    "SELECT json_extract(after, '$.annotator'), count(*) FROM edit_row"
    " WHERE edit = ? AND \"table\" = 'span' AND before IS NULL GROUP BY 1"
)
_TAKEN = (
    "SELECT json_extract(before, '$.annotator'), count(*) FROM edit_row"
    " WHERE edit = ? AND \"table\" = 'span' AND after IS NULL GROUP BY 1"
)
_BROUGHT = "SELECT annotator, count(*) FROM span WHERE made_by = ? GROUP BY annotator"


def of_undo(database: Database, edit: Edit) -> Removal | None:
    """The largest removal of an undo of `edit`; None where it takes away little."""
    rows = database.rows(_MADE, (edit.number,))
    if edit.verb in made_rows.VERBS:
        rows += database.rows(_BROUGHT, (edit.number,))
    return _largest(database, rows, f"Undoing “{edit.text}”")


def of_redo(database: Database, edit: Edit) -> Removal | None:
    """The largest removal of a redo of `edit`; None where it takes away little."""
    return _largest(database, database.rows(_TAKEN, (edit.number,)), f"Redoing “{edit.text}”")


def _largest(database: Database, rows: list[tuple[str, int]], action: str) -> Removal | None:
    found = []
    for annotator, count in rows:
        if count < LEAST:
            continue
        before = database.value("SELECT count(*) FROM span WHERE annotator = ?", (annotator,))
        name = database.value("SELECT name FROM annotator WHERE id = ?", (annotator,))
        if is_large(count, before):
            found.append(Removal(action, str(name), count, before))
    return max(found, key=lambda one: one.spans, default=None)
