"""Articles as stored: all but their text in one read, the text apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.article import Article, NewArticle
from annotator.core.errors import Refused
from annotator.store.database import read_from

if TYPE_CHECKING:
    from annotator.store.database import Database, Row

COLUMNS = "id, title, source, published, language, url, sha256, length"


def every(database: Database) -> list[Article]:
    """All articles, in the order in which they came."""
    return [
        Article(*row) for row in database.rows(f"SELECT {COLUMNS} FROM article ORDER BY position")
    ]


def count(database: Database) -> int:
    """How many articles there are."""
    return int(database.value("SELECT count(*) FROM article"))


def known_ids(database: Database) -> frozenset[str]:
    """The ids of all articles."""
    return frozenset(row[0] for row in database.rows("SELECT id FROM article"))


def in_order(database: Database) -> list[str]:
    """The ids of all articles, in the order in which they came."""
    return [row[0] for row in database.rows("SELECT id FROM article ORDER BY position")]


def one(database: Database, id: str) -> Article:
    """The article of that id; Refused where there is none."""
    row = database.row(f"SELECT {COLUMNS} FROM article WHERE id = ?", (id,))
    if row is None:
        raise Refused(f"The project has no article “{id}”.")
    return Article(*row)


def sha256(database: Database, id: str) -> str:
    """The hash of an article's text; Refused where there is no article of that id."""
    found = database.value("SELECT sha256 FROM article WHERE id = ?", (id,))
    if found is None:
        raise Refused(f"The project has no article “{id}”.")
    return str(found)


def text(database: Database, id: str) -> str:
    """The text of an article; Refused where there is none of that id."""
    found = database.value("SELECT text FROM article WHERE id = ?", (id,))
    if found is None:
        raise Refused(f"The project has no article “{id}”.")
    return str(found)


def as_new(row: Row) -> NewArticle:
    """The article as an exporter hands it on, from the columns of `NEW_COLUMNS`."""
    id, title, source, published, language, url, extra, text = row
    return NewArticle(
        text=text, id=id, title=title, source=source, published=published, language=language,
        url=url, extra=_extra(extra),
    )  # fmt: skip


NEW_COLUMNS = "id, title, source, published, language, url, extra, text"


def extras(database: Database) -> list[dict[str, object]]:
    """What the articles have beside what has a column, of those that have any."""
    return [
        _extra(row[0]) for row in database.rows("SELECT extra FROM article WHERE extra <> '{}'")
    ]


def _extra(stored: str) -> dict[str, object]:
    if stored == "{}":
        return {}
    with read_from("article"):
        extra: Any = json.loads(stored)
    return extra if isinstance(extra, dict) else {}
