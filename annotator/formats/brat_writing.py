"""Records to brat's standoff files: a folder for each annotator, in it a .txt and an .ann for each article."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.schema import CHECKBOX, CHOICE
from annotator.formats.brat_lines import LINE_ENDS
from annotator.formats.brat_marks import FREE_NOTE, NOTE
from annotator.formats.brat_settings import (
    ANNOTATION,
    VISUAL,
    Names,
    Owner,
    annotation_conf,
    is_plain,
    visual_conf,
)
from annotator.formats.file_names import UNTOUCHED, FileNames, TypeNames
from annotator.formats.losses import FolderLosses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.record import Record, SpanRecord
    from annotator.core.schema import Schema
    from annotator.core.span import Pieces
    from annotator.formats.writing import LeftOut


class Standoff:
    """Writes the files of brat. Offsets are code points; a mark over several lines is broken at each line end."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._kinds = {row.id: row.kind for row in schema.attributes}
        self._names = Names(
            TypeNames("label", (row.id for row in schema.labels)),
            TypeNames("link", (row.id for row in schema.link_types)),
            TypeNames("attribute", (row.id for row in schema.attributes)),
        )
        self._folders = FileNames()
        self._files: dict[str, FileNames] = {}
        self._losses = FolderLosses("brat")

    def files(self, record: Record) -> Iterator[tuple[str, bytes]]:
        """The text of a record and its marks; before them, once for each annotator, the settings."""
        name = record.annotator or UNTOUCHED
        folder = self._folders.of(name)
        if folder not in self._files:
            self._files[folder] = FileNames()
            yield from self._settings(folder, record)
        place = f"{folder}/{self._files[folder].of(record.article.id)}"
        self._losses.look_at(record)
        yield f"{place}.txt", record.article.text.encode("utf-8")
        yield f"{place}.ann", "".join(f"{row}\n" for row in self._rows(record)).encode("utf-8")

    def notes(self) -> list[str]:
        """What brat has no place for, and what is called otherwise there."""
        return [
            *self._losses.notes(),
            *self._losses.renamed(
                sum(names.changed for names in self._files.values()),
                {id: name for names in self._names for id, name in names.changed.items()},
            ),
        ]

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written."""
        return self._losses.left_out()

    def _settings(self, folder: str, record: Record) -> Iterator[tuple[str, bytes]]:
        owner = Owner(record.annotator, record.gold, record.suggested)
        conf = annotation_conf(self._schema, self._names, owner)
        yield f"{folder}/{ANNOTATION}", conf.encode("utf-8")
        yield f"{folder}/{VISUAL}", visual_conf(self._schema, self._names).encode("utf-8")

    def _rows(self, record: Record) -> Iterator[str]:
        """The lines of the .ann file: marks, then relations, then what is said of marks."""
        text = record.article.text
        ids: dict[str, str] = {}
        spans = []
        for span in record.spans:
            pieces = broken(span.pieces, text)
            if not pieces:
                self._losses.line_ends_alone += 1
                continue
            self._look_at_ends(span.pieces, pieces, text)
            ids[span.id] = f"T{len(ids) + 1}"
            spans.append(span)
            places = ";".join(f"{start} {end}" for start, end in pieces)
            words = " ".join(text[start:end] for start, end in pieces)
            yield f"{ids[span.id]}\t{self._names.labels.of(span.label)} {places}\t{words}"
        here = [link for link in record.links if link.source in ids and link.target in ids]
        ends = {span.id for span in record.spans}
        self._losses.loose_links += sum(link.target in ends for link in record.links) - len(here)
        for number, link in enumerate(here, 1):
            first, second = "Arg1:" + ids[link.source], "Arg2:" + ids[link.target]
            yield f"R{number}\t{self._names.links.of(link.type)} {first} {second}\t"
        yield from self._said(spans, ids)

    def _look_at_ends(self, pieces: Pieces, written: Pieces, text: str) -> None:
        self._losses.ends += (pieces[0][0], pieces[-1][1]) != (written[0][0], written[-1][1])
        between = (text[one[1] : other[0]] for one, other in pairwise(pieces))
        self._losses.joined += any(not words.strip(LINE_ENDS) for words in between)

    def _said(self, spans: list[SpanRecord], ids: dict[str, str]) -> Iterator[str]:
        values = notes = 0
        for span in spans:
            for id, value in span.attributes.items():
                target, name = ids[span.id], self._names.attributes.of(id)
                kind = self._kinds.get(id)
                if kind == CHECKBOX or (kind == CHOICE and is_plain(value)):
                    values += 1
                    said = "" if kind == CHECKBOX else f" {value}"
                    yield f"A{values}\t{name} {target}{said}"
                else:
                    notes += 1
                    kind = FREE_NOTE if id == NOTE else name
                    yield f"#{notes}\t{kind} {target}\t{self._losses.one_line(value)}"


def broken(pieces: Pieces, text: str) -> Pieces:
    """The pieces without line ends in them: what stands on each line is a piece of its own."""
    found = []
    for first, last in pieces:
        start = first
        for at in range(first, last + 1):
            if at == last or text[at] in LINE_ENDS:
                if at > start:
                    found.append((start, at))
                start = at + 1
    return tuple(found)
