"""What tips say: the key of a button, and many words in several lines, which Qt writes in a single one."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from annotator.ui.widgets.joined_words import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LONGEST = 76


def in_lines(tip: str) -> str:
    """The tip in lines of at most 76 characters, where its words allow it."""
    return "\n".join(
        textwrap.fill(line, _LONGEST, break_long_words=False, break_on_hyphens=False)
        for line in tip.splitlines()
    )


def explain(button: QWidget, tip: str) -> None:
    """Give a button without words its tip, “Close (Esc)”: “Close” is its name, “Esc” is heard after it.

    Whoever hears the tip of a control after its name would else hear the name twice.
    """
    name, _, beside = tip.partition(" (")
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setAccessibleDescription(plain(beside).replace(")", "", 1))


def key_tip(key: str) -> str:
    """A key as the system writes it: the tip of a button whose words say all but that."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def tip_of(act: Callable[[], object] | QAction | None) -> str:
    """The key of an action, or of the one whose `trigger` is given; "" for none."""
    action = (
        act if isinstance(act, QAction) else getattr(getattr(act, "func", act), "__self__", None)
    )
    if not isinstance(action, QAction):
        return ""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
