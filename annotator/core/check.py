"""Findings: what a check of a project found wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of damage: `count` places, the first of them in `where` (ids), `sentence` for people."""

    kind: str
    sentence: str
    count: int = 1
    where: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.sentence
