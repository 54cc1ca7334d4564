"""Finding the files of an import: those named, and in folders those whose kind is known."""

from __future__ import annotations

import os
import stat
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.visible import excerpt
from annotator.exchange.summary import counted
from annotator.formats.binary_files import kind_of_binary
from annotator.formats.reading import (
    EmptyFolder,
    FilesLeftOut,
    MissingFile,
    Note,
    RefusedRecord,
    unreadable,
)
from annotator.formats.recognising import recognise
from annotator.formats.registry import FORMATS, Format
from annotator.formats.unread_files import holds_marks, unread_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.errors import Problem

BATCH_FILES = 500
BATCH_BYTES = 16_000_000
_HEAD = 65536
# The format whose files lie beside texts, and that of those.
_BESIDE_TEXT, _TEXT = "brat", "text"
# What brat keeps beside its files, and nobody would miss.
_SETTINGS = frozenset({"annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf"})


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

    @property
    def left_out(self) -> int:
        """How many files of folders are of kinds that are not read."""
        return sum(note.files for note in self.notes if isinstance(note, FilesLeftOut))


def find_files(paths: Iterable[Path], format: Format | None = None) -> FoundFiles:  # noqa: A002
    """The files at `paths`, folders searched through and sorted; each file once.

    A file that is named is read as `format` where that is given, else as its suffix says, else
    refused; in folders other suffixes, hidden files and what is no file are left out.
    """
    return _Search(format).run(paths)


def batches(files: Iterable[FoundFile]) -> Iterator[list[FoundFile]]:
    """Files to be stored together: each of many records alone, small texts by hundreds."""
    batch: list[FoundFile] = []
    size = 0
    for file in files:
        if not file.format.one_article:
            yield [file]
            continue
        batch.append(file)
        size += file.size
        if len(batch) == BATCH_FILES or size > BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Search:
    def __init__(self, format: Format | None) -> None:  # noqa: A002
        self._format = format
        self._found = FoundFiles()
        self._files: set[object] = set()
        self._folders: set[object] = set()

    def run(self, paths: Iterable[Path]) -> FoundFiles:
        for path in paths:
            try:
                found = path.stat()
            except (OSError, ValueError) as error:
                self._found.problems.append(_not_there(path, error))
                continue
            if stat.S_ISDIR(found.st_mode):
                self._search_folder(path)
            else:
                self._take_named(path, found)
        self._leave_out_read_with_marks()
        return self._found

    def _leave_out_read_with_marks(self) -> None:
        """A text whose marks are read is read with these."""
        files = self._found.files
        marked = {file.path.with_suffix("") for file in files if file.format.name == _BESIDE_TEXT}
        if marked:
            self._found.files = [
                file
                for file in files
                if file.format.name != _TEXT or file.path.with_suffix("") not in marked
            ]

    def _take_named(self, path: Path, found: os.stat_result) -> None:
        format = self._format or recognise(path)  # noqa: A001
        if format is None or format.reader is None:
            self._found.problems.append(RefusedRecord(str(path), None, _unknown(path)))
        else:
            self._add(path, format, found)

    def _search_folder(self, folder: Path) -> None:
        left_out: Counter[str] = Counter()
        marks: dict[str, Path] = {}
        is_empty = True
        for path, found in self._files_below(folder):
            format = recognise(path)  # noqa: A001
            if format is None or format.reader is None or self._format not in (None, format):
                suffix = path.suffix.lower()
                if path.name in _SETTINGS or self._is_read_with_marks(path, suffix):
                    continue
                left_out[suffix or "no suffix"] += 1
                if holds_marks(suffix):
                    marks.setdefault(suffix, path)
            else:
                self._add(path, format, found)
                is_empty = False
        if left_out:
            kinds = ", ".join(excerpt(suffix, 20) for suffix in sorted(left_out)[:8])
            total = left_out.total()
            text = f"{counted(total, 'file')} of other kinds left out ({kinds})"
            self._found.notes.append(FilesLeftOut(str(folder), None, text, total))
        # Their texts come in, their annotations do not: for each kind one of them says what to do.
        self._found.notes += [Note(str(path), None, _unknown(path)) for path in marks.values()]
        if is_empty:
            reason = f"holds no file that can be imported; read are {_suffixes()}"
            self._found.problems.append(EmptyFolder(str(folder), None, reason))

    def _is_read_with_marks(self, path: Path, suffix: str) -> bool:
        """Whether only marks are looked for, and these read that text."""
        is_wanted = self._format is not None and self._format.name == _BESIDE_TEXT
        return is_wanted and suffix == ".txt" and path.with_suffix(".ann").exists()

    def _files_below(self, folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
        """Regular files, sorted, through links too, but no folder twice."""
        for top, folders, names in os.walk(folder, onerror=self._refuse, followlinks=True):
            folders[:] = sorted(name for name in folders if self._enters(top, name))
            for name in sorted(names):
                path = Path(top, name)
                found = None if name.startswith(".") else _stat(path)
                if found is not None and stat.S_ISREG(found.st_mode):
                    yield path, found

    def _enters(self, top: str, name: str) -> bool:
        if name.startswith("."):
            return False
        found = _stat(Path(top, name))
        if found is None:
            return False
        key = _identity(Path(top, name), found)
        is_new = key not in self._folders
        self._folders.add(key)
        return is_new

    def _refuse(self, error: OSError) -> None:
        self._found.problems.append(unreadable(Path(error.filename or "?"), error))

    def _add(self, path: Path, format: Format, found: os.stat_result) -> None:  # noqa: A002
        # A file of two names of its own (hard links) is two; one that links lead to is one.
        key = _identity(path, found) if found.st_nlink == 1 else os.path.realpath(path)
        if key not in self._files:
            self._files.add(key)
            self._found.files.append(FoundFile(path, format, found.st_size))


def _identity(path: Path, found: os.stat_result) -> object:
    """What is the same for the same file or folder under every name."""
    return (found.st_dev, found.st_ino) if found.st_ino else os.path.realpath(path)


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None  # a link that leads nowhere, or a file that has just gone


def _not_there(path: Path, error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return MissingFile(str(path), None, "is not there")
    if isinstance(error, OSError):
        return unreadable(path, error)
    return RefusedRecord(str(path), None, "is no path")


def _unknown(path: Path) -> str:
    try:
        with path.open("rb") as file:
            kind = kind_of_binary(file.read(_HEAD))
    except OSError as error:
        return unreadable(path, error).reason
    if unread := unread_kind(kind, path.suffix.lower()):
        return f"is {unread.what}, which is not read; {unread.advice}"
    what = f"has the suffix {excerpt(path.suffix)}" if path.suffix else "has no suffix"
    if path.suffix.lower() == ".json":
        what = "is JSON of no known kind: no Label Studio or doccano export, nor a list of texts"
    return f"{what}; read are {_suffixes()}, any other name if its format is said"


def _suffixes() -> str:
    return ", ".join(suffix for row in FORMATS if row.reads for suffix in row.suffixes)
