"""Changes of any number of spans as part of one edit, each leaving its images, in few statements."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.ids import timestamp
from annotator.store import images, spans
from annotator.store.images import DECISION, LINK, SPAN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.store.database import Database
    from annotator.store.history import EditWriter


def of_labels(database: Database, labels: Iterable[str]) -> dict[str, str]:
    """The spans (ids) that wear one of those labels, in all layers and gold, each with its label."""
    wanted = tuple(labels)
    marks = ", ".join("?" * len(wanted))
    return dict(database.rows(f"SELECT id, label FROM span WHERE label IN ({marks})", wanted))


def with_attributes(
    database: Database, change: Callable[[dict[str, str]], Mapping[str, str]]
) -> dict[str, str]:
    """The spans (ids) whose attributes `change` changes, each with what they are then, as stored."""
    found = {}
    for id, stored in database.rows("SELECT id, attributes FROM span WHERE attributes <> '{}'"):
        before = spans.attributes_from(stored, id)
        after = change(dict(before))
        if after != before:
            found[id] = spans.attributes_to(after)
    return found


def sweep(
    database: Database,
    edit: EditWriter,
    column: str,
    values: Mapping[str, str],
    *,
    is_newer: bool = True,
) -> None:
    """Give each of those spans (ids) its value in a column; each span once in an edit.

    Without `is_newer` they say the same as before in other words, and are no later.
    """
    where = _where(database, values)
    now = timestamp()
    owners = {id: (owner, edit.revision_of(owner)) for id, (_, owner) in where.items()}
    database.run_many(
        'INSERT INTO edit_row (edit, "table", "key", article, before, after)'
        f" SELECT ?, 'span', id, article, {SPAN.as_json}, NULL FROM span WHERE id = ?",
        [(edit.seq, id) for id in values],
    )
    later = ", updated = ?" if is_newer else ""
    database.run_many(
        f"UPDATE span SET {images.quoted(column)} = ?, revision = ?, edit = ?{later} WHERE id = ?",
        [
            (value, owners[id][1], edit.seq, *((now,) if is_newer else ()), id)
            for id, value in values.items()
        ],
    )
    database.run_many(
        f'UPDATE edit_row SET after = (SELECT {SPAN.as_json} FROM span WHERE id = edit_row."key")'
        ' WHERE edit = ? AND "table" = \'span\' AND "key" = ?',
        [(edit.seq, id) for id in values],
    )
    edit.touched.add_ids(
        articles={article for article, _ in where.values()},
        spans=set(values),
        links=set(),
        annotators={owner for owner, _ in owners.values()},
    )


def retype_links(database: Database, edit: EditWriter, old: str, new: str) -> None:
    """Give all links of one type another."""
    for (id,) in database.rows("SELECT id FROM link WHERE type = ?", (old,)):
        edit.put(LINK, {**images.require(database, LINK, id), "type": new})


def rename_in_decisions(
    database: Database, edit: EditWriter, what: str, names: Mapping[str, str]
) -> None:
    """Let decisions on spans or links (`what`) say the new ids of labels or link types, so that they go on holding."""
    for id, stored in database.rows("SELECT id, proposals FROM decision WHERE what = ?", (what,)):
        proposals = json.loads(stored)
        said: list[list[Any]] = [says for one in proposals for says in one.get("says", ())]
        # Gold that waits for what it needs wears labels too (`gold_units`).
        rows = [one["row"] for some in proposals for one in some.get("waiting", ())]
        worn = [(row, "type" if "type" in row else "label") for row in rows]
        if not any(says[0] in names for says in said) and not any(r[c] in names for r, c in worn):
            continue
        for says in said:
            says[0] = names.get(says[0], says[0])
        for row, column in worn:
            row[column] = names.get(row[column], row[column])
        text = json.dumps(proposals, ensure_ascii=False, separators=(",", ":"))
        edit.put(DECISION, {**images.require(database, DECISION, id), "proposals": text})


def _where(database: Database, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The article and annotator of each of those spans."""
    wanted = list(ids)
    found: dict[str, tuple[str, str]] = {}
    for first in range(0, len(wanted), 500):
        some = wanted[first : first + 500]
        marks = ", ".join("?" * len(some))
        rows = database.rows(f"SELECT id, article, annotator FROM span WHERE id IN ({marks})", some)
        found |= {id: (article, annotator) for id, article, annotator in rows}
    return found
