"""Krippendorff's alpha of claim threads, for any number of annotators."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import permutations

from annotator.agreement.measure import ratio

NOTHING_COMMON = "no span was marked by two annotators"
NO_VARIATION = "every span lies in the same thread, so there is no variation to agree on"

Thread = frozenset[Hashable]
Nearness = Mapping[Thread, Mapping[Thread, float]]


def cluster_alpha(units: Iterable[Sequence[Thread]], *, masi: bool) -> float:
    """Krippendorff's alpha of threads: 1 - D_o / D_e. Passonneau 2004, LREC. No unit, 1 at most.

    Unit: a span that two or more annotators marked, given as each one's thread, the whole set of spans in it; who did
    not mark it is missing. Distance 1 - J M, J = |A and B| / |A or B|: Jaccard, M = 1; or MASI, M = 1 for equal sets,
    2/3 where one holds the other, 1/3 where they overlap, 0 where they are apart. Only threads that meet are compared
    one by one. D_o = the mean over values of the mean distance to the others of their unit, D_e that to all others.
    Undefined where no span was marked by two, and where all are in one and the same thread.
    """
    kept = list(units)
    number = Counter(thread for threads in kept for thread in threads)
    n = number.total()
    near = _nearness(number, masi=masi)
    apart = sum(_disagreement(threads, near) for threads in kept)
    alike = sum(count * number[b] * near[a][b] for a, count in number.items() for b in near[a])
    reason = NO_VARIATION if n else NOTHING_COMMON
    return 1 - ratio(apart * (n - 1), _whole(n * n - alike), reason)


def _whole(value: float) -> float:
    """0 where only rounding is left of a difference that is a count of pairs."""
    return value if value > 1e-9 else 0.0


def _disagreement(threads: Sequence[Thread], near: Nearness) -> float:
    """Distances of ordered pairs in one unit, by the number of annotators less one."""
    pairs = permutations(threads, 2)
    return sum(1 - near[a].get(b, 0.0) for a, b in pairs) / (len(threads) - 1)


def _nearness(threads: Iterable[Thread], *, masi: bool) -> Nearness:
    """1 - distance of every two threads that have a span in common, and of each with itself."""
    holding: dict[Hashable, list[Thread]] = defaultdict(list)
    for thread in threads:
        for span in thread:
            holding[span].append(thread)
    common: Counter[tuple[Thread, Thread]] = Counter()
    for those in holding.values():
        common.update((a, b) for a in those for b in those)
    near: dict[Thread, dict[Thread, float]] = defaultdict(dict)
    for (a, b), shared in common.items():
        jaccard = shared / (len(a) + len(b) - shared)
        near[a][b] = jaccard * (_monotonicity(a, b, shared) if masi else 1.0)
    return near


def _monotonicity(a: Thread, b: Thread, shared: int) -> float:
    if len(a) == len(b) == shared:
        return 1.0
    return 2 / 3 if shared in (len(a), len(b)) else 1 / 3
