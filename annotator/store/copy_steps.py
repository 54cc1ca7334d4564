"""How far a verified copy is: counted by how often its parts look up, of about how often they will."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import migrations
from annotator.store.backup_checking import BYTES_AT_ONCE, QUOTES_AT_ONCE, ROWS_AT_ONCE
from annotator.store.images import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.database import Database

PAGES_AT_ONCE = 500
# Where bytes cannot be compared, the rows are read in the copy and in the project.
_READINGS = 2


class CopySteps:
    """Called like any `watch` of a copy, it tells `tell` parts done and parts in all, never backwards.

    Rows that came meanwhile, or a copy that began anew, make more parts than there seemed to be: then the last one
    is told again.
    """

    def __init__(
        self, database: Database, watch: Callable[[], None], tell: Callable[[int, int], None]
    ) -> None:
        self._watch, self._tell = watch, tell
        self._done, self._total = 0, _parts(database)

    def __call__(self) -> None:
        """One more part; what the watch raises goes on."""
        self._watch()
        self._done = min(self._done + 1, self._total)
        self._tell(self._done, self._total)


def watched(
    database: Database, watch: Callable[[], None], tell: Callable[[int, int], None] | None
) -> Callable[[], None]:
    """The watch, which also counts where somebody wants to be told."""
    return CopySteps(database, watch, tell) if tell is not None else watch


def _parts(database: Database) -> int:
    pages: int = database.value("PRAGMA page_count")
    size: int = pages * database.value("PRAGMA page_size")
    quotes = -(-_rows(database, "span") // QUOTES_AT_ONCE)
    comparing = -(-size // BYTES_AT_ONCE)
    if database.read_at(0, 1) is None:
        reading = sum(-(-_rows(database, name) // ROWS_AT_ONCE) for name in _tables(database))
        comparing = _READINGS * reading
    return -(-pages // PAGES_AT_ONCE) + comparing + quotes + 2


def _tables(database: Database) -> list[str]:
    version = database.value("PRAGMA user_version")
    tables = migrations.TABLES_OF.get(version, migrations.TABLES)
    return [name for name, sql in tables.items() if sql.startswith("CREATE TABLE")]


def _rows(database: Database, table: str) -> int:
    """About how many rows a table has, at no cost; those of one without row numbers are read in one part."""
    if "WITHOUT ROWID" in migrations.TABLES.get(table, ""):
        return 1
    return int(database.value(f"SELECT coalesce(max(rowid), 0) FROM {quoted(table)}"))
