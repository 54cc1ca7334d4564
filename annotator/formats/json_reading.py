"""What every format made of JSON objects shares: objects in; records, problems and notes out."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from annotator.core.errors import Problem
from annotator.formats.binary_files import kind_of_binary
from annotator.formats.jsonl_values import BadLine
from annotator.formats.naming import UnknownLabel
from annotator.formats.reading import Item, Note, RefusedForLabels, RefusedRecord, unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.core.record import Record
    from annotator.formats.json_objects import Found

    Opened = Callable[[BinaryIO], Iterator[Found]]

MOST_PROBLEMS = 1000
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Maker(Protocol):
    """Makes the records of one object after another."""

    title: str

    def records(self, data: dict[str, Any], line: int) -> list[Record]:
        """The records of an object; BadLine where any of it is refused."""

    def notes(self) -> Iterable[str]:
        """What was done to the last object beside reading it."""

    def closing_notes(self) -> Iterable[str]:
        """What was done to the file as a whole beside reading it."""

    def counts(self, data: dict[str, Any]) -> tuple[int, int]:
        """How many spans and links a refused object seems to have."""


def read_objects(path: Path, opened: Opened, maker: Maker) -> Iterator[Item]:
    """The records that `maker` makes of the objects which `opened` finds in the file."""
    try:
        with path.open("rb") as file:
            if (problem := _no_json(path, file, maker.title)) is not None:
                yield problem
                return
            yield from _items(path, opened(file), maker)
    except OSError as error:
        yield unreadable(path, error)
        return
    for note in maker.closing_notes():
        yield Note(str(path), None, note)


def _no_json(path: Path, file: BinaryIO, title: str) -> Problem | None:
    head = file.read(4096)
    file.seek(0)
    if head.startswith(_UTF16):
        return Problem(str(path), None, f"is UTF-16; {title} is UTF-8, so save it as that")
    if (kind := kind_of_binary(head)) is not None:
        return Problem(str(path), None, f"is {kind}, no {title}")
    return None


def _items(path: Path, objects: Iterator[Found], maker: Maker) -> Iterator[Item]:
    texts = _TextsById()
    problems = 0
    for line, data in objects:
        try:
            records = _made(maker, data, line)
            for record in records:
                texts.check(record)
        except BadLine as error:
            problems += 1
            kind = RefusedForLabels if isinstance(error, UnknownLabel) else RefusedRecord
            counts = maker.counts(data) if isinstance(data, dict) else (0, 0)
            yield kind(str(path), line, str(error), *counts)
            if problems == MOST_PROBLEMS:
                yield Problem(str(path), line, f"was read no further: {problems} lines are bad")
                return
            continue
        yield from records
        for note in maker.notes():
            yield Note(str(path), line, note)


def _made(maker: Maker, data: dict[str, Any] | BadLine, line: int) -> list[Record]:
    if isinstance(data, BadLine):
        raise data
    return maker.records(data, line)


class _TextsById:
    """The same id must mean the same text on every line."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[int, int]] = {}

    def check(self, record: Record) -> None:
        article = record.article
        if not article.id:
            return
        line = record.line or 0
        digest = hash(article.text)
        seen, first = self._seen.setdefault(article.id, (digest, line))
        if seen != digest:
            raise BadLine(f'has the "id" of line {first}, but another text')
