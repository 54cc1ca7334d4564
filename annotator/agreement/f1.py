"""F1 of two annotators' sets of spans, and of the tokens that their spans touch."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.agreement.categories import touched
from annotator.agreement.measure import Block, Key, Measure, Source, Table, mean_of, ratio
from annotator.core.span import joined

if TYPE_CHECKING:
    from annotator.agreement.corpus import Article, Corpus, Mark
    from annotator.core.span import Pieces

NOBODY_MARKED = "neither annotator marked anything there, so there is nothing to agree on (0/0)"

Overlap = Mapping[Hashable, int]


def span_f1(overlap: Overlap) -> float:
    """Exact F1: 2 |A and B| / (|A| + |B|) over the sets of (article, pieces, label), pooled over articles.

    0 to 1, symmetric; the usual F1 (van Rijsbergen 1979; for annotators Hripcsak & Rothschild 2005, JAMIA 12(3)).
    Over the articles that all the annotators read. A span of several pieces is the same where all pieces are.
    Unit of counting: spans; an annotator's repeated identical span counts once. Undefined where neither marked
    anything there; the mean over pairs where one of them is.
    """
    return ratio(2 * overlap.get("both", 0), overlap.get("one", 0), NOBODY_MARKED)


def token_f1(overlap: Overlap) -> float:
    """Token F1: each distinct span cut into the tokens it touches; 2 |A and B| / (|A| + |B|) over multisets.

    Elements are (article, token, label); 0 to 1, symmetric. Source: bratiaa 0.1 (K. Tikhonov), as it counts.
    Over the articles that all the annotators read. Unit of counting: tokens, maximal runs of non-whitespace. Undefined
    where neither marked any token there; the mean over pairs where one of them is.
    """
    return span_f1(overlap)


FORMULAS: dict[str, Callable[..., float]] = {
    "span_f1_exact": span_f1,
    "span_f1_exact_mean": span_f1,
    "token_f1": token_f1,
    "token_f1_mean": token_f1,
}


class SpanSource:
    """Counts each annotator's spans by label, and those that two annotators share."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def table(self, article: Article) -> Table:
        """(label, a, b) -> shared by a and b; (label, a) -> all of a's; empty unless all read the article."""
        if len(article.marks) < len(self._corpus.annotators):
            return {}
        spans = {i: distinct(marks) for i, marks in article.marks.items()}
        table: Counter[Hashable] = Counter(
            (label, i) for i, those in spans.items() for label, _ in those
        )
        for a, b in self._corpus.pairs:
            table.update((label, a, b) for label, _ in spans[a] & spans[b])
        return table

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: spans do not straddle articles."""
        return {}


class SpanTokenSource:
    """Counts the tokens of each annotator's spans by label, and those that two annotators share."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def table(self, article: Article) -> Table:
        """As for spans; a token counts once for each of an annotator's spans of that label that touch it."""
        if len(article.marks) < len(self._corpus.annotators):
            return {}
        table: Counter[Hashable] = Counter()
        for label, ends in self._ends(article).items():
            for width, depths in _levels(ends, len(self._corpus.annotators)):
                for i, depth in enumerate(depths):
                    table[label, i] += width * depth
                for a, b in self._corpus.pairs:
                    table[label, a, b] += width * min(depths[a], depths[b])
        return table

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: spans do not straddle articles."""
        return {}

    def _ends(self, article: Article) -> dict[str, list[tuple[int, int, int]]]:
        """By label: (token, annotator, +1 where a span of his begins there, -1 where it has ended)."""
        ends: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for i, marks in article.marks.items():
            for label, pieces in distinct(marks):
                for first, last in joined(touched(article, pieces)):
                    ends[label] += ((first, i, 1), (last, i, -1))
        return ends


def _levels(
    ends: list[tuple[int, int, int]], annotators: int
) -> Iterator[tuple[int, Sequence[int]]]:
    """Widths of stretches of tokens, each with how many spans of each annotator lie over it."""
    depths = [0] * annotators
    here = 0
    for place, i, step in sorted(ends):
        if place > here:
            if any(depths):
                yield place - here, depths
            here = place
        depths[i] += step


def distinct(marks: Iterable[Mark]) -> set[tuple[str, Pieces]]:
    """The distinct spans, by label and pieces."""
    return {(mark.label, mark.pieces) for mark in marks}


def sources(corpus: Corpus) -> dict[str, Source]:
    """Spans, and tokens of spans."""
    return {
        "spans": SpanSource(corpus),
        "span tokens": SpanTokenSource(corpus),
    }


def measures(corpus: Corpus) -> Iterator[Measure]:
    """F1 of each pair and their mean, over all labels and per label."""
    yield from _measures_of(corpus, "spans", "span_f1_exact", span_f1)
    if corpus.has_text:
        yield from _measures_of(corpus, "span tokens", "token_f1", token_f1)


def _measures_of(
    corpus: Corpus, source: str, name: str, formula: Callable[[Overlap], float]
) -> Iterator[Measure]:
    mean = mean_of(formula)
    for label in (None, *corpus.labels):
        blocks = [overlap_block(source, a, b, label) for a, b in corpus.pairs]
        for pair, block in zip(corpus.pairs, blocks, strict=True):
            yield Measure(Key(name, corpus.names(*pair), label), (block,), formula)
        whole = label is None
        yield Measure(Key(f"{name}_mean", label=label), tuple(blocks), mean, per_article=whole)


def overlap_block(source: str, a: int, b: int, label: str | None) -> Block:
    """Columns "both" (shared by a and b) and "one" (all of a's plus all of b's), of one label or of all."""

    def project(state: tuple[Hashable, ...]) -> Iterable[tuple[str, int]]:
        if label is None or state[0] == label:
            if state[1:] == (a, b):
                yield "both", 1
            elif state[1:] in ((a,), (b,)):
                yield "one", 1

    return Block(source, ("overlap", a, b, label), project)
