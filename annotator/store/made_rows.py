"""The rows that an import made: known by `made_by`, so that an import stores no second copy of what it brings.

Taking an import back moves them into the history as images, in SQL, whatever their number; redoing it moves them back.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

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
from annotator.store.touched import Touched, articles_of_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.database import Database
    from annotator.store.history import Revisions

# The verbs that make rows so.
VERBS = frozenset({"import", "merge", "accept"})
# Rows in one transaction, where a work is done in many.
SLICE = 400
_MOST = 5000
# The same where they are only made or removed, an import being of a million.
_ROWS = 1000
_OF_ARTICLES = (STATUS, SPAN, DECISION, PROVENANCE, QUESTION)
# Which rows of edit_row are such images: those of an import's own rows that it had not found there.
KEPT = "before IS NULL AND json_extract(after, '$.made_by') IS edit"


_LATER = (
    "SELECT DISTINCT later.actor FROM edit_row JOIN edit AS later ON later.seq = edit_row.edit"
    " WHERE later.applied > (SELECT applied FROM edit WHERE seq = :edit)"
    " AND later.kind = 'do' AND later.standing = 1 AND "
)
_BUILT = (
    # On a row that the import made, changed or deleted it.
    "json_extract(before, '$.made_by') = :edit",
    # In an article that the import made, though nothing may be left of it.
    "article IN (SELECT id FROM article WHERE made_by = :edit)",
    # A link to or from a span that the import made.
    "\"table\" = 'link' AND (json_extract(coalesce(after, before), '$.source') IN ({spans})"
    " OR json_extract(coalesce(after, before), '$.target') IN ({spans}))",
    # A question on such a span.
    "\"table\" = 'question' AND json_extract(coalesce(after, before), '$.span') IN ({spans})",
)
_SPANS = "SELECT id FROM span WHERE made_by = :edit"
# What other imports made on it, of which the history holds no images.
_BROUGHT = (
    "SELECT DISTINCT annotator FROM span WHERE article IN ({articles}) AND made_by IS NOT :edit",
    "SELECT DISTINCT annotator FROM status WHERE article IN ({articles}) AND made_by IS NOT :edit",
    "SELECT DISTINCT annotator FROM link WHERE (source IN ({spans}) OR target IN ({spans}))"
    " AND made_by IS NOT :edit",
)
_ARTICLES = "SELECT id FROM article WHERE made_by = :edit"


def later_actors(database: Database, edit: int) -> set[str]:
    """The ids of those whose later, standing work changed or builds on what an import made ("" for nobody)."""
    queries = [_LATER + built for built in _BUILT] + list(_BROUGHT)
    return {
        row[0] or ""
        for query in queries
        for row in database.rows(query.format(spans=_SPANS, articles=_ARTICLES), {"edit": edit})
    }


def take_away(
    database: Database, edit: int, revisions: Revisions, touched: Touched, *, keep: bool
) -> None:
    """Remove what an import made; with `keep`, into images from which `restore` makes it again."""
    _touch(database, edit, revisions, touched)
    for shape in reversed(SHAPES):
        condition = f"made_by = {edit}" + (_UNUSED if shape is ANNOTATOR else "")
        if keep:
            _keep_images(database, edit, shape, condition)
        database.run(f"DELETE FROM {quoted(shape.table)} WHERE {condition}")


def restore(database: Database, edit: int, by: int, revisions: Revisions, touched: Touched) -> None:
    """Make again what `take_away` kept, as the edit `by`."""
    for shape in SHAPES:
        values = ", ".join(f"json_extract(after, '$.{column}')" for column in shape.columns)
        database.run(
            f"INSERT INTO {quoted(shape.table)} ({shape.listed()}) SELECT {values} FROM edit_row"
            f' WHERE edit = ? AND "table" = ? AND {KEPT} ORDER BY rowid',
            (edit, shape.table),
        )
    database.run(f"DELETE FROM edit_row WHERE edit = ? AND {KEPT}", (edit,))
    _touch(database, edit, revisions, touched)
    for shape in SHAPES:
        if shape.layered:
            database.run(f"UPDATE {quoted(shape.table)} SET edit = ? WHERE made_by = ?", (by, edit))


def away_in_slices(
    database: Database, edit: int, revisions: Revisions | None = None, *, keep: bool = True
) -> Iterator[int]:
    """`take_away` in parts, each told by its number of rows; says nothing of what it touched."""
    for shape in reversed(SHAPES):
        key = ", ".join(quoted(column) for column in shape.key)
        table = quoted(shape.table)
        condition = f"made_by = {edit}" + (_UNUSED if shape is ANNOTATOR else "")
        some = f"({key}) IN (SELECT {key} FROM {table} WHERE {condition} LIMIT {_ROWS})"
        while database.row(f"SELECT 1 FROM {table} WHERE {condition} LIMIT 1"):
            if revisions is not None and shape.layered:
                _count_on(database, revisions, f"annotator FROM {table} WHERE {some}")
            if keep:
                _keep_images(database, edit, shape, some)
            yield database.run(f"DELETE FROM {table} WHERE {some}")


def back_in_slices(
    database: Database, edit: int, by: int | None = None, revisions: Revisions | None = None
) -> Iterator[int]:
    """`restore` in parts, as the edit `by`; None: each row as it was, to the last column."""
    for shape in SHAPES:
        rows = database.rows(
            f'SELECT rowid FROM edit_row WHERE edit = ? AND "table" = ? AND {KEPT} ORDER BY rowid',
            (edit, shape.table),
        )
        for first in range(0, len(rows), _ROWS):
            some = json.dumps([row[0] for row in rows[first : first + _ROWS]])
            if revisions is not None and shape.layered:
                owner = "json_extract(after, '$.annotator') FROM edit_row"
                of_some = f"{owner} WHERE rowid IN (SELECT value FROM json_each(?))"
                _count_on(database, revisions, of_some, (some,))
            yield _bring(database, shape, some, by)


def _count_on(
    database: Database, revisions: Revisions, owners: str, values: tuple[str, ...] = ()
) -> None:
    """Count on each layer of which there are rows among those."""
    for (annotator,) in database.rows(f"SELECT DISTINCT {owners}", values):
        revisions.next_of(annotator)


def _bring(database: Database, shape: Shape, rows: str, by: int | None) -> int:
    values = ", ".join(
        str(by) if column == "edit" and by is not None else f"json_extract(after, '$.{column}')"
        for column in shape.columns
    )
    kept = "edit_row WHERE rowid IN (SELECT value FROM json_each(?))"
    database.run(
        f"INSERT INTO {quoted(shape.table)} ({shape.listed()}) SELECT {values} FROM {kept} ORDER BY rowid",
        (rows,),
    )
    return database.run(f"DELETE FROM {kept}", (rows,))


def count_rows(database: Database, edit: int) -> int:
    """How many rows an import made that are there, or that its undo keeps; as near as it matters."""
    made = sum(
        database.value(f"SELECT count(*) FROM {quoted(shape.table)} WHERE made_by = ?", (edit,))
        for shape in SHAPES
    )
    kept = database.value("SELECT count(*) FROM edit_row WHERE edit = ?", (edit,))
    return int(made + kept)


def size(database: Database, edit: int) -> int:
    """How many rows an edit changed or made, quick to know; of very many at least some thousand."""
    tables = [("edit_row", "edit"), *((shape.table, "made_by") for shape in SHAPES)]
    counts = (
        database.value(
            f"SELECT count(*) FROM (SELECT 1 FROM {quoted(table)} WHERE {column} = ? LIMIT {_MOST})",
            (edit,),
        )
        for table, column in tables
    )
    return sum(map(int, counts))


# An annotator that an import brought stays where anybody uses it.
_UNUSED = "".join(
    f" AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.{column} = annotator.id)"
    for table, column in (
        ("span", "annotator"),
        ("link", "annotator"),
        ("status", "annotator"),
        ("decision", "annotator"),
        ("provenance", "annotator"),
        ("question", "annotator"),
        ("edit", "actor"),
    )
)


def _keep_images(database: Database, edit: int, shape: Shape, condition: str) -> None:
    article = "id" if shape is ARTICLE else "article" if shape in _OF_ARTICLES else "NULL"
    database.run(
        'INSERT INTO edit_row (edit, "table", "key", article, before, after)'
        f" SELECT ?, ?, {shape.key_expression}, {article}, NULL, {shape.as_json}"
        f" FROM {quoted(shape.table)} WHERE {condition}",
        (edit, shape.table),
    )


def _touch(database: Database, edit: int, revisions: Revisions, touched: Touched) -> None:
    articles = _ids(database, "id", ARTICLE, edit)
    listed = bool(articles)
    layers: set[str] = set()
    for shape in (LINK, *_OF_ARTICLES):
        layers |= _ids(database, "annotator", shape, edit)
    for shape in _OF_ARTICLES:
        articles |= _ids(database, "article", shape, edit)
    for source, target in database.rows(
        "SELECT source, target FROM link WHERE made_by = ?", (edit,)
    ):
        articles |= articles_of_ends(database, source, target)
    for annotator in layers:
        revisions.next_of(annotator)
    touched.add_ids(
        articles=articles, spans=_ids(database, "id", SPAN, edit), links=_ids(database, "id", LINK, edit),
        annotators=layers | _ids(database, "id", ANNOTATOR, edit), articles_listed=listed,
        decisions=_ids(database, "id", DECISION, edit), questions=_ids(database, "id", QUESTION, edit),
    )  # fmt: skip


def _ids(database: Database, column: str, shape: Shape, edit: int) -> set[str]:
    rows = database.rows(
        f"SELECT DISTINCT {column} FROM {quoted(shape.table)} WHERE made_by = ?", (edit,)
    )
    return {row[0] for row in rows}
