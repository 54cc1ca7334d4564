"""What every writer does: records in, in the order of an export; bytes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.record import Record


class LeftOut(NamedTuple):
    """How many spans and links of the records are in no file."""

    spans: int = 0
    links: int = 0

    def since(self, before: LeftOut) -> LeftOut:
        """How many more they are than `before`."""
        return LeftOut(self.spans - before.spans, self.links - before.links)


class RecordWriter(Protocol):
    """Writes one file; records of an article come one after another."""

    def begin(self) -> bytes:
        """What stands before all records."""

    def line(self, record: Record) -> bytes:
        """A record, or one before it that is complete now."""

    def end(self) -> bytes:
        """What is still to be written."""

    def notes(self) -> list[str]:
        """What the format cannot carry, each kind in a sentence, once all is written."""

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written; `notes` say why."""


class LayerWriter(RecordWriter, Protocol):
    """Writes the file of one annotator, beside those of others."""

    def gather(self, records: Sequence[Record]) -> None:
        """The records of the next article, of all annotators whose files are written: their text shall be one."""


class FolderWriter(Protocol):
    """Writes the files of one folder; records of an article come one after another."""

    def files(self, record: Record) -> Iterable[tuple[str, bytes]]:
        """The files of a record, each with its name in the folder, `/` between folders in it."""

    def notes(self) -> list[str]:
        """What the format cannot carry, each kind in a sentence, once all is written."""

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written; `notes` say why."""
