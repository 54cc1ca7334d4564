"""Cases of spans: which proposals of an article are about the same words, and how they differ.

Offsets are Unicode code points, half-open. Nothing here depends on what annotators are called.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from annotator.core.cases import (
    WEIGHTS,
    Case,
    CaseKind,
    Owner,
    Proposal,
    differing_attributes,
    in_order,
    intersection,
    length,
)
from annotator.core.span import Pieces, joined

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from annotator.core.cases import ArticleLayers
    from annotator.core.span import Piece

_MOST_CHARACTERS = 999
_TIES = (CaseKind.LABEL, CaseKind.BOUNDARY, CaseKind.OVERLAP)


def article_cases(layers: ArticleLayers, among: Sequence[str]) -> list[Case]:
    """The cases of one article's spans, by place; none where fewer than two annotators have read it."""
    if len(layers.readers) < 2:
        return []
    grouped: list[tuple[CaseKind, list[Proposal]]] = []
    rest: list[Proposal] = []
    everybody = len(layers.readers)
    for one in _proposals(layers):
        if len(one.owners) >= everybody and len(set(one.annotators)) == everybody:
            grouped.append((CaseKind.AGREED, [one]))
        else:
            rest.append(one)
    compared = tuple(among)
    found = [_case(kind, some, layers, compared) for kind, some in (*grouped, *_tied(rest))]
    return sorted(found, key=lambda case: _order(case.proposals[0]))


def _overlap(one: Pieces, other: Pieces) -> bool:
    """Whether two spans have a character in common."""
    return any(a < d and c < b for a, b in one for c, d in other)


def _proposals(layers: ArticleLayers) -> list[Proposal]:
    owners: dict[tuple[Pieces, str], list[Owner]] = {}
    readers = set(layers.readers)
    for span in layers.spans:
        if span.annotator in readers:
            owner = Owner(span.annotator, span.id, span.attributes)
            owners.setdefault((span.pieces, span.label), []).append(owner)
    made = (
        Proposal(label, pieces, in_order(some), ((label, pieces, "", ()),))
        for (pieces, label), some in owners.items()
    )
    return sorted(made, key=_order)


def _order(proposal: Proposal) -> tuple[int, int, str, Pieces]:
    pieces = proposal.pieces
    return pieces[0][0], pieces[-1][1], proposal.label, pieces


def _tied(rest: list[Proposal]) -> Iterator[tuple[CaseKind, list[Proposal]]]:
    """Join proposals tie by tie, each among what no earlier tie has joined; what stays alone comes last."""
    pairs = list(_pairs(rest))
    free = set(range(len(rest)))
    for tie in _TIES:
        held = [(i, j) for i, j, kind in pairs if kind is tie and i in free and j in free]
        for group in _components(held):
            yield tie, [rest[n] for n in sorted(group)]
            free -= group
    for n in sorted(free):
        yield CaseKind.ONLY_SOME, [rest[n]]


def _pairs(rest: list[Proposal]) -> Iterator[tuple[int, int, CaseKind]]:
    """Each two proposals, by number, that share a character and stand against each other, and by which tie."""
    owners = [frozenset(one.annotators) for one in rest]
    for i, one in enumerate(rest):
        end = one.pieces[-1][1]
        for j in range(i + 1, len(rest)):
            other = rest[j]
            if other.pieces[0][0] >= end:
                break
            if owners[i] <= owners[j] or owners[j] <= owners[i]:
                continue
            if one.pieces == other.pieces:
                yield i, j, CaseKind.LABEL
            elif _overlap(one.pieces, other.pieces):
                yield i, j, CaseKind.BOUNDARY if one.label == other.label else CaseKind.OVERLAP


def _components(pairs: Iterable[tuple[int, int]]) -> list[set[int]]:
    group_of: dict[int, set[int]] = {}
    for i, j in pairs:
        one, other = group_of.get(i, {i}), group_of.get(j, {j})
        if one is not other:
            one |= other
        for n in one:
            group_of[n] = one
    return list({id(group): group for group in group_of.values()}.values())


def _case(
    kind: CaseKind, proposals: list[Proposal], layers: ArticleLayers, among: tuple[str, ...]
) -> Case:
    owners = [owner for proposal in proposals for owner in proposal.owners]
    cost = 1000 * WEIGHTS[kind] + min(_MOST_CHARACTERS, _disputed(kind, proposals, layers.readers))
    return Case(
        "span", kind, layers.article, tuple(proposals), among, layers.readers, layers.done,
        cost, differing_attributes(owners),
    )  # fmt: skip


def _disputed(kind: CaseKind, proposals: list[Proposal], readers: Collection[str]) -> int:
    """Characters in dispute: where labels differ all of them, else those that not every reader has marked."""
    if kind is CaseKind.AGREED:
        return 0
    if kind in (CaseKind.LABEL, CaseKind.ONLY_SOME):  # of one place
        return length(proposals[0].pieces)
    pieces = [piece for one in proposals for piece in one.pieces]
    everything = length(joined(pieces))
    each = [name for one in proposals for name in one.annotators]
    if kind is CaseKind.OVERLAP or len(set(each)) < len(readers):
        return everything
    if len(each) == len(readers) and len(pieces) == len(proposals):
        # One stretch of each: what all share lies between the last start and the first end.
        shared = min(end for _, end in pieces) - max(start for start, _ in pieces)
        return everything - max(shared, 0)
    of_all: Pieces = reduce(intersection, _pieces_by_annotator(proposals))
    return everything - length(of_all)


def _pieces_by_annotator(proposals: Iterable[Proposal]) -> list[Pieces]:
    each: dict[str, list[Piece]] = {}
    for one in proposals:
        for name in one.annotators:
            each.setdefault(name, []).extend(one.pieces)
    return [joined(pieces) for pieces in each.values()]
