"""The formats: one row each; who wants to know what is read or written looks here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.formats import (
    brat,
    brat_writing,
    conll,
    conll_writing,
    doccano,
    doccano_writing,
    jsonl,
    jsonl_writing,
    label_studio,
    label_studio_writing,
    plain_text,
    refi_qda,
    spans_csv,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.formats.reading import Reader
    from annotator.formats.writing import FolderWriter, LayerWriter, RecordWriter


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: `reader` or `writer` is None where it is not read or not written.

    `suffixes` are in lower case with their dot, none where another format has them; `carries` says
    for people what such a file holds; `one_article`: a file is one article and names no id of its
    own; `numbered`: another program's, whose ids are mere numbers, which stand for other texts in
    other files. `folder` writes a folder of files in place of one, whose name ends in `folder_suffix`;
    `project_writer` needs the scheme, and what the project is called;
    `layer_writer`: a file holds what one annotator marked, so that an export of several is several files.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    carries: str
    reader: Reader | None = None
    writer: Callable[[], RecordWriter] | None = None
    one_article: bool = False
    numbered: bool = False
    folder: Callable[[Schema], FolderWriter] | None = None
    folder_suffix: str = ""
    layer_writer: Callable[[], LayerWriter] | None = None
    project_writer: Callable[[Schema, str], RecordWriter] | None = None

    @property
    def reads(self) -> bool:
        """Whether `annotator import` reads it."""
        return self.reader is not None

    @property
    def writes(self) -> bool:
        """Whether `annotator export` writes it."""
        return any((self.writer, self.layer_writer, self.folder, self.project_writer))

    def to_one_file(self, schema: Schema, name: str) -> RecordWriter | None:
        """A writer of one file for a project of that scheme and name; None where it is written otherwise, or not."""
        if self.project_writer is not None:
            return self.project_writer(schema, name)
        writer = self.writer or self.layer_writer
        return writer() if writer is not None else None

    def named(self, *, reading: bool) -> tuple[str, ...]:
        """The suffixes of what is read, or written."""
        return (self.folder_suffix,) if self.folder_suffix and not reading else self.suffixes


FORMATS = (
    Format(
        name="jsonl",
        title="JSON Lines",
        suffixes=(".jsonl", ".ndjson"),
        carries="articles with their meta data; spans, links and status of every annotator",
        reader=jsonl.read,
        writer=jsonl_writing.Lines,
    ),
    Format(
        name="label-studio",
        title="Label Studio",
        suffixes=(".json",),
        carries="articles; spans, relations and texts on spans of every annotator",
        reader=label_studio.read,
        writer=label_studio_writing.Tasks,
        numbered=True,
    ),
    Format(
        name="doccano",
        title="doccano",
        suffixes=(),
        carries="articles; spans and relations of one annotator or several",
        reader=doccano.read,
        writer=doccano_writing.Examples,
        numbered=True,
    ),
    Format(
        name="brat",
        title="brat",
        suffixes=(".ann",),
        carries="articles; spans of several pieces, relations, attributes and notes, a folder for each annotator",
        reader=brat.read,
        one_article=True,
        folder=brat_writing.Standoff,
        folder_suffix=".brat",
    ),
    Format(
        name="conll",
        title="CoNLL",
        suffixes=(".conll", ".bio", ".iob"),
        carries="tokens, each with a tag B-, I- or O; one annotator in a file, no spans that overlap",
        reader=conll.read,
        layer_writer=conll_writing.Columns,
        numbered=True,
    ),
    Format(
        name="refi-qda",
        title="REFI-QDA",
        suffixes=(".qdpx",),
        carries="a project for programs of qualitative analysis: texts, codes, spans and links of every annotator",
        project_writer=refi_qda.Archive,
    ),
    Format(
        name="csv",
        title="Table of spans",
        suffixes=(".csv",),
        carries="a row for each span, for spreadsheets",
        writer=spans_csv.SpanTable,
    ),
    Format(
        name="text",
        title="Plain text",
        suffixes=(".txt", ".text"),
        carries="the text of one article",
        reader=plain_text.read,
        one_article=True,
    ),
)


def by_name(name: str) -> Format | None:
    """The format of that name; None where there is none."""
    return next((row for row in FORMATS if row.name == name), None)


def guess(path: Path) -> Format | None:
    """The format that a file's suffix says, whatever its case; None where no format has it."""
    suffix = "".join(char for char in path.suffix.lower() if char.isprintable())
    return next(
        (row for row in FORMATS if suffix in row.suffixes or suffix == row.folder_suffix != ""),
        None,
    )


def names(*, reading: bool = False, writing: bool = False) -> list[str]:
    """Names of the formats that are read, or written."""
    return [row.name for row in FORMATS if row.reads >= reading and row.writes >= writing]


def dialog_filters(*, reading: bool) -> list[str]:
    """Filters of a file dialog ("JSON Lines (*.jsonl)"), one for each format that is read, or written.

    Where there are several, the first filter is for all of them.
    """
    rows = [row for row in FORMATS if (row.reads if reading else row.writes)]
    named = [(row.title, row.named(reading=reading)) for row in rows]
    filters = [f"{title} ({_patterns(suffixes)})" for title, suffixes in named if suffixes]
    if len(rows) > 1:
        every = _patterns([suffix for _, suffixes in named for suffix in suffixes])
        filters.insert(0, f"All formats ({every})")
    return filters


def _patterns(suffixes: Iterable[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in suffixes)
