"""Layers: what one annotator has made of the articles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.ids import new_id

# The id of the one who owns the gold layer: no person, and no annotator where people are compared.
GOLD = "gold"
# With this begin the ids of machines, whose layers are suggestions: they are nobody's work, whatever they are called.
_SUGGESTER = "suggester-"


class Maker(StrEnum):
    """Who makes a layer. What people mark is what is counted anywhere; gold and suggestions are said apart."""

    PEOPLE = "people"
    GOLD = "gold"
    MACHINES = "machines"


def maker(annotator: str) -> Maker:
    """Who makes the layer of that id."""
    if annotator == GOLD:
        return Maker.GOLD
    return Maker.MACHINES if annotator.startswith(_SUGGESTER) else Maker.PEOPLE


def is_suggester(annotator: str) -> bool:
    """Whether the layer of that id holds suggestions, and no person's work."""
    return maker(annotator) is Maker.MACHINES


def new_suggester_id() -> str:
    """A new id for the owner of a layer of suggestions."""
    return _SUGGESTER + new_id()


class Status(StrEnum):
    """How far an annotator is with an article. A pre-annotated article is not a done one."""

    UNTOUCHED = "untouched"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Annotator:
    """The owner of a layer; `name` is what exports carry and is unique in a project."""

    id: str
    name: str
