"""Accepting what all say: gold in bulk, as rows that carry the edit that made them (`made_rows`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.cases import Case, CaseKind
from annotator.core.decisions import Acceptance, Choice, Source
from annotator.core.ids import timestamp
from annotator.core.layer import GOLD
from annotator.core.outcomes import outcome
from annotator.store import decisions, links, mark_ids, spans
from annotator.store.gold_ends import GoldEnds
from annotator.store.images import DECISION, LINK, PROVENANCE, SPAN, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.outcomes import GoldMark
    from annotator.core.schema import Schema
    from annotator.store.case_reading import CaseReading
    from annotator.store.database import Database, Row
    from annotator.store.history import EditWriter

_SHAPES = (SPAN, LINK, DECISION, PROVENANCE)


def acceptable(reading: CaseReading, database: Database) -> Acceptance:
    """The agreed cases of a reading of done articles that nobody has decided; links only between gold spans."""
    free = [
        case for case in reading.cases if case.kind is CaseKind.AGREED and not reading.book.of(case)
    ]
    ends = GoldEnds(database, reading.book)
    taken: list[Case] = []
    waiting: list[Case] = []
    for case in free:
        if case.what == "span":
            proposal = case.proposals[0]
            ends.add(case.article, proposal.label, proposal.pieces, case.key)
            taken.append(case)
    for case in free:
        if case.what == "link":
            linked = reading.links[case.proposals[0].owners[0].mark]
            found = ends.of(linked.source), ends.of(linked.target)
            (taken if all(found) and found[0] != found[1] else waiting).append(case)
    return Acceptance(tuple(taken), tuple(waiting))


class Acceptor:
    """Writes the gold of agreed cases as parts of one edit."""

    def __init__(
        self,
        database: Database,
        schema: Schema,
        reading: CaseReading,
        edit: EditWriter,
        names: Mapping[str, str],
        by: str,
    ) -> None:
        """`names`: what the annotators are called, by id; `by`: what the reviewer is called."""
        self._database = database
        self._schema = schema
        self._reading = reading
        self._edit = edit
        self._names = names
        self._by = by
        self._at = timestamp()
        self._trace = (edit.revision_of(GOLD), edit.seq, edit.seq)
        self._ends = GoldEnds(database, reading.book)
        self._among = decisions.among_to([names[one] for one in reading.among])
        self._texts: tuple[str, str] = ("", "")
        self._ids_of = "", mark_ids.DecisionIds(database, "")
        self._linked: set[tuple[str, str, str]] = set()
        self._rows: dict[str, list[Row]] = {shape.table: [] for shape in _SHAPES}

    def accept(self, cases: Iterable[Case]) -> None:
        """Make the gold of `cases`, spans before the links between them, and store it."""
        wanted = sorted(cases, key=lambda case: case.what, reverse=True)
        for case in wanted:
            (mark,) = outcome(case, Choice.AGREED)
            ids = self._ids_in(case.article)
            decision = ids.of(case.what, case.key)
            gold = ids.of_gold(case.what, decision)
            if case.what == "span":
                self._add_span(case, mark, gold)
            elif not self._add_link(mark, gold):
                continue
            self._accept(case, mark, gold, decision)
        for shape in _SHAPES:
            self._database.run_many(shape.insert, self._rows[shape.table])
        self._edit.touched.add_ids(
            articles={article for case in wanted for article in case.articles},
            spans=self._ids(SPAN), links=self._ids(LINK), decisions=self._ids(DECISION), annotators={GOLD},
        )  # fmt: skip

    def _ids(self, shape: Shape) -> set[str]:
        return {str(row[0]) for row in self._rows[shape.table]}

    def _ids_in(self, article: str) -> mark_ids.DecisionIds:
        # Cases come article by article.
        if self._ids_of[0] != article:
            self._ids_of = article, mark_ids.DecisionIds(self._database, article)
        return self._ids_of[1]

    def _accept(self, case: Case, mark: GoldMark, gold: str, decision: str) -> None:
        self._rows["decision"].append(
            (
                decision, case.article, GOLD, case.what, case.key, Choice.AGREED.value,
                Source.UNANIMOUS.value, self._by, self._at, "", self._among,
                decisions.proposals_to(case, self._names), *self._trace,
            )
        )  # fmt: skip
        owners = decisions.owners_to(decisions.named(mark.owners, self._names))
        self._rows["provenance"].append(
            (
                case.what, gold, GOLD, case.article, decision, Source.UNANIMOUS.value, owners,
                self._by, self._at, "", *self._trace,
            )
        )  # fmt: skip

    def _add_span(self, case: Case, mark: GoldMark, id: str) -> None:
        pieces = mark.pieces
        start, end = pieces[0][0], pieces[-1][1]
        self._ends.add(case.article, mark.label, pieces, id)
        self._rows["span"].append(
            (
                id, case.article, GOLD, mark.label, start, end, spans.pieces_to(pieces),
                self._text(case.article)[start:end], spans.attributes_to(mark.attributes),
                self._at, self._at, *self._trace,
            )
        )  # fmt: skip

    def _add_link(self, mark: GoldMark, id: str) -> bool:
        linked = self._reading.links[mark.owners[0].mark]
        source, target = self._ends.of(linked.source), self._ends.of(linked.target)
        if source is None or target is None or source == target:
            return False
        kind = self._schema.link_type(mark.label)
        same = {(mark.label, source, target)}
        if not kind.directed:
            same.add((mark.label, target, source))
        there = links.same(self._database, GOLD, kind, source, target) is not None
        if there or not same.isdisjoint(self._linked):
            return False
        self._linked |= same
        self._rows["link"].append(
            (id, GOLD, mark.label, source, target, self._at, self._at, *self._trace)
        )
        return True

    def _text(self, article: str) -> str:
        # Cases come article by article.
        if self._texts[0] != article:
            text = self._database.value("SELECT text FROM article WHERE id = ?", (article,))
            self._texts = article, text
        return self._texts[1]
