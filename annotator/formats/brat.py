"""brat's standoff files: a text (.txt), and beside it the marks on it (.ann). An .ann is read with its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Problem
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.formats.brat_lines import BadMark, parse
from annotator.formats.brat_marks import BadLabel, BadMarks, MarkReader
from annotator.formats.brat_settings import owner_of
from annotator.formats.json_reading import MOST_PROBLEMS
from annotator.formats.jsonl_record import NOBODY
from annotator.formats.plain_text import article_of, as_text, guess_of, load
from annotator.formats.reading import Note, RefusedForLabels, RefusedRecord

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.formats.decoding import Decoded
    from annotator.formats.reading import Item, ReadOptions


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The article whose marks are in the file at `path`, with them; or a problem."""
    data = load(path)
    if isinstance(data, RefusedRecord):
        yield data
        return
    yield from _items(path, data, options)
    options.advance(len(data))


def text_of(path: Path) -> Path | None:
    """The text beside an .ann file; None where there is none."""
    places = (path.with_suffix(suffix) for suffix in (".txt", ".TXT"))
    return next((place for place in places if place.is_file()), None)


def _items(path: Path, data: bytes, options: ReadOptions) -> Iterator[Item]:
    place = text_of(path)
    if place is None:
        name = path.with_suffix(".txt").name
        yield RefusedRecord(str(path), None, f"has no text: “{name}” is not beside it")
        return
    raw = load(place)
    if isinstance(raw, RefusedRecord):
        yield raw
        return
    text = as_text(place, raw, options.encoding)
    if isinstance(text, RefusedRecord):
        yield text
        return
    if text.guessed:
        yield guess_of(place, text)
    # With the line ends and the mark that the file has: its offsets may count them.
    yield from _marked(path, data, raw.decode(text.encoding), text, options)


def _marked(
    path: Path, data: bytes, raw: str, text: Decoded, options: ReadOptions
) -> Iterator[Item]:
    """The record of a text and of the marks in `data`."""
    rows = _rows(path, data, text, options)
    if isinstance(rows, RefusedRecord):
        yield rows
        return
    reader = MarkReader(options, path.stem, raw, text.text)
    try:
        spans, links = reader.read(parse(rows))
    except (BadMark, BadMarks) as error:
        yield from _problems(path, rows, error)
        return
    owner = owner_of(path.parent)
    said = options.annotator if options.overrules else owner.name or options.annotator
    article = article_of(path, text.text)
    if not spans:
        yield Record(article)
    else:
        if not said:
            told = f"names no annotator; its annotations went to “{NOBODY}”"
            yield Note(str(path.parent), None, told)
        yield Record(
            article, said or NOBODY, Status.BEGUN, spans, links, None, owner.gold, owner.suggested
        )
    # Said of the folder: the same of a thousand files is one line.
    for note in reader.notes:
        yield Note(str(path.parent), None, note)


def _problems(path: Path, rows: str, error: BadMark | BadMarks) -> Iterator[Problem]:
    """What is wrong with a file, a line each; the first of them costs it."""
    bad = error.bad if isinstance(error, BadMarks) else [error]
    kind = RefusedForLabels if isinstance(error, BadLabel) else RefusedRecord
    count = sum(row.startswith("T") for row in rows.split("\n"))
    yield kind(str(path), bad[0].line, bad[0].reason, count)
    for one in bad[1:MOST_PROBLEMS]:
        yield Problem(str(path), one.line, one.reason)
    if len(bad) > MOST_PROBLEMS:
        problems = MOST_PROBLEMS
        yield Problem(str(path), None, f"was read no further: {problems} lines are bad")


def _rows(path: Path, data: bytes, text: Decoded, options: ReadOptions) -> str | RefusedRecord:
    """The lines of an .ann file, which may be empty; in the encoding of its text, where that is not UTF-8."""
    if not data.strip():
        return ""
    rows = as_text(path, data, options.encoding or text.encoding)
    return rows if isinstance(rows, RefusedRecord) else rows.text
