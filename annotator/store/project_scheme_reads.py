"""What the editor of a scheme asks: what is in use, what would change, what was said before."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.layer import Maker, maker
from annotator.core.schema import Attribute, Label, LinkType
from annotator.store import images, spans
from annotator.store.project_lookups import ProjectLookups

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Sequence

    from annotator.core.check import Finding
    from annotator.core.history import GuidelineVersion
    from annotator.core.schema import Entry, Schema
    from annotator.core.scheme_edits import SchemeUses, Touched
    from annotator.core.scheme_plan import SchemeChange
    from annotator.core.span import Span


# How often each label, link type and attribute is used, by layer.
_USES = (
    "SELECT label, annotator, count(*) FROM span GROUP BY 1, 2",
    "SELECT type, annotator, count(*) FROM link GROUP BY 1, 2",
    "SELECT one.key, annotator, count(*) FROM span, json_each(attributes) AS one"
    " WHERE attributes <> '{}' GROUP BY 1, 2",
)

_CARRYING: dict[type[Entry], str] = {
    Label: "span WHERE label = ?",
    LinkType: "link WHERE type = ?",
    Attribute: "span, json_each(attributes) AS one WHERE attributes <> '{}' AND one.key = ?",
}


def _summed(rows: Sequence[Sequence[Any]], who: Container[Maker]) -> SchemeUses:
    """The rows of `_USES` in sums over the layers of these makers."""
    from annotator.core.scheme_edits import SchemeUses

    sums: list[Counter[str]] = [Counter(), Counter(), Counter()]
    for found, uses in zip(rows, sums, strict=True):
        for id, annotator, count in found:
            if maker(annotator) in who:
                uses[id] += count
    labels, link_types, attributes = sums
    return SchemeUses(labels, link_types, attributes)


class ProjectSchemeReads(ProjectLookups):
    """The reads beside the verbs of the scheme."""

    def scheme_uses(self) -> SchemeUses:
        """How many spans or links carry each part of the scheme: in all layers, in gold, in suggestions."""
        rows = [self._database.rows(query) for query in _USES]
        gold = _summed(rows, {Maker.GOLD})
        return replace(
            _summed(rows, set(Maker)), gold=gold, suggested=_summed(rows, {Maker.MACHINES})
        )

    def uses_of(self, entry: Entry) -> int:
        """How many spans or links carry that part of the scheme; quicker than all of `scheme_uses`."""
        return self.touched_by(entry).all

    def touched_by(self, entry: Entry) -> Touched:
        """How many spans or links a change of that part of the scheme touches, by who made them."""
        from annotator.core.scheme_edits import Touched

        rows = self._database.rows(
            f"SELECT annotator, count(*) FROM {_CARRYING[type(entry)]} GROUP BY annotator",
            (entry.id,),
        )
        sums: Counter[Maker] = Counter()
        for annotator, count in rows:
            sums[maker(annotator)] += count
        gold, machines = sums.pop(Maker.GOLD, 0), sums.pop(Maker.MACHINES, 0)
        return Touched(sums.total(), gold, machines)

    def most_spans(self) -> int:
        """More spans than this the project cannot have; known at once, where counting them takes long."""
        return int(self._database.value("SELECT coalesce(max(rowid), 0) FROM span"))

    def spans_of_label(self, label: str, least: str = "", most: int = 1000) -> list[Span]:
        """At most so many spans of a label, in all layers but gold, by id from the one after `least`."""
        rows = self._database.rows(
            # The ids by an index that has the label: one that is rare is found without a look at every span.
            f"SELECT {spans.COLUMNS} FROM span WHERE id IN (SELECT id FROM span INDEXED BY span_place WHERE label = ?"
            " AND id > ? AND annotator <> 'gold' ORDER BY id LIMIT ?) ORDER BY id",
            (label, least, most),
        )
        return [spans.from_row(row) for row in rows]

    def ids_of_label(
        self, label: str, layers: Collection[str], without: Container[str] = ()
    ) -> list[str]:
        """The ids of the spans of a label in those layers (ids), but for some."""
        rows = self._database.rows(
            "SELECT id FROM span INDEXED BY span_place WHERE label = ?"
            " AND annotator IN (SELECT value FROM json_each(?))",
            (label, json.dumps(list(layers))),
        )
        return [id for (id,) in rows if id not in without]

    def value_counts(self, attribute: str, annotator: str | None = None) -> dict[str, int]:
        """How many of people's spans, of one layer or of all, carry each value of an attribute, the most used first.

        What only gold or suggestions carry is there with 0.
        """
        return spans.value_counts(self._database, attribute, annotator)

    def plan_scheme(self, wanted: Schema, uses: SchemeUses | None = None) -> list[SchemeChange]:
        """What `apply_scheme` would change, and how many spans or links that touches; `uses` where they are counted."""
        from annotator.core import scheme_plan

        return scheme_plan.differences(self.schema, wanted, uses or self.scheme_uses())

    def breaches(self) -> list[Finding]:
        """Links and values that the scheme does not allow; no damage, but something for eyes."""
        from annotator.store import scheme_soundness

        return scheme_soundness.breaches(self._database, self.schema)

    def guideline_versions(self, label: str) -> list[GuidelineVersion]:
        """What the guidelines of a label ("" for those on the whole) have said, the latest first."""
        from annotator.core.history import GuidelineVersion

        rows = self._database.rows(
            "SELECT at, coalesce(name, ''), after FROM edit_row JOIN edit ON edit.seq = edit_row.edit"
            " LEFT JOIN annotator ON annotator.id = edit.actor"
            " WHERE \"table\" = 'guideline' AND \"key\" = ? AND standing = 1 AND kind = 'do'"
            " ORDER BY edit_row.rowid DESC",
            (label,),
        )
        first = self._database.value(
            'SELECT before FROM edit_row WHERE "table" = \'guideline\' AND "key" = ? ORDER BY rowid LIMIT 1',
            (label,),
        )
        found = [(at, by, images.from_text(after)) for at, by, after in rows]
        found += [("", "", images.from_text(first))]
        return [GuidelineVersion(at, by, image["text"]) for at, by, image in found if image]
