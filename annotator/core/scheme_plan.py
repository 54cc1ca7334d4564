"""A whole scheme in place of another: what it becomes, and what differs, told before it is done."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from annotator.core.schema import Entry, Label, Schema
from annotator.core.scheme_edits import PLACES, Touched, entries, relabelled, with_entries

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from annotator.core.scheme_edits import SchemeUses

_FIELDS = {
    "look": "colour or pattern", "short": "short name", "formerly": "earlier identifiers", "directed": "direction",
    "sources": "labels at its start", "targets": "labels at its end", "completes": "completion",
    "long": "number of lines", "kind": "kind", "labels": "labels that carry it", "inverse": "name from the target",
}  # fmt: skip


NOTHING = Touched()


@dataclass(frozen=True, slots=True)
class SchemeChange:
    """One difference between two schemes: `what` is add, change, order, remove, keep or merge; `entry` as it is after.

    `says` names the fields, or the label that it goes into; `touched` is how many spans (or links) it touches. Without
    `entry` it is of the guidelines on the whole.
    """

    what: str
    entry: Entry | None
    says: str = ""
    touched: Touched = NOTHING

    @property
    def uses(self) -> int:
        """How many it touches, whoever made them."""
        return self.touched.all


def brought(before: Schema, wanted: Schema, uses: SchemeUses) -> Schema:
    """What `before` becomes when `wanted` is brought in: that, and what is in use and unknown to it, after the rest."""
    gone = merges(before, wanted)
    result = wanted
    for kind in PLACES:
        known = {row.id for row in entries(wanted, kind)}
        kept = tuple(
            row
            for row in entries(before, kind)
            if row.id not in known and uses.of(row) and not (kind is Label and row.id in gone)
        )
        result = with_entries(result, kind, (*entries(result, kind), *kept))
    return _with_known_labels(result)


def _with_known_labels(schema: Schema) -> Schema:
    """Rules of what was kept name no label that is gone."""
    named = {id for row in schema.link_types for id in (*row.sources, *row.targets)}
    named |= {id for row in schema.attributes for id in row.labels}
    for id in sorted(named):
        if not schema.has_label(id):
            schema = relabelled(schema, id, "")
    return schema


def merges(before: Schema, wanted: Schema) -> dict[str, str]:
    """The labels (ids) of `before` that `wanted` has under another id, by that id."""
    formerly = {id: row.id for row in wanted.labels for id in row.formerly}
    return {
        row.id: formerly[row.id]
        for row in before.labels
        if row.id in formerly and not wanted.has_label(row.id)
    }


def differences(before: Schema, wanted: Schema, uses: SchemeUses) -> list[SchemeChange]:
    """What bringing `wanted` in changes, in the order of the scheme."""
    after, gone = brought(before, wanted, uses), merges(before, wanted)
    found: list[SchemeChange] = []
    for kind in PLACES:
        known = {row.id for row in entries(wanted, kind)}
        found += _comings(before, after, kind, known, uses)
        found += _goings(before, after, kind, gone, uses)
    if before.guidelines != after.guidelines:
        found.append(SchemeChange("change", None, "guidelines"))
    return found


def _comings(
    before: Schema, after: Schema, kind: type[Entry], known: Collection[str], uses: SchemeUses
) -> Iterator[SchemeChange]:
    """What is new, changed, or kept though it is not `known` to what is brought in."""
    old = {row.id: row for row in entries(before, kind)}
    for row in entries(after, kind):
        if row.id not in old:
            yield SchemeChange("add", row)
        elif row.id not in known:
            yield SchemeChange("keep", row, touched=uses.touched(row))
        elif row != old[row.id]:
            yield SchemeChange("change", row, _what(old[row.id], row), uses.touched(row))


def _goings(
    before: Schema, after: Schema, kind: type[Entry], gone: dict[str, str], uses: SchemeUses
) -> list[SchemeChange]:
    """What is merged or removed, and whether what stays has another order."""
    found = []
    staying = [row.id for row in entries(after, kind)]
    for row in entries(before, kind):
        if row.id in staying:
            continue
        if kind is Label and row.id in gone:
            found.append(
                SchemeChange("merge", row, after.label(gone[row.id]).name, uses.touched(row))
            )
        else:
            found.append(SchemeChange("remove", row))
    order = [row.id for row in entries(before, kind) if row.id in staying]
    if order != [id for id in staying if id in order]:
        found.append(SchemeChange("order", entries(after, kind)[0]))
    return found


def _what(old: Entry, new: Entry) -> str:
    names = [one.name for one in fields(new) if getattr(old, one.name) != getattr(new, one.name)]
    return ", ".join(_FIELDS.get(name, name) for name in names)
