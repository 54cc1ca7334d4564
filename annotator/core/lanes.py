"""Lanes: which of the lines under a text each span draws its own line in, so that no two cover each other."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.span import Piece


def lanes(spans: Sequence[Piece]) -> list[int]:
    """The lane, from 0, of each of `spans`: those that share a code point never share a lane.

    Earlier starts first and longer ones before shorter, each in the lowest free lane: as few lanes as can be,
    and a span put inside another does not move the outer one.
    """
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0], -spans[n][1], n))
    result = [0] * len(spans)
    taken: list[tuple[int, int]] = []
    free: list[int] = []
    used = 0
    for n in order:
        start, end = spans[n]
        while taken and taken[0][0] <= start:
            heappush(free, heappop(taken)[1])
        if free:
            lane = heappop(free)
        else:
            lane, used = used, used + 1
        result[n] = lane
        heappush(taken, (end, lane))
    return result
