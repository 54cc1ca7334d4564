"""JSON Lines: one (article, annotator) a line, as the contract has it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.formats.json_objects import objects
from annotator.formats.json_reading import read_objects
from annotator.formats.jsonl_record import RecordReader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.record import Record
    from annotator.formats.reading import Item, ReadOptions


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The records of the file at `path`, line by line, and what is wrong or notable on each line."""
    yield from read_objects(path, partial(objects, advance=options.advance), _Lines(options))


class _Lines:
    """One record a line."""

    title = "JSON Lines"

    def __init__(self, options: ReadOptions) -> None:
        self._reader = RecordReader(options)

    def records(self, data: dict[str, Any], line: int) -> list[Record]:
        return [self._reader.read(data, line)]

    def notes(self) -> list[str]:
        return self._reader.notes

    def closing_notes(self) -> list[str]:
        return []

    def counts(self, data: dict[str, Any]) -> tuple[int, int]:
        return length(data.get("spans", data.get("label"))), length(data.get("links"))


def length(value: object) -> int:
    """How long a list is; 0 for what is none."""
    return len(value) if isinstance(value, list) else 0
