"""The label scheme of a project: labels, link types, span attributes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Label:
    """A label: `id` is what data carries, `name` what people read, `short` what stands above a span.

    `look` is the row of the theme's table of looks (colours, pattern) that it wears.
    """

    id: str
    name: str
    key: str = ""
    short: str = ""
    look: int = 0
    description: str = ""


@dataclass(frozen=True, slots=True)
class LinkType:
    """A type of link; `inverse` names it as seen from its target ("denied by"); without `directed`, the same."""

    id: str
    name: str
    inverse: str = ""
    directed: bool = True


@dataclass(frozen=True, slots=True)
class Attribute:
    """A text that a span can carry, by `id` ("speaker"); `completes`: the window offers the values in use."""

    id: str
    name: str
    key: str = ""
    completes: bool = False
    long: bool = False


@dataclass(frozen=True, slots=True)
class Schema:
    """Labels, link types and attributes of a project, each in the order that people see."""

    labels: tuple[Label, ...]
    link_types: tuple[LinkType, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    _labels: Mapping[str, Label] = field(init=False, repr=False, compare=False)
    _link_types: Mapping[str, LinkType] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_labels", {label.id: label for label in self.labels})
        object.__setattr__(self, "_link_types", {link.id: link for link in self.link_types})

    def label(self, id: str) -> Label:
        """The label of that id; KeyError where there is none."""
        return self._labels[id]

    def has_label(self, id: str) -> bool:
        """Whether the schema has a label of that id."""
        return id in self._labels

    def link_type(self, id: str) -> LinkType:
        """The link type of that id; KeyError where there is none."""
        return self._link_types[id]

    def has_link_type(self, id: str) -> bool:
        """Whether the schema has a link type of that id."""
        return id in self._link_types

    def to_json(self) -> dict[str, Any]:
        """The schema as plain JSON data: what `from_json` reads."""
        return {
            "labels": [_plain(row) for row in self.labels],
            "link_types": [_plain(row) for row in self.link_types],
            "attributes": [_plain(row) for row in self.attributes],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Schema:
        """Read what `to_json` wrote; ValueError, with a sentence, where `data` is no schema."""
        return cls(
            labels=tuple(Label(**row) for row in _rows(data, "labels", Label)),
            link_types=tuple(LinkType(**row) for row in _rows(data, "link_types", LinkType)),
            attributes=tuple(Attribute(**row) for row in _rows(data, "attributes", Attribute)),
        )


def _plain(row: Label | LinkType | Attribute) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


def _rows(data: Mapping[str, Any], name: str, kind: type) -> Iterable[dict[str, Any]]:
    rows = data.get(name, [])
    if not isinstance(rows, list) or (name == "labels" and not rows):
        raise ValueError(f'a schema needs a list "{name}"')
    seen: set[str] = set()
    for row in rows:
        _check_row(row, name, kind)
        if row["id"] in seen:
            raise ValueError(f'"{name}" has the id "{row["id"]}" twice')
        seen.add(row["id"])
    return rows


def _check_row(row: object, name: str, kind: type) -> None:
    if not isinstance(row, dict) or not row.get("id") or not row.get("name"):
        raise ValueError(f'each entry of "{name}" needs an "id" and a "name"')
    fields = kind.__dataclass_fields__  # type: ignore[attr-defined]
    for key, value in row.items():
        if key not in fields:
            raise ValueError(f'"{name}" does not know "{key}"')
        if type(value).__name__ != fields[key].type:
            raise ValueError(
                f'"{key}" of "{row["id"]}" in "{name}" is not of the kind {fields[key].type}'
            )
