"""The id of a project: what stays when its file is moved or renamed. A copy of the file has the same.

A file that is handed out has an id of its own, and the family of the project that it comes from.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from typing import TYPE_CHECKING

from annotator.core.ids import new_id
from annotator.store import settings

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.database import Database

KEY = "project"
_FAMILY = "family"


def give(database: Database) -> None:
    """Give a project an id, where it has none. Not inside `atomic`."""
    if not isinstance(settings.load(database, KEY, None), str):
        with database.atomic():
            settings.store(database, KEY, new_id())
    database.know_project()


def family(database: Database) -> str:
    """The id that a project shares with its copies and with what was handed out of it; "" where nothing tells."""
    found = settings.load(database, _FAMILY, None) or settings.load(database, KEY, "")
    return found if isinstance(found, str) else ""


def has_family(database: Database) -> bool:
    """Whether a project was handed out of another one, and says so."""
    return settings.load(database, _FAMILY, None) is not None


def join_family(database: Database, source: Database) -> None:
    """Let a project be of the family of another one. Only inside `atomic`."""
    if of_source := family(source):
        settings.store(database, _FAMILY, of_source)


def of_file(path: Path) -> str:
    """The id of the project in a file, "" where it cannot be read or has none."""
    if not path.is_file():
        return ""  # whoever opens a pipe would wait
    with contextlib.suppress(sqlite3.Error, ValueError, OSError):
        address = f"{path.resolve().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=0.2)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            row = connection.execute('SELECT value FROM setting WHERE "key" = ?', (KEY,)).fetchone()
        id = json.loads(row[0]) if row else ""
        return id if isinstance(id, str) else ""
    return ""
