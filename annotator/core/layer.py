"""Layers: what one annotator has made of the articles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# The id of the one who owns the gold layer: no person, and no annotator where people are compared.
GOLD = "gold"


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
