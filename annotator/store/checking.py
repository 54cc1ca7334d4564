"""The check of a whole project: what SQLite says of the file, and whether every row says what it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.check import Finding
from annotator.core.errors import StorageFailed
from annotator.core.span import pieces_problem
from annotator.core.text import fingerprint
from annotator.store import articles, decisions, hand_outs, migrations, policies, spans, statuses
from annotator.store.images import SHAPE_OF
from annotator.store.opening import open_file
from annotator.store.scheme_soundness import LOOSE_ROWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.store.database import Database, Row

_NAMED = 20
# How SQLite begins what it says of an index that does not say what its table says, and of a row against the rules.
_OF_INDEX = ("row ", "wrong # of entries", "non-unique entry")
_OF_ROW = ("CHECK constraint failed", "NULL value in", "non-")


def check_file(path: Path) -> list[Finding]:
    """`check` of a project that nobody need be able to work in any more; ProjectRefused where it is past checking."""
    opened = open_file(path, write=False, strict=False)
    try:
        return check(opened.database)
    finally:
        opened.close()


def check(database: Database, watch: Callable[[int, int], None] | None = None) -> list[Finding]:
    """Everything that is wrong, one finding for each kind; an empty list where all is well.

    `watch` is told before each part how many of how many are done, and stops all by raising.
    """
    parts = (_strangers, _references, _scheme, _articles, _links, _gold, _history, values)
    watch = watch or _unwatched
    watch(0, len(parts) + 1)
    # No snapshot: a writer would have to wait for all of it.
    with database.whatever_is_stored():
        found = list(pages(database))
        torn = any(finding.kind == "pages" for finding in found)
        for number, part in enumerate(parts, start=1):
            watch(number, len(parts) + 1)
            try:
                found += part(database)
            except StorageFailed:
                if not torn:
                    raise  # else it is said already
        return found


def _unwatched(_done: int, _total: int) -> None:
    """Nobody watches."""


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


def pages(database: Database) -> Iterator[Finding]:
    """What SQLite's own check finds."""
    found = [str(row[0]) for row in database.rows("PRAGMA integrity_check")]
    if found == ["ok"]:
        return
    indexes = [said for said in found if said.startswith(_OF_INDEX)]
    rows = [said for said in found if said.startswith(_OF_ROW) and said not in indexes]
    rest = [said for said in found if said not in indexes and said not in rows]
    for kind, what, some in (
        ("pages", "the file damaged", rest),
        ("indexes", "an index that does not say what its table says", indexes),
        ("rows", "a row against the rules of its table", rows),
    ):
        if some:
            sentence = f"SQLite finds {what}: {'; '.join(some[:3])}."
            yield Finding(kind, sentence, len(some), tuple(some[:_NAMED]))


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
    dangling = _Places(
        "dangling",
        "a link leads to or from a span that is not there",
        "links lead to or from spans that are not there",
    )
    orphans = _Places(
        "orphans",
        "a row refers to something that is not there",
        "rows refer to something that is not there",
    )
    for table, rowid, parent, _index in database.rows("PRAGMA foreign_key_check"):
        if (table, parent) == ("link", "span"):
            id = database.value("SELECT id FROM link WHERE rowid = ?", (rowid,))
            dangling.add(str(id))
        else:
            orphans.add(f"{table} {'' if rowid is None else rowid} to {parent}")
    yield from dangling.finding()
    yield from orphans.finding()


def _scheme(database: Database) -> Iterator[Finding]:
    places = _Places(
        "scheme",
        "a detail of the scheme belongs to nothing in it",
        "details of the scheme belong to nothing in it",
    )
    for query in LOOSE_ROWS:
        for (where,) in database.rows(query):
            places.add(str(where))
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
        found = database.row("SELECT text, sha256, length FROM article WHERE id = ?", (id,))
        if found is None:
            continue  # an index names it, and no row has it: that is said of the pages
        text, sha256, length = found
        if fingerprint(text) != sha256 or len(text) != length:
            texts.add(id)
        for row in database.rows(f"SELECT {spans.COLUMNS} FROM span WHERE article = ?", (id,)):
            kind = span_damage(row, text)
            if kind:
                {"values": values, "offsets": offsets, "quotes": quotes}[kind].add(row[0])
    for places in (texts, offsets, quotes, values):
        yield from places.finding()


def span_damage(row: Row, text: str) -> str:
    """The kind of damage of a span, from the columns of `spans.COLUMNS`: values, offsets or quotes; "" for none."""
    try:
        span = spans.from_row(row)
    except StorageFailed:
        return "values"
    if pieces_problem(span.pieces, len(text)) or (span.start, span.end) != (row[4], row[5]):
        return "offsets"
    return "" if text[span.start : span.end] == span.quote else "quotes"


def _links(database: Database) -> Iterator[Finding]:
    places = _Places(
        "links",
        "a link joins spans that are not both its annotator's",
        "links join spans that are not both their annotator's",
    )
    for (id,) in database.rows(STRAY_LINKS):
        places.add(id)
    yield from places.finding()


def _gold(database: Database) -> Iterator[Finding]:
    places = _Places(
        "provenance",
        "what is said of where gold comes from belongs to no gold span or link",
        "provenances belong to no gold span or link",
    )
    # No foreign key says so: a provenance is of a span or of a link.
    rows = database.rows(
        "SELECT what || ' ' || id FROM provenance WHERE NOT EXISTS (SELECT 1 FROM span WHERE what = 'span'"
        " AND span.id = provenance.id AND span.annotator = provenance.annotator) AND NOT EXISTS (SELECT 1"
        " FROM link WHERE what = 'link' AND link.id = provenance.id AND link.annotator = provenance.annotator)"
    )
    for (where,) in rows:
        places.add(where)
    yield from places.finding()


STRAY_LINKS = (
    "SELECT link.id FROM link JOIN span AS source ON source.id = link.source"
    " JOIN span AS target ON target.id = link.target"
    " WHERE source.annotator <> link.annotator OR target.annotator <> link.annotator"
)


def values(database: Database) -> Iterator[Finding]:
    """Rows that could not be read: the first of each table is said as whoever needs it would say it."""
    readers = (
        decisions.chosen, decisions.provenances, policies.load, hand_outs.every, statuses.kinds, articles.extras
    )  # fmt: skip
    for read in readers:
        try:
            read(database)
        except StorageFailed as error:
            yield Finding("values", str(error))


_TABLES = ", ".join(f"'{table}'" for table in SHAPE_OF)
_IS_IMAGE = "(CASE WHEN json_valid({0}) THEN json_type({0}) = 'object' ELSE {0} IS NULL END)"
UNREADABLE_HISTORY = (
    f"SELECT rowid, edit FROM edit_row WHERE NOT {_IS_IMAGE.format('before')}"
    f' OR NOT {_IS_IMAGE.format("after")} OR "table" NOT IN ({_TABLES})'
)


def _history(database: Database) -> Iterator[Finding]:
    places = _Places(
        "history", "an entry of the history cannot be read", "entries of the history cannot be read"
    )
    for _rowid, edit in database.rows(UNREADABLE_HISTORY):
        places.add(str(edit))
    yield from places.finding()
