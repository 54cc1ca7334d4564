"""Which spans of annotators are about the same words."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from annotator.agreement.corpus import Mark

Shared = dict[tuple[int, int], int]
Place = tuple[int, int]


def size(mark: Mark) -> int:
    """Code points in the mark's pieces."""
    return sum(end - start for start, end in mark.pieces)


def shared_characters(a: Sequence[Mark], b: Sequence[Mark]) -> Shared:
    """Code points in common of each two marks that overlap, by their places in `a` and `b`.

    Gaps between the pieces of a span are not part of it.
    """
    shared: Shared = defaultdict(int)
    theirs = _pieces(b)
    skipped = 0
    for start, end, i, _ in _pieces(a):
        while skipped < len(theirs) and theirs[skipped][3] <= start:
            skipped += 1
        for k in range(skipped, len(theirs)):
            other_start, other_end, j, _ = theirs[k]
            if other_start >= end:
                break
            if other_end > start:
                shared[i, j] += min(end, other_end) - max(start, other_start)
    return dict(shared)


def matched(a: Sequence[Mark], b: Sequence[Mark], least: float = 0.0) -> list[tuple[int, int]]:
    """One-to-one matches of marks, by their places in `a` and `b`, the most alike first.

    Two marks are alike by the characters in common over all their characters (Jaccard), which must be more than
    `least`; a tie goes to the same label, then to the earlier. Above 0.5, marks that do not overlap among
    themselves can match one other at most, so no choice is made.
    """
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for i, j in _by_likeness(a, b, least):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((i, j))
    return pairs


def grouped(readings: Mapping[int, Sequence[Mark]], least: float) -> dict[Place, Hashable]:
    """Marks of several annotators brought together: (annotator, place in his marks) -> the group's name.

    Pairs join from the most alike on, where no annotator would come to have two marks in the group. The name is the
    first mark's (annotator, place).
    """
    found: list[tuple[float, Place, Place]] = []
    for a, b in combinations(sorted(readings), 2):
        shared = shared_characters(readings[a], readings[b])
        found += (
            (-_likeness(readings[a][i], readings[b][j], n), (a, i), (b, j))
            for (i, j), n in shared.items()
        )
    places = {(a, i): readings[a][i] for a in readings for i in range(len(readings[a]))}
    groups = {place: [place] for place in places}
    for likeness, one, other in sorted(found, key=lambda each: _order(each, places)):
        if -likeness > least:
            _join(groups, one, other)
    return {place: min(group) for place, group in groups.items()}


def _join(groups: dict[Place, list[Place]], one: Place, other: Place) -> None:
    first, second = groups[one], groups[other]
    if first is second or {a for a, _ in first} & {a for a, _ in second}:
        return
    first += second
    for place in second:
        groups[place] = first


def _order(each: tuple[float, Place, Place], places: Mapping[Place, Mark]) -> tuple[object, ...]:
    likeness, one, other = each
    marks = sorted((places[one].sort_key[:4], places[other].sort_key[:4]))
    return likeness, places[one].label != places[other].label, marks, one, other


def _by_likeness(a: Sequence[Mark], b: Sequence[Mark], least: float) -> list[tuple[int, int]]:
    found = [
        (-_likeness(a[i], b[j], n), a[i].label != b[j].label, i, j)
        for (i, j), n in shared_characters(a, b).items()
    ]
    return [(i, j) for likeness, _, i, j in sorted(found) if -likeness > least]


def _likeness(one: Mark, other: Mark, shared: int) -> float:
    return shared / (size(one) + size(other) - shared)


def _pieces(marks: Sequence[Mark]) -> list[tuple[int, int, int, int]]:
    """Start, end, place of the mark and the furthest end so far, of all pieces in order of start."""
    result = []
    furthest = 0
    for start, end, i in sorted(
        (start, end, i) for i, mark in enumerate(marks) for start, end in mark.pieces
    ):
        furthest = max(furthest, end)
        result.append((start, end, i, furthest))
    return result
