"""What undo and redo of an annotator would go for: asked after each step, and at the start, for its words or number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.store.database import Database

# Conditions that find one edit of an annotator: the last thing done that still stands, and the first of the undone
# things that can be done again.
TO_UNDO = "actor = ? AND standing = 1 AND kind = 'do' ORDER BY seq DESC LIMIT 1"
TO_REDO = "actor = ? AND standing = 0 AND kind = 'do' ORDER BY seq LIMIT 1"


def text(database: Database, which: str, annotator: str) -> str:
    """What the history calls the edit that a condition finds; "" for none."""
    return database.value(f"SELECT text FROM edit WHERE {which}", (annotator,)) or ""


def numbers(database: Database, annotator: str) -> tuple[int, int]:
    """The numbers of the edits that undo and redo of an annotator would take; 0 for none."""
    return _number(database, TO_UNDO, annotator), _number(database, TO_REDO, annotator)


def number_of(database: Database, id: str) -> int:
    """The number of the edit of that id; 0 for none."""
    return database.value("SELECT seq FROM edit WHERE id = ?", (id,)) or 0


def last_number(database: Database, annotator: str, verb: str) -> int:
    """The number of the last edit with that verb by an annotator that stands; 0 for none."""
    return _number(database, f"verb = ? AND {TO_UNDO}", verb, annotator)


def _number(database: Database, which: str, *values: str) -> int:
    return database.value(f"SELECT seq FROM edit WHERE {which}", values) or 0
