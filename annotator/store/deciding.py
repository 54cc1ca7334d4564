"""One decision on one case, and the gold that it makes: rows of one edit. Only inside `atomic`."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Protocol

from annotator.core.decisions import NO_GOLD_YET, Choice, DecisionBook, Source
from annotator.core.errors import Refused
from annotator.core.ids import timestamp
from annotator.core.layer import GOLD, Status
from annotator.core.link_cases import link_content
from annotator.store import decisions, images, links, mark_ids, spans
from annotator.store.gold_ends import GoldEnds
from annotator.store.images import DECISION, LINK, PROVENANCE, QUESTION, SPAN, STATUS, Image

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.cases import Case, Content
    from annotator.core.decisions import Decision
    from annotator.core.outcomes import GoldMark
    from annotator.core.schema import Schema
    from annotator.store.database import Database

_CHANGED = "These spans have changed since they were compared. Look at the case again."


@dataclass(frozen=True, slots=True)
class Verdict:
    """A choice on a case, with all that shall be known of it: names of annotators by id, of the reviewer, a reason."""

    case: Case
    choice: Choice
    marks: Sequence[GoldMark]
    names: Mapping[str, str]
    by: str
    reason: str


class RowWriter(Protocol):
    """What changes rows as part of an edit, and keeps how they were."""

    def put(self, shape: images.Shape, image: Image) -> None:
        """Make a row, or overwrite the one of the same key."""

    def remove(self, shape: images.Shape, image: Image) -> None:
        """Delete a row."""


class Decider:
    """Writes verdicts as parts of one edit."""

    def __init__(self, database: Database, schema: Schema, edit: RowWriter) -> None:
        self._database = database
        self._schema = schema
        self._edit = edit

    def decide(self, verdict: Verdict) -> str:
        """Store a decision in place of those that belong to its case; the id of a gold mark that it made, or ""."""
        case = verdict.case
        found = decisions.chosen(self._database, case.articles)
        book = DecisionBook(found)
        belonging = book.of(case)
        gold = decisions.gold_of(self._database, [one.id for one in belonging])
        old = [id for one in belonging for id in gold.get(one.id, ())]
        ids = mark_ids.DecisionIds(self._database, case.article)
        id = belonging[-1].id if belonging else ids.of(case.what, case.key)
        at = timestamp()
        self._edit.put(DECISION, self._decision(verdict, id, at))
        made = self._make(verdict, id, at, old, GoldEnds(self._database, book))
        for one in belonging[:-1]:
            self._edit.remove(DECISION, images.require(self._database, DECISION, one.id))
        return made

    def withdraw(self, belonging: Sequence[Decision]) -> None:
        """Take decisions back, with the gold that they made."""
        gold = decisions.gold_of(self._database, [one.id for one in belonging])
        for ids in gold.values():
            for id in ids:
                self.remove_gold(id)
        for one in belonging:
            self._edit.remove(DECISION, images.require(self._database, DECISION, one.id))

    def remove_gold(self, id: str) -> None:
        """Remove a gold span or link, and the links at a span with the decisions that made them."""
        if images.load(self._database, LINK, id) is not None:
            self._remove_row(LINK, id)
            return
        for link in links.of_span(self._database, id):
            self._remove_link(link.id)
        self._remove_questions(id)
        self._remove_row(SPAN, id)

    def set_gold_status(self, article: str, status: Status) -> None:
        """Say how far gold is with an article."""
        key = f"{GOLD}/{article}"
        kept = images.load(self._database, STATUS, key) or {}
        if kept.get("status") != status.value:
            image = {"annotator": GOLD, "article": article, "status": status.value}
            self._edit.put(STATUS, {**kept, **image})

    def _decision(self, verdict: Verdict, id: str, at: str) -> Image:
        case = verdict.case
        return {
            "id": id, "article": case.article, "annotator": GOLD, "what": case.what, "key": case.key,
            "choice": verdict.choice.value, "source": Source.ADJUDICATED.value, "by": verdict.by, "at": at,
            "reason": verdict.reason, "among": decisions.among_to([verdict.names[one] for one in case.among]),
            "proposals": decisions.proposals_to(case, verdict.names),
        }  # fmt: skip

    def _make(
        self, verdict: Verdict, decision: str, at: str, old: Sequence[str], ends: GoldEnds
    ) -> str:
        """Make the gold of a verdict, old gold of the case changed into it, so that links at it hold."""
        made = ""
        ids = mark_ids.DecisionIds(self._database, verdict.case.article)
        for mark, kept in zip_longest(verdict.marks, old):
            if mark is None:
                self.remove_gold(kept)
                continue
            id = kept or ids.of_gold(verdict.case.what, decision)
            if verdict.case.what == "span":
                self._put_span(verdict.case.article, id, mark, at)
            else:
                self._put_link(id, mark, at, ends)
            self._put_provenance(verdict, id, mark, decision, at)
            made = made or id
        return made

    def _put_span(self, article: str, id: str, mark: GoldMark, at: str) -> None:
        text = self._database.value("SELECT text FROM article WHERE id = ?", (article,))
        kept = images.load(self._database, SPAN, id) or {"id": id, "created": at}
        start, end = mark.pieces[0][0], mark.pieces[-1][1]
        said: Image = {
            "article": article, "annotator": GOLD, "label": mark.label, "start": start, "end": end,
            "pieces": spans.pieces_to(mark.pieces), "quote": text[start:end],
            "attributes": spans.attributes_to({n: v for n, v in mark.attributes.items() if v}),
            "updated": at,
        }  # fmt: skip
        self._edit.put(SPAN, {**kept, **said})

    def _put_link(self, id: str, mark: GoldMark, at: str, ends: GoldEnds) -> None:
        source, target = self.gold_ends(mark.owners[0].mark, ends)
        if mark.turned:
            source, target = target, source
        kind = self._schema.link_type(mark.label)
        if links.same(self._database, GOLD, kind, source, target) not in (None, id):
            raise Refused(f"Gold has the link “{kind.name}” between these two spans already.")
        kept = images.load(self._database, LINK, id) or {"id": id, "created": at}
        said = {
            "annotator": GOLD, "type": mark.label, "source": source, "target": target, "updated": at,
        }  # fmt: skip
        self._edit.put(LINK, {**kept, **said})

    def gold_ends(self, link: str, ends: GoldEnds) -> tuple[str, str]:
        """The gold spans for the ends of an annotator's link; Refused where one has none."""
        linked = links.with_spans(self._database, link)
        if linked is None:
            raise Refused(_CHANGED)
        source, target = ends.of(linked.source), ends.of(linked.target)
        if source is None or target is None:
            raise Refused(NO_GOLD_YET)
        if source == target:
            raise Refused("Both ends of this link lie in one gold span, so it cannot be gold.")
        return source, target

    def _put_provenance(
        self, verdict: Verdict, id: str, mark: GoldMark, decision: str, at: str
    ) -> None:
        owners = decisions.named(mark.owners, verdict.names)
        image = {
            "what": verdict.case.what, "id": id, "annotator": GOLD, "article": verdict.case.article,
            "decision": decision, "source": Source.ADJUDICATED.value, "from": decisions.owners_to(owners),
            "by": verdict.by, "at": at, "reason": verdict.reason,
        }  # fmt: skip
        self._edit.put(PROVENANCE, image)

    def _remove_link(self, link: str) -> None:
        row = self._database.row(
            "SELECT decision FROM provenance WHERE what = 'link' AND id = ?", (link,)
        )
        self._remove_row(LINK, link)
        decision = row[0] if row else None
        if decision and not decisions.gold_of(self._database, [decision]):
            self._edit.remove(DECISION, images.require(self._database, DECISION, decision))

    def _remove_questions(self, span: str) -> None:
        for (id,) in self._database.rows("SELECT id FROM question WHERE span = ?", (span,)):
            self._edit.remove(QUESTION, images.require(self._database, QUESTION, id))

    def _remove_row(self, shape: images.Shape, id: str) -> None:
        kept = images.load(self._database, PROVENANCE, f"{shape.table}/{id}")
        if kept is not None:
            self._edit.remove(PROVENANCE, kept)
        self._edit.remove(shape, images.require(self._database, shape, id))


def require_unchanged(database: Database, case: Case) -> None:
    """Refused where a mark of the case does not say any more what it said when the case was read."""
    for proposal in case.proposals:
        for owner in proposal.owners:
            if _says(database, case.what, owner.mark) not in proposal.contents:
                raise Refused(_CHANGED)


def _says(database: Database, what: str, mark: str) -> Content | None:
    if what == "link":
        linked = links.with_spans(database, mark)
        return None if linked is None else link_content(linked)
    span = spans.one(database, mark)
    return None if span is None else (span.label, span.pieces, "", ())
