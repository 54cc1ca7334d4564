"""Python's own way of importing, once PySide is loaded."""

from __future__ import annotations

import builtins
from importlib import import_module


def import_plainly() -> None:
    """Take PySide's watch off imports: it reads the source of each further module in search of what is not used here.

    That is a feature by which modules ask for other names of Qt's methods (`from __feature__ import ...`).
    """
    # It puts its own way in place, by which it would look at itself first.
    import_module("PySide6")
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
