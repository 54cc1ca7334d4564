"""What labels, link types and attributes of another project are called here: proposed, and as somebody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.errors import Refused
from annotator.core.merge import ADDED, LEFT_OUT, SchemaDifference
from annotator.store import history, images
from annotator.store.images import LABEL, LINK_TYPE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Mapping as Map

    from annotator.core.schema import Schema
    from annotator.store.database import Database

LABELS, LINK_TYPES, ATTRIBUTES = "label", "link type", "attribute"
_SHAPES = {LABELS: LABEL, LINK_TYPES: LINK_TYPE}
# What somebody chose: by kind and their id, our id, or one of `core.merge.CHOICES`.
Chosen = dict[tuple[str, str], str]


class Mapping(NamedTuple):
    """Ids of the other schema as they are here; `added` are those that the schema gets (kind, their id, our id)."""

    labels: dict[str, str]
    link_types: dict[str, str]
    attributes: dict[str, str]
    differences: list[SchemaDifference]
    added: list[tuple[str, str, str]]


def mapping(ours: Schema, theirs: Schema, chosen: Map[tuple[str, str], str]) -> Mapping:
    """Match two schemas: by id, else by name whatever its case, else by a former id; or as is chosen.

    Refused where something unknown is chosen.
    """
    differences: list[SchemaDifference] = []
    added: list[tuple[str, str, str]] = []

    def match(kind: str, here: tuple[Any, ...], there: tuple[Any, ...]) -> dict[str, str]:
        names = {one.id: one.name for one in here}
        found: dict[str, str] = {}
        for one in there:
            proposed = _proposed(one, here)
            is_same = names.get(one.id) == one.name
            said = chosen.get((kind, one.id), proposed)
            if said == ADDED and kind not in _SHAPES:
                raise Refused(f"An {kind} cannot be added by a merge: add it to the scheme first.")
            if said == ADDED and is_same:
                said = one.id
            elif said == ADDED:
                said = _free({*names, *found.values()}, one.id)
                added.append((kind, one.id, said))
            elif said not in (LEFT_OUT, *names):
                raise Refused(
                    f"This project has no {kind} “{said}”, to which “{one.id}” is mapped."
                )
            found[one.id] = said
            if not is_same or said != one.id:
                is_new = (kind, one.id, said) in added
                differences.append(SchemaDifference(kind, one.id, one.name, said, proposed, is_new))
        return {id: to for id, to in found.items() if to}

    return Mapping(
        match(LABELS, ours.labels, theirs.labels),
        match(LINK_TYPES, ours.link_types, theirs.link_types),
        match(ATTRIBUTES, ours.attributes, theirs.attributes),
        differences,
        added,
    )


def require_known(chosen: Map[tuple[str, str], str], schemas: Iterable[Schema]) -> None:
    """Refused where something is mapped that no other project has."""
    known = {
        (kind, one.id)
        for schema in schemas
        for kind, some in (
            (LABELS, schema.labels), (LINK_TYPES, schema.link_types), (ATTRIBUTES, schema.attributes)
        )
        for one in some
    }  # fmt: skip
    for kind, id in chosen.keys() - known:
        raise Refused(f"No project that is merged has the {kind} “{id}”, which was to be mapped.")


def add(ours: Database, theirs: Database, mapping: Mapping, edit: Callable[[], int]) -> None:
    """Give our schema what it shall get, as part of the edit whose number `edit` tells."""
    for kind, there, here in mapping.added:
        shape = _SHAPES[kind]
        position = ours.value(f"SELECT coalesce(max(position), -1) + 1 FROM {shape.table}")
        image = {**images.require(theirs, shape, there), "id": here, "position": position}
        if shape is LABEL:
            used = ours.rows('SELECT look, "key" FROM label')
            looks, keys = {row[0] for row in used}, {row[1] for row in used}
            if image["key"] in keys:
                image["key"] = ""
            if image["look"] in looks:
                image["look"] = next(n for n in range(len(looks) + 1) if n not in looks)
        history.add_row(ours, edit(), shape, None, image)
        images.write(ours, shape, image, exists=False)


def _proposed(theirs: Any, here: tuple[Any, ...]) -> str:
    """Our id for one of theirs; "" where there is none."""
    ids = {one.id: one.id for one in here}
    names = {one.name.strip().casefold(): one.id for one in here}
    formerly = {old: one.id for one in here for old in getattr(one, "formerly", ())}
    by_past = next((ids[old] for old in getattr(theirs, "formerly", ()) if old in ids), "")
    return (
        ids.get(theirs.id)
        or names.get(theirs.name.strip().casefold())
        or formerly.get(theirs.id)
        or by_past
    )


def _free(taken: set[str], id: str) -> str:
    number, wanted = 1, id
    while wanted in taken:
        number += 1
        wanted = f"{id}_{number}"
    return wanted
