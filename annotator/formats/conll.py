"""Columns as of CoNLL 2003: a token a line, its tag last; texts are made of the tokens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.formats.conll_columns import BadRow, documents, tagged
from annotator.formats.conll_owner import ArticleNames, owner_of
from annotator.formats.file_names import TypeNames
from annotator.formats.jsonl_record import NOBODY
from annotator.formats.jsonl_values import BadLine
from annotator.formats.naming import UnknownLabel, label_naming
from annotator.formats.plain_text import read_whole
from annotator.formats.reading import Note, RefusedForLabels, RefusedRecord
from annotator.formats.titles import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.formats.conll_columns import Document, Open
    from annotator.formats.reading import Item, ReadOptions

# What the gold layer is called in a file's name, where no person is.
_GOLD = "gold"


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The documents of the file at `path`, each an article; or a problem."""
    return read_whole(path, options, partial(_items, path, options))


def _items(path: Path, options: ReadOptions, text: str) -> Iterator[Item]:
    owner = "" if options.overrules else owner_of(path, text, options.people)
    reader = _Documents(options, owner)
    try:
        found = documents(text)
        if not found:
            yield RefusedRecord(str(path), None, "holds no token")
            return
        names = ArticleNames(path, len(found), by_text=bool(owner))
        for number, document in enumerate(found, 1):
            yield reader.record(document, number, names)
    except BadRow as error:
        kind = RefusedForLabels if isinstance(error, BadLabel) else RefusedRecord
        yield kind(str(path), error.line, str(error))
        return
    for note in reader.notes():
        yield Note(str(path), None, note)


class BadLabel(BadRow):
    """A file is refused for a label that the project does not have, and could have."""


class _Documents:
    """Makes the records of one document after another."""

    def __init__(self, options: ReadOptions, owner: str) -> None:
        self._labels = label_naming(options, by_name=True)
        self._known = TypeNames(
            "label", (row.id for row in options.schema.labels), ascii=False
        ).back()
        self._owner = owner
        self._is_gold = owner == _GOLD and owner not in options.people
        self._annotator = owner or options.annotator or NOBODY
        self._is_named = bool(options.annotator)
        self._spans = self._odd = 0

    def record(self, document: Document, number: int, names: ArticleNames) -> Record:
        """The article of a document, a sentence a line, and its spans."""
        lines: list[str] = []
        marks: list[tuple[Open, int, int]] = []
        at = 0
        for sentence in filter(None, document.sentences):
            starts, ends = [], []
            for token in sentence:
                starts.append(at)
                at += len(token.word)
                ends.append(at)
                at += 1
            lines.append(" ".join(token.word for token in sentence))
            found = tagged(sentence)
            self._odd += found.odd
            marks += [(one, starts[one.first], ends[one.last]) for one in found.spans]
        spans = self._made(marks)
        text = "\n".join(lines)
        article = NewArticle(text=text, id=names.of(text, number), title=title_of(text))
        if not spans and not self._owner:
            return Record(article, line=document.line)
        self._spans += len(spans)
        return Record(
            article, self._annotator, Status.BEGUN, spans, line=document.line, gold=self._is_gold
        )

    def notes(self) -> Iterator[str]:
        """What was made up, and what was taken for something else."""
        yield "has no text but tokens: they were joined by blanks, a sentence a line"
        if self._owner:
            yield f"has its annotator in its name alone; its annotations went to “{self._owner}”"
        elif self._spans and not self._is_named:
            yield f"names no annotator; its annotations went to “{NOBODY}”"
        if self._odd:
            odd = self._odd
            yield f"has tags that go on with nothing (I- and the like): {odd}; each was taken as a beginning"

    def _made(self, marks: list[tuple[Open, int, int]]) -> tuple[SpanRecord, ...]:
        try:
            return tuple(SpanRecord(self._label(one), ((start, end),)) for one, start, end in marks)
        except BadLabel:
            self._labels.note_all(self._known.get(one.label, one.label) for one, _, _ in marks)
            raise

    def _label(self, one: Open) -> str:
        try:
            return self._labels.of(self._known.get(one.label, one.label))
        except UnknownLabel as error:
            raise BadLabel(one.line, str(error)) from None
        except BadLine as error:
            raise BadRow(one.line, str(error)) from None
