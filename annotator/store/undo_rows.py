"""The rows that an undo or redo puts back: what they are, whether they are as they were left, and writing them.

Spans that an edit changed may be very many, and are compared and written in SQL, some hundred at a time.
"""

from __future__ import annotations

import functools
import json
import operator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.store import history, images, in_steps, made_rows, said_again
from annotator.store.history import Revisions
from annotator.store.images import (
    ARTICLE,
    RANK,
    SCHEMA_SHAPES,
    SHAPE_OF,
    SPAN,
    Image,
    Shape,
    quoted,
)
from annotator.store.in_steps import Step
from annotator.store.made_rows import SLICE
from annotator.store.touched import Touched

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from annotator.core.history import Edit
    from annotator.store.database import Database

# What two images of a span are compared by: not who wrote them, and when in the order of edits.
_CONTENT = tuple(column for column in SPAN.columns if column not in ("revision", "edit"))
_SCHEMA = {shape.table for shape in SCHEMA_SHAPES}
# An article that came later may have the id of one that was taken back, and another text.
_OTHER_TEXT = (
    "SELECT made_by > :edit AND substr(text, :start + 1, :end - :start) <> :quote FROM article"
    " WHERE id = :article"
)
_BROUGHT_ELSEWHERE = (
    "SELECT 1 FROM article JOIN span ON span.article = article.id WHERE article.made_by > :edit"
    ' AND span.made_by = :edit AND substr(text, start + 1, "end" - start) <> quote LIMIT 1'
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an edit, as it should be found and as it shall become."""

    shape: Shape
    key: str
    expected: Image | None
    wanted: Image | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What an edit changed, read before anything is written: rows of `edit_row` by their numbers.

    `changed` are spans that it found and left there, `others` the rest in the order in which they are put back: parents
    are made before children, and removed after them. `newest` is the edit that was the newest then, `later` the ids of
    those whose standing work builds on what shall be undone ("" for nobody).
    """

    newest: int
    is_back: bool
    brings: bool
    schema: list[Row]
    changed: list[int]
    others: list[int]
    total: int
    later: set[str]


def planned(database: Database, edit: Edit, *, is_back: bool) -> Plan:
    """What undoing (`is_back`) or redoing an edit has to do."""
    brings = edit.verb in made_rows.VERBS
    apart = f" AND NOT ({made_rows.KEPT})" if brings else ""
    stored = database.rows(
        'SELECT rowid, "table", before IS NOT NULL, after IS NOT NULL FROM edit_row WHERE edit = ?'
        f"{apart} AND before IS NOT after ORDER BY rowid",
        (edit.number,),
    )
    changed = [row for row, table, was, is_now in stored if table == SPAN.table and was and is_now]
    others = [
        (not is_wanted, RANK[table] if is_wanted else -RANK[table], row)
        for row, table, was, is_now in stored
        if not (table == SPAN.table and was and is_now) and table not in _SCHEMA
        for is_wanted in (was if is_back else is_now,)
    ]
    of_schema = [row for row, table, _, _ in stored if table in _SCHEMA]
    total = len(changed) + len(others)
    return Plan(
        newest=int(database.value("SELECT coalesce(max(seq), 0) FROM edit")),
        is_back=is_back,
        brings=brings,
        schema=rows_of(database, of_schema, is_back=is_back),
        changed=changed,
        others=[row for _, _, row in sorted(others)],
        total=total + (made_rows.count_rows(database, edit.number) if brings else 0),
        later=_later_actors(database, edit, brings=brings) if is_back else set(),
    )


def _later_actors(database: Database, edit: Edit, *, brings: bool) -> set[str]:
    """The ids of those whose standing work took hold later, on the same rows ("" for nobody)."""
    rows = database.rows(
        "SELECT DISTINCT later.actor FROM edit AS this JOIN edit_row AS mine ON mine.edit = this.seq"
        ' JOIN edit_row AS theirs ON theirs."key" = mine."key" AND theirs."table" = mine."table"'
        " JOIN edit AS later ON later.seq = theirs.edit WHERE this.seq = ?"
        " AND later.applied > this.applied AND later.kind = 'do' AND later.standing = 1",
        (edit.number,),
    )
    later = {row[0] or "" for row in rows}
    return later | made_rows.later_actors(database, edit.number) if brings else later


def rows_of(database: Database, numbers: Collection[int], *, is_back: bool) -> list[Row]:
    """Those rows of the history, in the order given."""
    found = {}
    stored = database.rows(
        'SELECT rowid, "table", "key", before, after FROM edit_row'
        " WHERE rowid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    for row, table, key, before, after in stored:
        images_of = images.from_text(before), images.from_text(after)
        expected, wanted = reversed(images_of) if is_back else images_of
        found[row] = Row(SHAPE_OF[table], key, expected, wanted)
    return [found[row] for row in numbers]


def is_as_left(database: Database, row: Row) -> bool:
    """Whether a row is as the edit left it."""
    found = images.load(database, row.shape, row.key)
    if said_again.is_said(row.shape, row.key):
        return said_again.says_the_same(row.key, found, row.expected)
    return images.same_content(found, row.expected)


def refused(edit: Edit, kind: str, names: set[str]) -> Refused:
    """Why an edit cannot be undone or redone (`kind`): those people have worked on it since."""
    done = "undone" if kind == "undo" else "redone"
    who = " and ".join(sorted(names)) or "another edit"
    has = "have" if len(names) > 1 else "has"
    return Refused(f"“{edit.text}” cannot be {done}: {who} {has} since changed what it touched.")


class RowWriter:
    """Writes images as an undo or redo, the edit of a number, and counts what it touches.

    With `journals` it may be stopped between two parts: what was there is written down (`in_steps`).
    """

    def __init__(
        self, database: Database, of: Edit, number: int, plan: Plan, *, journals: bool
    ) -> None:
        self.touched = Touched()
        # The attributes that spans carry which were put back.
        self.named: set[str] = set()
        self._revisions = Revisions(database)
        self._database = database
        self._of, self._number, self._plan = of, number, plan
        self._journals = journals
        self._kind = "undo" if plan.is_back else "redo"
        self._done = 0

    def first_step(self) -> Iterator[Step]:
        """Where the work may be done in parts: a step of no rows, so that the edit is begun in a part of its own."""
        if self._journals:
            yield self._step(0)

    def _step(self, count: int) -> Step:
        self._done += count
        return Step(min(self._done, self._plan.total), max(self._plan.total, 1))

    # Spans that were changed

    def change(self) -> Iterator[Step]:
        """Put those back that the edit changed."""
        rows = self._plan.changed
        for first in range(0, len(rows), SLICE):
            some = rows[first : first + SLICE]
            self._change_some(some)
            yield self._step(len(some))

    def _change_some(self, rows: list[int]) -> None:
        expected, wanted = ("after", "before") if self._plan.is_back else ("before", "after")
        same = " AND ".join(
            f"span.{quoted(one)} IS json_extract({expected}, '$.{one}')" for one in _CONTENT
        )
        differ = " | ".join(
            f"((span.{quoted(one)} IS NOT json_extract({wanted}, '$.{one}')) << {bit})"
            for bit, one in enumerate(_CONTENT)
        )
        found = self._database.rows(
            f"SELECT edit_row.rowid, span.rowid, span.id, span.article, span.annotator, {same}, {differ},"
            f" json_extract({wanted}, '$.attributes') FROM edit_row LEFT JOIN span ON span.id = edit_row.\"key\""
            f" WHERE edit_row.rowid IN ({', '.join('?' * len(rows))})",
            rows,
        )
        if not all(row[5] for row in found):
            raise refused(self._of, self._kind, set())
        if self._journals:
            in_steps.journal(self._database, self._number, [row[1] for row in found])
        bits = functools.reduce(operator.or_, (row[6] for row in found))
        columns = [one for bit, one in enumerate(_CONTENT) if bits >> bit & 1]
        owners = {row[4] for row in found}
        self._write_changed([row[:2] for row in found], wanted, columns, owners)
        for _, _, id, article, owner, *_ in found:
            touched = {"id": id, "article": article, "annotator": owner}
            self.touched.add(self._database, SPAN.table, touched)
        for stored in {row[7] for row in found}:
            self.named.update(json.loads(stored))

    def _write_changed(
        self, pairs: list[tuple[int, int]], wanted: str, columns: list[str], owners: set[str]
    ) -> None:
        """Write those columns of spans from their images: `pairs` are the numbers of both rows."""
        revisions = {owner: self._revisions.next_of(owner) for owner in owners}
        revision = "(SELECT value FROM json_each(:revisions) WHERE key = annotator)"
        # What a merge took is no newer for being taken back or again: another merge must see the same rows.
        if self._plan.brings:
            revision = f"json_extract({wanted}, '$.revision')"
        changes = [f"{quoted(one)} = json_extract({wanted}, '$.{one}')" for one in columns]
        changes += [f"revision = {revision}", "edit = :number"]
        self._database.run(
            f"UPDATE span SET {', '.join(changes)} FROM (SELECT json_extract(value, '$[1]') AS given, before, after"
            " FROM json_each(:pairs) CROSS JOIN edit_row ON edit_row.rowid = json_extract(value, '$[0]'))"
            " WHERE span.rowid = given",
            {
                "revisions": json.dumps(revisions),
                "number": self._number,
                "pairs": json.dumps(pairs),
            },
        )

    # The rest

    def apply_others(self) -> Iterator[Step]:
        """Put back what was made, removed, or is no span."""
        numbers = self._plan.others
        if not self._journals:
            rows = rows_of(self._database, numbers, is_back=self._plan.is_back)
            self._refuse_other(rows)
            self.apply(rows)
            return
        for first in range(0, len(numbers), SLICE):
            some = numbers[first : first + SLICE]
            rows = rows_of(self._database, some, is_back=self._plan.is_back)
            self._refuse_other(rows)
            self.apply(rows)
            yield self._step(len(some))

    def _refuse_other(self, rows: list[Row]) -> None:
        for row in rows:
            if not is_as_left(self._database, row) or self._parts_mark_from_text(row):
                raise refused(self._of, self._kind, set())

    def _parts_mark_from_text(self, row: Row) -> bool:
        """Whether a mark would stand in another text than the one that it was made in, under the same id."""
        if row.shape is SPAN and row.expected is None and row.wanted is not None:
            values = {**row.wanted, "edit": self._of.number}
            return bool(self._database.value(_OTHER_TEXT, values))
        return self._changes_text_in_use(row)

    def _changes_text_in_use(self, row: Row) -> bool:
        """Whether an article would get its text of before, or after, it was read anew, and somebody worked in it."""
        if row.shape is not ARTICLE or row.expected is None or row.wanted is None:
            return False
        from annotator.store import rereading

        return rereading.is_worked_in(self._database, row.key)

    def apply(self, rows: list[Row]) -> None:
        """Make parents before children, then remove children before parents: nothing refers to what is gone."""
        if not self._plan.brings:
            rows = [self._said_again(row) for row in rows]
        for row in sorted(rows, key=lambda row: RANK[row.shape.table]):
            if row.wanted is not None:
                self._note(row)
                image = self._stamped(row.shape, row.wanted)
                exists = row.expected is not None
                images.write(self._database, row.shape, image, exists=exists)
                self.touched.add(self._database, row.shape.table, image)
        for row in sorted(rows, key=lambda row: -RANK[row.shape.table]):
            if row.wanted is None and row.expected is not None:
                self._note(row)
                self._stamped(row.shape, row.expected)
                self.touched.add(self._database, row.shape.table, row.expected)
                images.remove(self._database, row.shape, row.key)

    def _said_again(self, row: Row) -> Row:
        """A rule is not put back to the letter, or a merge would bring what was undone."""
        if not said_again.is_said(row.shape, row.key):
            return row
        found = images.load(self._database, row.shape, row.key)
        wanted = said_again.said_again(self._database, row.key, row.wanted)
        return Row(row.shape, row.key, found, wanted)

    def _note(self, row: Row) -> None:
        if row.shape is SPAN and row.wanted is not None:
            self.named.update(json.loads(row.wanted["attributes"]))
        if self._journals:
            before = images.load(self._database, row.shape, row.key)
            history.add_row(self._database, self._number, row.shape, before, row.wanted)

    def _stamped(self, shape: Shape, image: Image) -> Image:
        if not shape.layered:
            return image
        revision = self._revisions.next_of(image["annotator"])
        if self._plan.brings:
            revision = image["revision"]
        return {**image, "revision": revision, "edit": self._number}

    # What an import made

    def refuse_other_texts(self) -> None:
        """Refused where a span that was brought again stands in a text that came later, under the id of its own."""
        if self._database.value(_BROUGHT_ELSEWHERE, {"edit": self._of.number}):
            raise refused(self._of, self._kind, set())

    def take_away(self, *, keep: bool) -> Iterator[Step]:
        """Take away the rows that the edit made without images of them."""
        number = self._of.number
        if not self._journals:
            made_rows.take_away(self._database, number, self._revisions, self.touched, keep=keep)
            return
        for count in made_rows.away_in_slices(self._database, number, self._revisions, keep=keep):
            yield self._step(count)
        self.touched.add_all()

    def bring(self) -> Iterator[Step]:
        """Make them again."""
        number = self._of.number
        if not self._journals:
            made_rows.restore(self._database, number, self._number, self._revisions, self.touched)
            return
        for count in made_rows.back_in_slices(
            self._database, number, self._number, self._revisions
        ):
            yield self._step(count)
        self.touched.add_all()
