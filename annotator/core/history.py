"""Edits: what the history of a project tells of each thing that was done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Standing(IntEnum):
    """Whether an edit still holds: an undone one can be redone, a dropped one cannot any more."""

    DONE = 1
    UNDONE = 0
    DROPPED = -1


@dataclass(frozen=True, slots=True)
class Edit:
    """One entry of the history: `number` counts upwards, `at` is for display only.

    `actor` is an annotator's id, "" for nobody; `kind` is do, undo or redo; `of` is the id of the edit that
    was undone or redone, else "".
    """

    id: str
    number: int
    actor: str
    kind: str
    of: str
    verb: str
    text: str
    at: str
    standing: Standing
