"""Finding the files of an import: those named, and in folders those whose kind is known."""

from __future__ import annotations

import os
import stat
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import Problem
from annotator.core.visible import excerpt
from annotator.exchange.summary import counted
from annotator.formats.binary_files import kind_of_binary
from annotator.formats.reading import Note, RefusedRecord, unreadable
from annotator.formats.registry import FORMATS, Format, guess

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BATCH_FILES = 500
BATCH_BYTES = 16_000_000
_HEAD = 65536


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to import, the format it is read as, and its size in bytes."""

    path: Path
    format: Format
    size: int


@dataclass(slots=True)
class FoundFiles:
    """What was found under the named paths: files in the order of import, what was refused, notes."""

    files: list[FoundFile] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def find_files(paths: Iterable[Path], format: Format | None = None) -> FoundFiles:  # noqa: A002
    """The files at `paths`, folders searched through and sorted; each file once.

    A file that is named is read as `format` where that is given, else as its suffix says, else
    refused; in folders other suffixes, hidden files and what is no file are left out.
    """
    return _Search(format).run(paths)


def batches(files: Iterable[FoundFile]) -> Iterator[list[FoundFile]]:
    """Files to be stored together: each of many records alone, small texts by hundreds."""
    batch: list[FoundFile] = []
    for file in files:
        if not file.format.one_article:
            yield [file]
            continue
        batch.append(file)
        if len(batch) == BATCH_FILES or sum(one.size for one in batch) > BATCH_BYTES:
            yield batch
            batch = []
    if batch:
        yield batch


class _Search:
    def __init__(self, format: Format | None) -> None:  # noqa: A002
        self._format = format
        self._found = FoundFiles()
        self._files: set[str] = set()
        self._folders: set[tuple[int, int]] = set()

    def run(self, paths: Iterable[Path]) -> FoundFiles:
        for path in paths:
            try:
                mode = path.stat().st_mode
            except (OSError, ValueError) as error:
                self._found.problems.append(_not_there(path, error))
                continue
            if stat.S_ISDIR(mode):
                self._search_folder(path)
            else:
                self._take_named(path)
        return self._found

    def _take_named(self, path: Path) -> None:
        format = self._format or guess(path)  # noqa: A001
        if format is None or format.reader is None:
            self._found.problems.append(RefusedRecord(str(path), None, _unknown(path)))
        else:
            self._add(path, format)

    def _search_folder(self, folder: Path) -> None:
        left_out: Counter[str] = Counter()
        is_empty = True
        for path in self._files_below(folder):
            format = guess(path)  # noqa: A001
            if format is None or format.reader is None or self._format not in (None, format):
                left_out[path.suffix.lower() or "no suffix"] += 1
            else:
                self._add(path, format)
                is_empty = False
        if left_out:
            kinds = ", ".join(excerpt(suffix, 20) for suffix in sorted(left_out)[:8])
            text = f"{counted(left_out.total(), 'file')} of other kinds left out ({kinds})"
            self._found.notes.append(Note(str(folder), None, text))
        if is_empty:
            reason = f"holds no file that can be imported; read are {_suffixes()}"
            self._found.problems.append(Problem(str(folder), None, reason))

    def _files_below(self, folder: Path) -> Iterator[Path]:
        """Regular files, sorted, through links too, but no folder twice."""
        for top, folders, names in os.walk(folder, onerror=self._refuse, followlinks=True):
            folders[:] = sorted(name for name in folders if self._enters(top, name))
            for name in sorted(names):
                path = Path(top, name)
                if not name.startswith(".") and path.is_file():
                    yield path

    def _enters(self, top: str, name: str) -> bool:
        if name.startswith("."):
            return False
        found = Path(top, name).stat()
        key = (found.st_dev, found.st_ino)
        is_new = key not in self._folders
        self._folders.add(key)
        return is_new

    def _refuse(self, error: OSError) -> None:
        self._found.problems.append(unreadable(Path(error.filename or "?"), error))

    def _add(self, path: Path, format: Format) -> None:  # noqa: A002
        real = os.path.realpath(path)
        if real not in self._files:
            self._files.add(real)
            self._found.files.append(FoundFile(path, format, path.stat().st_size))


def _not_there(path: Path, error: OSError | ValueError) -> Problem:
    if isinstance(error, OSError):
        return unreadable(path, error)
    return RefusedRecord(str(path), None, "is no path")


def _unknown(path: Path) -> str:
    try:
        with path.open("rb") as file:
            kind = kind_of_binary(file.read(_HEAD))
    except OSError as error:
        return unreadable(path, error).reason
    what = f"is {kind}, which is not read" if kind else f"has the suffix {excerpt(path.suffix)}"
    if not kind and not path.suffix:
        what = "has no suffix"
    return f"{what}; read are {_suffixes()}, any other name if its format is said"


def _suffixes() -> str:
    return ", ".join(suffix for row in FORMATS if row.reads for suffix in row.suffixes)
