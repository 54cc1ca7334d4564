"""What a backup holds, in a few numbers, so that people find the one that they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.store.annotators import every as every_annotator
from annotator.store.opening import open_file

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Contents:
    """How many articles and people's spans a project file holds, and who has marked any (names)."""

    articles: int
    spans: int
    people: tuple[str, ...]


def contents(path: Path) -> Contents:
    """What the project file at `path` holds; ProjectRefused where it cannot be opened."""
    opened = open_file(path, write=False, strict=False)
    try:
        database = opened.database
        with database.whatever_is_stored():
            counts: dict[str, int] = dict(
                database.rows("SELECT annotator, count(*) FROM span GROUP BY annotator")
            )
            people = [row for row in every_annotator(database) if counts.get(row.id)]
            articles = int(database.value("SELECT count(*) FROM article"))
            spans = sum(counts[row.id] for row in people)
            return Contents(articles, spans, tuple(row.name for row in people))
    finally:
        opened.close()
