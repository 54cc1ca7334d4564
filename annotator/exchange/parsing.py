"""Reading a file apart from any project: may run in another thread, and be stored later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from annotator.core.errors import Problem
from annotator.core.record import Record
from annotator.exchange.owners import renamed, suggested
from annotator.formats.reading import Note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.exchange.finding import FoundFile
    from annotator.formats.reading import Item, ReadOptions


class Source(Protocol):
    """A file whose items can be gone through, more than once."""

    @property
    def path(self) -> str:
        """The file's path, as problems name it."""

    @property
    def one_article(self) -> bool:
        """Whether it is one article, which is called by the file's name."""

    @property
    def numbered(self) -> bool:
        """Whether its articles' ids are numbers that stand for other texts elsewhere."""

    def items(self) -> Iterable[Item]:
        """Its records, problems and notes, in order."""


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """A file that was read whole, with everything in it."""

    path: str
    one_article: bool
    parsed: tuple[Item, ...]
    numbered: bool = False

    def items(self) -> Iterable[Item]:
        """Its records, problems and notes, in order."""
        return self.parsed

    @property
    def records(self) -> list[Record]:
        """The records that are sound."""
        return [item for item in self.parsed if isinstance(item, Record)]

    @property
    def problems(self) -> list[Problem]:
        """What is wrong in it."""
        return [item for item in self.parsed if isinstance(item, Problem)]

    @property
    def notes(self) -> list[Note]:
        """What was done to it beside reading it."""
        return [item for item in self.parsed if isinstance(item, Note)]


class StreamedFile:
    """A file that is read while it is stored, a record at a time, so that it may be of any size."""

    def __init__(self, file: FoundFile, options: ReadOptions) -> None:
        self.path = str(file.path)
        self.one_article = file.format.one_article
        self.numbered = file.format.numbered
        self._file = file
        self._options = options

    def items(self) -> Iterable[Item]:
        """Its records, problems and notes, in order; the file is read anew each time."""
        return _items(self._file, self._options)


def read_file(file: FoundFile, options: ReadOptions) -> ParsedFile:
    """Read a file whole; what is wrong in it is in the result."""
    items = tuple(_items(file, options))
    return ParsedFile(str(file.path), file.format.one_article, items, file.format.numbered)


def _items(file: FoundFile, options: ReadOptions) -> Iterable[Item]:
    if file.format.reader is None:
        raise ValueError(f"{file.format.name} is not read")
    items = file.format.reader(file.path, options)
    if options.suggester:
        return suggested(items, options.suggester)
    if options.annotator_map or (options.overrules and file.format.numbered):
        return renamed(items, file, options)
    return items
