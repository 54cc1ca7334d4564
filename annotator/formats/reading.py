"""What every reader takes and gives: options in; records, problems and notes out, in file order."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import Problem
from annotator.core.record import Record

if TYPE_CHECKING:
    from annotator.core.schema import Schema


@dataclass(frozen=True, slots=True)
class Note:
    """Something done to a file that its owner should know; nothing was refused for it."""

    path: str
    line: int | None
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}" if self.line is None else self._with_line()

    def _with_line(self) -> str:
        return f"{self.path}, line {self.line}: {self.text}"


@dataclass(frozen=True, slots=True)
class RefusedRecord(Problem):
    """A problem that costs a record: how much was in it, as far as that could be read."""

    annotations: int = 0
    links: int = 0


Item = Record | Problem | Note


def ignore_progress(count: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: the project's schema, and what the user said of the files.

    `encoding` is for text that is not UTF-8, `annotator` for annotations whose file names nobody;
    `advance` is told how many bytes were read since it was last called.
    """

    schema: Schema
    encoding: str = ""
    annotator: str = ""
    advance: Callable[[int], None] = ignore_progress


Reader = Callable[[Path, ReadOptions], Iterator[Item]]


def unreadable(path: Path, error: OSError) -> RefusedRecord:
    """The problem of a file that the system would not give."""
    reasons = {
        errno.ENOENT: "is not there",
        errno.EACCES: "may not be read: permission denied",
        errno.EPERM: "may not be read: permission denied",
        errno.EISDIR: "is a folder, not a file",
    }
    reason = reasons.get(error.errno or 0)
    return RefusedRecord(str(path), None, reason or f"cannot be read: {error.strerror or error}")
