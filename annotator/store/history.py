"""The history of a project: each edit and the rows it changed, which is also the undo stack of every annotator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.history import Edit, Standing
from annotator.core.ids import new_id, timestamp
from annotator.store import holding, images, in_steps, next_edits, suggestion_answers
from annotator.store.database import read_from
from annotator.store.touched import Touched

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.database import Database, Values
    from annotator.store.images import Image, Shape

_EDITS = """SELECT seq, id, actor, kind, verb, text, at, standing,
    (SELECT undone.id FROM edit AS undone WHERE undone.seq = edit."of") FROM edit"""


class EditWriter:
    """One edit in the making: changes rows, and writes down how they were and are. Only inside `atomic`."""

    def __init__(
        self, database: Database, actor: str | None, verb: str, text: str, *, id: str = ""
    ) -> None:
        self.text = text
        self.touched = Touched()
        self.seq = begin(database, actor=actor, verb=verb, text=text, id=id or new_id())
        self._database = database
        self._revisions = Revisions(database)

    def put(self, shape: Shape, image: Image) -> None:
        """Make a row, or overwrite the one of the same key."""
        before = images.load(self._database, shape, shape.key_of(image))
        after = self._stamped(shape, image)
        images.write(self._database, shape, after, exists=before is not None)
        self._note(shape, before, after)

    def remove(self, shape: Shape, image: Image) -> None:
        """Delete a row; nothing may refer to it any more."""
        self._note(shape, image, None)
        images.remove(self._database, shape, shape.key_of(image))
        if shape.layered:
            self._revisions.next_of(image["annotator"])

    def revision_of(self, annotator: str) -> int:
        """The revision that rows of this edit carry in the layer of `annotator`."""
        return self._revisions.next_of(annotator)

    def _stamped(self, shape: Shape, image: Image) -> Image:
        if not shape.layered:
            return image
        revision = self._revisions.next_of(image["annotator"])
        return {"made_by": None, **image, "revision": revision, "edit": self.seq}

    def _note(self, shape: Shape, before: Image | None, after: Image | None) -> None:
        image = after or before
        assert image is not None
        if (hold := self._database.board.hold) is not None and hold.edit != self.seq:
            holding.refuse_row(self._database, shape, before, after)
        add_row(self._database, self.seq, shape, before, after)
        self.touched.add(self._database, shape.table, image)


class Revisions:
    """Counts each layer that an edit touches one further, once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._next: dict[str, int] = {}

    def next_of(self, annotator: str) -> int:
        """The revision that this edit's rows in the layer of `annotator` carry."""
        if annotator not in self._next:
            self._database.run(
                "UPDATE annotator SET revision = revision + 1 WHERE id = ?", (annotator,)
            )
            self._next[annotator] = self._database.value(
                "SELECT revision FROM annotator WHERE id = ?", (annotator,)
            )
        return self._next[annotator]


def begin(
    database: Database,
    *,
    actor: str | None,
    verb: str,
    text: str,
    id: str,
    kind: str = "do",
    of: int | None = None,
) -> int:
    """Write a new edit; its number. A new thing done drops what its actor could have redone.

    Refused while one that takes many transactions is under way, and this cannot be done beside it.
    """
    if (hold := database.board.hold) is not None:
        holding.refuse_edit(hold, kind=kind, verb=verb, actor=actor, of=of)
    else:
        in_steps.refuse_busy(database)
    if kind == "do" and actor is not None:
        database.run(
            "UPDATE edit SET standing = -1 WHERE actor = ? AND standing = 0 AND kind = 'do'",
            (actor,),
        )
    number: int = database.value("SELECT coalesce(max(seq), 0) + 1 FROM edit")
    database.run(
        'INSERT INTO edit (seq, id, actor, kind, "of", verb, text, at, standing, applied)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
        (number, id, actor, kind, of, verb, text, timestamp(), number),
    )
    return number


def add_row(
    database: Database, edit: int, shape: Shape, before: Image | None, after: Image | None
) -> None:
    """Write down how one row was before an edit and is after it."""
    image = after or before
    assert image is not None
    database.run(
        'INSERT INTO edit_row (edit, "table", "key", article, before, after) VALUES (?, ?, ?, ?, ?, ?)',
        (
            edit,
            shape.table,
            shape.key_of(image),
            _article_of(database, shape, image),
            images.to_text(before),
            images.to_text(after),
        ),
    )


def next_to_undo(database: Database, annotator: str) -> Edit | None:
    """The last thing that the annotator did and that still stands."""
    return _first(database, next_edits.TO_UNDO, (annotator,))


def next_to_redo(database: Database, annotator: str) -> Edit | None:
    """The first of the undone things that can be done again."""
    return _first(database, next_edits.TO_REDO, (annotator,))


def by_id(database: Database, id: str) -> Edit | None:
    """The edit of that id; None where there is none."""
    return _first(database, "id = ?", (id,))


def latest(
    database: Database, *, annotator: str | None, article: str | None, limit: int
) -> list[Edit]:
    """The latest edits first, of one actor or of all, in one article or in all."""
    conditions, values = ["1"], list[object]()
    if annotator is not None:
        conditions.append("actor = ?")
        values.append(annotator)
    if article is not None:
        conditions.append(
            'coalesce("of", seq) IN (SELECT edit FROM edit_row WHERE article = ?'
            " UNION SELECT made_by FROM article WHERE id = ?"
            " UNION SELECT made_by FROM span WHERE article = ?)"
        )
        values += [article] * 3
    sql = f"WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT ?"
    return edits(database, sql, (*values, limit))


def _first(database: Database, condition: str, values: Iterable[object]) -> Edit | None:
    found = edits(database, f"WHERE {condition}", tuple(values))
    return found[0] if found else None


def edits(database: Database, rest: str, values: Values) -> list[Edit]:
    """The edits that `rest` of a query (WHERE …) picks, in its order."""
    with read_from("edit"):
        return [
            Edit(
                number=number, id=id, actor=actor or "", kind=kind, of=of or "", verb=verb, text=text, at=at,
                standing=Standing(standing),
            )
            for number, id, actor, kind, verb, text, at, standing, of in database.rows(
                f"{_EDITS} {rest}", values
            )
        ]  # fmt: skip


def _article_of(database: Database, shape: Shape, image: Image) -> str | None:
    if shape is images.ARTICLE:
        return str(image["id"])
    if shape is images.LINK:
        found: str | None = database.value(
            "SELECT article FROM span WHERE id = ?", (image["source"],)
        )
        return found
    if shape is images.POLICY:
        is_answer = suggestion_answers.is_answer(image["key"])
        return suggestion_answers.article_of(database, image["key"]) if is_answer else None
    return image.get("article")
