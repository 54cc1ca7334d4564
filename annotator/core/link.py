"""Links: one span answers, denies, supports another, in the same article or in another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A typed link of one annotator from span `source` to span `target` (ids); `type` is a link type's id."""

    id: str
    annotator: str
    type: str
    source: str
    target: str
    created: str = ""
    updated: str = ""
