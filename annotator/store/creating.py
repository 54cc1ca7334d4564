"""Creating project files: made beside their place, and there under their name only when they are whole."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectRefused, StorageFailed
from annotator.store import migrations, project_ids, schema_tables
from annotator.store.database import Database, words_of
from annotator.store.placing import give_name, part_beside, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.schema import Schema


def create_file(path: Path, schema: Schema) -> None:
    """Make an empty project at `path`; ProjectRefused where something is there, StorageFailed where it cannot be."""
    part = part_beside(path)
    taken = ProjectRefused(f"“{path}” exists already, so no new project is made there.")
    if os.path.lexists(path):
        raise taken
    if not path.parent.exists():
        raise StorageFailed(f"“{path}” cannot be made: No such file or directory.")
    try:
        _fill(part, schema)
        give_name(part, path)
    except FileExistsError:
        _remove(part)
        raise taken from None
    except (OSError, sqlite3.DatabaseError) as error:
        _remove(part)
        raise StorageFailed(f"“{path}” cannot be made: {words_of(error)}.") from error
    except BaseException:
        _remove(part)
        raise
    # It is there, whole, though its name may not be on the disk yet.
    with contextlib.suppress(OSError):
        sync_folder(path.parent)


def _fill(part: Path, schema: Schema) -> None:
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        migrations.make_tables(connection)
        database = Database(connection, part, read_only=False)
        with database.atomic():
            schema_tables.store(database, schema)
        project_ids.give(database)


def _remove(part: Path) -> None:
    # Where its name is too long it was never made, and that is what shall be told.
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)
        part.with_name(part.name + "-journal").unlink(missing_ok=True)
