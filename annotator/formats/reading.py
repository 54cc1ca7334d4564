"""What every reader takes and gives: options in; records, problems and notes out, in file order."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
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
class GuessedEncoding(Note):
    """The note of a file whose encoding (Python's name for it) nobody said, so that it was guessed."""

    encoding: str = ""


@dataclass(frozen=True, slots=True)
class FilesLeftOut(Note):
    """The note of a folder in which some files are of kinds that are not read: how many."""

    files: int = 0


@dataclass(frozen=True, slots=True)
class RefusedRecord(Problem):
    """A problem that costs a record: how much was in it, as far as that could be read."""

    annotations: int = 0
    links: int = 0


class MissingFile(Problem):
    """The problem of a file or folder that is not there: no article, so none was refused."""


class EmptyFolder(Problem):
    """The problem of a folder in which nothing can be imported: no article, so none was refused."""


class RefusedForLabels(RefusedRecord):
    """A record refused for labels or link types alone that the project could be given."""


@dataclass(slots=True)
class UnknownNames:
    """Labels and link types that files have and the project has not, in the order in which they were met."""

    labels: dict[str, None] = field(default_factory=dict)
    link_types: dict[str, None] = field(default_factory=dict)


Item = Record | Problem | Note


def ignore_progress(count: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: the project's schema, and what the user said of the files.

    `encoding` is for text that is not UTF-8, `annotator` for annotations whose file names nobody;
    `overrules`: files of other programs that name one person mean that annotator too.
    `suggester`: all annotations of the files are what a machine of that name suggests.
    `people` are the project's annotators (names).
    `annotator_map`, `label_map` and `link_map` have other names for what files say; `add_labels`:
    the project gets the labels and link types that it lacks, else they are gathered in `unknown`.
    `offsets` is the unit in which offsets are counted where quotes do not tell ("UTF-16 units");
    `advance` is told how many bytes were read since it was last called.
    """

    schema: Schema
    encoding: str = ""
    annotator: str = ""
    overrules: bool = False
    annotator_map: Mapping[str, str] = field(default_factory=dict)
    label_map: Mapping[str, str] = field(default_factory=dict)
    link_map: Mapping[str, str] = field(default_factory=dict)
    add_labels: bool = False
    offsets: str = ""
    suggester: str = ""
    people: tuple[str, ...] = ()
    unknown: UnknownNames = field(default_factory=UnknownNames)
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
