"""Splitting documents into parts such as train, dev and test: by seed, near-copies together."""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.visible import excerpt

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_NAME = re.compile(r"[\w\-]{1,40}")


class BadSplit(UserError):
    """A description of parts that cannot be followed."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the documents: its name, and its share between 0 and 1."""

    name: str
    share: float


def parse_split(text: str) -> tuple[Part, ...]:
    """The parts in “train=0.8,dev=0.1,test=0.1”; BadSplit where they do not add up to 1."""
    parts = tuple(_part(piece.strip()) for piece in text.split(","))
    if len({part.name for part in parts}) != len(parts):
        raise BadSplit(f"The split {excerpt(text)} names a part twice.")
    if abs(sum(part.share for part in parts) - 1) > 1e-6:
        raise BadSplit(f"The shares of the split {excerpt(text)} do not add up to 1.")
    return parts


def assign(groups: Mapping[str, str], parts: tuple[Part, ...], seed: int) -> dict[str, str]:
    """The part of each document: `groups` has its group, which stays together.

    Groups come in the order of a hash of seed and name, each into the part that lacks most: the
    same documents, parts and seed give the same, in whatever order they come.
    """
    sizes = Counter(groups.values())
    lacking = {part.name: part.share * len(groups) for part in parts}
    chosen: dict[str, str] = {}
    for group in sorted(sizes, key=lambda name: (_hash(seed, name), name)):
        part = max(parts, key=lambda part: lacking[part.name])
        chosen[group] = part.name
        lacking[part.name] -= sizes[group]
    return {document: chosen[group] for document, group in groups.items()}


def part_path(target: Path, part: Part, suffix: str = ".jsonl") -> Path:
    """Where a part is written: `out.jsonl` gives `out.train.jsonl`; `suffix` is for a target without one."""
    return target.with_name(f"{target.stem}.{part.name}{target.suffix or suffix}")


def _part(text: str) -> Part:
    name, _, share = text.partition("=")
    try:
        value = float(share)
    except ValueError:
        value = math.nan
    if not _NAME.fullmatch(name) or not 0 < value <= 1:
        raise BadSplit(
            f"{excerpt(text)} is no part of a split; write train=0.8,dev=0.1,test=0.1 or the like."
        )
    return Part(name, value)


def _hash(seed: int, name: str) -> bytes:
    return hashlib.sha256(f"{seed}\0{name}".encode("utf-8", "surrogatepass")).digest()
