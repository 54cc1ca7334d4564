"""The keys that actions have now, and how sentences name them.

A string of the window never holds a key: it holds the id of an action in braces, "Choose a span ({go.next_span})",
and `keyed` puts the key there that this person has for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.ui.actions import ACTIONS, BY_ID, Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.app.key_table import KeyTable
    from annotator.core.schema import Label
    from annotator.ui.actions import ActionRow

_PLACES = {Scope.WINDOW: "", Scope.ARTICLES: "articles", Scope.CASE: "case"}
_NATIVE = QKeySequence.SequenceFormat.NativeText
# A place in a sentence; one that stands in brackets alone goes with them where there is no key.
_PLACE = re.compile(r"\{([a-z_]+(?:\.[a-z_0-9]+)?)\}")
_ALONE = re.compile(r" ?\(\u2068?\{([a-z_]+\.[a-z_0-9]+)\}\u2069?\)")


class _Force:
    """What is in force: the changes, and the table of them, made when somebody asks."""

    changes: Mapping[str, object]
    table: KeyTable | None

    def __init__(self) -> None:
        self.changes, self.table = {}, None


_force = _Force()


def take(changes: Mapping[str, object]) -> None:
    """Have the changes of a person's settings in force from now on."""
    _force.changes, _force.table = changes, None


def table() -> KeyTable:
    """The table of the keys in force."""
    if _force.table is None:
        from annotator.app.key_table import KeyRow, KeyTable

        rows = [KeyRow(row.id, _PLACES[row.scope], row.keys) for row in ACTIONS]
        _force.table = KeyTable(rows, _force.changes)
    return _force.table


def keys_of(id: str) -> tuple[str, ...]:
    """The keys of an action, the one that is shown first."""
    return table().keys(id) if _force.changes else BY_ID[id].keys


def shown_key(row: ActionRow) -> str:
    """The first key of an action as the system writes it, "" for none."""
    keys = keys_of(row.id)
    return QKeySequence(keys[0]).toString(_NATIVE) if keys else ""


def key_of(id: str) -> str:
    """The first key of the action of this id as the system writes it, "" for none."""
    return shown_key(BY_ID[id])


def label_key(label: Label) -> str:
    """The key that gives a label, as the system writes it; "" for none."""
    row = BY_ID.get(f"mark.label_{label.key}")
    return shown_key(row) if row else ""


def keyed(text: str, **named: object) -> str:
    """The text with the key of each action that it names, and what `named` says at other places.

    An action without a key is called by its name; brackets around it alone go.
    """
    return _PLACE.sub(lambda found: _said(found[1], named), _ALONE.sub(_alone, text))


def _alone(found: re.Match[str]) -> str:
    return found[0] if found[1] not in BY_ID or key_of(found[1]) else ""


def _said(name: str, named: Mapping[str, object]) -> str:
    if name in named:
        return str(named[name])
    if name not in BY_ID:
        return f"{{{name}}}"
    text = QCoreApplication.translate("actions", BY_ID[name].text)
    # English keyboards and sentences say Enter where Qt says Return.
    return key_of(name).replace("Return", "Enter") or f"“{text.removesuffix(' …')}”"
