"""The id of a project: what stays when its file is moved or renamed. A copy of the file has the same."""

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


def give(database: Database) -> None:
    """Give a project an id, where it has none. Not inside `atomic`."""
    if not isinstance(settings.load(database, KEY, None), str):
        with database.atomic():
            settings.store(database, KEY, new_id())


def of_file(path: Path) -> str:
    """The id of the project in a file, "" where it cannot be read or has none."""
    with contextlib.suppress(sqlite3.Error, ValueError, OSError):
        address = f"{path.resolve().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=0.2)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            row = connection.execute('SELECT value FROM setting WHERE "key" = ?', (KEY,)).fetchone()
        id = json.loads(row[0]) if row else ""
        return id if isinstance(id, str) else ""
    return ""
