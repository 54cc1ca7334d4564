"""Labels and link types that an import brings along: added to the schema as part of its edit."""

from __future__ import annotations

from itertools import count, filterfalse
from typing import TYPE_CHECKING

from annotator.core.schema import LABEL_KEYS, LinkType
from annotator.store import history, images
from annotator.store.images import LABEL, LINK_TYPE

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.store.database import Database
    from annotator.store.images import Image, Shape
    from annotator.store.import_rows import PendingRows

# What stands above a span is short.
_SHORT = 14


class LabelBook:
    """The labels that spans of an import may wear; those that the schema lacks are added where it wants that."""

    def __init__(self, database: Database, schema: Schema, rows: PendingRows) -> None:
        self._database = database
        self._rows = rows
        self._ids = {label.id for label in schema.labels}
        self._new: list[str] = []
        self._free: _Free | None = None

    def takes(self, label: str) -> bool:
        """Whether the schema has that label, now or from now on."""
        if label in self._ids:
            return True
        if not self._rows.add_labels or not label.strip():
            return False
        self._add(label)
        return True

    def taken_new(self) -> list[str]:
        """The labels added since this was last asked, in order."""
        self._free = None  # until the next call others may change the table
        new, self._new = self._new, []
        return new

    def _add(self, label: str) -> None:
        free = self._free = self._free or _Free(self._database)
        image: Image = {
            "id": label,
            "position": next(free.positions),
            "name": label,
            "key": next(free.keys, ""),
            "short": _short(label),
            "look": next(free.looks),
            "description": "",
        }
        _write(self._database, self._rows, LABEL, image)
        self._ids.add(label)
        self._new.append(label)


class _Free:
    """What no label of the project has, in order: positions, keys, looks (which repeat behind the theme's last one)."""

    def __init__(self, database: Database) -> None:
        used = database.rows('SELECT look, "key" FROM label')
        looks, keys = {row[0] for row in used}, {row[1] for row in used}
        self.positions = count(_next_position(database, LABEL))
        self.keys = filterfalse(keys.__contains__, LABEL_KEYS)
        self.looks = filterfalse(looks.__contains__, count())


class LinkTypeBook:
    """The types that links of an import may have; those that the schema lacks are added where it wants that."""

    def __init__(self, database: Database, schema: Schema, rows: PendingRows) -> None:
        self._database = database
        self._rows = rows
        self._types = {kind.id: kind for kind in schema.link_types}
        self._new: list[str] = []

    def takes(self, kind: str) -> bool:
        """Whether the schema has that link type, now or from now on."""
        if kind in self._types:
            return True
        if not self._rows.add_labels or not kind.strip():
            return False
        self._add(kind)
        return True

    def of(self, kind: str) -> LinkType:
        """The link type of that id."""
        return self._types[kind]

    def taken_new(self) -> list[str]:
        """The link types added since this was last asked, in order."""
        new, self._new = self._new, []
        return new

    def _add(self, kind: str) -> None:
        position = _next_position(self._database, LINK_TYPE)
        image: Image = {
            "id": kind, "position": position, "name": kind, "inverse": kind, "directed": 1,
        }  # fmt: skip
        _write(self._database, self._rows, LINK_TYPE, image)
        self._types[kind] = LinkType(kind, kind, kind)
        self._new.append(kind)


def _short(label: str) -> str:
    upper = " ".join(label.upper().split())
    return upper if len(upper) <= _SHORT else upper[: _SHORT - 1].rstrip() + "…"


def _next_position(database: Database, shape: Shape) -> int:
    position: int = database.value(f"SELECT coalesce(max(position), -1) + 1 FROM {shape.table}")
    return position


def _write(database: Database, rows: PendingRows, shape: Shape, image: Image) -> None:
    edit = rows.edit  # before the row: the edit is written when it is first asked for
    images.write(database, shape, image, exists=False)
    history.add_row(database, edit, shape, None, image)
