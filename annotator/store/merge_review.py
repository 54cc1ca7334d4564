"""Decisions and questions of another project: brought in like spans; a case decided otherwise here is a conflict.

A decision of theirs is the same as ours where it has our decision's id, or is on the same case. The gold of those that
are not taken is left out; of those that are, the import brings the gold, and this its decisions.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.cases import case_key
from annotator.core.decisions import Choice, DecisionBook, Tabled
from annotator.core.layer import GOLD
from annotator.core.merge import MergeCase
from annotator.store import annotators, decisions, images
from annotator.store.images import ANNOTATOR, DECISION, PROVENANCE, QUESTION, Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from annotator.core.cases import Content
    from annotator.core.decisions import Decision
    from annotator.store.database import Database

_ANSWER = ("answer", "by", "answered")


class Ids(NamedTuple):
    """What articles, labels and link types of the other project are called here."""

    articles: Mapping[str, str]
    labels: Mapping[str, str]
    link_types: Mapping[str, str]


@dataclass
class ReviewMerge:
    """The review of another project on its way into ours. Make it before the spans are brought in."""

    ours: Database
    theirs: Database
    ids: Ids
    cases: list[MergeCase] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)
    _taken: list[Decision] = field(default_factory=list)
    _updated: list[Decision] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Settle which of their decisions are taken; `left_out` is the gold of those that are not."""
        known = decisions.chosen(self.ours)
        book, by_id = DecisionBook(known), {one.id: one for one in known}
        for theirs in decisions.chosen(self.theirs):
            decision = self._here(theirs)
            if decision is None or not self._settle(decision, by_id.get(theirs.id), book):
                self.left_out |= set(decisions.gold_of(self.theirs, [theirs.id]).get(theirs.id, ()))

    def take_in(self, edit: int, revision: Callable[[str], int]) -> None:
        """Store their decisions, whose gold was brought in, as made by the edit; `revision` of a layer's rows."""
        if self._taken and annotators.gold(self.ours) is None:
            name = annotators.gold_name(self.ours)
            self.ours.run(ANNOTATOR.insert, (GOLD, name, 0, edit))
        for decision in self._taken:
            trace = (revision(GOLD), edit, edit)
            self.ours.run(DECISION.insert, [*_row(decision), *trace])
        for decision in (*self._taken, *self._updated):
            gold = decisions.gold_of(self.theirs, [decision.id]).get(decision.id, ())
            self.ours.run_many(
                "UPDATE provenance SET decision = ? WHERE id = ? AND decision IS NULL",
                [(decision.id, id) for id in gold],
            )

    @property
    def brings_any(self) -> bool:
        """Whether there is a decision to store."""
        return bool(self._taken)

    def updates(self) -> Iterator[tuple[images.Shape, Image, Image]]:
        """Rows that only they have changed: shape, ours, theirs."""
        for decision in self._updated:
            mine = images.require(self.ours, DECISION, decision.id)
            yield (
                DECISION,
                mine,
                {**mine, **dict(zip(DECISION.columns, _row(decision), strict=False))},
            )
            for id in decisions.gold_of(self.theirs, [decision.id]).get(decision.id, ()):
                key = f"{decision.what}/{id}"
                before = images.load(self.ours, PROVENANCE, key)
                after = images.load(self.theirs, PROVENANCE, key)
                if before is not None and after is not None:
                    told = {name: after[name] for name in ("source", "from", "by", "at", "reason")}
                    yield PROVENANCE, before, {**before, **told}

    def questions(
        self, stored: Callable[[str, str, str], str]
    ) -> Iterator[tuple[Image | None, Image]]:
        """Questions to store, each with our row of it where we have one; `stored` tells a span's id here."""
        rows = self.theirs.rows(
            f"SELECT {QUESTION.listed('question.')}, name FROM question"
            " JOIN annotator ON annotator.id = question.annotator ORDER BY question.id"
        )
        for row in rows:
            theirs: Image = dict(zip(QUESTION.columns, row, strict=False))
            image = self._question(theirs, row[-1], stored)
            mine = images.load(self.ours, QUESTION, theirs["id"])
            if image is None:
                continue
            if mine is None:
                yield None, image
                continue
            taken = rank(image, _ANSWER) > rank(mine, _ANSWER)
            if mine["answer"] != image["answer"] and mine["answer"] and image["answer"]:
                self._case("conflict", "question", mine["id"], mine["article"], row[-1],
                           mine["answer"], image["answer"], "theirs" if taken else "ours")  # fmt: skip
            if taken:
                yield mine, {**mine, **{name: image[name] for name in (*_ANSWER, "revision")}}

    def _question(
        self, theirs: Image, name: str, stored: Callable[[str, str, str], str]
    ) -> Image | None:
        """Their question as it would be here; None where its span or its annotator did not come."""
        owner = self.ours.value("SELECT id FROM annotator WHERE name = ?", (name,))
        article = self.ids.articles.get(theirs["article"], theirs["article"])
        layer = self.theirs.value(
            "SELECT name FROM span JOIN annotator ON annotator.id = annotator WHERE span.id = ?",
            (theirs["span"],),
        )
        span = stored(article, layer, theirs["span"])
        if owner is None or self.ours.row("SELECT 1 FROM span WHERE id = ?", (span,)) is None:
            return None
        return {**theirs, "annotator": owner, "article": article, "span": span}

    def _here(self, theirs: Decision) -> Decision | None:
        """Their decision with our ids; None where it speaks of a label that is not known here."""
        proposals = []
        names = self.ids.labels if theirs.what == "span" else self.ids.link_types
        for one in theirs.proposals:
            if any(content[0] not in names for content in one.contents):
                return None
            contents = tuple(self._content(content, names) for content in one.contents)
            proposals.append(Tabled(contents, one.owners))
        found = {content for one in proposals for content in one.contents}
        return replace(
            theirs,
            article=self.ids.articles.get(theirs.article, theirs.article),
            key=case_key(theirs.what, found),
            proposals=tuple(proposals),
        )

    def _content(self, content: Content, names: Mapping[str, str]) -> Content:
        label, pieces, article, target = content
        return names[label], pieces, self.ids.articles.get(article, article), target

    def _settle(self, theirs: Decision, same: Decision | None, book: DecisionBook) -> bool:
        """Whether their decision, with its gold, is taken, or is ours already by its id."""
        if same is not None:
            return self._meet(theirs, same)
        others = {
            one.id: one
            for content in theirs.contents
            for one in book.of_content(theirs.what, theirs.article, content)
        }
        if others:
            ours = next(iter(others.values()))
            if len(others) > 1 or ours.key != theirs.key or not self._says_the_same(ours, theirs):
                self._listed("conflict", theirs, _told(ours))
            return False
        if is_deleted(self.ours, DECISION, theirs.id):
            self._listed("deleted_here", theirs, "")
            return False
        self._taken.append(theirs)
        return True

    def _meet(self, theirs: Decision, ours: Decision) -> bool:
        if _said(theirs) == _said(ours):
            return True
        newer = self._newer(theirs.id, ours, theirs)
        if newer == "theirs" and self._keeps_our_gold(theirs.id):
            self._updated.append(theirs)
            return True
        if newer != "ours":
            self._listed("conflict", theirs, _told(ours))
        return False

    def _keeps_our_gold(self, decision: str) -> bool:
        """Whether all gold that a decision made here is there too: a merge takes nothing away."""
        here = decisions.gold_of(self.ours, [decision]).get(decision, [])
        return set(here) <= set(decisions.gold_of(self.theirs, [decision]).get(decision, []))

    def _newer(self, id: str, ours: Decision, theirs: Decision) -> str:
        """Whose decision is the newer one: that of the side that has been what the other one is."""
        here = _said(ours) in _past(self.theirs, id)
        there = _said(theirs) in _past(self.ours, id)
        return "both" if here == there else "theirs" if here else "ours"

    def _says_the_same(self, ours: Decision, theirs: Decision) -> bool:
        """Whether two decisions of one case, made apart, made the same gold."""
        if Choice.AGREED in (ours.choice, theirs.choice):
            return ours.choice is theirs.choice
        return _gold_says(self.ours, ours.id) == _gold_says(self.theirs, theirs.id)

    def _listed(self, kind: str, theirs: Decision, told: str) -> None:
        self._case(kind, "decision", theirs.id, theirs.article, theirs.by, told, _told(theirs))

    def _case(self, *values: str) -> None:
        self.cases.append(MergeCase(*values))


def is_deleted(database: Database, shape: images.Shape, id: str) -> bool:
    """Whether somebody deleted the row of that id, and did not take it back."""
    return database.row(
        'SELECT 1 FROM edit_row JOIN edit ON edit.seq = edit_row.edit WHERE "key" = ? AND "table" = ?'
        " AND after IS NULL AND kind = 'do' AND standing = 1",
        (id, shape.table),
    ) is not None  # fmt: skip


def rank(image: Image, columns: Iterable[str]) -> tuple[int, str]:
    """What a row is compared by with the same one of another project: of two, both sides choose the same."""
    said = json.dumps([image[name] for name in columns], ensure_ascii=False)
    return image["revision"], hashlib.sha256(said.encode("utf-8")).hexdigest()


def _row(decision: Decision) -> list[object]:
    return [
        decision.id, decision.article, GOLD, decision.what, decision.key, decision.choice.value,
        decision.source.value, decision.by, decision.at, decision.reason,
        decisions.among_to(decision.annotators), decisions.tabled_to(decision.proposals),
    ]  # fmt: skip


def _said(decision: Decision) -> tuple[str, ...]:
    return decision.choice.value, decision.by, decision.at, decision.reason


def _past(database: Database, id: str) -> set[tuple[str, ...]]:
    rows = database.rows(
        'SELECT before, after FROM edit_row WHERE "key" = ? AND "table" = \'decision\'', (id,)
    )
    found = [json.loads(text) for row in rows for text in row if text]
    return {tuple(one[name] for name in ("choice", "by", "at", "reason")) for one in found}


def _gold_says(database: Database, decision: str) -> list[tuple[object, ...]]:
    return sorted(
        tuple(row)
        for row in database.rows(
            "SELECT label, start, \"end\", coalesce(pieces, '') FROM provenance"
            " JOIN span ON span.id = provenance.id WHERE what = 'span' AND decision = ?"
            " UNION ALL SELECT type, 0, 0, '' FROM provenance"
            " JOIN link ON link.id = provenance.id WHERE what = 'link' AND decision = ?",
            (decision, decision),
        )
    )


def _told(decision: Decision) -> str:
    return f"{decision.choice.value} by {decision.by}"
