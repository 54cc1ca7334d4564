"""A decision with all the gold that it makes, as one unit: what a merge compares and takes whole.

Gold that cannot be there (a link whose end another decision took away) waits in the row of its decision, so that no
order of merges loses it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.cases import case_key
from annotator.store import decisions, spans
from annotator.store.images import DECISION, LINK, PROVENANCE, SPAN, Image, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.cases import Content
    from annotator.core.decisions import Decision
    from annotator.store.database import Database

# What a span or link is called in provenance, and its id.
Place = tuple[str, str]
_SHAPES = {"span": SPAN, "link": LINK}
_TRACE = ("made_by", "edit")
_TIMES = ("created", "updated", "revision")


class Ids(NamedTuple):
    """What articles, labels, link types and attributes of the other project are called here."""

    articles: Mapping[str, str]
    labels: Mapping[str, str]
    link_types: Mapping[str, str]
    attributes: Mapping[str, str]
    # Articles of ours (ids) of which theirs has one of the same text.
    same_texts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Mark:
    """A gold span or link, and where it comes from: rows without the edits that made or touched them.

    `waits`: it is not there, but in the row of its decision.
    """

    what: str
    row: Image
    provenance: Image
    waits: bool = False

    @property
    def place(self) -> Place:
        """What it is, and its id."""
        return self.what, self.row["id"]

    @property
    def shape(self) -> Shape:
        """The table of its row."""
        return _SHAPES[self.what]

    @property
    def said(self) -> list[object]:
        """What it says, but for times."""
        return [self.what, *(v for n, v in sorted(self.row.items()) if n not in _TIMES)]


@dataclass(frozen=True)
class Unit:
    """A decision's row, and its gold, what waits included."""

    row: Image
    marks: tuple[Mark, ...]

    @property
    def decision(self) -> Decision:
        """The decision as a record."""
        return decisions.from_row([self.row[name] for name in DECISION.columns if name in SAID])

    @cached_property
    def gold(self) -> list[list[object]]:
        """What its gold says, whoever decided it and when."""
        return sorted((mark.said for mark in self.marks), key=repr)

    @cached_property
    def rank(self) -> tuple[int, str]:
        """What it is compared by with the same decision of another project: both sides choose the same."""
        said = [*(self.row[name] for name in SAID), self.gold]
        text = json.dumps(said, ensure_ascii=False)
        return self.row["revision"], hashlib.sha256(text.encode("utf-8")).hexdigest()

    def waiting(self, standing: Iterable[Place]) -> Image:
        """Its row, with what of its gold is not among `standing` written into it."""
        there = set(standing)
        left = [
            {"what": mark.what, "row": mark.row, "provenance": mark.provenance}
            for mark in sorted(self.marks, key=lambda mark: mark.place)
            if mark.place not in there
        ]
        proposals = decisions.with_waiting(self.row["proposals"], left)
        return {**self.row, "proposals": proposals}


SAID = (
    "id", "article", "what", "key", "choice", "source", "by", "at", "reason", "among", "proposals",
)  # fmt: skip


def read(database: Database) -> dict[str, Unit]:
    """All decisions of a project, by id, with their gold."""
    marks: dict[str, list[Mark]] = {}
    for what, shape in _SHAPES.items():
        for row in database.rows(
            f"SELECT {shape.listed('gold.')}, {PROVENANCE.listed('provenance.')} FROM provenance"
            f" JOIN {shape.table} AS gold ON gold.id = provenance.id"
            " WHERE what = ? AND decision IS NOT NULL ORDER BY provenance.id",
            (what,),
        ):
            count = len(shape.columns)
            provenance = _bare(PROVENANCE, row[count:])
            marks.setdefault(provenance["decision"], []).append(
                Mark(what, _bare(shape, row[:count]), provenance)
            )
    found = {}
    for row in database.rows(f"SELECT {DECISION.listed()} FROM decision ORDER BY id"):
        image = _bare(DECISION, row)
        proposals, left = decisions.without_waiting(image["proposals"])
        waiting = [Mark(one["what"], one["row"], one["provenance"], waits=True) for one in left]
        made = (*marks.get(image["id"], ()), *waiting)
        found[image["id"]] = Unit({**image, "proposals": proposals}, made)
    return found


def here(unit: Unit, ids: Ids) -> Unit | None:
    """A unit of theirs in our words; None where it speaks of a label or attribute that is not known here."""
    proposals = []
    decision = unit.decision
    names = ids.labels if decision.what == "span" else ids.link_types
    for one in decision.proposals:
        if any(content[0] not in names for content in one.contents):
            return None
        contents = tuple(_content(content, ids, names) for content in one.contents)
        proposals.append(replace(one, contents=contents))
    marks = [_mark(mark, ids) for mark in unit.marks]
    known = [mark for mark in marks if mark is not None]
    if len(known) < len(marks):
        return None
    said = {content for one in proposals for content in one.contents}
    row = {
        **unit.row, "article": ids.articles.get(decision.article, decision.article),
        "key": case_key(decision.what, said), "proposals": decisions.tabled_to(proposals),
    }  # fmt: skip
    return Unit(row, tuple(known))


def standing(units: Mapping[str, Unit], free: Iterable[str]) -> dict[Place, tuple[str, Mark]]:
    """Which gold of the units is there, and whose it is: a function of the units alone, whatever came first.

    `free` are the ids of gold spans that no decision made. Of two that claim one mark, the higher has it; a link is
    there where both its ends are.
    """
    ranked = sorted(((one.rank, id) for id, one in units.items()), reverse=True)
    claimed: dict[Place, tuple[str, Mark]] = {}
    for _, id in ranked:
        for mark in units[id].marks:
            claimed.setdefault(mark.place, (id, mark))
    ends = {id for what, id in claimed if what == "span"} | set(free)
    return {
        place: (id, mark)
        for place, (id, mark) in claimed.items()
        if mark.what == "span" or {mark.row["source"], mark.row["target"]} <= ends
    }


def _mark(mark: Mark, ids: Ids) -> Mark | None:
    row = dict(mark.row)
    if mark.what == "link":
        if row["type"] not in ids.link_types:
            return None
        row["type"] = ids.link_types[row["type"]]
    else:
        given = spans.attributes_from(row["attributes"], row["id"])
        if row["label"] not in ids.labels or not ids.attributes.keys() >= given.keys():
            return None
        row["label"] = ids.labels[row["label"]]
        row["article"] = ids.articles.get(row["article"], row["article"])
        named = {ids.attributes[name]: value for name, value in given.items()}
        row["attributes"] = spans.attributes_to(named)
    article = mark.provenance["article"]
    said = {**mark.provenance, "article": ids.articles.get(article, article)}
    return Mark(mark.what, row, said, mark.waits)


def _content(content: Content, ids: Ids, names: Mapping[str, str]) -> Content:
    label, pieces, article, target = content
    return names[label], pieces, ids.articles.get(article, article), target


def _bare(shape: Shape, row: Iterable[object]) -> Image:
    return {
        name: value for name, value in zip(shape.columns, row, strict=True) if name not in _TRACE
    }
