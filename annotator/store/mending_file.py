"""Mending what is no span: strange tables, texts, rows that refer to nothing, the history itself."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from annotator.core.text import fingerprint
from annotator.store import checking, images, migrations
from annotator.store.images import (
    ANNOTATOR,
    ARTICLE,
    DECISION,
    LINK,
    PROVENANCE,
    QUESTION,
    SHAPES,
    SPAN,
    STATUS,
    Shape,
    quoted,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.database import Database
    from annotator.store.earlier_rows import EarlierRows
    from annotator.store.mending_log import MendingLog

# Triggers first, so that nothing of another program runs; an index goes with its table.
_STRANGERS = ("trigger", "view", "index", "table")
# Where annotators are named, and edits.
_OWNERS = (*((shape.table, "annotator") for shape in SHAPES if shape.layered), ("edit", "actor"))
_MADE_BY = tuple(shape.table for shape in SHAPES if "made_by" in shape.columns)
_LAYERED = tuple(shape.table for shape in SHAPES if shape.layered)
# What refers to articles, spans and decisions, parents before children.
_CHILDREN: tuple[tuple[Shape, tuple[str, ...], str], ...] = (
    (SPAN, ("article",), "article"),
    (STATUS, ("article",), "article"),
    (LINK, ("source", "target"), "span"),
    (DECISION, ("article",), "article"),
    (PROVENANCE, ("article",), "article"),
    (PROVENANCE, ("decision",), "decision"),
    (QUESTION, ("article",), "article"),
    (QUESTION, ("span",), "span"),
)


def remove_strangers(log: MendingLog) -> None:
    """Remove tables, indexes, views and triggers that are not ours; what cannot be removed stays."""
    known = migrations.TABLES.keys() | migrations.BOOKKEEPING
    for kind in _STRANGERS:
        rows = log.database.rows(
            "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            " ORDER BY name",
            (kind,),
        )
        for (name,) in rows:
            if name not in known and _drop(log.database, kind, name):
                log.note("strangers", f"{kind} {name}")


def _drop(database: Database, kind: str, name: str) -> bool:
    doubled = name.replace('"', '""')
    try:
        database.run(f"DROP {kind.upper()} IF EXISTS {quoted(doubled)}")
    except sqlite3.DatabaseError:
        return False  # a table of a kind that this SQLite does not know
    return True


def renew_indexes(log: MendingLog) -> None:
    """Make all indexes anew where SQLite finds one that does not say what its table says."""
    found = [finding for finding in checking.pages(log.database) if finding.kind == "indexes"]
    if found:
        log.database.run("REINDEX")
        log.note("indexes", "all")


def mend_texts(log: MendingLog, earlier: EarlierRows) -> None:
    """Put texts that are off their hash back from a backup, and count lengths anew."""
    for (id,) in log.database.rows("SELECT id FROM article ORDER BY id"):
        row = log.database.row("SELECT text, sha256, length FROM article WHERE id = ?", (id,))
        assert row is not None
        text, sha256, length = row
        if fingerprint(text) != sha256:
            kept = earlier.text(id, sha256)
            if kept is None:
                continue
            text = kept
            log.database.run("UPDATE article SET text = ? WHERE id = ?", (text, id))
            log.note("texts", id)
        if len(text) != length:
            log.database.run("UPDATE article SET length = ? WHERE id = ?", (len(text), id))
            log.note("lengths", id)


def mend_references(log: MendingLog, earlier: EarlierRows) -> None:
    """Put back what rows refer to, as far as it is known; remove the rows that then refer to nothing."""
    _mend_edits(log)
    _mend_owners(log, earlier)
    _mend_schema(log)
    _put_back(log, earlier, ARTICLE, (("span", "article"), ("status", "article")))
    _put_back(log, earlier, SPAN, (("link", "source"), ("link", "target")))
    _remove_orphans(log)


def _missing(database: Database, table: str, column: str, parent: str, key: str) -> Iterator[str]:
    rows = database.rows(
        f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL"
        f" AND {column} NOT IN (SELECT {key} FROM {parent}) ORDER BY 1"
    )
    yield from (row[0] for row in rows)


def _mend_edits(log: MendingLog) -> None:
    """Rows that name an edit that is not there: they name none, or this one."""
    gone = "NOT IN (SELECT seq FROM edit)"
    mends = [('"of"', "edit", "NULL")]
    mends += [("made_by", table, "NULL") for table in _MADE_BY]
    mends += [("edit", table, ":edit") for table in _LAYERED]
    for column, table, value in mends:
        where = f"{column} IS NOT NULL AND {column} {gone}"
        for _ in range(log.database.value(f"SELECT count(*) FROM {table} WHERE {where}")):
            log.note("edits", f"{table}.{column.strip(chr(34))}")
        if log.has("edits"):
            value = str(log.lasting.seq) if value == ":edit" else value
            log.database.run(f"UPDATE {table} SET {column} = {value} WHERE {where}")
    for (rowid,) in log.database.rows(f"SELECT rowid FROM edit_row WHERE edit {gone}"):
        log.database.run("DELETE FROM edit_row WHERE rowid = ?", (rowid,))
        log.note("removed", f"entry {rowid} of the history")


def _mend_owners(log: MendingLog, earlier: EarlierRows) -> None:
    for table, column in _OWNERS:
        for id in list(_missing(log.database, table, column, "annotator", "id")):
            known = next(earlier.of(ANNOTATOR, id), None)
            wanted = known["name"] if known else f"unknown {id[:8]}"
            name, number = wanted, 1
            while log.database.value("SELECT 1 FROM annotator WHERE name = ?", (name,)):
                number += 1
                name = f"{wanted} {number}"
            log.lasting.put(ANNOTATOR, {"id": id, "name": name, "revision": 0, "made_by": None})
            log.note("owners", name)


def _mend_schema(log: MendingLog) -> None:
    labels = list(_missing(log.database, "span", "label", "label", "id"))
    types = list(_missing(log.database, "link", "type", "link_type", "id"))
    for id in labels:
        log.database.run(
            'INSERT INTO label (id, position, name, "key", short, look, description)'
            " SELECT ?, coalesce(max(position), -1) + 1, ?, '', '', 0, '' FROM label",
            (id, id),
        )
        log.note("schema", id)
    for id in types:
        log.database.run(
            "INSERT INTO link_type (id, position, name, inverse, directed)"
            " SELECT ?, coalesce(max(position), -1) + 1, ?, ?, 1 FROM link_type",
            (id, id, id),
        )
        log.note("schema", id)


def _put_back(
    log: MendingLog, earlier: EarlierRows, shape: Shape, children: tuple[tuple[str, str], ...]
) -> None:
    """Rows of `shape` that others refer to, where it is known what they were and nobody took them away."""
    for table, column in children:
        for id in list(_missing(log.database, table, column, shape.table, "id")):
            if earlier.was_deleted(shape, id):
                continue
            image = next((each for each in earlier.of(shape, id) if _fits(log, shape, each)), None)
            if image is not None:
                log.lasting.put(shape, {**image, "made_by": None})
                log.note("put_back", id)


def _fits(log: MendingLog, shape: Shape, image: images.Image) -> bool:
    if shape is ARTICLE:
        return bool(fingerprint(image["text"]) == image["sha256"])
    text = log.database.value("SELECT text FROM article WHERE id = ?", (image["article"],))
    owner = log.database.value("SELECT 1 FROM annotator WHERE id = ?", (image["annotator"],))
    label = log.database.value("SELECT 1 FROM label WHERE id = ?", (image["label"],))
    fits = text is not None and text[image["start"] : image["end"]] == image["quote"]
    return bool(fits and owner and label)


def _remove_orphans(log: MendingLog) -> None:
    """What still refers to nothing goes; the history keeps its images."""
    for shape, columns, parent in _CHILDREN:
        where = " OR ".join(f"{column} NOT IN (SELECT id FROM {parent})" for column in columns)
        rows = log.database.rows(
            f"SELECT {shape.listed()} FROM {quoted(shape.table)} WHERE {where}"
        )
        for row in rows:
            image = dict(zip(shape.columns, row, strict=True))
            log.lasting.remove(shape, image)
            log.note("removed", f"{shape.table} {shape.key_of(image)}")


def mend_history(log: MendingLog) -> None:
    """Remove entries that cannot be read, and let no undo propose what they belong to."""
    for rowid, edit in log.database.rows(checking.UNREADABLE_HISTORY):
        log.database.run("DELETE FROM edit_row WHERE rowid = ?", (rowid,))
        log.database.run("UPDATE edit SET standing = -1 WHERE seq = ?", (edit,))
        log.note("history", f"edit {edit}")
