"""What belongs to a step under way in many transactions: whoever works beside it leaves that alone.

The step and an edit beside it have no row in common, and neither needs what the other makes or takes away. So both come
to the same in whatever order they are done, undone, or taken back.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from annotator.core.errors import Refused
from annotator.store import hand_outs, images, made_rows, suggestion_answers
from annotator.store.images import (
    ANNOTATOR,
    ARTICLE,
    DECISION,
    LINK,
    POLICY,
    PROVENANCE,
    QUESTION,
    SPAN,
    STATUS,
    Image,
    Shape,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.database import Database

# A label, link type or attribute: its table and id; of an attribute also with one value.
Name = tuple[str, ...]
SCHEME, REPAIR, REREAD = "scheme", "repair", "reread"
# Rows of these verbs are written past the images, in SQL: nothing sees each of them.
# Marks that a step will make are of the text that was there when it began.
_UNSEEN = made_rows.VERBS | {SCHEME, REPAIR, REREAD}
_FREE = (SPAN, LINK, STATUS, DECISION, PROVENANCE, QUESTION)
# Where such rows come or go, others that refer to them would have to be looked for.
_REFERRED = {one.table for one in (ANNOTATOR, ARTICLE, DECISION, PROVENANCE, QUESTION)}
_BUILT_ON = (
    "SELECT 1 FROM edit_row WHERE edit IN (?, ?) AND \"table\" IN ('link', 'question') AND ? IN ("
    + ", ".join(
        f"json_extract(coalesce(after, before), '$.{one}')" for one in ("source", "target", "span")
    )
    + ") LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a step will touch, known before it begins.

    Rows that carry one of `worn` are its own, and none may come to carry one of `closed`. `statuses` are the keys of
    those that it may write.
    """

    worn: frozenset[Name] = frozenset()
    closed: frozenset[Name] = frozenset()
    statuses: frozenset[str] = frozenset()


def scope_of(database: Database, edit: int, verb: str) -> Scope | None:
    """What an undo or redo of an edit touches besides the rows that it wrote down; None where that cannot be told."""
    query = 'SELECT DISTINCT "table", before IS NULL OR after IS NULL FROM edit_row WHERE edit = ?'
    made = {table for table, is_made in database.rows(query, (edit,)) if is_made}
    if verb in _UNSEEN - {SCHEME} or not made.isdisjoint(_REFERRED):
        return None
    names = database.rows(
        "SELECT \"table\", \"key\" FROM edit_row WHERE edit = ? AND \"table\" IN ('label', 'link_type', 'attribute')"
        " AND (before IS NULL OR after IS NULL)",
        (edit,),
    )
    return Scope(worn=frozenset(names), closed=frozenset(names))


@dataclass(frozen=True, slots=True)
class Hold:
    """A step under way: its edit's number, what it undoes or does again (`of`), its scope; None for all there is."""

    edit: int
    kind: str
    of: int | None
    actor: str | None
    text: str
    scope: Scope | None

    def is_own(self, edit: int) -> bool:
        """Whether an edit is the step itself, or what it goes back on."""
        return edit in (self.edit, self.of)


def refuse_edit(hold: Hold, *, kind: str, verb: str, actor: str | None, of: int | None) -> None:
    """Refused where such an edit cannot be begun beside the step, whatever rows it would change."""
    if hold.scope is None or verb in _UNSEEN or (of is not None and hold.is_own(of)):
        _refuse_all(hold)
    # Who goes back over two things at once has them in no order.
    if kind != "do" and hold.kind != "do" and actor == hold.actor:
        _refuse_all(hold)


def refuse_row(database: Database, shape: Shape, before: Image | None, after: Image | None) -> None:
    """Refused where a row, as it is and as it shall become, belongs to a step under way."""
    hold = database.board.hold
    if hold is not None and _belongs(database, hold, shape, before, after):
        raise Refused(
            f"“{hold.text}” is under way and changes this too: wait until that is done, or is cancelled."
        )


def names_in(shape: Shape, image: Image | None) -> frozenset[Name]:
    """The parts of the scheme that a row names."""
    if image is None:
        return frozenset()
    if shape is SPAN:
        values = json.loads(image["attributes"])
        attributes = {("attribute", name) for name in values}
        return frozenset(
            {("label", image["label"])}
            | attributes
            | {("attribute", *one) for one in values.items()}
        )
    if shape is LINK:
        return frozenset({("link_type", image["type"])})
    if shape is DECISION:
        table = "label" if image["what"] == "span" else "link_type"
        return frozenset((table, name) for name in _named_by(json.loads(image["proposals"])))
    return frozenset()


def _named_by(proposals: list[dict[str, Any]]) -> Iterable[str]:
    for one in proposals:
        yield from (says[0] for says in one.get("says", ()))
        for waiting in one.get("waiting", ()):
            row = waiting["row"]
            yield row["type"] if "type" in row else row["label"]


def _belongs(
    database: Database, hold: Hold, shape: Shape, before: Image | None, after: Image | None
) -> bool:
    image = after or before
    scope = hold.scope
    if image is None:
        return False
    if scope is None or not _is_free(shape, image, before):
        return True
    key = shape.key_of(image)
    return (
        not scope.worn.isdisjoint(names_in(shape, before))
        or not scope.closed.isdisjoint(names_in(shape, after))
        or _is_touched(database, hold, shape, key)
        or any(_is_held(database, hold, end) for end in _ends(shape, after))
        or (shape is SPAN and before is None and _begins(database, hold, image))
        or (shape is SPAN and after is None and _is_built_on(database, hold, key))
    )


def _is_free(shape: Shape, image: Image, before: Image | None) -> bool:
    """Whether it is a row that no step needs unless it touches it."""
    if shape is POLICY:
        key = image["key"]
        return suggestion_answers.is_answer(key) or hand_outs.is_hand_out(key)
    return shape in _FREE or (shape is ANNOTATOR and before is None)


def _is_touched(database: Database, hold: Hold, shape: Shape, key: str) -> bool:
    assert hold.scope is not None
    if shape is STATUS and key in hold.scope.statuses:
        return True
    query = (
        'SELECT 1 FROM edit_row INDEXED BY edit_row_key WHERE "key" = ? AND "table" = ?'
        " AND edit IN (?, ?) LIMIT 1"
    )
    return database.row(query, (key, shape.table, hold.edit, hold.of)) is not None


def _ends(shape: Shape, after: Image | None) -> list[str]:
    columns = {"link": ("source", "target"), "question": ("span",)}.get(shape.table, ())
    return [after[column] for column in columns] if after is not None else []


def _is_held(database: Database, hold: Hold, span: str) -> bool:
    """Whether a span that a row refers to belongs to the step, which may take it away."""
    found = images.load(database, SPAN, span)
    assert hold.scope is not None
    worn = hold.scope.worn & names_in(SPAN, found)
    return bool(worn) or _is_touched(database, hold, SPAN, span)


def _begins(database: Database, hold: Hold, span: Image) -> bool:
    """Whether the article of a new span is begun, or not begun any more, by the step."""
    key = f"{span['annotator']}/{span['article']}"
    return _is_touched(database, hold, STATUS, key)


def _is_built_on(database: Database, hold: Hold, span: str) -> bool:
    """Whether a link or question that the step makes or takes away needs a span."""
    return hold.of is not None and database.row(_BUILT_ON, (hold.edit, hold.of, span)) is not None


def _refuse_all(hold: Hold) -> NoReturn:
    raise Refused(
        f"“{hold.text}” is under way: until it is done, or is cancelled, this cannot be done."
    )
