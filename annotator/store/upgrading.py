"""Project files of an earlier version: brought up to this one where they may be written, read as they are where not."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from annotator.core.errors import StorageFailed
from annotator.store import migrations
from annotator.store.database import Database, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def upgrade(real: Path, version: int) -> None:
    """Bring a sound file of that version, claimed for writing and not connected to, up to this one, after a copy of it.

    What it will be is made and verified beside it, and then takes its place, in one transaction: whoever holds the
    file goes on holding it. The copy of what it was is kept just before, so that trying again on a full disk leaves no
    copy each time. StorageFailed where the disk refuses; the file is then as it was.
    """
    try:
        with (
            _connected(real) as connection,
            _part_of(real) as part,
            _connected(part) as made,
        ):
            connection.backup(made)
            migrations.make_tables(made)
            _verify(connection, made, real, version)
            _keep(connection, _free_name(real, version))
            made.backup(connection)
    except (OSError, sqlite3.DatabaseError) as error:
        raise StorageFailed(
            f"“{real}” is of an earlier version of this program and could not be brought up to this one: "
            f"{words_of(error)}. Nothing was changed in it."
        ) from error


def _connected(path: Path) -> contextlib.closing[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return contextlib.closing(connection)


@contextlib.contextmanager
def _part_of(place: Path) -> Iterator[Path]:
    """A file beside `place` to be filled meanwhile; nothing is left of it, unless it was given a name."""
    # Here and below, for few files are of an earlier version.
    from annotator.store.placing import part_beside

    part = part_beside(place)
    try:
        yield part
    finally:
        for one in part, part.with_name(f"{part.name}-journal"):
            with contextlib.suppress(OSError):
                one.unlink(missing_ok=True)


def _verify(
    connection: sqlite3.Connection, copy: sqlite3.Connection, real: Path, version: int
) -> None:
    """Make sure that the copy is of this version, in order, and says all that the file says."""
    # Here, for few files are of an earlier version, and hashing loads a library of the system's.
    from annotator.store.backup_checking import fingerprint_of_rows

    old = Database(connection, real, read_only=True)
    new = Database(copy, real, read_only=True)
    found: dict[str, str] = dict(
        new.rows("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    )
    if (
        new.value("PRAGMA user_version") != migrations.VERSION
        or any(found.get(name) != sql for name, sql in migrations.TABLES.items())
        or new.value("PRAGMA quick_check(1)") != old.value("PRAGMA quick_check(1)")
        or fingerprint_of_rows(old) != fingerprint_of_rows(new, version=version)
    ):
        raise StorageFailed(
            f"“{real}” is of an earlier version of this program, and what it would be in this one is not the same. "
            "Nothing was changed in it."
        )


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
    places = (real.with_name(name) for name in names)
    return next(place for place in places if not os.path.lexists(place))


def _keep(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy the file; the copy has its name when it is whole, so that no kill leaves half of one."""
    from annotator.store.placing import give_name, sync_folder

    with _part_of(copy) as part:
        with _connected(part) as target:
            connection.backup(target)
        give_name(part, copy)
    sync_folder(copy.parent)
