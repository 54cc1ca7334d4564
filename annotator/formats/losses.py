"""What another program has no place for: counted while an export is written, and said after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.layer import Status
from annotator.core.visible import excerpt
from annotator.formats.titles import title_of
from annotator.formats.writing import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.record import Record

_NAMED = 8
_ENDS = "\x7f\x85\u2028\u2029"


def _told(program: str, kinds: Iterable[tuple[int, str]]) -> list[str]:
    return [
        sentence.format(count=count, program=program, s="" if count == 1 else "s")
        for count, sentence in kinds
        if count
    ]


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

    def left_out(self) -> LeftOut:
        """How many spans and links are in no file."""
        return LeftOut(links=self._links)

    def notes(self) -> list[str]:
        """A sentence for each kind of which there was any."""
        return _told(
            self._program,
            (
                (self._links, "{count} link{s} to other articles left out: {program} has none"),
                (
                    self._pieces,
                    "{count} span{s} of several pieces: {program} shows all between them too",
                ),
                (
                    self._attributes,
                    "{count} span{s} with a speaker or the like: {program} does not show it",
                ),
            ),
        )


class FolderLosses:
    """Counts what `program` does not hold, so that it does not come back with its files either.

    Of spans that a writer breaks at line ends it counts itself those `line_ends_alone`, the `loose_links` of these,
    those that lost some at their `ends`, and those `joined` when they come back.
    """

    def __init__(self, program: str) -> None:
        self.line_ends_alone = self.loose_links = 0
        self._program = program
        self.ends = self.joined = self._links = self._done = self._lines = 0
        # Ids: each annotator's record of an article brings it again.
        self._known: set[str] = set()

    def look_at(self, record: Record) -> None:
        """Count in one record."""
        here = {span.id for span in record.spans}
        self._links += sum(link.target not in here for link in record.links)
        self._look_at_article(record)

    def _look_at_article(self, record: Record) -> None:
        article = record.article
        self._done += record.status is Status.DONE
        if article.source or article.published or article.title not in ("", title_of(article.text)):
            self._known.add(article.id)

    def one_line(self, value: str) -> str:
        """A value without line ends and tabs, for which blanks stand; counted where it had any."""
        told = (
            " ".join(value.split()) if any(char < " " or char in _ENDS for char in value) else value
        )
        self._lines += told != value
        return told

    def left_out(self) -> LeftOut:
        """How many spans and links are in no file."""
        return LeftOut(self.line_ends_alone, self._links + self.loose_links)

    def notes(self) -> list[str]:
        """A sentence for each kind of which there was any."""
        return _told(
            self._program,
            (
                (self._links, "{count} link{s} to other articles left out: {program} has none"),
                (self._done, "{count} article{s} marked as done: {program} does not hold that"),
                (
                    len(self._known),
                    "{count} article{s} with an outlet, a day or a title of its own, which {program} does not hold",
                ),
                (self._lines, "{count} value{s} of several lines written in one"),
                (self.ends, "{count} span{s} written without the line ends at their ends"),
                (self.line_ends_alone, "{count} span{s} of line ends alone left out"),
                (self.loose_links, "{count} link{s} left out with a span at its end"),
                (
                    self.joined,
                    "{count} span{s} of pieces that only a line end parts: they come back as one piece",
                ),
            ),
        )

    def renamed(self, files: int, types: Mapping[str, str]) -> list[str]:
        """What is called otherwise in the files, because the program takes few characters."""
        said = [f"{excerpt(id, 40)} ({name})" for id, name in types.items()]
        more = f" and {len(said) - _NAMED} more" if len(said) > _NAMED else ""
        notes = [f"called otherwise in the files: {', '.join(said[:_NAMED])}{more}"] if said else []
        if files:
            s = "" if files == 1 else "s"
            notes.append(f"{files} article{s} whose id is no name of a file got a name made of it")
        return notes


class ColumnLosses(FolderLosses):
    """Counts also what a tag for each token cannot say."""

    def __init__(self, program: str) -> None:
        super().__init__(program)
        self.overlapping = self.widened = self.blank = self.pieces = 0
        self._all_links = self._of_pieces = self._with_values = 0

    def look_at(self, record: Record) -> None:
        """Count in one record."""
        self._all_links += len(record.links)
        self._look_at_article(record)
        self._of_pieces += sum(len(span.pieces) > 1 for span in record.spans)
        self._with_values += sum(bool(span.attributes) for span in record.spans)

    def left_out(self) -> LeftOut:
        """How many spans and links are in no file."""
        return LeftOut(self.overlapping + self.blank, self._all_links)

    def notes(self) -> list[str]:
        """A sentence for each kind of which there was any."""
        kinds = (
            (
                self.overlapping,
                "{count} span{s} left out for a longer one on the same tokens: a token has one tag",
            ),
            (self.widened, "{count} span{s} widened to whole tokens"),
            (self.blank, "{count} span{s} of white space alone left out"),
            (self.pieces, "{count} piece{s} left out of spans whose other pieces are written"),
            (self._of_pieces, "{count} span{s} of several pieces: each piece is written as a span"),
            (self._all_links, "{count} link{s} left out: {program} has none"),
            (
                self._with_values,
                "{count} span{s} with a speaker or the like, which {program} does not hold",
            ),
        )
        return [*super().notes(), *_told(self._program, kinds)]


class PieceLosses:
    """Counts what `program` does not hold that has links between articles, but no spans of several pieces."""

    def __init__(self, program: str) -> None:
        self.open_links = 0
        self._program = program
        self._pieces = self._done = self._values = 0

    def look_at(self, record: Record) -> None:
        """Count in one record."""
        self._pieces += sum(len(span.pieces) > 1 for span in record.spans)
        self._done += record.status is Status.DONE
        self._values += sum(bool(span.attributes) for span in record.spans)

    def left_out(self) -> LeftOut:
        """How many spans and links are in no file."""
        return LeftOut(links=self.open_links)

    def notes(self) -> list[str]:
        """A sentence for each kind of which there was any."""
        return _told(
            self._program,
            (
                (
                    self._pieces,
                    "{count} span{s} of several pieces: each piece is written as a span",
                ),
                (
                    self._values,
                    "{count} span{s} with a speaker or the like, which {program} shows as remarks",
                ),
                (self._done, "{count} article{s} marked as done: {program} does not hold that"),
                (self.open_links, "{count} link{s} left out whose other end is not exported"),
            ),
        )
