"""The check of a whole project: what SQLite says of the file, and whether every row says what it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import StorageFailed
from annotator.core.finding import Finding
from annotator.core.span import pieces_problem
from annotator.core.text import fingerprint
from annotator.store import migrations, spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.database import Database

_NAMED = 20


def check(database: Database) -> list[Finding]:
    """Everything that is wrong, one finding for each kind; an empty list where all is well."""
    # No snapshot: a writer would have to wait for all of it.
    return [
        *_pages(database),
        *_strangers(database),
        *_references(database),
        *_articles(database),
        *_links(database),
        *_history(database),
    ]


class _Places:
    """Collects where a kind of damage is."""

    def __init__(self, kind: str, one: str, many: str) -> None:
        self._kind, self._one, self._many = kind, one, many
        self._count = 0
        self._where: list[str] = []

    def add(self, where: str) -> None:
        self._count += 1
        if len(self._where) < _NAMED:
            self._where.append(where)

    def finding(self) -> Iterator[Finding]:
        if not self._count:
            return
        text = self._one if self._count == 1 else f"{self._count} {self._many}"
        named = ", ".join(f"“{where}”" for where in self._where)
        rest = self._count - len(self._where)
        more = f" and {rest} more" if rest else ""
        yield Finding(self._kind, f"{text}: {named}{more}.", self._count, tuple(self._where))


def _pages(database: Database) -> Iterator[Finding]:
    found = [str(row[0]) for row in database.rows("PRAGMA integrity_check")]
    if found != ["ok"]:
        sentence = f"SQLite finds the file damaged: {'; '.join(found[:3])}."
        yield Finding("pages", sentence, len(found), tuple(found[:_NAMED]))


def _strangers(database: Database) -> Iterator[Finding]:
    known = migrations.TABLES.keys() | migrations.BOOKKEEPING
    rows = database.rows(
        "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY type, name"
    )
    places = _Places(
        "strangers",
        "a table, index, view or trigger of another program",
        "strange tables, indexes, views or triggers",
    )
    for kind, name in rows:
        if name not in known:
            places.add(f"{kind} {name}")
    yield from places.finding()


def _references(database: Database) -> Iterator[Finding]:
    places = _Places(
        "references",
        "a row refers to something that is not there",
        "rows refer to something that is not there",
    )
    for table, rowid, parent, _index in database.rows("PRAGMA foreign_key_check"):
        places.add(f"{table} {'' if rowid is None else rowid} to {parent}")
    yield from places.finding()


def _articles(database: Database) -> Iterator[Finding]:
    texts = _Places(
        "texts", "a text is not the one that was imported", "texts are not those that were imported"
    )
    offsets = _Places(
        "offsets",
        "a span lies outside its text, or its pieces are disordered",
        "spans lie outside their text, or their pieces are disordered",
    )
    quotes = _Places(
        "quotes",
        "a span's quote is not what its text says there",
        "spans' quotes are not what their texts say there",
    )
    values = _Places(
        "values",
        "a span's pieces or attributes cannot be read",
        "spans' pieces or attributes cannot be read",
    )
    for (id,) in database.rows("SELECT id FROM article ORDER BY id"):
        text, sha256, length = database.rows(
            "SELECT text, sha256, length FROM article WHERE id = ?", (id,)
        )[0]
        if fingerprint(text) != sha256 or len(text) != length:
            texts.add(id)
        for row in database.rows(f"SELECT {spans.COLUMNS} FROM span WHERE article = ?", (id,)):
            try:
                span = spans.from_row(row)
            except StorageFailed:
                values.add(row[0])
                continue
            if pieces_problem(span.pieces, len(text)) or (span.start, span.end) != (row[4], row[5]):
                offsets.add(span.id)
            elif text[span.start : span.end] != span.quote:
                quotes.add(span.id)
    for places in (texts, offsets, quotes, values):
        yield from places.finding()


def _links(database: Database) -> Iterator[Finding]:
    places = _Places(
        "links",
        "a link joins spans that are not both its annotator's",
        "links join spans that are not both their annotator's",
    )
    rows = database.rows(
        "SELECT link.id FROM link JOIN span AS source ON source.id = link.source"
        " JOIN span AS target ON target.id = link.target"
        " WHERE source.annotator <> link.annotator OR target.annotator <> link.annotator"
    )
    for (id,) in rows:
        places.add(id)
    yield from places.finding()


def _history(database: Database) -> Iterator[Finding]:
    places = _Places(
        "history", "an entry of the history cannot be read", "entries of the history cannot be read"
    )
    rows = database.rows(
        "SELECT edit FROM edit_row WHERE (before IS NOT NULL AND NOT json_valid(before))"
        ' OR (after IS NOT NULL AND NOT json_valid(after)) OR "table" NOT IN'
        " ('label', 'link_type', 'annotator', 'article', 'span', 'link', 'status')"
    )
    for (edit,) in rows:
        places.add(str(edit))
    yield from places.finding()
