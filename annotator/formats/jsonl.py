"""JSON Lines: one (article, annotator) a line, as the contract has it; read and written."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import Problem
from annotator.formats.binary_files import kind_of_binary
from annotator.formats.jsonl_record import RecordReader
from annotator.formats.jsonl_values import BadLine, parse_object
from annotator.formats.reading import Item, Note, ReadOptions, RefusedRecord, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.record import Record

MOST_PROBLEMS = 1000
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The records of the file at `path`, line by line, and what is wrong or notable on each line."""
    try:
        with path.open("rb") as file:
            if (problem := _no_lines(path, file)) is not None:
                yield problem
                return
            yield from _lines(path, file, options)
    except OSError as error:
        yield unreadable(path, error)


def _no_lines(path: Path, file: BinaryIO) -> Problem | None:
    head = file.read(4096)
    file.seek(0)
    if head.startswith(_UTF16):
        return Problem(str(path), None, "is UTF-16; JSON Lines are UTF-8, so save it as that")
    if (kind := kind_of_binary(head)) is not None:
        return Problem(str(path), None, f"is {kind}, no JSON Lines")
    return None


def _lines(path: Path, file: BinaryIO, options: ReadOptions) -> Iterator[Item]:
    reader = RecordReader(options.schema, options.annotator)
    texts = _TextsById()
    problems = 0
    for number, line in enumerate(file, 1):
        options.advance(len(line))
        if not (content := _content(line, number)):
            continue
        data: dict[str, Any] = {}
        try:
            data = parse_object(_decoded(content))
            record = reader.read(data, number)
            texts.check(record)
        except BadLine as error:
            problems += 1
            reason = _at_end(str(error), line)
            yield RefusedRecord(str(path), number, reason, *_counts(data))
            if problems == MOST_PROBLEMS:
                yield Problem(str(path), number, f"was read no further: {problems} lines are bad")
                return
            continue
        yield record
        for note in reader.notes:
            yield Note(str(path), number, note)


def _counts(data: dict[str, Any]) -> tuple[int, int]:
    """How many spans and links a refused line has, where it has lists of them."""
    spans, links = data.get("spans", data.get("label")), data.get("links")
    return (
        len(spans) if isinstance(spans, list) else 0,
        len(links) if isinstance(links, list) else 0,
    )


def _content(line: bytes, number: int) -> bytes:
    """The line without line end or surrounding blanks, nor the byte order mark of the first."""
    if number == 1:
        line = line.removeprefix(codecs.BOM_UTF8)
    return line.strip(b" \t\r\n")


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        reason = f"is not UTF-8: the byte 0x{byte:02x} at place {error.start + 1} does not belong"
        raise BadLine(reason) from error


def _at_end(reason: str, line: bytes) -> str:
    if reason.startswith("is no JSON") and not line.endswith(b"\n"):
        return f"{reason}; the file may have been cut off here"
    return reason


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
