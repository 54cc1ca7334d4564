"""The alignment of several annotators' units that costs least, found exactly.

Every unit goes into exactly one set, with at most one unit of each annotator. The search walks the units in order of
text and remembers what is covered. Prices on units, so low that no set costs less than its units are worth, tell it
what the uncovered rest costs at least (A*), so that it looks at little more than the best alignment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import heappop, heappush

from annotator.agreement.measure import Undefined

TOO_MANY = "the spans lie so densely that the best alignment cannot be found in reasonable time"
# Sets, and steps of the search, beyond which no best alignment is looked for (some seconds each).
MOST = 300_000

# Of a unit and a limit: the later units of others that are nearer than that, and how far each is.
Near = Callable[[int, float], Mapping[int, float]]
CostedSet = tuple[float, tuple[int, ...]]


def least_cost(owners: Sequence[int], people: int, near: Near, single: float) -> float:
    """The least cost of an alignment of units 0, 1, ... in order of text, unit i made by annotator `owners[i]`.

    A set costs the mean, over all pairs of the `people` annotators, of the distance of their two units, or of `single`
    where one of the two has none in the set. Undefined where there are too many to choose from.
    """
    sets = list(_Candidates(owners, people, near, single))
    prices, above = _prices(sets, len(owners))
    return sum(prices) + _cheapest_cover(sets, above, len(owners))


class _Candidates:
    """The sets that cost less than their units would, each in a set of its own; and all the sets of one."""

    def __init__(self, owners: Sequence[int], people: int, near: Near, single: float) -> None:
        self._owners = owners
        self._pairs = people * (people - 1) // 2
        self._single = single
        # Sums of distances below which a set of so many units is worth making.
        self._limits = [
            single * (k * self._pairs - self._pairs + k * (k - 1) // 2) for k in range(people + 1)
        ]
        self._near = [near(i, self._limits[-1]) for i in range(len(owners))]
        self._seen = 0

    def __iter__(self) -> Iterator[CostedSet]:
        for i in range(len(self._owners)):
            yield from self._grown((i,), 0.0, list(self._near[i]))

    def _grown(
        self, members: tuple[int, ...], apart: float, others: list[int]
    ) -> Iterator[CostedSet]:
        size = len(members)
        self._seen += 1
        if self._seen > MOST:
            raise Undefined(TOO_MANY)
        if size == 1 or apart < self._limits[size]:
            lacking = self._pairs - size * (size - 1) // 2
            yield (apart + lacking * self._single) / self._pairs, members
        for k, other in enumerate(others):
            further = apart
            for i in members:
                further += self._near[i].get(other, self._limits[-1])
            if further < self._limits[-1]:
                owner = self._owners[other]
                rest = [j for j in others[k + 1 :] if self._owners[j] != owner]
                yield from self._grown((*members, other), further, rest)


def _prices(sets: Sequence[CostedSet], units: int) -> tuple[list[float], list[float]]:
    """A price for each unit, no set below what its members are worth together; and how far above each set is."""
    prices = [float("inf")] * units
    for cost, members in sets:
        share = cost / len(members)
        for unit in members:
            if share < prices[unit]:
                prices[unit] = share
    slack = [cost - sum([prices[unit] for unit in members]) for cost, members in sets]
    belonging: list[list[int]] = [[] for _ in range(units)]
    for k, (_, members) in enumerate(sets):
        for unit in members:
            belonging[unit].append(k)
    for unit, ks in enumerate(belonging):
        raised = min([slack[k] for k in ks])
        if raised > 0:
            prices[unit] += raised
            for k in ks:
                slack[k] -= raised
    return prices, slack


def _cheapest_cover(sets: Sequence[CostedSet], above: Sequence[float], units: int) -> float:
    """What the best alignment of so many units costs above the sum of all prices, as each set does by `above`."""
    by_first: list[list[tuple[float, int]]] = [[] for _ in range(units)]
    for (_, members), more in zip(sets, above, strict=True):
        by_first[members[0]].append((max(more, 0.0), sum([1 << unit for unit in members])))
    everything = (1 << units) - 1
    best, infinite = {0: 0.0}, float("inf")
    waiting = [(0.0, 0)]
    while len(best) < MOST:
        cost, covered = heappop(waiting)
        if covered == everything:
            return cost
        if cost > best[covered]:
            continue
        first = (~covered & (covered + 1)).bit_length() - 1
        for more, bits in by_first[first]:
            if not bits & covered:
                reached, total = covered | bits, cost + more
                if total < best.get(reached, infinite):
                    best[reached] = total
                    heappush(waiting, (total, reached))
    raise Undefined(TOO_MANY)
