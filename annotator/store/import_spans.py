"""Matches the spans of an import with those of the project: by id, else by what they say."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.ids import derived_id
from annotator.core.span import pieces_problem
from annotator.core.tally import Tally
from annotator.core.text import refusal
from annotator.store import spans
from annotator.store.schema_growth import LabelBook

if TYPE_CHECKING:
    from annotator.core.record import Record, SpanRecord
    from annotator.core.schema import Schema
    from annotator.store.database import Database, Row
    from annotator.store.import_articles import Match
    from annotator.store.import_layers import Layer
    from annotator.store.import_rows import PendingRows


class Content(NamedTuple):
    """What a span says, as it is stored: two spans of the same content in one place are the same mark."""

    label: str
    start: int
    end: int
    pieces: str | None
    attributes: str


class Found(NamedTuple):
    """A span that has a wanted id already."""

    article: str
    annotator: str
    content: Content


_COLUMNS = 'id, article, annotator, label, start, "end", pieces, attributes'


class Place:
    """The spans that stood in one layer of one article before this import; each stands for one in the files."""

    def __init__(self, rows: dict[str, Content]) -> None:
        self._rows = rows
        self._free: dict[Content, list[str]] = {}
        for id, content in rows.items():
            self._free.setdefault(content, []).append(id)

    def take(self, id: str) -> None:
        """Count the span of that id as met, where it is one of these."""
        content = self._rows.get(id)
        free = self._free.get(content, []) if content else []
        if id in free:
            free.remove(id)

    def twin(self, content: Content, named: set[str]) -> str | None:
        """A span of that content which no other one has met, and which the file does not name itself."""
        for id in self._free.get(content, ()):
            if id not in named:
                self.take(id)
                return id
        return None


_NOWHERE = Place({})


class SpanMatcher:
    """Adds the spans that are new, and remembers under which id each of the files' spans is stored."""

    def __init__(self, database: Database, schema: Schema, rows: PendingRows) -> None:
        self.labels = LabelBook(database, schema, rows)
        self.attributes = frozenset(attribute.id for attribute in schema.attributes)
        self.rows = rows
        self._database = database
        self._added: set[str] = set()
        self._renamed: dict[tuple[str, str, str], str] = {}
        self._places: dict[tuple[str, str], Place] = {}
        # Into an empty project nothing need be looked up: what was added is known.
        self._had_spans = database.value("SELECT 1 FROM span LIMIT 1") is not None

    def begin_call(self) -> None:
        """Forget what others may have changed since the last call."""
        self._places.clear()

    def take(self, record: Record, match: Match, layer: Layer) -> tuple[Tally, list[str]]:
        """Store the spans of one record that are new and sound; the counts, and what was wrong."""
        taking = _Taking(self, record, match.id, layer, self._place(match, layer))
        for span in record.spans:
            taking.take(span)
        return taking.tally, taking.problems

    def stored_id(self, article: str, layer: str, id: str) -> str:
        """The id under which a span of the files (its id there, its article, its layer) is stored."""
        return self._renamed.get((article, layer, id), id)

    def rename(self, article: str, layer: str, id: str, stored: str) -> None:
        """Remember that a span of the files is stored under another id."""
        self._renamed[article, layer, id] = stored

    def add(self, id: str, row: Row) -> None:
        """Let a new span wait to be written."""
        self._added.add(id)
        self.rows.spans[id] = row

    def find(self, id: str) -> Found | None:
        """The span that has this id already, in the project or from this import."""
        row = self.rows.spans.get(id)
        if row is not None:
            return Found(row[1], row[2], Content(row[3], row[4], row[5], row[6], row[8]))
        if not self._had_spans and id not in self._added:
            return None
        stored = self._database.row(f"SELECT {_COLUMNS} FROM span WHERE id = ?", (id,))
        return None if stored is None else Found(stored[1], stored[2], Content(*stored[3:]))

    def _place(self, match: Match, layer: Layer) -> Place:
        if match.fresh or layer.fresh or not self._had_spans:
            return _NOWHERE
        key = (match.id, layer.id)
        if key not in self._places:
            rows = self._database.rows(
                f"SELECT {_COLUMNS} FROM span WHERE article = ? AND annotator = ?"
                " AND made_by IS NOT ? ORDER BY id",
                (*key, self.rows.made_by or 0),
            )
            self._places[key] = Place({row[0]: Content(*row[3:]) for row in rows})
        return self._places[key]


class _Taking:
    """The spans of one record on their way into one layer of one article."""

    def __init__(
        self, matcher: SpanMatcher, record: Record, article: str, layer: Layer, place: Place
    ) -> None:
        self.tally = Tally()
        self.problems: list[str] = []
        self._matcher = matcher
        self._text = record.article.text
        self._length = len(self._text)
        self._article = article
        self._layer = layer
        self._place = place
        self._named = {span.id for span in record.spans if span.id}
        # Of spans without an id that say the same: how many ids are known to be taken.
        self._alike: Counter[Content] = Counter()

    def take(self, span: SpanRecord) -> None:
        problem = self._unsound(span)
        if problem is None:
            attributes, problem = _attributes(self._matcher.attributes, *span.attributes.items())
        if problem is None:
            problem = self._match(span, _content(span, attributes))
        if problem is not None:
            self.tally.refused += 1
            self.problems.append(f"{_name(span)}: {problem}")

    def _unsound(self, span: SpanRecord) -> str | None:
        if not self._matcher.labels.takes(span.label):
            return f"the scheme has no label “{span.label}”"
        if (problem := pieces_problem(span.pieces, self._length)) is not None:
            return problem
        said = span.id + span.created + span.updated
        # Nearly always plain ASCII, which is quicker asked than a refusal is looked for.
        if (not said.isascii() or "\0" in said) and (found := refusal(said)) is not None:
            return f"its id or time {found[1]}"
        return None

    def _match(self, span: SpanRecord, content: Content) -> str | None:
        found = self._matcher.find(span.id) if span.id else None
        if found is not None and self._is_here(found):
            return self._met(span.id, found, content)
        twin = None if self._matcher.rows.by_id else self._place.twin(content, self._named)
        if twin is not None:
            self._unchanged(span, twin)
            return None
        if span.id and found is None:
            self._add(span, span.id, content)
            return None
        return self._add_under_new_id(span, content)

    def _add_under_new_id(self, span: SpanRecord, content: Content) -> str | None:
        """Store a span without an id, or one whose id another layer has; the same file gives the same ids again."""
        count = 0 if span.id else self._alike[content]
        while True:
            id = derived_id(self._article, self._layer.name, span.id, content, count)
            found = self._matcher.find(id)
            if found is None:
                self._add(span, id, content)
                return None
            if span.id or found.content != content:
                self._matcher.rename(self._article, self._layer.id, span.id, id)
                return self._met(id, found, content)
            count += 1
            self._alike[content] = count

    def _met(self, id: str, found: Found, content: Content) -> str | None:
        if found.content != content:
            return "the project has this span, but changed; it was left as it is"
        self._place.take(id)
        self.tally.unchanged += 1
        return None

    def _unchanged(self, span: SpanRecord, stored: str) -> None:
        self.tally.unchanged += 1
        if span.id:
            self._matcher.rename(self._article, self._layer.id, span.id, stored)

    def _add(self, span: SpanRecord, id: str, content: Content) -> None:
        label, start, end, pieces, attributes = content
        edit, layer = self._matcher.rows.edit, self._layer
        self._matcher.add(
            id,
            (
                id, self._article, layer.id, label, start, end, pieces, self._text[start:end],
                attributes, span.created, span.updated, layer.revision, edit, edit,
            ),
        )  # fmt: skip
        if layer.is_gold:
            self._matcher.rows.add_provenance(
                "span", id, self._article, layer.revision, span.provenance
            )
        self.tally.added += 1
        if span.id and span.id != id:
            self._matcher.rename(self._article, layer.id, span.id, id)

    def _is_here(self, found: Found) -> bool:
        return found.article == self._article and found.annotator == self._layer.id


@lru_cache(maxsize=4096)
def _attributes(known: frozenset[str], *items: tuple[str, str]) -> tuple[str, str | None]:
    """Attribute values as they are stored, and what is wrong with them: the same few come again and again."""
    if (problem := spans.attributes_problem(known, dict(items))) is not None:
        return "", problem
    return spans.attributes_to({name: value for name, value in items if value}), None


def _content(span: SpanRecord, attributes: str) -> Content:
    pieces = span.pieces
    stored = None if len(pieces) == 1 else spans.pieces_to(pieces)
    return Content(span.label, pieces[0][0], pieces[-1][1], stored, attributes)


def _name(span: SpanRecord) -> str:
    if span.id:
        return f"span “{span.id}”"
    return f"span {span.pieces[0][0]} to {span.pieces[-1][1]}" if span.pieces else "a span"
