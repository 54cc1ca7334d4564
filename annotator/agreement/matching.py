"""Which spans of annotators are about the same words."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.core.span import Pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.agreement.corpus import Article, Mark

Shared = dict[tuple[int, int], int]
Place = tuple[int, int]
Order = tuple[float, bool, list[Pieces], Place, Place]


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


def overlaps(article: Article, a: int, b: int) -> Shared:
    """Code points in common of the marks of annotators `a` and `b`, by the marks' places; found once."""
    if (a, b) not in article.overlaps:
        article.overlaps[a, b] = shared_characters(article.marks[a], article.marks[b])
    return article.overlaps[a, b]


def matched(article: Article, a: int, b: int, least: float = 0.0) -> list[tuple[int, int]]:
    """One-to-one matches of two annotators' marks, by the marks' places, the most alike first.

    Two marks are alike by the characters in common over all their characters (Jaccard), which must be more than
    `least`; a tie goes to the same label, then to the earlier. Above 0.5, marks that do not overlap among
    themselves can match one other at most, so no choice is made.
    """
    ours, theirs = article.marks[a], article.marks[b]
    found = []
    for (i, j), shared in overlaps(article, a, b).items():
        likeness = _likeness(ours[i], theirs[j], shared)
        if likeness > least:
            found.append(_order(article, -likeness, (a, i), (b, j)))
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for *_, (_, i), (_, j) in sorted(found):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((i, j))
    return pairs


def grouped(article: Article, least: float) -> dict[Place, Place]:
    """Marks of all its annotators brought together: (annotator, place in his marks) -> the group's name.

    Pairs join from the most alike on, where no annotator would come to have two marks in the group. The name is the
    first mark's (annotator, place).
    """
    found = []
    for a, b in combinations(sorted(article.marks), 2):
        ours, theirs = article.marks[a], article.marks[b]
        for (i, j), shared in overlaps(article, a, b).items():
            likeness = _likeness(ours[i], theirs[j], shared)
            if likeness > least:
                found.append(_order(article, -likeness, (a, i), (b, j)))
    places = [(a, i) for a, marks in article.marks.items() for i in range(len(marks))]
    groups = {place: [place] for place in places}
    for *_, one, other in sorted(found):
        _join(groups, one, other)
    return {place: min(group) for place, group in groups.items()}


def _join(groups: dict[Place, list[Place]], one: Place, other: Place) -> None:
    first, second = groups[one], groups[other]
    # In one group already, or in two that would come to hold two marks of somebody.
    if {a for a, _ in first} & {a for a, _ in second}:
        return
    first += second
    for place in second:
        groups[place] = first


def _order(article: Article, unlikeness: float, one: Place, other: Place) -> Order:
    """Most alike first, whoever the annotators are; then the same label, then the earlier."""
    first, second = (article.marks[a][i] for a, i in (one, other))
    pieces = sorted((first.pieces, second.pieces))
    return unlikeness, first.label != second.label, pieces, one, other


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
