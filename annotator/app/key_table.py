"""Which action has which keys: the usual ones, and those that a person chose instead.

No two actions that work in one place ever share a key: what was chosen goes before what is usual.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.app.key_rules import refusal_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PORTABLE = QKeySequence.SequenceFormat.PortableText
EVERYWHERE = ""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action: `place` where its keys work, `EVERYWHERE` or the name of a part; its usual `keys`."""

    id: str
    place: str
    keys: tuple[str, ...]

    def meets(self, other: KeyRow) -> bool:
        """Whether a key would mean both somewhere."""
        return self.place == other.place or EVERYWHERE in (self.place, other.place)


class KeyTable:
    """The keys that follow from the usual ones and `changes`, lists of keys by the id of the action.

    Nothing in it is changed: its verbs give other `changes`, in which what is not known here stays as it was.
    """

    def __init__(self, rows: Iterable[KeyRow], changes: Mapping[str, object]) -> None:
        self._rows = {row.id: row for row in rows}
        self.changes = dict(changes)
        self._chosen = {
            row.id: keys
            for row in self._rows.values()
            if (keys := _chosen(row, self.changes.get(row.id))) is not None
        }
        self._by_key: dict[str, list[KeyRow]] = {}

    @cached_property
    def _keys(self) -> dict[str, tuple[str, ...]]:
        keys: dict[str, tuple[str, ...]] = {}
        for first in True, False:
            for row in self._rows.values():
                if (row.id in self._chosen) is first:
                    keys[row.id] = self._settled(row)
        return keys

    def _settled(self, row: KeyRow) -> tuple[str, ...]:
        wanted = self._chosen.get(row.id, row.keys)
        keys = tuple(key for key in wanted if not self._others(row, key))
        for key in keys:
            self._by_key.setdefault(portable(key), []).append(row)
        return keys

    def _others(self, row: KeyRow, key: str) -> list[str]:
        there = self._by_key.get(portable(key), ())
        return [other.id for other in there if other.id != row.id and other.meets(row)]

    def keys(self, id: str) -> tuple[str, ...]:
        """The keys of an action, the one that is shown first."""
        return self._keys[id]

    def usual(self, id: str) -> tuple[str, ...]:
        """The usual keys of an action."""
        return self._rows[id].keys

    def place(self, id: str) -> str:
        """Where the keys of an action work."""
        return self._rows[id].place

    def is_changed(self, id: str) -> bool:
        """Whether the action has other keys than usual."""
        return _same(self._keys[id]) != _same(self._rows[id].keys)

    def changed(self) -> list[str]:
        """The actions that have other keys than usual, in the order of the table."""
        return [id for id in self._rows if self.is_changed(id)] if self._chosen else []

    def holders(self, id: str, key: str) -> list[str]:
        """The other actions that have the key where this one works."""
        _ = self._keys
        return self._others(self._rows[id], key)

    def put(self, id: str, key: str) -> dict[str, object]:
        """The changes with `key` as the only key of the action; whoever else had it there has it no more."""
        changes = self.changes.copy()
        for other in self.holders(id, key):
            if other in self._chosen:
                changes[other] = [
                    one for one in self._keys[other] if portable(one) != portable(key)
                ]
        changes[id] = [portable(key)]
        if _same(self._rows[id].keys) == {portable(key)}:
            del changes[id]
        return changes

    def reset(self, id: str) -> dict[str, object]:
        """The changes without that of this action; its usual keys may be another's by now."""
        return {other: keys for other, keys in self.changes.items() if other != id}

    def take_back(self, id: str) -> dict[str, object]:
        """The changes with all usual keys of this action, whoever has them."""
        table = self
        for key in self._rows[id].keys:
            table = KeyTable(self._rows.values(), table.put(id, key))
        return table.reset(id)

    def usual_holders(self, id: str) -> list[str]:
        """The other actions that have a usual key of this one."""
        keys = self._rows[id].keys
        return list(dict.fromkeys(other for key in keys for other in self.holders(id, key)))

    def reset_all(self) -> dict[str, object]:
        """The changes without those of any action that is known here."""
        return {id: keys for id, keys in self.changes.items() if id not in self._rows}


@lru_cache(maxsize=1024)
def portable(key: str) -> str:
    """A key as settings have it, "Ctrl+Shift+S", whatever it was written like; "" for what is no single key."""
    sequence = QKeySequence.fromString(key, _PORTABLE)
    text = sequence.toString(_PORTABLE)
    is_key = sequence.count() == 1 and QKeySequence.fromString(text, _PORTABLE) == sequence
    return text if is_key else ""


def _chosen(row: KeyRow, wanted: object) -> tuple[str, ...] | None:
    """The keys that settings ask for; None where they ask for nothing that can be."""
    if not isinstance(wanted, list):
        return None
    keys = [portable(key) for key in wanted if isinstance(key, str)]
    usual = _same(row.keys)
    fit = (key for key in keys if key in usual or (key and not refusal_of(key, row.place)))
    found = tuple(dict.fromkeys(fit))
    return found if found or not wanted else None


def _same(keys: Iterable[str]) -> set[str]:
    return {portable(key) for key in keys}
