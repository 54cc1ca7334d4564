"""Decisions on cases: what was decided, what lay on the table then, and whether it still holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.cases import Case, CaseKind, Content

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


NO_GOLD_YET = (
    "An end of this link has no gold. Decide that span first; where it was decided to be none, "
    "the link is none either."
)


class Choice(StrEnum):
    """What a reviewer can do with a case; `agreed` is the automatic acceptance of what all say."""

    TAKE = "take"
    UNION = "union"
    INTERSECTION = "intersection"
    NEITHER = "neither"
    EDIT = "edit"
    DEFER = "defer"
    GAP = "gap"
    AGREED = "agreed"


class Source(StrEnum):
    """Whether all said the same, or somebody decided."""

    UNANIMOUS = "unanimous"
    ADJUDICATED = "adjudicated"


class State(StrEnum):
    """How far a case is; `changed`: something lies on the table that its decision has not seen."""

    OPEN = "open"
    DECIDED = "decided"
    DEFERRED = "deferred"
    GAP = "gap"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, order=True)
class From:
    """Whose mark gold was made of: the annotator's name, the id of the span or link."""

    annotator: str
    mark: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a gold span or link comes from; `by` is the reviewer's name, `at` a time in UTC, for display."""

    source: Source
    owners: tuple[From, ...] = ()
    by: str = ""
    at: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Tabled:
    """A proposal that lay on the table: what its marks said, and whose they were."""

    contents: tuple[Content, ...]
    owners: tuple[From, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of a case, by whom (a name), when, why; `annotators` (names) were compared.

    `waits`: gold of it cannot be there, since a merge took what it needs away.
    """

    id: str
    article: str
    what: str
    key: str
    choice: Choice
    source: Source
    by: str
    at: str
    reason: str
    annotators: tuple[str, ...]
    proposals: tuple[Tabled, ...]
    waits: bool = False

    @property
    def contents(self) -> set[Content]:
        """What lay on the table."""
        return {content for one in self.proposals for content in one.contents}

    @property
    def is_added(self) -> bool:
        """Whether it made gold of a span that nobody had marked."""
        alone = len(self.proposals) == len(self.contents) == 1
        return alone and self.what == "span" and not self.proposals[0].owners


@dataclass(frozen=True, slots=True)
class ReviewedCase:
    """A case, how far it is, its latest decision, and the ids of the gold that its decisions made."""

    case: Case
    state: State = State.OPEN
    decision: Decision | None = None
    gold: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """How many cases of an article are in each state; `agreed` of all `cases` are of that class."""

    article: str
    cases: int = 0
    agreed: int = 0
    open: int = 0
    decided: int = 0
    deferred: int = 0
    gap: int = 0
    changed: int = 0

    @property
    def settled(self) -> bool:
        """Whether nothing waits for the reviewer."""
        return self.decided == self.cases


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What would be accepted because all say it; `waiting` are links whose ends have no gold yet."""

    cases: tuple[Case, ...]
    waiting: tuple[Case, ...] = ()


class DecisionBook:
    """Finds the decisions that belong to a case: those that saw one of its proposals."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        """`decisions`: the earlier first."""
        self.decisions = tuple(decisions)
        self._rank: dict[str, int] = {}
        self._seen: dict[tuple[str, str, Content], list[Decision]] = {}
        for rank, decision in enumerate(self.decisions):
            self._rank[decision.id] = rank
            for content in decision.contents:
                key = (decision.what, decision.article, content)
                self._seen.setdefault(key, []).append(decision)

    def of(self, case: Case) -> list[Decision]:
        """The decisions that belong to a case, the earlier first."""
        if not self._seen:
            return []
        places = [
            (case.what, article, content) for article in case.articles for content in case.contents
        ]
        found = {one.id: one for place in places for one in self._seen.get(place, ())}
        return sorted(found.values(), key=lambda one: self._rank[one.id])

    def of_content(self, what: str, article: str, content: Content) -> list[Decision]:
        """The decisions that saw one mark, the earlier first."""
        return self._seen.get((what, article, content), [])


def state_of(case: Case, decisions: Sequence[Decision]) -> State:
    """How far a case is that these decisions belong to."""
    if not decisions:
        return State.OPEN
    last = decisions[-1]
    if len(decisions) > 1 or last.waits or _has_new(case, last):
        return State.CHANGED
    waiting = {Choice.DEFER: State.DEFERRED, Choice.GAP: State.GAP}
    return waiting.get(last.choice, State.DECIDED)


def progress_of(cases: Iterable[ReviewedCase]) -> list[Progress]:
    """The progress of each article that has cases, in the order in which they come."""
    counts: dict[str, dict[str, int]] = {}
    for one in cases:
        row = counts.setdefault(one.case.article, dict.fromkeys(("cases", "agreed", *State), 0))
        row["cases"] += 1
        row["agreed"] += one.case.kind is CaseKind.AGREED
        row[one.state] += 1
    return [Progress(article, **row) for article, row in counts.items()]


def _has_new(case: Case, decision: Decision) -> bool:
    seen = decision.contents
    new = [one for one in case.proposals if not seen.issuperset(one.contents)]
    if decision.source is Source.ADJUDICATED:
        return bool(new)
    # All said it. Somebody who is done since and says something else, or nothing, counts; who is not done does not.
    said = {name for one in case.proposals if one not in new for name in one.annotators}
    return not case.done <= said or any(case.done & set(one.annotators) for one in new)
