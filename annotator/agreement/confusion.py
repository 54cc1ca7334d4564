"""Which label one annotator gave where another gave which: a matrix with counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.agreement.matching import matched

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.agreement.corpus import Article, Corpus

Cell = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Confusion:
    """Spans of two annotators by (label of the first, label of the second); None: the other marked nothing there.

    Spans are matched one to one wherever they overlap, the most alike first. Unit: spans.
    """

    annotators: tuple[str, str]
    labels: tuple[str, ...]
    counts: Mapping[Cell, int]

    def count(self, first: str | None, second: str | None) -> int:
        """How many spans had these two labels."""
        return self.counts.get((first, second), 0)


def confusion(corpus: Corpus, a: int, b: int) -> Confusion:
    """The matrix of two annotators, by index, over the articles that both read."""
    counts: Counter[Cell] = Counter()
    for article in corpus.articles:
        if a in article.marks and b in article.marks:
            counts.update(_cells(article, a, b))
    return Confusion((corpus.annotators[a], corpus.annotators[b]), corpus.labels, counts)


def _cells(article: Article, a: int, b: int) -> Counter[Cell]:
    ours, theirs = article.marks[a], article.marks[b]
    pairs = matched(article, a, b)
    cells: Counter[Cell] = Counter((ours[i].label, theirs[j].label) for i, j in pairs)
    met = {i for i, _ in pairs}, {j for _, j in pairs}
    cells.update((mark.label, None) for i, mark in enumerate(ours) if i not in met[0])
    cells.update((None, mark.label) for j, mark in enumerate(theirs) if j not in met[1])
    return cells
