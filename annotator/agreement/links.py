"""Agreement on links: F1 of the links drawn, and on the type given to what both linked.

Spans of two annotators are the same where more than half of their characters are (see threads). A link counts where
both its ends lie in articles that both read, and for the article of its source.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from annotator.agreement.cluster_alpha import cluster_alpha
from annotator.agreement.clusters import FORMULAS as CLUSTER_FORMULAS
from annotator.agreement.kappa import cohen_kappa, percent_agreement
from annotator.agreement.measure import Block, Key, Measure, Source, Table, Undefined, ratio
from annotator.agreement.threads import SAME_CLAIM, Readers, Spot, ThreadTable

if TYPE_CHECKING:
    from annotator.agreement.corpus import Article, Corpus

NOBODY_LINKED = "neither annotator drew such a link"
NO_PAIR_IN_COMMON = "no two spans were linked by both"
ONE_TYPE = "all that both linked has one and the same type, so chance alone agrees fully"

# Link types without a direction: their ends are not told apart.
UNDIRECTED = frozenset({SAME_CLAIM, "different_claim"})

Cells = Mapping[tuple[str, str], int]


class Drawn(NamedTuple):
    """A link between spans under the names that two annotators share."""

    type: str
    source: Spot
    target: Spot


def link_f1(overlap: Mapping[Hashable, int]) -> float:
    """F1 of the two sets of links (type, source, target): 2 |A and B| / (|A| + |B|); 0 to 1, symmetric.

    Types without direction match either way round. `_untyped`: unordered pairs of spans, whatever the type.
    `_lifted`: links other than same_claim, each (t, s, x) standing for (t, s, y) with every y in the thread of x in
    that annotator's own layer, so that answering another mention of the same claim is no disagreement. Unit of
    counting: links. The usual F1 of sets (van Rijsbergen 1979). Undefined where neither drew such a link.
    """
    return ratio(2 * overlap.get("both", 0), overlap.get("one", 0), NOBODY_LINKED)


def link_type_agreement(cells: Cells) -> float:
    """The share, 0 to 1, of unordered pairs of spans linked by both that both gave the same type: n_same / n.

    Observed agreement (Artstein & Poesio 2008, Computational Linguistics 34(4)). Unit of counting: pairs of spans.
    Undefined where both linked no pair.
    """
    return _said(NO_PAIR_IN_COMMON, percent_agreement, cells)


def cohen_kappa_link_type(cells: Cells) -> float:
    """Cohen's kappa of the types given to unordered pairs of spans that both linked: (p_o - p_e) / (1 - p_e).

    Source: Cohen 1960, Educational and Psychological Measurement 20(1). From -1 to 1, no unit; counted over pairs of
    spans. Undefined where both linked no pair, and where one type alone occurs.
    """
    return _said(ONE_TYPE if cells else NO_PAIR_IN_COMMON, cohen_kappa, cells)


def _said(reason: str, formula: Callable[[Cells], float], cells: Cells) -> float:
    try:
        return formula(cells)
    except Undefined:
        raise Undefined(reason) from None


FORMULAS: dict[str, Callable[..., float]] = {
    "link_f1": link_f1,
    "link_f1_untyped": link_f1,
    "link_f1_lifted": link_f1,
    "link_type_agreement": link_type_agreement,
    "cohen_kappa_link_type": cohen_kappa_link_type,
    "krippendorff_alpha_clusters_masi": cluster_alpha,
    "krippendorff_alpha_clusters_jaccard": cluster_alpha,
    **CLUSTER_FORMULAS,
}


class LinkSource:
    """Counts links by pair of annotators: (a, b, way, type, "both" or "one"), and (a, b, "types", one's, other's)."""

    def __init__(self, corpus: Corpus, readers: Readers, undirected: frozenset[str]) -> None:
        self._corpus = corpus
        self._readers = readers
        self._undirected = undirected
        self._tables: dict[str, Counter[Hashable]] | None = None

    def table(self, article: Article) -> Table:
        """The links that start in the article."""
        if self._tables is None:
            self._tables = defaultdict(Counter)
            for a, b in self._corpus.pairs:
                self._count(self._tables, a, b)
        return self._tables.get(article.id, {})

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: a link counts for the article that it starts in."""
        return {}

    def _count(self, tables: dict[str, Counter[Hashable]], a: int, b: int) -> None:
        both = {article.id for article in self._readers.both(a, b)}
        same = self._readers.same(a, b)
        ours = self._ways(a, both, {})
        theirs = self._ways(
            b,
            both,
            {spot: same.get(spot, _alone(spot)) for spot in self._readers.threads(b).of_spot},
        )
        for way, links in ours.items():
            for link in links | theirs[way]:
                counts = tables[link.source[0]]
                sides = (link in links) + (link in theirs[way])
                counts[a, b, way, link.type, "one"] += sides
                counts[a, b, way, link.type, "both"] += sides == 2
        types = _types(theirs["drawn"])
        for pair, one in _types(ours["drawn"]).items():
            if pair in types:
                tables[pair[0][0]][a, b, "types", one, types[pair]] += 1

    def _ways(
        self, annotator: int, both: set[str], names: Mapping[Spot, Spot]
    ) -> dict[str, set[Drawn]]:
        """The annotator's links as drawn, without types, and lifted to threads, ends under shared names."""
        drawn: set[Drawn] = set()
        lifted: set[Drawn] = set()
        for tie in self._ties(annotator, both):
            drawn.add(self._named(tie, names))
            if tie.type != SAME_CLAIM:
                lifted.update(
                    self._named(each, names) for each in self._lifted(annotator, tie, both)
                )
        untyped = {Drawn("", *sorted((link.source, link.target))) for link in drawn}
        return {"drawn": drawn, "untyped": untyped, "lifted": lifted}

    def _ties(self, annotator: int, both: set[str]) -> Iterator[Drawn]:
        spots = self._readers.threads(annotator).spots
        for article in self._corpus.articles:
            for tie in article.ties.get(annotator, ()):
                source, target = spots.get(tie.source), spots.get(tie.target)
                if source and target and source[0] in both and target[0] in both:
                    yield Drawn(tie.type, source, target)

    def _lifted(self, annotator: int, tie: Drawn, both: set[str]) -> Iterator[Drawn]:
        threads = self._readers.threads(annotator)
        ends = [(tie.source, tie.target)]
        if tie.type in self._undirected:
            ends.append((tie.target, tie.source))
        for source, target in ends:
            for other in threads.members[threads.of_spot[target]]:
                if other[0] in both:
                    yield Drawn(tie.type, source, other)

    def _named(self, tie: Drawn, names: Mapping[Spot, Spot]) -> Drawn:
        source, target = names.get(tie.source, tie.source), names.get(tie.target, tie.target)
        if tie.type in self._undirected:
            source, target = sorted((source, target))
        return Drawn(tie.type, source, target)


def _alone(spot: Spot) -> Spot:
    """A name for a span of the second annotator that is none of the first's: no place of his is below 0."""
    return spot[0], -1 - spot[1]


def _types(links: Iterable[Drawn]) -> dict[tuple[Spot, Spot], str]:
    """The types given to each unordered pair of spans, several in one text."""
    types: dict[tuple[Spot, Spot], list[str]] = defaultdict(list)
    for link in sorted(links):
        source, target = sorted((link.source, link.target))
        types[source, target].append(link.type)
    return {pair: " + ".join(those) for pair, those in types.items()}


def sources(corpus: Corpus, readers: Readers, undirected: frozenset[str]) -> dict[str, Source]:
    """The table of links."""
    return {"links": LinkSource(corpus, readers, undirected)}


def measures(corpus: Corpus, readers: Readers) -> Iterator[Measure]:
    """Links and threads of each pair; alpha of threads over all annotators."""
    for pair in corpus.pairs:
        yield from _link_measures(corpus, pair)
        for name, formula in CLUSTER_FORMULAS.items():
            value = partial(_on_threads, formula, readers, pair)
            yield Measure(Key(name, corpus.names(*pair)), (), value, spread=False)
    for name in ("masi", "jaccard"):
        value = partial(_alpha_of, readers, masi=name == "masi")
        yield Measure(Key(f"krippendorff_alpha_clusters_{name}"), (), value, spread=False)


def _on_threads(
    formula: Callable[[ThreadTable], float], readers: Readers, pair: tuple[int, int]
) -> float:
    return formula(readers.table(*pair))


def _alpha_of(readers: Readers, *, masi: bool) -> float:
    return cluster_alpha(readers.claims, masi=masi)


def _link_measures(corpus: Corpus, pair: tuple[int, int]) -> Iterator[Measure]:
    names = corpus.names(*pair)
    for name, way in (
        ("link_f1", "drawn"),
        ("link_f1_untyped", "untyped"),
        ("link_f1_lifted", "lifted"),
    ):
        yield Measure(Key(name, names), (links_block(pair, way, None),), link_f1)
    for type_ in corpus.link_types:
        key = Key("link_f1", names, link_type=type_)
        yield Measure(key, (links_block(pair, "drawn", type_),), link_f1)
    for formula in (link_type_agreement, cohen_kappa_link_type):
        yield Measure(Key(formula.__name__, names), (types_block(pair),), formula)


def links_block(pair: tuple[int, int], way: str, type_: str | None) -> Block:
    """Columns "both" and "one" (all of one's plus all of the other's), of one type or of all."""

    def project(state: tuple[Hashable, ...]) -> Iterable[tuple[Hashable, int]]:
        if state[:3] == (*pair, way) and type_ in (None, state[3]):
            yield state[4], 1

    return Block("links", ("links", *pair, way, type_), project)


def types_block(pair: tuple[int, int]) -> Block:
    """Columns (type given by one, by the other), over the unordered pairs of spans that both linked."""

    def project(state: tuple[Hashable, ...]) -> Iterable[tuple[Hashable, int]]:
        if state[:3] == (*pair, "types"):
            yield state[3:], 1

    return Block("links", ("types", *pair), project)
