"""Where an export goes: a file, or a folder of files; either is there whole, or as it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from annotator.exchange.new_files import NewFile
from annotator.exchange.new_folders import NewFolder

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path

    from annotator.core.record import Record
    from annotator.core.schema import Schema
    from annotator.formats.registry import Format
    from annotator.formats.writing import FolderWriter, RecordWriter


class Outlet(Protocol):
    """What records are written to."""

    def take(self, record: Record) -> None:
        """Write a record."""

    def keep(self) -> None:
        """All is written: put it into its place."""

    def notes(self) -> list[str]:
        """What the format could not carry."""


class FileOutlet:
    """One file, in a format that writes one."""

    def __init__(self, file: NewFile, writer: RecordWriter) -> None:
        self._file = file
        self._writer = writer
        file.write(writer.begin())

    def take(self, record: Record) -> None:
        """Write a record."""
        self._file.write(self._writer.line(record))

    def keep(self) -> None:
        """Write what is still to be written, and put the file into its place."""
        self._file.write(self._writer.end())
        self._file.keep()

    def notes(self) -> list[str]:
        """What the format could not carry."""
        return self._writer.notes()


class FolderOutlet:
    """A folder, in a format of many files."""

    def __init__(self, folder: NewFolder, writer: FolderWriter) -> None:
        self._folder = folder
        self._writer = writer

    def take(self, record: Record) -> None:
        """Write the files of a record."""
        for name, data in self._writer.files(record):
            self._folder.write(name, data)

    def keep(self) -> None:
        """Put the folder into its place."""
        self._folder.keep()

    def notes(self) -> list[str]:
        """What the format could not carry."""
        return self._writer.notes()


def outlet(stack: ExitStack, path: Path, form: Format, schema: Schema) -> Outlet:
    """An outlet at `path` for as long as `stack` is open."""
    if form.folder is not None:
        return FolderOutlet(stack.enter_context(NewFolder(path)), form.folder(schema))
    if form.writer is None:
        raise ValueError(f"{form.name} is not written")
    return FileOutlet(stack.enter_context(NewFile(path)), form.writer())
