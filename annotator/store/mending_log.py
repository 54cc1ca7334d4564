"""What a repair writes down: one edit that can be taken back, one that cannot, and counts of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.history import Standing
from annotator.core.repair import Mended
from annotator.store.history import EditWriter

if TYPE_CHECKING:
    from annotator.store.database import Database

VERB = "repair"
_NAMED = 20

# What was done: to one, to many, and whether one step back in the history takes it back.
_DONE = {
    "strangers": (
        "what another program left in the file was removed",
        "things that another program left in the file were removed",
        False,
    ),
    "indexes": ("the indexes were made anew from their tables", "indexes were made anew", False),
    "texts": (
        "the text of an article was put back from a backup",
        "texts of articles were put back from a backup",
        False,
    ),
    "lengths": (
        "the length of a text was counted anew",
        "lengths of texts were counted anew",
        False,
    ),
    "owners": (
        "a layer whose annotator was gone got one again",
        "layers whose annotators were gone got them again",
        False,
    ),
    "schema": (
        "a label or link type in use was put back into the scheme",
        "labels or link types in use were put back into the scheme",
        False,
    ),
    "put_back": (
        "a row that others refer to was put back",
        "rows that others refer to were put back",
        False,
    ),
    "removed": (
        "a row that refers to nothing was removed",
        "rows that refer to nothing were removed",
        False,
    ),
    "edits": (
        "a reference to a lost edit was mended",
        "references to lost edits were mended",
        False,
    ),
    "history": (
        "an unreadable entry of the history was removed, and its step cannot be undone any more",
        "unreadable entries of the history were removed, and their steps cannot be undone any more",
        False,
    ),
    "values": ("a span was put back as it was", "spans were put back as they were", True),
    "moved": (
        "a span was moved to where its quote is",
        "spans were moved to where their quotes are",
        True,
    ),
    "quotes": (
        "a span's quote was taken anew from its text",
        "spans' quotes were taken anew from their texts",
        True,
    ),
    "links": (
        "a link was given to the annotator of its spans",
        "links were given to the annotator of their spans",
        True,
    ),
}


class MendingLog:
    """Makes the two edits when they are first needed. Only inside `atomic`."""

    def __init__(self, database: Database, actor: str | None) -> None:
        self.database = database
        self._actor = actor
        self._lasting: EditWriter | None = None
        self._undoable: EditWriter | None = None
        self._where: dict[str, list[str]] = {}

    @property
    def lasting(self) -> EditWriter:
        """The edit that no undo proposes: taking it back would bring the damage back."""
        if self._lasting is None:
            self._lasting = EditWriter(self.database, None, VERB, "repair the file")
            self.database.run(
                "UPDATE edit SET standing = ? WHERE seq = ?",
                (int(Standing.DROPPED), self._lasting.seq),
            )
        return self._lasting

    @property
    def undoable(self) -> EditWriter:
        """The edit that one undo takes back."""
        if self._undoable is None:
            self._undoable = EditWriter(self.database, self._actor, VERB, "repair spans and links")
        return self._undoable

    def edit_id(self) -> str:
        """The id of the undoable edit; "" where there is none."""
        if self._undoable is None:
            return ""
        seq = self._undoable.seq
        return str(self.database.value("SELECT id FROM edit WHERE seq = ?", (seq,)))

    def note(self, kind: str, where: str) -> None:
        """Count one thing that was mended."""
        if not _DONE[kind][2]:
            _ = self.lasting
        self._where.setdefault(kind, []).append(where)

    def has(self, kind: str) -> bool:
        """Whether something of that kind was mended."""
        return kind in self._where

    def mended(self) -> list[Mended]:
        """What was mended, one entry for each kind."""
        return [_mended(kind, self._where[kind]) for kind in _DONE if kind in self._where]


def _mended(kind: str, where: list[str]) -> Mended:
    one, many, undoable = _DONE[kind]
    count = len(where)
    text = f"{one[:1].upper()}{one[1:]}" if count == 1 else f"{count} {many}"
    named = ", ".join(f"“{each}”" for each in where[:_NAMED])
    more = f" and {count - _NAMED} more" if count > _NAMED else ""
    return Mended(kind, count, f"{text}: {named}{more}.", tuple(where[:_NAMED]), undoable)
