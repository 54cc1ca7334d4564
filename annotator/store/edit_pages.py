"""The history a page at a time: what a list asks that shows a few of a million edits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.core.history import EditFilter, EditKind, EditPage, EditPlace
from annotator.store import history

if TYPE_CHECKING:
    from annotator.store.database import Database

# So many edits are looked at for one page: a few milliseconds, whatever is wanted.
_WINDOW = 20_000
_VERBS = {
    EditKind.SPANS: ("add_span", "add_spans", "relabel", "set_pieces", "set_attribute", "delete_span",
                     "accept_suggestion", "accept_suggestions", "dismiss_suggestion"),
    EditKind.LINKS: ("add_link", "change_link", "delete_link"),
    EditKind.STATUS: ("set_status",),
    EditKind.IMPORTS: ("import", "reread"),
    EditKind.MERGES: ("merge",),
    EditKind.REVIEW: ("decide", "reopen", "accept", "ask", "answer", "withdraw"),
}  # fmt: skip
_LISTED = ", ".join(f"'{verb}'" for verbs in _VERBS.values() for verb in verbs)
_CONDITIONS = {
    **{kind: f"verb IN ({', '.join(map(repr, verbs))})" for kind, verbs in _VERBS.items()},
    EditKind.PROJECT: f"verb NOT IN ({_LISTED})",
}
_IN_ARTICLE = (
    'coalesce("of", seq) IN (SELECT edit FROM edit_row WHERE article = :article'
    " UNION SELECT made_by FROM article WHERE id = :article"
    " UNION SELECT made_by FROM span WHERE article = :article)"
)
_EDITS_OF_SPAN = (
    'SELECT edit FROM edit_row WHERE "key" = :span AND "table" = \'span\''
    # What was made of a suggestion stands at its answer.
    " UNION SELECT edit FROM edit_row WHERE \"key\" > 'suggestion/' || :span || '/'"
    " AND \"key\" < 'suggestion/' || :span || '0' AND \"table\" = 'policy'"
    " UNION SELECT made_by FROM span WHERE id = :span AND made_by IS NOT NULL"
)
_ON_SPAN = f'coalesce("of", seq) IN ({_EDITS_OF_SPAN})'


def page(database: Database, wanted: EditFilter, below: int, most: int) -> EditPage:
    """At most `most` edits before the number `below` (0: from the last), of those that lie near it."""
    top = below or 1 + int(database.value("SELECT coalesce(max(seq), 0) FROM edit"))
    floor = max(top - _WINDOW, 1)
    values = {
        "top": top, "floor": floor, "most": most, "actor": wanted.annotator, "article": wanted.article,
        "span": wanted.span,
    }  # fmt: skip
    conditions = ["seq < :top", "seq >= :floor", *_conditions(wanted)]
    rest = f"WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT :most"
    found = history.edits(database, rest, values)
    reached = found[-1].number if len(found) == most else floor
    return EditPage(tuple(found), reached if reached > 1 else 0)


def _conditions(wanted: EditFilter) -> list[str]:
    asked = [
        (wanted.annotator, "actor = :actor"),
        (wanted.article, _IN_ARTICLE),
        (wanted.span, _ON_SPAN),
        (wanted.kind, _CONDITIONS[wanted.kind] if wanted.kind else ""),
    ]
    return [condition for is_wanted, condition in asked if is_wanted]


def times_changed(database: Database, span: str) -> int:
    """How many standing edits made or changed the span."""
    sql = f"SELECT count(*) FROM edit WHERE seq IN ({_EDITS_OF_SPAN}) AND standing = 1"
    return int(database.value(sql, {"span": span}))


# Where an edit can be seen


def place(database: Database, edit: str) -> EditPlace | None:
    """A span or an article that the edit (id), or the one that it took back or did again, touched."""
    number = database.value('SELECT coalesce("of", seq) FROM edit WHERE id = ?', (edit,))
    if number is None:
        return None
    return _of_rows(database, number) or _of_made_rows(database, number)


def _of_rows(database: Database, number: int) -> EditPlace | None:
    """From the first rows that the edit changed; spans come before all else."""
    rows = database.rows(
        'SELECT "table", coalesce(after, before), article FROM edit_row WHERE edit = ?'
        " AND article IN (SELECT id FROM article) ORDER BY \"table\" <> 'span', rowid LIMIT 1",
        (number,),
    )
    for table, image, article in rows:
        row = json.loads(image)
        if table == "span":
            return _of_span(database, row)
        span = row.get("source" if table == "link" else "span", "")
        is_there = database.value("SELECT count(*) FROM span WHERE id = ?", (span,))
        return EditPlace(article, span if is_there else "")
    return None


def _of_span(database: Database, row: dict[str, object]) -> EditPlace:
    span, article = str(row["id"]), str(row["article"])
    if database.value("SELECT count(*) FROM span WHERE id = ?", (span,)):
        return EditPlace(article, span)
    return EditPlace(article, "", int(str(row["start"])), int(str(row["end"])))


def _of_made_rows(database: Database, number: int) -> EditPlace | None:
    """From what an import brought, which leaves no rows in the history."""
    article = database.value(
        "SELECT id FROM article WHERE made_by = ? ORDER BY position LIMIT 1", (number,)
    )
    if article is not None:
        return EditPlace(str(article))
    row = database.row("SELECT article, id FROM span WHERE made_by = ? LIMIT 1", (number,))
    return EditPlace(*row) if row else None
