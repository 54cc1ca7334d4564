"""Where an export goes: a file, one for each annotator, or a folder; all are there whole, or as they were before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from annotator.core.errors import Refused
from annotator.core.visible import excerpt, visible
from annotator.exchange.new_files import NewFile
from annotator.exchange.new_folders import NewFolder
from annotator.formats.file_names import UNTOUCHED, FileNames

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack
    from pathlib import Path

    from annotator.core.record import Record
    from annotator.core.schema import Schema
    from annotator.formats.registry import Format
    from annotator.formats.writing import FolderWriter, LayerWriter, LeftOut, RecordWriter


@dataclass(slots=True)
class ExportedFile:
    """A file that was written, and what is in it; `path` is "-" for a stream."""

    path: str
    documents: int = 0
    lines: int = 0
    annotations: int = 0
    links: int = 0

    def count(self, record: Record, *, is_new: bool) -> None:
        """Count one line; `is_new`: the first one of its document."""
        self.documents += is_new
        self.lines += 1
        self.annotations += len(record.spans)
        self.links += len(record.links)

    def leave_out(self, left: LeftOut) -> None:
        """Count less what was not written after all."""
        self.annotations -= left.spans
        self.links -= left.links


class Outlet(Protocol):
    """What records are written to; `files` says afterwards what is where."""

    @property
    def files(self) -> list[ExportedFile]:
        """What was written."""

    def take(self, record: Record, *, is_new: bool) -> None:
        """Write a record; `is_new`: the first one of its document."""

    def finish(self) -> None:
        """All is written: have it on the disk, as long as nothing is replaced."""

    def keep(self) -> None:
        """Put what is finished into its place."""

    def notes(self) -> list[str]:
        """What the format could not carry."""

    def left_out(self) -> LeftOut:
        """How much of the records is in no file."""


class FileOutlet:
    """One file, in a format that writes one."""

    def __init__(self, file: NewFile, writer: RecordWriter) -> None:
        self.files = [ExportedFile(str(file.path))]
        self._file = file
        self._writer = writer
        file.write(writer.begin())

    def take(self, record: Record, *, is_new: bool) -> None:
        """Write a record."""
        self._file.write(self._writer.line(record))
        self.files[0].count(record, is_new=is_new)

    def finish(self) -> None:
        """Write what is still to be written."""
        self._file.write(self._writer.end())
        self._file.finish()
        self.files[0].leave_out(self._writer.left_out())

    def keep(self) -> None:
        """Put the file into its place."""
        self._file.keep()

    def notes(self) -> list[str]:
        """What the format could not carry."""
        return self._writer.notes()

    def left_out(self) -> LeftOut:
        """How much of the records is in no file."""
        return self._writer.left_out()


class LayersOutlet:
    """A file for each annotator, named after both; the file that was named where only one has anything.

    Refused where one of several is there already: only a file that somebody named is replaced.
    """

    def __init__(self, stack: ExitStack, path: Path, writer: Callable[[], LayerWriter]) -> None:
        self._stack, self._path = stack, path
        self._writer = writer()
        self._files: dict[str, tuple[NewFile, ExportedFile]] = {}
        self._names = FileNames()
        # Those of one article, which are written once it is known what all have marked in it.
        self._waiting: list[Record] = []
        self._open("")

    @property
    def files(self) -> list[ExportedFile]:
        """What was written."""
        return [counts for _, counts in self._files.values()]

    def take(self, record: Record, *, is_new: bool) -> None:
        """Keep a record until those of its article are there."""
        if is_new:
            self._write()
        self._waiting.append(record)

    def _write(self) -> None:
        self._writer.gather(self._waiting)
        for record in self._waiting:
            self._write_one(record)
        self._waiting.clear()

    def _write_one(self, record: Record) -> None:
        """Write a record to the file of its annotator."""
        name = record.annotator or UNTOUCHED
        if "" in self._files:
            self._files[name] = self._files.pop("")
        elif name not in self._files:
            for one in (*self._files, name):
                self._refuse_taken(one)
            self._open(name)
        file, counts = self._files[name]
        before = self._writer.left_out()
        file.write(self._writer.line(record))
        counts.count(record, is_new=True)
        counts.leave_out(self._writer.left_out().since(before))

    def finish(self) -> None:
        """Have each of the files on the disk."""
        self._write()
        for file, _ in self._files.values():
            file.finish()

    def keep(self) -> None:
        """Put the files into their places."""
        if len(self._files) > 1:
            for name, (file, counts) in self._files.items():
                file.go_to(self._path_of(name))
                counts.path = str(file.path)
        for file, _ in self._files.values():
            file.keep()

    def notes(self) -> list[str]:
        """What the format could not carry, and where the files are."""
        if len(self._files) < 2:
            return self._writer.notes()
        names = ", ".join(excerpt(file.path.name) for file, _ in self._files.values())
        return [f"a file for each annotator: {names}", *self._writer.notes()]

    def left_out(self) -> LeftOut:
        """How much of the records is in no file."""
        return self._writer.left_out()

    def _open(self, name: str) -> None:
        path = self._path_of(name) if name else self._path
        file = self._stack.enter_context(NewFile(path))
        self._files[name] = file, ExportedFile(str(path))

    def _refuse_taken(self, name: str) -> None:
        path = self._path_of(name)
        if path.exists():
            raise Refused(
                f"“{visible(str(path))}” is there already. A file for each annotator is written: name another one, "
                "or put those away first."
            )

    def _path_of(self, name: str) -> Path:
        return self._path.with_name(f"{self._path.stem}.{self._names.of(name)}{self._path.suffix}")


class FolderOutlet:
    """A folder, in a format of many files."""

    def __init__(self, folder: NewFolder, writer: FolderWriter) -> None:
        self.files = [ExportedFile(str(folder.path))]
        self._folder = folder
        self._writer = writer

    def take(self, record: Record, *, is_new: bool) -> None:
        """Write the files of a record."""
        for name, data in self._writer.files(record):
            self._folder.write(name, data)
        self.files[0].count(record, is_new=is_new)

    def finish(self) -> None:
        """Have the files on the disk."""
        self._folder.finish()
        self.files[0].leave_out(self._writer.left_out())

    def keep(self) -> None:
        """Put the folder into its place."""
        self._folder.keep()

    def notes(self) -> list[str]:
        """What the format could not carry."""
        return self._writer.notes()

    def left_out(self) -> LeftOut:
        """How much of the records is in no file."""
        return self._writer.left_out()


def outlet(stack: ExitStack, path: Path, form: Format, schema: Schema) -> Outlet:
    """An outlet at `path` for as long as `stack` is open."""
    if form.folder is not None:
        return FolderOutlet(stack.enter_context(NewFolder(path)), form.folder(schema))
    if form.layer_writer is not None:
        return LayersOutlet(stack, path, form.layer_writer)
    writer = form.to_one_file(schema, path.stem)
    if writer is None:
        raise ValueError(f"{form.name} is not written")
    return FileOutlet(stack.enter_context(NewFile(path)), writer)


def format_at(path: Path) -> Format | None:
    """The format that the suffix of what shall be written says; None where no format has it.

    Refused where that format is only read, or where it writes a folder and calls single files in that so.
    """
    from annotator.formats.registry import guess

    found = guess(path)
    name = visible(str(path))
    if found is not None and not found.writes:
        raise Refused(
            f"“{name}” was not written: {found.title} is only read. Name a file of another format."
        )
    if found is not None and found.folder is not None and path.suffix.lower() in found.suffixes:
        other = visible(path.with_suffix(found.folder_suffix).name)
        raise Refused(
            f"“{name}” was not written: {found.title} is a folder with such a file for each article. Name it “{other}”."
        )
    return found
