"""Project files of an earlier version: brought up to this one where they may be written, read as they are where not."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from annotator.core.errors import StorageFailed
from annotator.store import migrations
from annotator.store.database import reason_of

if TYPE_CHECKING:
    from pathlib import Path


def upgrade(real: Path, version: int) -> None:
    """Bring a sound file of that version, claimed for writing and not connected to, up to this one, after a copy of it.

    All or nothing, in one transaction for each step. StorageFailed where the disk refuses; the file is then as it was.
    """
    try:
        with contextlib.closing(sqlite3.connect(real, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            _keep(connection, _free_name(real, version))
            migrations.make_tables(connection)
    except sqlite3.DatabaseError as error:
        raise StorageFailed(
            f"“{real}” is of an earlier version of this program and could not be brought up to this one: "
            f"{reason_of(error) or error}. Nothing was changed in it."
        ) from error


def stand_in(connection: sqlite3.Connection) -> None:
    """Let a connection that only reads find the tables, empty, that a file of an earlier version lacks."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    known = migrations.TABLES_OF.get(version)
    if known is None:
        return
    for name, sql in migrations.TABLES.items():
        if name not in known and sql.startswith("CREATE TABLE"):
            connection.execute(sql.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))


def _free_name(real: Path, version: int) -> Path:
    """A name beside the file that nothing has."""
    names = [f"{real.stem} (version {version}){real.suffix}"]
    names += [f"{real.stem} (version {version}, {n}){real.suffix}" for n in range(2, 1000)]
    return next(real.with_name(name) for name in names if not real.with_name(name).exists())


def _keep(connection: sqlite3.Connection, copy: Path) -> None:
    try:
        with contextlib.closing(sqlite3.connect(copy)) as target:
            connection.backup(target)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
