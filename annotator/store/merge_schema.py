"""What labels, link types and attributes of another project are called here: proposed, and as somebody chose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core import scheme_edits
from annotator.core.errors import Refused
from annotator.core.merge import ADDED, LEFT_OUT, SchemaDifference
from annotator.core.schema import Attribute, Entry, Label, LinkType
from annotator.core.schema_files import has_action
from annotator.store import history, images, schema_tables
from annotator.store.images import DETAIL, GUIDELINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Mapping as Map

    from annotator.core.schema import Schema
    from annotator.store.database import Database
    from annotator.store.images import Image, Shape

LABELS, LINK_TYPES, ATTRIBUTES = "label", "link type", "attribute"
_ENTRIES: dict[str, type[Entry]] = {LABELS: Label, LINK_TYPES: LinkType, ATTRIBUTES: Attribute}
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
    """Give our schema what it shall get, with all that is said of it, as part of the edit whose number `edit` tells."""
    if not mapping.added:
        return
    here, there = schema_tables.load(ours), schema_tables.load(theirs)
    for kind, id, new in mapping.added:
        found = scheme_edits.find(there, _ENTRIES[kind], id)
        assert found is not None
        entry = _as_here(here, replace(found, id=new), mapping.labels)
        rows = (*scheme_edits.entries(here, type(entry)), entry)
        here = scheme_edits.with_entries(here, type(entry), rows)
        shape = schema_tables.SHAPES[type(entry)]
        position = ours.value(f"SELECT coalesce(max(position), -1) + 1 FROM {shape.table}")
        _put(ours, shape, schema_tables.image_of(entry, position), edit)
        if (detail := schema_tables.detail_of(entry)) is not None:
            _put(ours, DETAIL, detail, edit)
        if isinstance(entry, Label) and entry.guidelines:
            _put(ours, GUIDELINE, {"label": new, "text": entry.guidelines}, edit)


def _put(ours: Database, shape: Shape, image: Image, edit: Callable[[], int]) -> None:
    history.add_row(ours, edit(), shape, None, image)
    images.write(ours, shape, image, exists=False)


def _as_here(here: Schema, entry: Entry, labels: dict[str, str]) -> Entry:
    """An entry of theirs as it can be here: no key or look twice, labels by the ids that they have here."""
    if isinstance(entry, Label):
        looks, keys = {row.look for row in here.labels}, {row.key for row in here.labels}
        free = next(n for n in range(len(looks) + 1) if n not in looks)
        taken = {id for row in here.labels for id in (row.id, *row.formerly)}
        return replace(
            entry,
            key="" if entry.key in keys else entry.key,
            look=free if entry.look in looks else entry.look,
            formerly=tuple(id for id in entry.formerly if id not in taken),
        )
    if isinstance(entry, LinkType):
        ends = (_known(entry.sources, labels), _known(entry.targets, labels))
        return replace(entry, sources=ends[0], targets=ends[1])
    keys = {row.key for row in here.attributes}
    key = entry.key if has_action(entry) and entry.key not in keys else ""
    return replace(entry, key=key, labels=_known(entry.labels, labels))


def _known(ids: tuple[str, ...], labels: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels[id] for id in ids if id in labels))


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
