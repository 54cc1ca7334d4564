"""Which of another project's spans and links are new, the same, changed there, changed here or on both sides.

A row of both projects that differs is newer where the other side has been what this side is: each project's history
holds what its rows were. Where neither side has, or both have, it is a conflict: ours stays.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.merge import MergeCase, SchemaDifference
from annotator.core.text import fingerprint
from annotator.store import spans
from annotator.store.images import LINK, SPAN, Image, Shape, load
from annotator.store.merge_review import is_deleted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.record import LinkRecord, Record, SpanRecord
    from annotator.core.schema import Schema
    from annotator.store.database import Database

Content = tuple[Any, ...]
_SAID = {SPAN: ("label", "start", "end", "pieces", "attributes"), LINK: ("type",)}


class Mapping(NamedTuple):
    """Ids of the other schema as they are here."""

    labels: dict[str, str]
    link_types: dict[str, str]
    attributes: dict[str, str]
    differences: list[SchemaDifference]


def mapping(ours: Schema, theirs: Schema) -> Mapping:
    """Match two schemas: by id, else by name whatever its case."""
    differences: list[SchemaDifference] = []

    def match(kind: str, here: tuple[Any, ...], there: tuple[Any, ...]) -> dict[str, str]:
        ids = {one.id: one for one in here}
        names = {one.name.casefold(): one.id for one in here}
        found = {one.id: one.id if one.id in ids else names.get(one.name.casefold(), "") for one in there}  # fmt: skip
        differences.extend(
            SchemaDifference(kind, one.id, one.name, found[one.id])
            for one in there
            if one.id not in ids or ids[one.id].name != one.name
        )
        return {id: to for id, to in found.items() if to}

    return Mapping(
        match("label", ours.labels, theirs.labels),
        match("link type", ours.link_types, theirs.link_types),
        match("attribute", ours.attributes, theirs.attributes),
        differences,
    )


@dataclass
class Matching:
    """Goes through the records of the other project; what it yields is for an import, which adds what is new."""

    ours: Database
    theirs: Database
    map: Mapping
    update: Callable[[Shape, Image, Image], None]
    cases: list[MergeCase] = field(default_factory=list)
    fates: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    moved: Counter[tuple[str, str]] = field(default_factory=Counter)
    # Gold there whose decisions are not taken.
    left_out: set[str] = field(default_factory=set)
    _gone: set[str] = field(default_factory=set)

    def records(self, records: Iterator[Record]) -> Iterator[Record]:
        """Each record as the import shall see it: what differs is settled here, and looks the same to the import."""
        for record in records:
            article = self._here(record)
            clashes = self._clashes(record, article)
            settled = tuple(
                one
                for span in record.spans
                if (one := self._span(record, article, span, clashes)) is not None
            )
            yield replace(
                record,
                article=replace(record.article, id=article),
                spans=settled,
                links=tuple(self._links(record)),
            )

    def _here(self, record: Record) -> str:
        """Our id of the article of the same text; theirs where there is none."""
        id = record.article.id
        sha256 = fingerprint(record.article.text)
        found = self.ours.rows(
            "SELECT id FROM article WHERE sha256 = ? ORDER BY id <> ?, id", (sha256, id)
        )
        return str(found[0][0]) if found else id

    def _clashes(self, record: Record, article: str) -> bool:
        here = self.ours.value("SELECT sha256 FROM article WHERE id = ?", (article,))
        return here is not None and here != fingerprint(record.article.text)

    def _is_known(self, span: SpanRecord) -> bool:
        return span.label in self.map.labels and self.map.attributes.keys() >= {
            name for name, value in span.attributes.items() if value
        }

    def _mapped(self, span: SpanRecord) -> SpanRecord:
        attributes = {self.map.attributes.get(n, n): v for n, v in span.attributes.items()}
        return replace(span, label=self.map.labels.get(span.label, span.label), attributes=attributes)  # fmt: skip

    def _span(
        self, record: Record, article: str, theirs: SpanRecord, clashes: bool
    ) -> SpanRecord | None:
        """The span as the import shall see it; None where it was deleted here."""
        if record.gold and theirs.id in self.left_out:
            self._gone.add(theirs.id)
            return None
        span = self._mapped(theirs)
        self._count(record, span, "incoming")
        if clashes or not self._is_known(theirs):
            # The import will refuse it and say why, but not count by label.
            self._count(record, span, "refused")
            return span
        mine = load(self.ours, SPAN, span.id)
        if mine is not None and self._is_of(mine, article, record.annotator):
            return self._met(record, span, mine)
        if mine is None:
            twin = self._twin(record, article, span)
            if twin is not None:
                self._count(record, span, "conflicts")
                self._case("conflict", "span", span.id, article, record.annotator,
                           _told(_span_content(twin)), _told(_of_record(span)))  # fmt: skip
                return replace(span, attributes=json.loads(twin["attributes"]))
            if is_deleted(self.ours, SPAN, span.id):
                self._gone.add(span.id)
                self._count(record, span, "deleted_here")
                self._case("deleted_here", "span", span.id, article, record.annotator, "",
                           _told(_of_record(span)))  # fmt: skip
                return None
        return span

    def _met(self, record: Record, span: SpanRecord, mine: Image) -> SpanRecord:
        here, there = _span_content(mine), _of_record(span)
        if here == there:
            if span.updated > mine["updated"]:  # changed there, and changed back
                self.update(SPAN, mine, {**mine, "updated": span.updated})
            return span
        newer = self._newer(SPAN, span.id, here, there)
        if newer == "theirs":
            self._take(record, span, mine)
            return span
        if newer == "both":
            self._count(record, span, "conflicts")
            self._case("conflict", "span", span.id, mine["article"], record.annotator,
                       _told(here), _told(there))  # fmt: skip
        else:
            self._count(record, span, "same")
        return _as_record(span, mine)

    def _take(self, record: Record, span: SpanRecord, mine: Image) -> None:
        label, start, end, pieces, attributes = _of_record(span)
        after = {
            **mine, "label": label, "start": start, "end": end, "pieces": pieces, "attributes": attributes,
            "quote": record.article.text[start:end], "updated": span.updated,
        }  # fmt: skip
        self.update(SPAN, mine, after)
        self._count(record, span, "updated")
        self.moved[record.annotator, mine["label"]] -= 1
        self.moved[record.annotator, label] += 1

    def _twin(self, record: Record, article: str, span: SpanRecord) -> Image | None:
        """Our span in the same place with the same label and other attributes, where theirs has no other id for it."""
        label, start, end, pieces, attributes = _of_record(span)
        rows = self.ours.rows(
            "SELECT span.id, attributes FROM span JOIN annotator ON annotator.id = span.annotator WHERE article = ?"
            ' AND annotator.name = ? AND label = ? AND start = ? AND "end" = ? AND pieces IS ? ORDER BY span.id',
            (article, record.annotator, label, start, end, pieces),
        )
        named = {one.id for one in record.spans}
        free = [row for row in rows if row[0] not in named]
        if not free or any(row[1] == attributes for row in free):
            return None
        return load(self.ours, SPAN, free[0][0])

    def _newer(self, shape: Shape, id: str, here: Content, there: Content) -> str:
        """Whose row is the newer one: ours, theirs, or (in a conflict) both."""
        theirs = here in self._past(self.theirs, shape, id, mapped=True)
        ours = there in self._past(self.ours, shape, id, mapped=False)
        return "both" if theirs == ours else "theirs" if theirs else "ours"

    def _past(self, database: Database, shape: Shape, id: str, *, mapped: bool) -> set[Content]:
        rows = database.rows(
            'SELECT before, after FROM edit_row WHERE "key" = ? AND "table" = ?', (id, shape.table)
        )
        images = [json.loads(text) for row in rows for text in row if text]
        return {self._content(shape, image, mapped=mapped) for image in images}

    def _content(self, shape: Shape, image: Image, *, mapped: bool) -> Content:
        if mapped and shape is SPAN:
            attributes = json.loads(image["attributes"])
            renamed = {self.map.attributes.get(n, n): v for n, v in attributes.items()}
            label = self.map.labels.get(image["label"], image["label"])
            image = {**image, "label": label, "attributes": spans.attributes_to(renamed)}
        elif mapped:
            image = {**image, "type": self.map.link_types.get(image["type"], image["type"])}
        return tuple(image[name] for name in _SAID[shape])

    def _links(self, record: Record) -> Iterator[LinkRecord]:
        for theirs in record.links:
            if record.gold and theirs.id in self.left_out:
                continue
            link = replace(theirs, type=self.map.link_types.get(theirs.type, theirs.type))
            mine = load(self.ours, LINK, link.id)
            if mine is None:
                if is_deleted(self.ours, LINK, link.id) or self._has_gone_end(link):
                    self._case("deleted_here", "link", link.id, record.article.id, record.annotator,
                               "", link.type)  # fmt: skip
                    continue
                yield link
            elif self._settle(record, link, mine):
                yield link

    def _settle(self, record: Record, link: LinkRecord, mine: Image) -> bool:
        """Settle a link that is here too; whether it is now as it is there, or is for the import to refuse."""
        updated = self.theirs.value("SELECT updated FROM link WHERE id = ?", (link.id,))
        if mine["type"] == link.type:
            if updated > mine["updated"]:
                self.update(LINK, mine, {**mine, "updated": updated})
            return True
        known = link.type in self.map.link_types.values()
        newer = self._newer(LINK, link.id, (mine["type"],), (link.type,)) if known else "refused"
        if newer == "theirs":
            self.update(LINK, mine, {**mine, "type": link.type, "updated": updated})
        elif newer == "both":
            self._case("conflict", "link", link.id, record.article.id, record.annotator,
                       mine["type"], link.type)  # fmt: skip
        return newer in ("theirs", "refused")

    def _has_gone_end(self, link: LinkRecord) -> bool:
        return any(
            id in self._gone
            or (load(self.ours, SPAN, id) is None and is_deleted(self.ours, SPAN, id))
            for id in (link.source, link.target)
        )

    def _is_of(self, image: Image, article: str, annotator: str) -> bool:
        name = self.ours.value("SELECT name FROM annotator WHERE id = ?", (image["annotator"],))
        return bool(image["article"] == article and name == annotator)

    def _count(self, record: Record, span: SpanRecord, fate: str) -> None:
        self.fates[record.annotator, span.label, fate] += 1

    def _case(self, *values: str) -> None:
        self.cases.append(MergeCase(*values))


def deleted_there(ours: Database, theirs: Database) -> Iterator[MergeCase]:
    """Our spans and links that the other project's history says were deleted there."""
    for shape in (SPAN, LINK):
        rows = theirs.rows(
            'SELECT DISTINCT "key" FROM edit_row JOIN edit ON edit.seq = edit_row.edit WHERE "table" = ?'
            " AND after IS NULL AND kind = 'do' AND standing = 1 ORDER BY 1",
            (shape.table,),
        )
        for (id,) in rows:
            mine = load(ours, shape, id)
            if mine is not None and load(theirs, shape, id) is None:
                name = ours.value("SELECT name FROM annotator WHERE id = ?", (mine["annotator"],))
                said = tuple(mine[column] for column in _SAID[shape])
                yield MergeCase(
                    "deleted_there", shape.table, id, mine.get("article", ""), name, _told(said), ""
                )


def _span_content(image: Image) -> Content:
    return tuple(image[name] for name in _SAID[SPAN])


def _of_record(span: SpanRecord) -> Content:
    pieces = span.pieces
    stored = None if len(pieces) == 1 else spans.pieces_to(pieces)
    attributes = spans.attributes_to({n: v for n, v in span.attributes.items() if v})
    return span.label, pieces[0][0], pieces[-1][1], stored, attributes


def _as_record(span: SpanRecord, image: Image) -> SpanRecord:
    """Our row in the place of theirs, so that the import finds it unchanged."""
    stored = image["pieces"]
    pieces = (
        ((image["start"], image["end"]),)
        if stored is None
        else spans.pieces_from(stored, image["id"])
    )
    return replace(
        span, label=image["label"], pieces=pieces, attributes=json.loads(image["attributes"])
    )


def _told(content: Content) -> str:
    return " ".join(str(part) for part in content if part is not None)
