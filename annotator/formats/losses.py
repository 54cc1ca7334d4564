"""What another program has no place for: counted while an export is written, and said after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.record import Record


class Losses:
    """Counts what `program` cannot show. All but links to other articles is in the file, and read back by us."""

    def __init__(self, program: str, *, shows_attributes: bool = False) -> None:
        self._program = program
        self._shows_attributes = shows_attributes
        self._links = self._pieces = self._attributes = 0

    def look_at(self, record: Record) -> None:
        """Count in one record."""
        here = {span.id for span in record.spans}
        self._links += sum(link.target not in here for link in record.links)
        self._pieces += sum(len(span.pieces) > 1 for span in record.spans)
        if not self._shows_attributes:
            self._attributes += sum(bool(span.attributes) for span in record.spans)

    def notes(self) -> list[str]:
        """A sentence for each kind of which there was any."""
        return [
            sentence.format(count=count, program=self._program, s="" if count == 1 else "s")
            for count, sentence in (
                (self._links, "{count} link{s} to other articles left out: {program} has none"),
                (
                    self._pieces,
                    "{count} span{s} of several pieces: {program} shows all between them too",
                ),
                (
                    self._attributes,
                    "{count} span{s} with a speaker or the like: {program} does not show it",
                ),
            )
            if count
        ]
