"""The rows of a scheme as an edit changes them: what is new or other first, and at its end what is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.scheme_edits import PLACES, entries
from annotator.store import images
from annotator.store.images import DETAIL, GUIDELINE
from annotator.store.schema_tables import SHAPES, detail_of, guidelines_of, image_of

if TYPE_CHECKING:
    from annotator.core.schema import Entry, Schema
    from annotator.store.database import Database
    from annotator.store.history import EditWriter
    from annotator.store.images import Image, Shape

Rows = dict[tuple[str, str], tuple["Shape", "Image"]]


def make(database: Database, edit: EditWriter, before: Schema, after: Schema) -> None:
    """Write the rows that are new or say something else."""
    for kind in PLACES:
        _make_entries(database, edit, kind, after)
    old, new = _beside(before), _beside(after)
    for key, (shape, image) in new.items():
        if key not in old or old[key][1] != image:
            edit.put(shape, image)


def unmake(database: Database, edit: EditWriter, before: Schema, after: Schema) -> None:
    """Remove the rows that are gone; no span or link wears them any more."""
    old, new = _beside(before), _beside(after)
    for key, (shape, image) in old.items():
        if key not in new:
            edit.remove(shape, image)
    for kind in PLACES:
        staying = {row.id for row in entries(after, kind)}
        for row in entries(before, kind):
            if row.id not in staying:
                edit.remove(SHAPES[kind], images.require(database, SHAPES[kind], row.id))


def _make_entries(database: Database, edit: EditWriter, kind: type[Entry], after: Schema) -> None:
    shape = SHAPES[kind]
    stored = {row["id"]: row for row in _stored(database, shape)}
    places = _places([row.id for row in entries(after, kind)], stored)
    for row in entries(after, kind):
        image = image_of(row, places[row.id])
        if stored.get(row.id) != image:
            edit.put(shape, image)


def _places(ids: list[str], stored: dict[str, Image]) -> dict[str, int]:
    """A position for each, those of the stored rows kept wherever the order lets them: fewer rows are touched."""
    places: dict[str, int] = {}
    last = (-1, "")
    for number, id in enumerate(ids):
        kept = stored[id]["position"] if id in stored else None
        if kept is None or (kept, id) <= last:
            rest = [stored[one]["position"] for one in ids[number + 1 :] if one in stored]
            every = [row["position"] for row in stored.values()]
            kept = last[0] + 1 if rest or not every else max(*every, last[0]) + 1
        places[id] = kept
        last = (kept, id)
    return places


def _stored(database: Database, shape: Shape) -> list[Image]:
    rows = database.rows(f"SELECT {shape.listed()} FROM {shape.table}")
    return [dict(zip(shape.columns, row, strict=True)) for row in rows]


def _beside(schema: Schema) -> Rows:
    """The rows of details and guidelines, by table and key."""
    details = [
        image
        for kind in PLACES
        for row in entries(schema, kind)
        if (image := detail_of(row)) is not None
    ]
    found = [(DETAIL, image) for image in details]
    found += [(GUIDELINE, image) for image in guidelines_of(schema)]
    return {(shape.table, shape.key_of(image)): (shape, image) for shape, image in found}
