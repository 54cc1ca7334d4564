"""Decisions and questions of another project: brought in like spans; a case decided otherwise here is a conflict.

A decision of theirs is ours where it has our decision's id, and a rival of ours where it saw one of the same proposals
and no project holds both. Of two, the one of the higher rank stands, whichever side it is on, and the gold of the other
goes with it. The import brings the gold of those that are taken, and this the decisions.
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
    _lost: dict[str, Decision] = field(default_factory=dict)
    _surplus: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Settle which of their decisions are taken; `left_out` is the gold of those that are not."""
        known = decisions.chosen(self.ours)
        self._known, self._book = {one.id: one for one in known}, DecisionBook(known)
        self._rank_here, self._rank_there = _ranks(self.ours), _ranks(self.theirs)
        # Gold links need their ends, so what becomes of the spans is settled first.
        for theirs in sorted(decisions.chosen(self.theirs), key=lambda one: one.what, reverse=True):
            decision = self._here(theirs)
            if decision is None or self._lacks_ends(decision) or not self._settle(decision):
                self.left_out |= set(self._gold_there(theirs.id))

    @property
    def lost(self) -> list[Decision]:
        """Decisions of ours that give way, with the gold they made."""
        return list(self._lost.values())

    @property
    def surplus(self) -> list[str]:
        """Gold of ours (ids) that our decisions no longer make, now that theirs are taken."""
        return self._surplus

    def take_in(self, edit: int, revision: Callable[[str], int]) -> None:
        """Store their decisions, whose gold was brought in, as made by the edit; `revision` of a layer's rows."""
        if self._taken and annotators.gold(self.ours) is None:
            name = annotators.gold_name(self.ours)
            self.ours.run(ANNOTATOR.insert, (GOLD, name, 0, edit))
        for decision in self._taken:
            revision(GOLD)
            trace = (self._rank_there[decision.id][0], edit, edit)
            self.ours.run(DECISION.insert, [*_row(decision), *trace])
        for decision in (*self._taken, *self._updated):
            gold = self._gold_there(decision.id)
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
                {
                    **mine,
                    **dict(zip(DECISION.columns, _row(decision), strict=False)),
                    "revision": self._rank_there[decision.id][0],
                },
            )
            for id in self._gold_there(decision.id):
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

    def _settle(self, theirs: Decision) -> bool:
        """Whether their decision, with its gold, is taken, or is ours already by its id."""
        if theirs.id in self._known:
            return self._meet(theirs, self._known[theirs.id])
        rank, stands = self._rank_there[theirs.id], True
        rivals = self._rivals(theirs)
        for ours in rivals:
            taken = rank > self._rank_here[ours.id]
            if taken:
                self._lost[ours.id] = ours
            stands = stands and taken
            alike = len(rivals) == 1 and ours.key == theirs.key
            if not (alike and self._says_the_same(ours, theirs)):
                self._listed("conflict", theirs, _told(ours), "theirs" if taken else "ours")
        if not stands:
            return False
        if not rivals and is_deleted(self.ours, DECISION, theirs.id):
            self._listed("deleted_here", theirs, "", "theirs")
        self._taken.append(theirs)
        return True

    def _rivals(self, theirs: Decision) -> list[Decision]:
        found = {
            one.id: one
            for content in theirs.contents
            for one in self._book.of_content(theirs.what, theirs.article, content)
            if one.id not in self._rank_there
        }
        return [found[id] for id in sorted(found)]

    def _meet(self, theirs: Decision, ours: Decision) -> bool:
        here, there = self._rank_here[ours.id], self._rank_there[theirs.id]
        if here == there:
            return True
        taken = there > here
        winner, loser = (self.theirs, ours) if taken else (self.ours, theirs)
        if _said(theirs) != _said(ours) and _said(loser) not in _past(winner, theirs.id):
            self._listed("conflict", theirs, _told(ours), "theirs" if taken else "ours")
        if taken:
            self._updated.append(theirs)
            here_too = decisions.gold_of(self.ours, [ours.id]).get(ours.id, [])
            self._surplus += sorted(set(here_too) - set(self._gold_there(theirs.id)))
        return taken

    def _gold_there(self, decision: str) -> list[str]:
        return decisions.gold_of(self.theirs, [decision]).get(decision, [])

    def _lacks_ends(self, decision: Decision) -> bool:
        """Whether it made a gold link to a gold span that is not taken."""
        links = self._gold_there(decision.id) if decision.what == "link" else []
        rows = [
            self.theirs.row("SELECT source, target FROM link WHERE id = ?", (id,)) for id in links
        ]
        return any(self.left_out.intersection(row) for row in rows if row)

    def _says_the_same(self, ours: Decision, theirs: Decision) -> bool:
        """Whether two decisions of one case, made apart, made the same gold."""
        if Choice.AGREED in (ours.choice, theirs.choice):
            return ours.choice is theirs.choice
        return _gold_says(self.ours, ours.id) == _gold_says(self.theirs, theirs.id)

    def _listed(self, kind: str, theirs: Decision, told: str, kept: str) -> None:
        self._case(
            kind, "decision", theirs.id, theirs.article, theirs.by, told, _told(theirs), kept
        )

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


def _ranks(database: Database) -> dict[str, tuple[int, str]]:
    columns = ("id", *DECISION.columns[5:9], "reason", "revision")
    listed = ", ".join(images.quoted(column) for column in columns)
    rows = database.rows(f"SELECT {listed} FROM decision")
    found = [dict(zip(columns, row, strict=True)) for row in rows]
    return {image["id"]: rank(image, columns[:-1]) for image in found}


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
