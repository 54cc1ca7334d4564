"""Changes of a scheme as functions from the scheme before to the one after."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused
from annotator.core.schema import (
    CHOICE,
    KINDS,
    LABEL_KEYS,
    RESERVED,
    Attribute,
    Entry,
    Label,
    LinkType,
    Schema,
)
from annotator.core.text import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Looks repeat long before that.
_LOOKS = 1000
# What kind of entry lies where in a scheme, and what people call it.
PLACES: dict[type[Entry], str] = {
    Label: "labels",
    LinkType: "link_types",
    Attribute: "attributes",
}
WORDS: dict[type[Entry], str] = {
    Label: "label",
    LinkType: "link type",
    Attribute: "attribute",
}


@dataclass(frozen=True, slots=True)
class Touched:
    """How many spans (or links) a change touches: people's, which are what is counted anywhere, gold's, machines'."""

    people: int = 0
    gold: int = 0
    suggestions: int = 0

    @property
    def all(self) -> int:
        """How many in all."""
        return self.people + self.gold + self.suggestions


@dataclass(frozen=True, slots=True)
class SchemeUses:
    """How often each label, link type and attribute (ids) is used, by spans, by links, by spans, whoever made them.

    `gold` and `suggested` say the same of gold alone, and of what machines suggest.
    """

    labels: Mapping[str, int]
    link_types: Mapping[str, int]
    attributes: Mapping[str, int]
    gold: SchemeUses | None = None
    suggested: SchemeUses | None = None

    def of(self, entry: Entry) -> int:
        """How many spans or links carry that entry, whoever made them."""
        uses: Mapping[str, int] = getattr(self, PLACES[type(entry)])
        return uses.get(entry.id, 0)

    def touched(self, entry: Entry) -> Touched:
        """The same, by who made them."""
        gold = self.gold.of(entry) if self.gold else 0
        suggested = self.suggested.of(entry) if self.suggested else 0
        return Touched(self.of(entry) - gold - suggested, gold, suggested)

    def counted(self, entry: Entry) -> int:
        """How many of people's spans or links carry that entry: what is counted on every page."""
        return self.touched(entry).people


def entries(schema: Schema, kind: type[Entry]) -> tuple[Entry, ...]:
    """The labels, link types or attributes of a scheme."""
    found: tuple[Entry, ...] = getattr(schema, PLACES[kind])
    return found


def find(schema: Schema, kind: type[Entry], id: str) -> Entry | None:
    """The entry of that kind and id; None where there is none."""
    return next((row for row in entries(schema, kind) if row.id == id), None)


def with_entries(schema: Schema, kind: type[Entry], rows: tuple[Entry, ...]) -> Schema:
    """The scheme with those labels, link types or attributes in place of its own."""
    changed: dict[str, Any] = {PLACES[kind]: rows}
    return replace(schema, **changed)


def added(schema: Schema, entry: Entry) -> Schema:
    """The scheme with a new entry after the others; Refused where its id or name is no good."""
    kind = type(entry)
    require_id(entry.id, kind)
    if find(schema, kind, entry.id) is not None:
        raise Refused(f"There is a {WORDS[kind]} “{entry.id}” already. Choose another identifier.")
    made = with_entries(schema, kind, (*entries(schema, kind), entry))
    return _sound(made, entry)


def changed(schema: Schema, entry: Entry) -> Schema:
    """The scheme with `entry` in place of the one of the same kind and id. A key that another label has is swapped."""
    kind = type(entry)
    old = find(schema, kind, entry.id)
    if old is None:
        raise Refused(f"There is no {WORDS[kind]} “{entry.id}” any more.")
    rows = tuple(entry if row.id == entry.id else row for row in entries(schema, kind))
    if isinstance(entry, Label) and isinstance(old, Label) and entry.key and entry.key != old.key:
        rows = tuple(_without_key(row, entry, old.key) for row in rows)
    return _sound(with_entries(schema, kind, rows), entry)


def renamed(schema: Schema, entry: Entry, id: str) -> Schema:
    """The scheme in which `entry` has another identifier, wherever it is named."""
    kind = type(entry)
    require_id(id, kind)
    if find(schema, kind, id) is not None:
        raise Refused(f"There is a {WORDS[kind]} “{id}” already. Choose another identifier.")
    new: Entry = replace(entry, id=id)
    if isinstance(new, Label):
        new = replace(new, formerly=_with(new.formerly, entry.id, less=id))
    rows = tuple(new if row.id == entry.id else row for row in entries(schema, kind))
    made = with_entries(schema, kind, rows)
    return relabelled(made, entry.id, id) if kind is Label else made


def moved(schema: Schema, entry: Entry, place: int) -> Schema:
    """The scheme in which `entry` stands at that place (from 0) among those of its kind."""
    rows = [row for row in entries(schema, type(entry)) if row.id != entry.id]
    rows.insert(max(0, min(place, len(rows))), entry)
    return with_entries(schema, type(entry), tuple(rows))


def removed(schema: Schema, entry: Entry) -> Schema:
    """The scheme without `entry`, and without the rules that named it; Refused for the last label."""
    rows = tuple(row for row in entries(schema, type(entry)) if row.id != entry.id)
    if isinstance(entry, Label):
        if not rows:
            raise Refused("A scheme needs at least one label.")
        _refuse_emptied(schema, entry)
        schema = relabelled(schema, entry.id, "")
    return with_entries(schema, type(entry), rows)


def merged(schema: Schema, label: Label, into: Label) -> Schema:
    """The scheme in which `into` stands for `label` too."""
    if label.id == into.id:
        raise Refused("A label cannot be merged into itself.")
    former = into.formerly
    for id in (*label.formerly, label.id):
        former = _with(former, id, less=into.id)
    schema = changed(schema, replace(into, formerly=former))
    rows = tuple(row for row in schema.labels if row.id != label.id)
    return replace(relabelled(schema, label.id, into.id), labels=rows)


def relabelled(schema: Schema, old: str, new: str) -> Schema:
    """The rules that name the label `old` name `new` in its place, or nothing for ""."""

    def swap(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(id for one in ids if (id := new if one == old else one)))

    types = tuple(
        replace(row, sources=swap(row.sources), targets=swap(row.targets))
        for row in schema.link_types
    )
    attributes = tuple(replace(row, labels=swap(row.labels)) for row in schema.attributes)
    return replace(schema, link_types=types, attributes=attributes)


def _refuse_emptied(schema: Schema, label: Label) -> None:
    """No rule for one label alone becomes a rule for all because that label goes."""
    alone = (label.id,)
    bound: tuple[LinkType | Attribute, ...] = (*schema.link_types, *schema.attributes)
    for row in bound:
        rules = (row.labels,) if isinstance(row, Attribute) else (row.sources, row.targets)
        if alone in rules:
            raise Refused(f"“{row.name}” is for “{label.name}” alone. Change that first.")


def _without_key(row: Entry, taker: Label, key: str) -> Entry:
    taken = isinstance(row, Label) and row.id != taker.id and row.key == taker.key
    return replace(row, key=key) if taken else row  # type: ignore[arg-type]


def _with(former: tuple[str, ...], id: str, *, less: str) -> tuple[str, ...]:
    return tuple(one for one in dict.fromkeys((*former, id)) if one != less)


_ID = re.compile(r"[^\s\x00-\x1f/]+(?: [^\s\x00-\x1f/]+)*")


def require_id(id: str, kind: type[Entry]) -> None:
    """Refused where `id` can be no identifier."""
    if not _ID.fullmatch(id) or refusal(id) is not None:
        raise Refused(f"“{id}” is no identifier: use letters, digits and _.")
    if kind is Attribute and id in RESERVED:
        raise Refused(f"Every span has “{id}”, so it is no attribute. Choose another identifier.")


def id_from(name: str, taken: Callable[[str], bool]) -> str:
    """An identifier made from a name that is not taken yet."""
    stem = "_".join(re.findall(r"\w+", name.casefold())) or "new"
    number = 1
    while taken(id := stem if number == 1 else f"{stem}_{number}"):
        number += 1
    return id


def require_sound(schema: Schema) -> None:
    """Refused where a scheme as a whole makes no sense: names, rules and choices, keys and looks of its labels.

    Names that are equal, and any identifier, are let through: an import can have brought them along.
    """
    for kind in PLACES:
        for entry in entries(schema, kind):
            _require_words(schema, entry)
    holders: dict[str, str] = {}
    for label in schema.labels:
        if label.key and label.key not in LABEL_KEYS:
            raise Refused(
                f"“{label.id}” cannot have the key “{label.key}”: only the digits 1 to 9 reach a label."
            )
        if label.key in holders:
            raise Refused(
                f"“{holders[label.key]}” and “{label.id}” both have the key “{label.key}”."
            )
        if not 0 <= label.look < _LOOKS:
            raise Refused(f"the look of “{label.id}” is no number from 0 to {_LOOKS - 1}.")
        if label.key:
            holders[label.key] = label.id


def _sound(schema: Schema, entry: Entry) -> Schema:
    """The scheme, where `entry` makes sense in it; Refused else."""
    _require_words(schema, entry)
    kind = WORDS[type(entry)]
    same = entry.name.strip().casefold()
    for row in entries(schema, type(entry)):
        if row.id != entry.id and row.name.strip().casefold() == same:
            raise Refused(f"Another {kind} is called “{row.name}”. Choose another name.")
    return schema


def _require_words(schema: Schema, entry: Entry) -> None:
    """Refused where what is said of `entry` cannot be stored, or names what the scheme does not have."""
    kind = WORDS[type(entry)]
    if not entry.name.strip() or refusal(entry.name) is not None:
        raise Refused(f"A {kind} needs a name.")
    if isinstance(entry, Attribute):
        _require_kind(entry)
    for text in _texts(entry):
        if (found := refusal(text)) is not None:
            raise Refused(f"What is said of “{entry.name}” {found[1]}.")
    for id in _labels_in(entry):
        if not schema.has_label(id):
            raise Refused(f"The scheme has no label “{id}”.")


def _labels_in(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, LinkType):
        return (*entry.sources, *entry.targets)
    return entry.labels if isinstance(entry, Attribute) else ()


def _require_kind(entry: Attribute) -> None:
    if entry.kind not in KINDS:
        raise Refused(f"“{entry.kind}” is none of {', '.join(KINDS)}.")
    if entry.kind == CHOICE and not entry.choices:
        raise Refused(f"“{entry.name}” is a choice among nothing: say what there is to choose.")


def _texts(entry: Entry) -> list[str]:
    values = [getattr(entry, one.name) for one in fields(entry)]
    lists = [text for value in values if isinstance(value, tuple) for text in value]
    return [value for value in values if isinstance(value, str)] + lists
