"""Which of another project's spans and links are new, the same, changed there, changed here or on both sides.

Of a span each part (`merge_parts`), of a link the row: the one of the higher rank stands, whichever side it is on. The
rank is the revision first, which grows with each change, then a hash of what is said. Where the winner's history never
said what the loser says, both were changed apart: a conflict, which is listed. So what a project says after several
merges does not depend on their order.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from annotator.core.merge import MergeCase
from annotator.core.text import fingerprint
from annotator.store import merge_parts, spans
from annotator.store.images import LINK, SPAN, Image, Shape, load, require
from annotator.store.merge_parts import RANKS, PartRanks
from annotator.store.merge_review import is_deleted, rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Mapping as Map

    from annotator.core.record import LinkRecord, Record, SpanRecord
    from annotator.store.database import Database
    from annotator.store.merge_schema import Mapping

Content = tuple[Any, ...]
_SAID = {
    SPAN: ("label", "start", "end", "pieces", "attributes"),
    LINK: ("type", "source", "target"),
}
_RANKED = {shape: (*said, "created", "updated") for shape, said in _SAID.items()}


@dataclass
class Matching:
    """Goes through the records of the other project; what it yields is for an import, which adds what is new."""

    ours: Database
    theirs: Database
    map: Mapping
    # What their articles (ids) are called here.
    articles: Map[str, str]
    update: Callable[[Shape, Image, Image], None]
    cases: list[MergeCase] = field(default_factory=list)
    fates: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    moved: Counter[tuple[str, str]] = field(default_factory=Counter)
    # Gold there that decisions made: it comes with them.
    left_out: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Read which spans changed on either side."""
        self._ranks_here, self.ranks_there = PartRanks(self.ours), PartRanks(self.theirs)

    def records(self, records: Iterator[Record]) -> Iterator[Record]:
        """Each record as the import shall see it: what differs is settled here, and looks the same to the import."""
        for record in records:
            article = self.articles.get(record.article.id, record.article.id)
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
        """The span as the import shall see it; None for gold that is not taken."""
        if record.gold and theirs.id in self.left_out:
            return None
        span = self._mapped(theirs)
        self._count(record, span, "incoming")
        if clashes or not self._is_known(theirs):
            # The import will refuse it and say why, but not count by label.
            self._count(record, span, "refused")
            return span
        mine = load(self.ours, SPAN, span.id)
        if mine is None:
            if is_deleted(self.ours, SPAN, span.id):
                self._case("deleted_here", "span", span.id, article, record.annotator, "",
                           _told(_of_record(span)), "theirs")  # fmt: skip
            return span
        return self._met(record, span, mine) if self._is_of(mine, record, article) else span

    def _met(self, record: Record, span: SpanRecord, mine: Image) -> SpanRecord:
        label, start, end, pieces, attributes = _of_record(span)
        theirs = {
            **mine, "label": label, "start": start, "end": end, "pieces": pieces, "attributes": attributes,
            "quote": record.article.text[start:end], "created": span.created, "updated": span.updated,
            "revision": self._revision(SPAN, span.id),
        }  # fmt: skip
        if theirs == mine and not self._ranks_differ(span.id):
            return span
        my_ranks = self._ranks_here.of(mine)
        their_ranks = merge_parts.named_here(self.ranks_there.of(theirs), self.map.attributes)
        joined = merge_parts.join(mine, my_ranks, theirs, their_ranks)
        fate = self._list_parts(record, mine, theirs, joined.differing)
        if fate in ("updated", "conflicts"):
            self._count(record, span, fate)
        if joined.image != mine or joined.ranks != my_ranks:
            self.update(SPAN, {**mine, RANKS: my_ranks}, {**joined.image, RANKS: joined.ranks})
            self.moved[record.annotator, mine["label"]] -= 1
            self.moved[record.annotator, joined.image["label"]] += 1
        return _as_record(span, joined.image)

    def _ranks_differ(self, id: str) -> bool:
        """Whether parts of a span may have been changed at different times, on either side."""
        return id in self._ranks_here.changed or id in self.ranks_there.changed

    def _list_parts(
        self, record: Record, mine: Image, theirs: Image, differing: dict[str, bool]
    ) -> str:
        """List the parts that were changed on both sides; what became of the span, as a fate."""
        here, there = merge_parts.parts_of(mine), merge_parts.parts_of(theirs)
        clashes: dict[bool, list[str]] = {}
        for name, taken in differing.items():
            winner, loser = (self.theirs, here) if taken else (self.ours, there)
            if loser.get(name) not in self._past_of(winner, mine["id"], name, mapped=taken):
                clashes.setdefault(taken, []).append(name)
        for taken, names in clashes.items():
            self._case("conflict", "span", mine["id"], mine["article"], record.annotator,
                       merge_parts.told(mine, names), merge_parts.told(theirs, names),
                       "theirs" if taken else "ours")  # fmt: skip
        if clashes:
            return "conflicts"
        return "updated" if any(differing.values()) else "same"

    def _past_of(self, database: Database, id: str, name: str, *, mapped: bool) -> list[Any]:
        """All that the history says one part of a span has been."""
        images = self._images(database, SPAN, id, mapped=mapped)
        return [merge_parts.parts_of(image).get(name) for image in images]

    def _stands(self, shape: Shape, mine: Image, theirs: Image) -> bool:
        """Whether theirs is the row that stands, or is as ours."""
        columns = _RANKED[shape]
        return rank(theirs, columns) >= rank(mine, columns)

    def _settle(self, shape: Shape, mine: Image, theirs: Image, record: Record) -> str:
        """Overwrite our row where theirs ranks higher; what became of it, as a fate."""
        taken = self._stands(shape, mine, theirs)
        if taken and rank(theirs, _RANKED[shape]) != rank(mine, _RANKED[shape]):
            self.update(shape, mine, theirs)
        here, there = _content(shape, mine), _content(shape, theirs)
        if here == there:
            return "same"
        winner, loser = (self.theirs, here) if taken else (self.ours, there)
        if loser in self._past(winner, shape, mine["id"], mapped=taken):
            return "updated" if taken else "same"
        self._case("conflict", shape.table, mine["id"], mine.get("article", record.article.id), record.annotator,
                   _told(here), _told(there), "theirs" if taken else "ours")  # fmt: skip
        return "conflicts"

    def _revision(self, shape: Shape, id: str) -> int:
        found: int = self.theirs.value(f"SELECT revision FROM {shape.table} WHERE id = ?", (id,))
        return found

    def _past(self, database: Database, shape: Shape, id: str, *, mapped: bool) -> set[Content]:
        return {_content(shape, one) for one in self._images(database, shape, id, mapped=mapped)}

    def _images(self, database: Database, shape: Shape, id: str, *, mapped: bool) -> list[Image]:
        rows = database.rows(
            'SELECT before, after FROM edit_row WHERE "key" = ? AND "table" = ?', (id, shape.table)
        )
        images = [json.loads(text) for row in rows for text in row if text]
        return [self._as_here(shape, image) for image in images] if mapped else images

    def _as_here(self, shape: Shape, image: Image) -> Image:
        """A row of theirs in the words of our schema."""
        if shape is LINK:
            return {**image, "type": self.map.link_types.get(image["type"], image["type"])}
        attributes = json.loads(image["attributes"])
        renamed = {self.map.attributes.get(n, n): v for n, v in attributes.items()}
        label = self.map.labels.get(image["label"], image["label"])
        return {**image, "label": label, "attributes": spans.attributes_to(renamed)}

    def _links(self, record: Record) -> Iterator[LinkRecord]:
        for theirs in record.links:
            if record.gold and {theirs.id, theirs.source, theirs.target} & self.left_out:
                continue
            target = theirs.target_document
            link = replace(
                theirs, type=self.map.link_types.get(theirs.type, theirs.type),
                target_document=self.articles.get(target, target),
            )  # fmt: skip
            mine = load(self.ours, LINK, link.id)
            if mine is None:
                if is_deleted(self.ours, LINK, link.id):
                    self._case("deleted_here", "link", link.id, record.article.id, record.annotator,
                               "", link.type, "theirs")  # fmt: skip
            elif self._is_of(mine, record) and theirs.type in self.map.link_types:
                self._met_link(record, link, mine)
            yield link

    def _met_link(self, record: Record, link: LinkRecord, mine: Image) -> None:
        there = load(self.theirs, LINK, link.id)
        assert there is not None
        traces = {name: there[name] for name in ("created", "updated", "revision")}
        theirs = {**mine, "type": link.type, **traces}
        if {mine["source"], mine["target"]} == {link.source, link.target}:
            theirs |= {"source": link.source, "target": link.target}
        self._settle(LINK, mine, theirs, record)

    def _is_of(self, image: Image, record: Record, article: str = "") -> bool:
        name = self.ours.value("SELECT name FROM annotator WHERE id = ?", (image["annotator"],))
        return bool(image.get("article", "") == article and name == record.annotator)

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
                yield MergeCase(
                    "deleted_there", shape.table, id, mine.get("article", ""), name,
                    _told(_content(shape, mine)), "", "ours",
                )  # fmt: skip


def made_twice(ours: Database, theirs: Database, edit: int | None) -> Iterator[MergeCase]:
    """Spans that an edit brought and that say the same as one that was here and is not there."""
    rows = ours.rows(
        "SELECT new.id, old.id, old.article, name FROM span AS new JOIN span AS old ON old.article = new.article"
        ' AND old.annotator = new.annotator AND old.start = new.start AND old."end" = new."end"'
        " AND old.label = new.label AND old.pieces IS new.pieces JOIN annotator ON annotator.id = new.annotator"
        " WHERE new.made_by = ? AND old.made_by IS NOT ? ORDER BY 1, 2",
        (edit, edit),
    )
    for id, old, article, name in rows:
        if load(theirs, SPAN, old) is None:
            here, there = (_told(_content(SPAN, require(ours, SPAN, one))) for one in (old, id))
            yield MergeCase("twice", "span", id, article, name, here, there, "both")


def _content(shape: Shape, image: Image) -> Content:
    return tuple(image[name] for name in _SAID[shape])


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
