"""Cases: where annotators' layers of an article agree, and the ways in which they differ. What a case is, and says.

Offsets are Unicode code points, half-open. Nothing here depends on what annotators are called.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING

from annotator.core.span import Pieces, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.span import Span

# What one mark says: label and pieces; of a link its type, its source's pieces, its target's article and pieces.
Content = tuple[str, Pieces, str, Pieces]
NOTE = "note"
_BY_NAME = attrgetter("annotator", "mark")


class CaseKind(StrEnum):
    """How the proposals of a case differ, if they do."""

    AGREED = "agreed"
    LABEL = "label"
    BOUNDARY = "boundary"
    OVERLAP = "overlap"
    ONLY_SOME = "only_some"
    LINKS = "links"
    ADDED = "added"


WEIGHTS = {
    CaseKind.AGREED: 0,
    CaseKind.ADDED: 0,
    CaseKind.BOUNDARY: 1,
    CaseKind.ONLY_SOME: 2,
    CaseKind.LINKS: 2,
    CaseKind.LABEL: 3,
    CaseKind.OVERLAP: 4,
}


@dataclass(frozen=True, slots=True)
class Owner:
    """Who made a mark: the annotator's id, the id of the span or link, and the attributes of a span."""

    annotator: str
    mark: str
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Pieces of an article."""

    article: str
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one or more annotators say: a label on pieces; of a link its type, its source's pieces and its `target`.

    `contents` are what the marks of the owners say: one for spans, for links one for each way the ends are cut.
    """

    label: str
    pieces: Pieces
    owners: tuple[Owner, ...]
    contents: tuple[Content, ...]
    target: Place | None = None

    @property
    def annotators(self) -> tuple[str, ...]:
        """The ids of those who say so, each once."""
        if len(self.owners) == 1:
            return (self.owners[0].annotator,)
        return tuple(dict.fromkeys([owner.annotator for owner in self.owners]))

    @property
    def key(self) -> str:
        """An id made of what is proposed: 20 hexadecimal digits."""
        return _digest(self.contents)


@dataclass(frozen=True, slots=True)
class Case:
    """Proposals about the same words. `what` is span or link; `among`, `readers` and `done` are annotators' ids.

    `cost` puts the most serious first; `differing` names the attributes, but for notes, of which two owners gave
    different values.
    """

    what: str
    kind: CaseKind
    article: str
    proposals: tuple[Proposal, ...]
    among: tuple[str, ...]
    readers: tuple[str, ...]
    done: frozenset[str]
    cost: int = 0
    differing: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """An id made of the proposals alone, so that it is the same whoever made them: 20 hexadecimal digits."""
        return case_key(self.what, self.contents)

    @property
    def contents(self) -> set[Content]:
        """What lies on the table."""
        return {content for proposal in self.proposals for content in proposal.contents}

    @property
    def pieces(self) -> Pieces:
        """All pieces of all proposals in the case's article, joined."""
        return joined(piece for proposal in self.proposals for piece in proposal.pieces)

    @property
    def start(self) -> int:
        """First code point of the case."""
        return min(proposal.pieces[0][0] for proposal in self.proposals)

    @property
    def end(self) -> int:
        """One past the last code point of the case."""
        return max(proposal.pieces[-1][1] for proposal in self.proposals)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels (or link types) that are proposed, each once."""
        return tuple(dict.fromkeys(proposal.label for proposal in self.proposals))

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that the case touches: two for a link from one to another."""
        ends = (proposal.target.article for proposal in self.proposals if proposal.target)
        return tuple(dict.fromkeys((self.article, *ends)))

    def proposals_of(self, annotator: str) -> tuple[Proposal, ...]:
        """What the annotator of that id proposes here."""
        return tuple(one for one in self.proposals if annotator in one.annotators)

    def marks_of(self, annotator: str) -> tuple[str, ...]:
        """The ids of the annotator's spans or links in this case."""
        return tuple(
            owner.mark
            for proposal in self.proposals
            for owner in proposal.owners
            if owner.annotator == annotator
        )


@dataclass(frozen=True, slots=True)
class ArticleLayers:
    """What is compared in one article: the spans of its readers, and which of them are done with it."""

    article: str
    spans: Sequence[Span]
    readers: tuple[str, ...]
    done: frozenset[str] = frozenset()


def added_case(article: str, label: str, pieces: Pieces, among: Sequence[str]) -> Case:
    """The case of a span that none of those compared has marked, and that a reviewer makes gold all the same."""
    proposal = Proposal(label, pieces, (), ((label, pieces, "", ()),))
    return Case("span", CaseKind.ADDED, article, (proposal,), tuple(among), (), frozenset())


def case_key(what: str, contents: Iterable[Content]) -> str:
    """The key of a case (of spans or links) in which that is said."""
    return _digest([what, *sorted(contents)])


def length(pieces: Iterable[tuple[int, int]]) -> int:
    """Code points in pieces that are apart."""
    return sum(end - start for start, end in pieces)


def intersection(one: Pieces, other: Pieces) -> Pieces:
    """The pieces that two spans have in common; none where they do not overlap."""
    shared = ((max(a, c), min(b, d)) for a, b in one for c, d in other if max(a, c) < min(b, d))
    return joined(shared)


def differing_attributes(owners: Iterable[Owner]) -> tuple[str, ...]:
    """The attributes, but for notes, of which two owners gave different values."""
    return tuple(name for name, given in given_values(owners).items() if len(given) > 1)


def given_values(owners: Iterable[Owner]) -> dict[str, set[str]]:
    """The values that owners gave to each attribute, but for notes: attributes in order, the empty left out."""
    values: dict[str, set[str]] = {}
    for owner in owners:
        for name, value in owner.attributes.items():
            if value and name != NOTE:
                values.setdefault(name, set()).add(value)
    return dict(sorted(values.items())) if values else values


def in_order(owners: list[Owner]) -> tuple[Owner, ...]:
    """Owners by annotator and id."""
    if len(owners) == 1:
        return (owners[0],)
    return tuple(sorted(owners, key=_BY_NAME))


def _digest(content: object) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:20]
