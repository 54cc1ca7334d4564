"""Cases of links: whether annotators link the same two places, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.cases import WEIGHTS, Case, CaseKind, Owner, Place, Proposal, in_order

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from annotator.core.cases import ArticleLayers, Content
    from annotator.core.link import LinkedSpans

# Where a case stands among all: its article's number, its own number in the article.
_Spot = tuple[int, int]


class _Said(NamedTuple):
    type: str
    turned: bool


def link_cases(
    links: Iterable[LinkedSpans],
    layers: Sequence[ArticleLayers],
    cases: Mapping[str, Sequence[Case]],
    among: Sequence[str],
    undirected: Collection[str] = (),
) -> list[Case]:
    """The cases of links, by where they start. `cases` are the span cases of each article in `layers`.

    A link counts where its annotator read the articles of both its ends, and another one did. `undirected` are
    the ids of link types without a direction.
    """
    readings = {one.article: one for one in layers}
    spots = _spots(layers, cases)
    pairs: dict[tuple[_Spot, _Spot], dict[_Said, list[LinkedSpans]]] = {}
    for linked in links:
        source, target = spots.get(linked.source.id), spots.get(linked.target.id)
        if source is None or target is None:
            continue
        turned = target < source
        said = _Said(linked.link.type, turned and linked.link.type not in undirected)
        pair = (target, source) if turned else (source, target)
        pairs.setdefault(pair, {}).setdefault(said, []).append(linked)
    return [
        case for _, said in sorted(pairs.items()) for case in _of_pair(said, readings, tuple(among))
    ]


def _spots(
    layers: Sequence[ArticleLayers], cases: Mapping[str, Sequence[Case]]
) -> dict[str, _Spot]:
    """The case in which each span lies."""
    return {
        owner.mark: (number, n)
        for number, one in enumerate(layers)
        for n, case in enumerate(cases.get(one.article, ()))
        for proposal in case.proposals
        for owner in proposal.owners
    }


def _of_pair(
    said: Mapping[_Said, list[LinkedSpans]],
    readings: Mapping[str, ArticleLayers],
    among: tuple[str, ...],
) -> list[Case]:
    first = said[min(said)][0]
    ends = [readings[first.source.article], readings[first.target.article]]
    readers = tuple(one for one in ends[0].readers if one in ends[1].readers)
    done = ends[0].done & ends[1].done
    if len(readers) < 2:
        return []
    proposals = [_proposal(some) for _, some in sorted(said.items())]
    agreed = [one for one in proposals if set(one.annotators) == set(readers)]
    rest = [one for one in proposals if set(one.annotators) != set(readers)]
    groups = [(CaseKind.AGREED, [one]) for one in agreed]
    if rest:
        groups.append((CaseKind.LINKS, rest))
    article = first.source.article
    return [
        Case("link", kind, article, tuple(some), among, readers, done, 1000 * WEIGHTS[kind])
        for kind, some in groups
    ]


def _proposal(links: list[LinkedSpans]) -> Proposal:
    owners = [Owner(one.link.annotator, one.link.id) for one in links]
    contents = tuple(sorted({link_content(one) for one in links}))
    type_, pieces, article, target = contents[0]
    return Proposal(type_, pieces, in_order(owners), contents, Place(article, target))


def link_content(linked: LinkedSpans) -> Content:
    """What a link says."""
    source, target = linked.source, linked.target
    return linked.link.type, source.pieces, target.article, target.pieces
