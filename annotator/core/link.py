"""Links: one span answers, denies, supports another, in the same article or in another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.span import Span


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


@dataclass(frozen=True, slots=True)
class LinkedSpans:
    """A link with the spans at its ends."""

    link: Link
    source: Span
    target: Span

    def other(self, span: str) -> Span:
        """The span at the other end than that of id `span`."""
        return self.target if span == self.source.id else self.source
