"""Agreement on where spans begin and end, whatever their labels."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.agreement.measure import Block, Key, Measure, Source, Table, Undefined, ratio

if TYPE_CHECKING:
    from annotator.agreement.corpus import Article, Corpus

NO_BOUNDARY = "neither annotator has a boundary inside the text"

Edits = Mapping[Hashable, int]


def boundary_similarity(edits: Edits) -> float:
    """Boundary similarity: B = 1 - (|A| + w(T)) / (|A| + |T| + |M|), n_t = 2.

    A: boundaries of one annotator alone; T: boundaries of both that lie 1 apart (transpositions), w = distance / n_t,
    so 1/2 each; M: boundaries in common. Boundaries are the distinct starts and ends of spans inside the text,
    labels ignored. Source: Fournier 2013, ACL; counted as segeval 2.0 does; articles pooled. 0 to 1. Unit of
    distance: one character (code point), or one token. Undefined where neither set a boundary.
    """
    every = edits.get("alone", 0) + edits.get("near", 0) + edits.get("same", 0)
    return 1 - ratio(_cost(edits), every, NO_BOUNDARY)


def segmentation_similarity(edits: Edits) -> float:
    """Segmentation similarity: S = 1 - (|A| + w(T)) / places where a boundary could be, n_t = 2.

    Source: Fournier & Inkpen 2012, NAACL; same boundaries as boundary similarity; articles pooled. 0 to 1; near 1
    wherever boundaries are rare. Unit of counting: places between characters (code points). Undefined where
    nobody set a boundary.
    """
    if not edits.get("alone", 0) + edits.get("near", 0) + edits.get("same", 0):
        raise Undefined(NO_BOUNDARY)
    return 1 - ratio(_cost(edits), edits.get("places", 0), NO_BOUNDARY)


def _cost(edits: Edits) -> float:
    return edits.get("alone", 0) + edits.get("near", 0) / 2


FORMULAS: dict[str, Callable[..., float]] = {
    "boundary_similarity_char": boundary_similarity,
    "boundary_similarity_token": boundary_similarity,
    "segmentation_similarity_char": segmentation_similarity,
}


class BoundarySource:
    """Counts boundary edits of each two annotators: (a, b, kind)."""

    def __init__(self, corpus: Corpus, *, tokens: bool) -> None:
        self._corpus = corpus
        self._tokens = tokens

    def table(self, article: Article) -> Table:
        """The article's edits by pair: alone, near, same; and the places a boundary could be at."""
        length = len(article.tokens[0]) if self._tokens else article.length
        boundaries = {i: self._boundaries(article, i, length) for i in article.marks}
        table: dict[Hashable, int] = {}
        for a, b in self._corpus.pairs:
            if a in boundaries and b in boundaries:
                for kind, n in edits(boundaries[a], boundaries[b]).items():
                    table[a, b, kind] = n
                table[a, b, "places"] = max(length - 1, 0)
        return table

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: the border of an article is no annotator's boundary."""
        return {}

    def _boundaries(self, article: Article, annotator: int, length: int) -> set[int]:
        ends = {end for m in article.marks[annotator] for piece in m.pieces for end in piece}
        if self._tokens:
            ends = {bisect_left(article.tokens[0], end) for end in ends}
        return {end for end in ends if 0 < end < length}


def edits(a: set[int], b: set[int]) -> dict[str, int]:
    """The least edits between two sets of boundaries: how many stand alone, near (1 apart) and the same."""
    left, right = sorted(a - b), b - a
    near = 0
    for place in left:
        for other in (place - 1, place + 1):
            if other in right:
                right.remove(other)
                near += 1
                break
    return {"alone": len(left) + len(right) - near, "near": near, "same": len(a & b)}


def sources(corpus: Corpus) -> dict[str, Source]:
    """Boundaries between characters and between tokens."""
    return {
        "boundaries": BoundarySource(corpus, tokens=False),
        "token boundaries": BoundarySource(corpus, tokens=True),
    }


def measures(corpus: Corpus) -> Iterator[Measure]:
    """Each pair's similarities, over all articles and per article."""
    for a, b in corpus.pairs:
        names = corpus.names(a, b)
        char = (edits_block("boundaries", a, b),)
        yield _measure("boundary_similarity_char", names, char, boundary_similarity)
        yield _measure("segmentation_similarity_char", names, char, segmentation_similarity)
        if corpus.has_text:
            token = (edits_block("token boundaries", a, b),)
            yield _measure("boundary_similarity_token", names, token, boundary_similarity)


def _measure(
    name: str, names: tuple[str, ...], blocks: tuple[Block, ...], formula: Callable[..., float]
) -> Measure:
    return Measure(Key(name, names), blocks, formula, per_article=True)


def edits_block(source: str, a: int, b: int) -> Block:
    """Columns: alone, near, same, places."""

    def project(state: tuple[Hashable, ...]) -> Iterable[tuple[Hashable, int]]:
        if state[:2] == (a, b):
            yield state[2], 1

    return Block(source, ("edits", a, b), project)
