"""The label scheme of a project: labels, link types, span attributes, and the guidelines to them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class BadSchema(ValueError):
    """What should be a schema and is none, as a sentence for the person whose file it is."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label: `id` is what data carries, `name` what people read, `short` what stands above a span.

    `look` is the look of the theme (colour, pattern) that it wears. `guidelines` are Markdown; `formerly` are ids that
    it had, or that labels had which were merged into it.
    """

    id: str
    name: str
    key: str = ""
    short: str = ""
    look: int = 0
    description: str = ""
    examples: tuple[str, ...] = ()
    guidelines: str = ""
    formerly: tuple[str, ...] = ()

    @property
    def above(self) -> str:
        """What stands above its spans: `short`, else the name in capitals."""
        return self.short or self.name.upper()


@dataclass(frozen=True, slots=True)
class LinkType:
    """A type of link; `inverse` names it as seen from its target ("denied by"); without `directed`, the same.

    `sources` and `targets` are the ids of the labels that it may start from and lead to; empty: any.
    """

    id: str
    name: str
    inverse: str = ""
    directed: bool = True
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()

    def joins(self, source: str, target: str) -> bool:
        """Whether it may lead from a span of label `source` (an id) to one of label `target`."""
        if _among(source, self.sources) and _among(target, self.targets):
            return True
        return not self.directed and _among(target, self.sources) and _among(source, self.targets)


# What every span in a file carries beside its attributes, none of which may have such an id.
RESERVED = frozenset({"id", "start", "end", "label", "text", "fragments", "created", "updated"})
# The keys that reach a label.
LABEL_KEYS = tuple("123456789")
TEXT, CHOICE, CHECKBOX, NUMBER = KINDS = ("text", "choice", "checkbox", "number")
# What a ticked checkbox stores; one without a tick stores nothing.
TICKED = "yes"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A value that a span can carry, by `id` ("speaker"); `completes`: the window offers the values in use.

    `kind` is one of `KINDS`, `choices` are what a choice is among, `labels` the ids of those whose spans carry it;
    empty: all.
    """

    id: str
    name: str
    key: str = ""
    completes: bool = False
    long: bool = False
    kind: str = TEXT
    choices: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    def fits(self, label: str) -> bool:
        """Whether spans of that label (an id) carry it."""
        return _among(label, self.labels)

    def problem(self, value: str) -> str:
        """Why it cannot have that value, as half a sentence; "" where it can. It can always have none."""
        if not value or self.kind == TEXT:
            return ""
        if self.kind == CHOICE and value not in self.choices:
            return f"“{value}” is none of {', '.join(self.choices) or 'its choices'}"
        if self.kind == CHECKBOX and value != TICKED:
            return f"a checkbox holds “{TICKED}” or nothing"
        return "" if self.kind != NUMBER or _is_number(value) else f"“{value}” is no number"


Entry = Label | LinkType | Attribute


@dataclass(frozen=True, slots=True)
class Schema:
    """Labels, link types and attributes of a project, each in the order that people see.

    `guidelines` are Markdown on what is not about one label.
    """

    labels: tuple[Label, ...]
    link_types: tuple[LinkType, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    guidelines: str = ""
    _labels: Mapping[str, Label] = field(init=False, repr=False, compare=False)
    _link_types: Mapping[str, LinkType] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_labels", {label.id: label for label in self.labels})
        object.__setattr__(self, "_link_types", {link.id: link for link in self.link_types})

    def label(self, id: str) -> Label:
        """The label of that id; KeyError where there is none."""
        return self._labels[id]

    def label_or_id(self, id: str) -> Label:
        """The label of that id; where there is none any more, a plain one that is called by the id.

        For what is read behind the window: it may stand there for a moment in the words of the scheme before.
        """
        return self._labels.get(id) or Label(id, id)

    def has_label(self, id: str) -> bool:
        """Whether the schema has a label of that id."""
        return id in self._labels

    def link_type(self, id: str) -> LinkType:
        """The link type of that id; KeyError where there is none."""
        return self._link_types[id]

    def has_link_type(self, id: str) -> bool:
        """Whether the schema has a link type of that id."""
        return id in self._link_types

    def attribute(self, id: str) -> Attribute | None:
        """The attribute of that id; None where there is none."""
        return next((row for row in self.attributes if row.id == id), None)

    def to_json(self) -> dict[str, Any]:
        """The schema as plain JSON data: what `from_json` reads."""
        data: dict[str, Any] = {
            "labels": [_plain(row) for row in self.labels],
            "link_types": [_plain(row) for row in self.link_types],
            "attributes": [_plain(row) for row in self.attributes],
        }
        return {**data, "guidelines": self.guidelines} if self.guidelines else data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Schema:
        """Read what `to_json` wrote; BadSchema where `data` is none."""
        guidelines = data.get("guidelines", "")
        if not isinstance(guidelines, str):
            raise BadSchema('"guidelines" is no text')
        return cls(
            labels=tuple(Label(**row) for row in _rows(data, "labels", Label)),
            link_types=tuple(LinkType(**row) for row in _rows(data, "link_types", LinkType)),
            attributes=tuple(Attribute(**row) for row in _rows(data, "attributes", Attribute)),
            guidelines=guidelines,
        )


# What files of this program have named since the first version; what came later is left out where it says nothing.
_ALWAYS = frozenset(
    {
        "id",
        "name",
        "key",
        "short",
        "look",
        "description",
        "inverse",
        "directed",
        "completes",
        "long",
    },
)
_KINDS = {"str": "text", "int": "number", "bool": "true or false", "tuple[str, ...]": "list of texts"}  # fmt: skip


def _plain(row: Entry) -> dict[str, Any]:
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, known in row.__dataclass_fields__.items()
        if (value := getattr(row, name)) != known.default or name in _ALWAYS
    }


def _rows(data: Mapping[str, Any], name: str, kind: type) -> Iterable[dict[str, Any]]:
    rows = data.get(name, [])
    if not isinstance(rows, list) or (name == "labels" and not rows):
        raise BadSchema(f'a scheme needs a list "{name}"')
    seen: set[str] = set()
    checked = []
    for row in rows:
        checked.append(_checked_row(row, name, kind))
        if row["id"] in seen:
            raise BadSchema(f'"{name}" has the id "{row["id"]}" twice')
        seen.add(row["id"])
    return checked


def _checked_row(row: object, name: str, kind: type) -> dict[str, Any]:
    if not isinstance(row, dict) or not row.get("id") or not row.get("name"):
        raise BadSchema(f'each entry of "{name}" needs an "id" and a "name"')
    fields = kind.__dataclass_fields__  # type: ignore[attr-defined]
    for key, value in row.items():
        if key not in fields:
            known = ", ".join(fields)
            raise BadSchema(f'"{name}" does not know "{key}", only {known}')
        if not _is_of(value, fields[key].type):
            wanted = _KINDS[fields[key].type]
            raise BadSchema(f'"{key}" of "{row["id"]}" in "{name}" is not of the kind {wanted}')
    if "kind" in row and row["kind"] not in KINDS:
        raise BadSchema(f'"kind" of "{row["id"]}" is none of {", ".join(KINDS)}')
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


def _is_of(value: object, kind: str) -> bool:
    if kind.startswith("tuple"):
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    return type(value).__name__ == kind


def _among(id: str, wanted: tuple[str, ...]) -> bool:
    return not wanted or id in wanted


def _is_number(value: str) -> bool:
    try:
        return math.isfinite(float(value))
    except ValueError:
        return False
