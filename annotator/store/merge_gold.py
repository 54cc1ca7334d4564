"""Decisions of another project and the gold they made: of each decision the copy of the higher rank, with all its gold.

Decisions made apart on overlapping cases both stand, and are listed: the case is to be looked at again. What gold is
there is a function of the decisions alone (`gold_units.standing`), so no order of merges makes a difference.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.decisions import DecisionBook
from annotator.core.layer import GOLD
from annotator.core.merge import MergeCase
from annotator.store import annotators, gold_units, images
from annotator.store.images import ANNOTATOR, DECISION, LINK, PROVENANCE, QUESTION
from annotator.store.merge_review import is_deleted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.database import Database
    from annotator.store.gold_units import Ids, Mark, Place, Unit
    from annotator.store.images import Image, Shape
    from annotator.store.merge_rows import MergeRows


@dataclass
class GoldMerge:
    """The decisions of another project on their way into ours. `take_in` once its articles and spans are here."""

    ours: Database
    theirs: Database
    ids: Ids
    cases: list[MergeCase] = field(default_factory=list)
    # By label: spans of theirs by fate, how many more have a label, how many of ours went.
    fates: Counter[tuple[str, str]] = field(default_factory=Counter)
    moved: Counter[str] = field(default_factory=Counter)
    withdrawn: Counter[str] = field(default_factory=Counter)
    links_added: int = 0

    def __post_init__(self) -> None:
        """Read what both sides decided."""
        self._here = gold_units.read(self.ours)
        known = gold_units.read(self.theirs)
        mapped = {id: gold_units.here(unit, self.ids) for id, unit in known.items()}
        self._there = {id: unit for id, unit in mapped.items() if unit is not None}
        self.left_out = {
            str(row[0])
            for row in self.theirs.rows("SELECT id FROM provenance WHERE decision IS NOT NULL")
        }
        self._left_aside = [known[id] for id, unit in mapped.items() if unit is None]

    def take_in(self, rows: MergeRows) -> None:
        """Take the decisions of theirs that rank higher, and let the gold be what all of them make."""
        for id in [id for id, unit in self._there.items() if not self._has_its_text(unit)]:
            self._left_aside.append(self._there.pop(id))
        taken = {id: unit for id, unit in self._there.items() if self._is_taken(id, unit)}
        self._list(taken)
        wanted = gold_units.standing({**self._here, **taken}, self._free())
        there = {
            mark.place: (id, mark)
            for id, unit in self._here.items()
            for mark in unit.marks
            if not mark.waits
        }
        self._count(taken, there, wanted)
        if taken or wanted.keys() != there.keys():
            self._begin_layer(rows)
            apply = _Apply(self.ours, rows)
            apply.change(there, wanted)
            self._list_questions(apply.questions)
            self._keep_decisions(rows, taken, wanted)

    def _has_its_text(self, unit: Unit) -> bool:
        """Whether the articles of a decision are here, and say what they say there."""
        wanted = {unit.row["article"], *(mark.provenance["article"] for mark in unit.marks)}
        return wanted <= self.ids.same_texts

    def _is_taken(self, id: str, unit: Unit) -> bool:
        mine = self._here.get(id)
        return mine is None or unit.rank > mine.rank

    def _free(self) -> list[str]:
        """Gold spans that no decision made."""
        rows = self.ours.rows(
            "SELECT id FROM span WHERE annotator = ? AND NOT EXISTS (SELECT 1 FROM provenance"
            " WHERE what = 'span' AND provenance.id = span.id AND decision IS NOT NULL)",
            (GOLD,),
        )
        return [str(row[0]) for row in rows]

    def _begin_layer(self, rows: MergeRows) -> None:
        if annotators.gold(self.ours) is None:
            name = annotators.gold_name(self.ours)
            self.ours.run(ANNOTATOR.insert, (GOLD, name, 0, rows.number()))
        rows.revision_of(GOLD)

    def _keep_decisions(
        self, rows: MergeRows, taken: dict[str, Unit], wanted: dict[Place, tuple[str, Mark]]
    ) -> None:
        standing: dict[str, list[Place]] = {}
        for place, (id, _) in wanted.items():
            standing.setdefault(id, []).append(place)
        for id, unit in {**self._here, **taken}.items():
            known = {mark.place for mark in unit.marks if not mark.waits}
            if id not in taken and known == set(standing.get(id, ())):
                continue
            row = unit.waiting(standing.get(id, ()))
            before = images.load(self.ours, DECISION, id)
            if before is None:
                rows.add(DECISION, row)
            elif any(before[name] != value for name, value in row.items()):
                rows.update(DECISION, before, {**before, **row})

    # What is listed and counted

    def _list(self, taken: dict[str, Unit]) -> None:
        book = DecisionBook([unit.decision for unit in self._here.values()])
        for id, theirs in self._there.items():
            ours = self._here.get(id)
            if ours is not None:
                self._list_changed(ours, theirs, taken=id in taken)
                continue
            rivals = self._rivals(book, theirs)
            for rival in rivals:
                self._case("conflict", theirs, _told(self._here[rival]), "both")
            if not rivals and is_deleted(self.ours, DECISION, id):
                self._case("deleted_here", theirs, "", "theirs")

    def _list_changed(self, ours: Unit, theirs: Unit, *, taken: bool) -> None:
        winner, loser = (self.theirs, ours) if taken else (self.ours, theirs)
        same = ours.gold == theirs.gold and (
            ours.gold or ours.row["choice"] == theirs.row["choice"]
        )
        if not same and _said(loser.row) not in _past(winner, ours.row["id"]):
            self._case("conflict", theirs, _told(ours), "theirs" if taken else "ours")

    def _rivals(self, book: DecisionBook, theirs: Unit) -> list[str]:
        """Our decisions on a case of theirs that they do not have, and that made other gold."""
        decision = theirs.decision
        found = {
            one.id
            for content in decision.contents
            for one in book.of_content(decision.what, decision.article, content)
        }
        return sorted(id for id in found if id not in self._there)

    def _count(
        self,
        taken: dict[str, Unit],
        there: dict[Place, tuple[str, Mark]],
        wanted: dict[Place, tuple[str, Mark]],
    ) -> None:
        for place, (id, mark) in _spans(wanted):
            old = there.get(place)
            if old is not None:
                self.moved[old[1].row["label"]] -= 1
                self.moved[mark.row["label"]] += 1
            elif id not in taken:
                self.withdrawn[mark.row["label"]] -= 1
        for place, (_, mark) in _spans(there):
            self.withdrawn[mark.row["label"]] += place not in wanted
        for unit in self._left_aside:
            for mark in _spans_of(unit):
                self._add_fate(self.ids.labels.get(mark.row["label"], mark.row["label"]), "refused")
        for id, unit in self._there.items():
            for mark in _spans_of(unit):
                self._add_fate(mark.row["label"], self._fate(id, mark, taken, there, wanted))
        self.links_added = sum(what == "link" and (what, id) not in there for what, id in wanted)

    def _add_fate(self, label: str, fate: str) -> None:
        self.fates[label, "incoming"] += 1
        self.fates[label, fate] += 1

    def _fate(
        self,
        id: str,
        mark: Mark,
        taken: dict[str, Unit],
        there: dict[Place, tuple[str, Mark]],
        wanted: dict[Place, tuple[str, Mark]],
    ) -> str:
        """What became of a gold span of theirs."""
        stands, old = wanted.get(mark.place), there.get(mark.place)
        if stands is None or stands[1].said != mark.said:
            return "conflicts"
        if old is None:
            return "added" if stands[0] == id and id in taken else "same"
        return "same" if old[1].said == mark.said else "updated"

    def _list_questions(self, gone: list[Image]) -> None:
        """Questions on gold that gave way go with it: which other span one is about depends on the order of merging."""
        for row in gone:
            asker = self.ours.value("SELECT name FROM annotator WHERE id = ?", (row["annotator"],))
            self.cases.append(
                MergeCase("conflict", "question", row["id"], row["article"], str(asker), row["text"], "", "theirs")
            )  # fmt: skip

    def _case(self, kind: str, theirs: Unit, told: str, kept: str) -> None:
        row = theirs.row
        self.cases.append(
            MergeCase(kind, "decision", row["id"], row["article"], row["by"], told, _told(theirs), kept)
        )  # fmt: skip


class _Apply:
    """Makes the gold in the file what it shall be, row by row."""

    def __init__(self, ours: Database, rows: MergeRows) -> None:
        # Those that went with the gold that they were on.
        self.questions: list[Image] = []
        self._ours = ours
        self._rows = rows

    def change(
        self, there: dict[Place, tuple[str, Mark]], wanted: dict[Place, tuple[str, Mark]]
    ) -> None:
        """Spans before links that may need them; what goes, links before spans."""
        gone = [mark for place, (_, mark) in there.items() if place not in wanted]
        for what in ("span", "link"):
            for place, (decision, mark) in sorted(wanted.items(), key=lambda one: one[0]):
                kind = place[0]
                is_as_it_was = place in there and there[place][1] is mark
                if kind == what and not is_as_it_was:
                    self._put(mark.shape, mark.row["id"], mark.row)
                    said = {**mark.provenance, "decision": decision}
                    self._put(PROVENANCE, f"{what}/{mark.row['id']}", said)
        for mark in sorted(gone, key=lambda mark: mark.place):
            self._remove(mark)

    def _put(self, shape: Shape, key: str, image: Image) -> None:
        before = images.load(self._ours, shape, key)
        if before is None:
            self._rows.add(shape, image)
        elif any(before[name] != value for name, value in image.items()):
            self._rows.update(shape, before, {**before, **image})

    def _remove(self, mark: Mark) -> None:
        id = mark.row["id"]
        if mark.what == "span":
            for shape, column in ((LINK, "source"), (LINK, "target"), (QUESTION, "span")):
                for row in self._at(shape, column, id):
                    self._rows.remove(shape, row)
                    self.questions += [row] if shape is QUESTION else []
        self._rows.remove(PROVENANCE, images.require(self._ours, PROVENANCE, f"{mark.what}/{id}"))
        self._rows.remove(mark.shape, images.require(self._ours, mark.shape, id))

    def _at(self, shape: Shape, column: str, span: str) -> Iterator[Image]:
        rows = self._ours.rows(
            f"SELECT {shape.listed()} FROM {shape.table} WHERE {column} = ?", (span,)
        )
        yield from (dict(zip(shape.columns, row, strict=True)) for row in rows)


def _spans(marks: dict[Place, tuple[str, Mark]]) -> list[tuple[Place, tuple[str, Mark]]]:
    return [(place, one) for place, one in marks.items() if place[0] == "span"]


def _spans_of(unit: Unit) -> list[Mark]:
    return [mark for mark in unit.marks if mark.what == "span"]


def _said(row: Image) -> tuple[str, ...]:
    return tuple(row[name] for name in ("choice", "by", "at", "reason"))


def _past(database: Database, id: str) -> set[tuple[str, ...]]:
    rows = database.rows(
        'SELECT before, after FROM edit_row WHERE "key" = ? AND "table" = \'decision\'', (id,)
    )
    return {_said(image) for row in rows for text in row if (image := images.from_text(text))}


def _told(unit: Unit) -> str:
    return f"{unit.row['choice']} by {unit.row['by']}"
