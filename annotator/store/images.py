"""Rows of the tables that have a history, as images: what undo puts back, to the last column."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.store.database import read_from

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.store.database import Database

Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """A table with a history: its columns, and those of them that are its key."""

    table: str
    columns: tuple[str, ...]
    key: tuple[str, ...] = ("id",)

    @property
    def layered(self) -> bool:
        """Whether its rows belong to a layer, and so carry a revision and the edit that touched them last."""
        return "revision" in self.columns and "edit" in self.columns

    def key_of(self, image: Image) -> str:
        """The row's key as the history writes it."""
        return "/".join(str(image[column]) for column in self.key)

    def key_values(self, key: str) -> tuple[str, ...]:
        """The values of the key's columns: an annotator's id, which comes first, holds no slash."""
        return tuple(key.split("/", 1)) if len(self.key) > 1 else (key,)

    @property
    def where(self) -> str:
        """The condition that finds a row by its key values."""
        return " AND ".join(f"{quoted(column)} = ?" for column in self.key)

    @property
    def rest(self) -> tuple[str, ...]:
        """All but the key: where one is written, even the same, SQLite looks through all that refer to it."""
        return tuple(column for column in self.columns if column not in self.key)

    @property
    def insert(self) -> str:
        """The statement that stores a row of all columns in order."""
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {quoted(self.table)} ({self.listed()}) VALUES ({marks})"

    @property
    def update(self) -> str:
        """The statement that overwrites a row: its `rest` in order, then the key values."""
        changes = ", ".join(f"{quoted(column)} = ?" for column in self.rest)
        return f"UPDATE {quoted(self.table)} SET {changes} WHERE {self.where}"

    def listed(self, prefix: str = "") -> str:
        """The columns, quoted, as a list for SQL."""
        return ", ".join(prefix + quoted(column) for column in self.columns)

    @property
    def as_json(self) -> str:
        """The SQL expression that makes an image of a row."""
        return self.json_with({})

    def json_with(self, other: Mapping[str, str]) -> str:
        """The same, with other expressions for some columns."""
        pairs = (f"'{column}', {other.get(column, quoted(column))}" for column in self.columns)
        return f"json_object({', '.join(pairs)})"

    @property
    def key_expression(self) -> str:
        """The SQL expression that makes the key of a row as the history writes it."""
        return " || '/' || ".join(quoted(column) for column in self.key)


def quoted(name: str) -> str:
    """`name` as an SQL name, keyword or not."""
    return f'"{name}"'


_TRACE = ("revision", "made_by", "edit")

ANNOTATOR = Shape("annotator", ("id", "name", "revision", "made_by"))
ARTICLE = Shape(
    "article",
    (
        "id", "title", "source", "published", "language", "url", "sha256", "length", "position",
        "made_by", "extra", "text",
    ),
)  # fmt: skip
STATUS = Shape("status", ("annotator", "article", "status", *_TRACE), ("annotator", "article"))
SPAN = Shape(
    "span",
    (
        "id", "article", "annotator", "label", "start", "end", "pieces", "quote", "attributes",
        "created", "updated", *_TRACE,
    ),
)  # fmt: skip
LINK = Shape("link", ("id", "annotator", "type", "source", "target", "created", "updated", *_TRACE))
DECISION = Shape(
    "decision",
    (
        "id", "article", "annotator", "what", "key", "choice", "source", "by", "at", "reason",
        "among", "proposals", *_TRACE,
    ),
)  # fmt: skip
PROVENANCE = Shape(
    "provenance",
    (
        "what", "id", "annotator", "article", "decision", "source", "from", "by", "at", "reason",
        *_TRACE,
    ),
    ("what", "id"),
)  # fmt: skip
QUESTION = Shape(
    "question",
    (
        "id", "article", "annotator", "span", "text", "asked", "answer", "by", "answered", *_TRACE,
    ),
)  # fmt: skip
POLICY = Shape("policy", ("key", "value"), ("key",))

LABEL = Shape("label", ("id", "position", "name", "key", "short", "look", "description"))
LINK_TYPE = Shape("link_type", ("id", "position", "name", "inverse", "directed"))
ATTRIBUTE = Shape("attribute", ("id", "position", "name", "key", "completes", "long"))
DETAIL = Shape("detail", ("what", "id", "value"), ("what", "id"))
GUIDELINE = Shape("guideline", ("label", "text"), ("label",))

# Parents before children: rows are made in this order and removed in the reverse.
SHAPES = (ANNOTATOR, ARTICLE, STATUS, SPAN, LINK, DECISION, PROVENANCE, QUESTION)
# The schema is small and belongs to nobody's layer: its rows always leave images.
SCHEMA_SHAPES = (LABEL, LINK_TYPE, ATTRIBUTE, DETAIL, GUIDELINE)
SHAPE_OF = {shape.table: shape for shape in (*SCHEMA_SHAPES, *SHAPES, POLICY)}
RANK = {table: rank for rank, table in enumerate(SHAPE_OF)}


def load(database: Database, shape: Shape, key: str) -> Image | None:
    """The row of that key as an image; None where there is none."""
    row = database.row(
        f"SELECT {shape.listed()} FROM {quoted(shape.table)} WHERE {shape.where}",
        shape.key_values(key),
    )
    return None if row is None else dict(zip(shape.columns, row, strict=True))


def require(database: Database, shape: Shape, key: str) -> Image:
    """The row of that key as an image; LookupError where there is none."""
    image = load(database, shape, key)
    if image is None:
        raise LookupError(f"{shape.table} {key}")
    return image


def write(database: Database, shape: Shape, image: Image, *, exists: bool) -> None:
    """Store `image`, over the row of its key where one `exists`."""
    columns = (*shape.rest, *shape.key) if exists else shape.columns
    database.run(shape.update if exists else shape.insert, [image[column] for column in columns])


def remove(database: Database, shape: Shape, key: str) -> None:
    """Delete the row of that key."""
    database.run(f"DELETE FROM {quoted(shape.table)} WHERE {shape.where}", shape.key_values(key))


def to_text(image: Image | None) -> str | None:
    """An image as the history stores it."""
    return None if image is None else json.dumps(image, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str | None) -> Image | None:
    """What `to_text` wrote."""
    if text is None:
        return None
    with read_from("edit_row"):
        return dict(json.loads(text).items())


def same_content(one: Image | None, other: Image | None) -> bool:
    """Whether two images say the same, whoever wrote them and when in the order of edits."""
    return _content(one) == _content(other)


def _content(image: Image | None) -> Image | None:
    return image and {
        name: value for name, value in image.items() if name not in ("revision", "edit", "ranks")
    }
