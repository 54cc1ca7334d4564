"""Changes of any number of spans as part of one edit, each leaving its images, in few statements."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.ids import timestamp
from annotator.store import images, spans
from annotator.store.images import DECISION, LINK, SPAN
from annotator.store.made_rows import SLICE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from annotator.store.database import Database
    from annotator.store.history import EditWriter


_GIVEN = "rowid IN (SELECT value FROM json_each(:rows))"


def of_labels(database: Database, labels: Iterable[str]) -> dict[int, str]:
    """The spans (their rows) that wear one of those labels, in all layers and gold, each with its label."""
    wanted = tuple(labels)
    marks = ", ".join("?" * len(wanted))
    return dict(database.rows(f"SELECT rowid, label FROM span WHERE label IN ({marks})", wanted))


def of_ids(database: Database, ids: Iterable[str]) -> dict[int, str]:
    """The rows of those spans (ids), each with its label."""
    given = json.dumps(list(ids))
    query = "SELECT rowid, label FROM span WHERE id IN (SELECT value FROM json_each(?)) ORDER BY 1"
    return dict(database.rows(query, (given,)))


def with_attributes(
    database: Database,
    name: str,
    change: Callable[[dict[str, str]], Mapping[str, str]],
    values: Collection[str] | None = None,
) -> dict[int, str]:
    """The new attributes (as stored: one text) of each span, by its row, whose attributes `change` changes.

    Only spans with the attribute `name` are looked at; with `values`, only those that carry one of these in it.
    """
    found = {}
    of_values = "" if values is None else " AND one.value IN (SELECT value FROM json_each(?))"
    query = (
        "SELECT rowid, id, attributes FROM span WHERE attributes <> '{}' AND EXISTS"
        f" (SELECT 1 FROM json_each(attributes) AS one WHERE one.key = ?{of_values})"
    )
    given = (name,) if values is None else (name, json.dumps(list(values)))
    for row, id, stored in database.rows(query, given):
        before = spans.attributes_from(stored, id)
        after = change(dict(before))
        if after != before:
            found[row] = spans.attributes_to(after)
    return found


def sweep(
    database: Database,
    edit: EditWriter,
    column: str,
    values: Mapping[int, str],
    *,
    is_newer: bool = True,
) -> Iterator[int]:
    """Give each of those spans (their rows) its value in a column; each once in an edit. Tells how many are done.

    Without `is_newer` they say the same as before in other words, and are no later.
    """
    now = timestamp() if is_newer else None
    rows = list(values)
    for first in range(0, len(rows), SLICE):
        some = rows[first : first + SLICE]
        _sweep_some(database, edit, column, {row: values[row] for row in some}, now)
        yield first + len(some)


def _sweep_some(
    database: Database, edit: EditWriter, column: str, values: Mapping[int, str], now: str | None
) -> None:
    given = json.dumps(list(values))
    found = database.rows(
        f"SELECT rowid, id, article, annotator FROM span WHERE {_GIVEN}", {"rows": given}
    )
    alike: dict[tuple[str, str], list[int]] = {}
    for row, _, _, owner in found:
        alike.setdefault((owner, values[row]), []).append(row)
    for (owner, wanted), rows in alike.items():
        _sweep_alike(database, edit, column, rows, (owner, wanted, now))
    edit.touched.add_ids(
        articles={row[2] for row in found}, spans={row[1] for row in found}, links=set(),
        annotators={owner for owner, _ in alike},
    )  # fmt: skip


def _sweep_alike(
    database: Database,
    edit: EditWriter,
    column: str,
    rows: list[int],
    told: tuple[str, str, str | None],
) -> None:
    """Give spans of one layer the same value: what is the same for all is worked out once."""
    owner, wanted, now = told
    changed = {
        column: ":wanted",
        "revision": ":revision",
        "edit": ":edit",
        **({"updated": ":now"} if now else {}),
    }
    values = {
        "rows": json.dumps(rows), "wanted": wanted, "revision": edit.revision_of(owner), "edit": edit.seq, "now": now,
    }  # fmt: skip
    database.run(
        'INSERT INTO edit_row (edit, "table", "key", article, before, after)'
        f" SELECT :edit, 'span', id, article, {SPAN.as_json}, {SPAN.json_with(changed)} FROM span WHERE {_GIVEN}",
        values,
    )
    pairs = ", ".join(f"{images.quoted(name)} = {value}" for name, value in changed.items())
    database.run(f"UPDATE span SET {pairs} WHERE {_GIVEN}", values)


def retype_links(database: Database, edit: EditWriter, old: str, new: str) -> Iterator[int]:
    """Give all links of one type another."""
    ids = [row[0] for row in database.rows("SELECT id FROM link WHERE type = ?", (old,))]
    for number, id in enumerate(ids):
        edit.put(LINK, {**images.require(database, LINK, id), "type": new})
        if number % SLICE == SLICE - 1:
            yield number


def rename_in_decisions(
    database: Database, edit: EditWriter, what: str, names: Mapping[str, str]
) -> Iterator[int]:
    """Let decisions on spans or links (`what`) say the new ids of labels or link types, so that they go on holding."""
    # Those whose text holds the id at all, as JSON writes it.
    said = " OR ".join("instr(proposals, ?)" for _ in names)
    quoted = [json.dumps(name, ensure_ascii=False) for name in names]
    rows = database.rows(f"SELECT id FROM decision WHERE what = ? AND ({said})", (what, *quoted))
    for number, (id,) in enumerate(rows):
        image = images.require(database, DECISION, id)
        if (text := _renamed_proposals(image["proposals"], names)) is not None:
            edit.put(DECISION, {**image, "proposals": text})
        if number % SLICE == SLICE - 1:
            yield number


def _renamed_proposals(stored: str, names: Mapping[str, str]) -> str | None:
    """Proposals as stored, with other names; None where they say none of these."""
    proposals = json.loads(stored)
    said: list[list[Any]] = [says for one in proposals for says in one.get("says", ())]
    # Gold that waits for what it needs wears labels too (`gold_units`).
    rows = [one["row"] for some in proposals for one in some.get("waiting", ())]
    worn = [(row, "type" if "type" in row else "label") for row in rows]
    if not any(says[0] in names for says in said) and not any(r[c] in names for r, c in worn):
        return None
    for says in said:
        says[0] = names.get(says[0], says[0])
    for row, column in worn:
        row[column] = names.get(row[column], row[column])
    return json.dumps(proposals, ensure_ascii=False, separators=(",", ":"))
