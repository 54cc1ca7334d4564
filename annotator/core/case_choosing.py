"""Which cases a reviewer looks at, and in what order: the filter of a list of cases."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.cases import CaseKind
from annotator.core.decisions import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.decisions import ReviewedCase


class Stage(StrEnum):
    """How far the cases are that are looked at; `waiting`: to be decided, what all agree on apart."""

    WAITING = "waiting"
    AGREED = "agreed"
    DEFERRED = "deferred"
    GAP = "gap"
    DECIDED = "decided"
    ALL = "all"


class Order(StrEnum):
    """By place: as one reads. By cost: the most serious first."""

    PLACE = "place"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases; `label`, `annotator` and `article` are ids, "" and None for any.

    `marks`: those with one of these spans (ids), as they are behind a figure; none for any.
    """

    stage: Stage = Stage.WAITING
    kind: CaseKind | None = None
    label: str = ""
    annotator: str = ""
    article: str = ""
    order: Order = Order.PLACE
    marks: frozenset[str] = frozenset()

    def takes(self, row: ReviewedCase) -> bool:
        """Whether the case is one of those looked at."""
        return self._takes_stage(row) and self._takes_case(row)

    def goes_through(self, row: ReviewedCase) -> bool:
        """Whether the case belongs to the round: those taken and, where what waits is decided, those decided."""
        if self.stage is not Stage.WAITING:
            return self.takes(row)
        is_waiting = row.case.kind is not CaseKind.AGREED or row.state is State.CHANGED
        return is_waiting and self._takes_case(row)

    def _takes_case(self, row: ReviewedCase) -> bool:
        case = row.case
        return (
            self.kind in (None, case.kind)
            and (not self.label or self.label in case.labels)
            and (not self.annotator or bool(case.proposals_of(self.annotator)))
            and (not self.article or self.article in case.articles)
            and (not self.marks or self._holds_mark(row))
        )

    def _holds_mark(self, row: ReviewedCase) -> bool:
        owners = (owner for one in row.case.proposals for owner in one.owners)
        return any(owner.mark in self.marks for owner in owners)

    def _takes_stage(self, row: ReviewedCase) -> bool:
        is_agreed = row.case.kind is CaseKind.AGREED
        if self.stage is Stage.ALL:
            return True
        if self.stage is Stage.AGREED:
            return is_agreed and row.state is State.OPEN
        if self.stage is Stage.WAITING:
            return row.state is State.CHANGED or (row.state is State.OPEN and not is_agreed)
        return row.state.value == self.stage.value


def looked_at(cases: Iterable[ReviewedCase], wanted: CaseFilter) -> list[ReviewedCase]:
    """The cases that the filter takes, in its order; `cases` are in the order of reading."""
    return in_order([row for row in cases if wanted.takes(row)], wanted)


def in_order(rows: list[ReviewedCase], wanted: CaseFilter) -> list[ReviewedCase]:
    """Cases, which are in the order of reading, in the order of the filter.

    By place, a link into a later article comes after that article's cases: before, its end can have no gold.
    """
    if wanted.order is Order.COST:
        return sorted(rows, key=_serious)
    late = _late_links(rows)
    if not late:
        return rows
    moved = {n for numbers in late.values() for n in numbers}
    placed: list[ReviewedCase] = []
    for n, row in enumerate(rows):
        if n not in moved:
            placed.append(row)
        placed += (rows[link] for link in late.get(n, ()))
    return placed


def _late_links(rows: list[ReviewedCase]) -> dict[int, list[int]]:
    """The rows of links into later articles, by the row after which they belong: the last of the latest article."""
    last = {row.case.article: n for n, row in enumerate(rows)}
    late: dict[int, list[int]] = {}
    for n, row in enumerate(rows):
        if row.case.what == "link":
            latest = max(last.get(article, n) for article in row.case.articles)
            if latest > last[row.case.article]:
                late.setdefault(latest, []).append(n)
    return late


def _serious(row: ReviewedCase) -> int:
    return -row.case.cost
