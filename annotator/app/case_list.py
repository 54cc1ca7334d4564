"""The cases of a project, which of them are listed, and which one is looked at."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from annotator.core.case_choosing import CaseFilter, Stage, in_order, looked_at
from annotator.core.cases import CaseKind
from annotator.core.decisions import State

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from annotator.core.decisions import ReviewedCase

CaseKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one is in the cases that one goes through: at which of `total` (from 1; 0: none), `decided` so far."""

    at: int
    total: int
    decided: int


class CaseList:
    """A list that is read again in parts, and stays at the case that is looked at.

    What was decided while it was looked at stays listed until one goes on. A step costs the same in a list of
    whatever length, a change what the articles that it touched hold.
    """

    def __init__(self) -> None:
        self._articles: dict[str, list[ReviewedCase]] = {}
        self._taken: dict[str, list[ReviewedCase]] = {}
        # Articles with links that reach into another: their cases change with it.
        self._reaching: dict[str, set[str]] = {}
        self._states: Counter[State] = Counter()
        self._agreed = 0
        # Of each article: cases of the round that one goes through, and how many of them are decided.
        self._rounds: dict[str, tuple[int, int]] = {}
        self._total, self._decided = 0, 0
        self._rows: list[ReviewedCase] = []
        self._filter = CaseFilter()
        self._current: ReviewedCase | None = None
        self._at = 0
        self._is_kept = False
        # The one case whose decision the last change took back; None where it took back none, or several.
        self.opened: ReviewedCase | None = None
        self.version = 0
        # Whether the last step led from one end of the list to the other.
        self.came_round = False

    # What there is

    @property
    def cases(self) -> Sequence[ReviewedCase]:
        """All cases, in the order of reading."""
        return list(chain.from_iterable(self._articles.values()))

    @property
    def rows(self) -> Sequence[ReviewedCase]:
        """The cases that the filter takes, in its order, and the one that is looked at."""
        return self._rows

    @property
    def filter(self) -> CaseFilter:
        """Which cases are listed."""
        return self._filter

    @property
    def current(self) -> ReviewedCase | None:
        """The case that is looked at."""
        return self._current

    @property
    def at(self) -> int:
        """Its row; 0 while none is looked at."""
        return self._at

    @property
    def standing(self) -> Standing:
        """Where one is. Who decides from top to bottom counts up: what was decided has left the list, not the round."""
        total = max(self._total, len(self._rows))
        if self._current is None:
            return Standing(0, total, self._decided)
        behind = total - len(self._rows) if self._filter.stage is Stage.WAITING else 0
        return Standing(behind + self._at + 1, total, self._decided)

    def __len__(self) -> int:
        return self._states.total()

    def count(self, state: State) -> int:
        """How many of all cases are so far."""
        return self._states[state]

    @property
    def agreed(self) -> int:
        """How many there are that all agree on and nobody has decided."""
        return self._agreed

    def holding(self, articles: Collection[str]) -> set[str]:
        """Those articles, and those with links that reach into them."""
        return set(articles).union(*(self._reaching.get(one, ()) for one in articles))

    def compared_in(
        self, articles: Collection[str], among: tuple[str, ...]
    ) -> list[ReviewedCase] | None:
        """All cases between these annotators (ids) in these articles.

        None where an article has no case of spans that somebody marked, or cases between others.
        """
        held = [self._articles.get(article, []) for article in articles]
        found = list(chain.from_iterable(held))
        is_marked = all(any(map(_is_of_marks, rows)) for rows in held)
        return found if is_marked and all(row.case.among == among for row in found) else None

    # Reading

    def take(self, cases: Iterable[ReviewedCase]) -> None:
        """Hold these cases, which are in the order of reading."""
        self._articles = _by_article(cases)
        self._states, self._agreed, self._reaching = Counter(), 0, {}
        for rows in self._articles.values():
            self._count(rows, 1)
        self.show_only(self._filter)

    def take_over(self, other: CaseList) -> None:
        """Hold what another list holds, which is not used any more; the filter stays."""
        self._articles, self._taken = other._articles, other._taken
        self._rounds = other._rounds
        self._states, self._agreed = other._states, other._agreed
        self._reaching = other._reaching
        if self._filter == other._filter:
            self._list()
        else:
            self.show_only(self._filter)

    def replace(
        self,
        articles: Collection[str],
        fresh: Iterable[ReviewedCase],
        place: Callable[[str], int],
    ) -> None:
        """Hold `fresh` cases in place of those of these articles; `place` says where an article (id) stands.

        Links from elsewhere into these come with the fresh ones, but without the other cases of where they begin.
        """
        found = _by_article(row for row in fresh if row.case.article in articles)
        before = chain.from_iterable(self._articles.get(article, ()) for article in articles)
        self.opened = _opened(list(before), list(chain.from_iterable(found.values())))
        for article in articles:
            self._count(self._articles.get(article, ()), -1)
            rows = found.get(article, [])
            self._count(rows, 1)
            if rows and article not in self._articles:
                self._articles = _with(self._articles, article, place)
                self._taken = _with(self._taken, article, place)
            if article in self._articles:
                self._articles[article] = rows
                self._taken[article] = looked_at(rows, self._filter)
                self._rounds[article] = _round(rows, self._filter)
        self._list()

    def _count(self, rows: Iterable[ReviewedCase], by: int) -> None:
        for row in rows:
            self._states[row.state] += by
            if row.case.kind is CaseKind.AGREED and row.state is State.OPEN:
                self._agreed += by
            if row.case.what == "link":
                for article in row.case.articles:
                    self._reaching.setdefault(article, set()).add(row.case.article)

    # Choosing

    def show_only(self, wanted: CaseFilter) -> None:
        """List other cases."""
        is_other_stage = wanted.stage is not self._filter.stage
        self._filter = wanted
        self._taken = {id: looked_at(rows, wanted) for id, rows in self._articles.items()}
        self._rounds = {id: _round(rows, wanted) for id, rows in self._articles.items()}
        here = self._current
        if is_other_stage and here and not wanted.takes(here):
            # Among what all agree on it would seem agreed, among what was deferred deferred.
            self._current = None
        self._list()

    def look_at(self, row: int) -> None:
        """Look at the case in that row of the list."""
        before, self._current = self._at, self._rows[row]
        self._at = row
        if self._is_kept and row != before:
            # What was kept only because it was looked at goes now.
            del self._rows[before]
            self._at -= before < row
            self._is_kept = False
            self.version += 1

    def look_at_case(self, key: CaseKey) -> None:
        """Look at a case, whether or not the filter takes it; at none where it is not there."""
        here = self._articles.get(key[0], ())
        self._current = next((row for row in here if key_of(row) == key), None)
        self._list()

    def leave(self) -> None:
        """Look at no case."""
        self._current = None
        self._list()

    def step(self, by: int) -> bool:
        """Look at the next (1) or previous (-1) case, round and round; False where there is none."""
        if not self._rows:
            return False
        if self._current is None:
            self.came_round = False
            self.look_at(0 if by > 0 else len(self._rows) - 1)
        else:
            self.came_round = not 0 <= self._at + by < len(self._rows)
            self.look_at((self._at + by) % len(self._rows))
        return True

    def _list(self) -> None:
        taken = chain.from_iterable(self._taken.values())
        self._total = sum(total for total, _ in self._rounds.values())
        self._decided = sum(decided for _, decided in self._rounds.values())
        rows = in_order(list(taken), self._filter)
        self._rows = rows
        self.version += 1
        self._current = self._again(self._current)
        if self._current is None:
            self._at, self._is_kept = 0, False
            return
        at = next((n for n, row in enumerate(rows) if row is self._current), -1)
        self._is_kept = at < 0
        if at < 0:
            at = min(self._at, len(rows))
            rows.insert(at, self._current)
        self._at = at

    def _again(self, before: ReviewedCase | None) -> ReviewedCase | None:
        """The same case as it is now; None where it is gone."""
        if before is None:
            return None
        key = key_of(before)
        here = self._articles.get(before.case.article, ())
        return next((row for row in here if row is before or key_of(row) == key), None)


def _is_of_marks(row: ReviewedCase) -> bool:
    return row.case.what == "span" and row.case.kind is not CaseKind.ADDED


def key_of(row: ReviewedCase) -> CaseKey:
    """What a case is found again by, after its article was read again."""
    return row.case.article, row.case.what, row.case.key


def _opened(before: list[ReviewedCase], now: list[ReviewedCase]) -> ReviewedCase | None:
    """The one case of `now` that is open and was not before; None where there is none, or several."""
    settled = [row for row in before if row.state is not State.OPEN]
    # Most changes take nothing back, and keys cost some time to make.
    if len(settled) - sum(row.state is not State.OPEN for row in now) != 1:
        return None
    keys = {key_of(row) for row in settled}
    opened = [row for row in now if row.state is State.OPEN and key_of(row) in keys]
    return opened[0] if len(opened) == 1 else None


def _round(rows: Iterable[ReviewedCase], wanted: CaseFilter) -> tuple[int, int]:
    """How many cases belong to the round that the filter begins, and how many of them are decided."""
    states = [row.state for row in rows if wanted.goes_through(row)]
    return len(states), states.count(State.DECIDED)


def _by_article(cases: Iterable[ReviewedCase]) -> dict[str, list[ReviewedCase]]:
    found: dict[str, list[ReviewedCase]] = {}
    for row in cases:
        found.setdefault(row.case.article, []).append(row)
    return found


def _with(
    held: dict[str, list[ReviewedCase]], article: str, place: Callable[[str], int]
) -> dict[str, list[ReviewedCase]]:
    """The same with an article that had no cases, which stands where it belongs."""
    order = list(held)
    order.insert(bisect(order, place(article), key=place), article)
    return {id: held.get(id, []) for id in order}
