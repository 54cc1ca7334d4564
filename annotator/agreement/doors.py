"""From a number to the spans behind it: which marks of two annotators met, and which met nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.agreement.matching import matched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.agreement.corpus import Article, Corpus, Mark
    from annotator.agreement.measure import Key


class Meeting(NamedTuple):
    """Two annotators' marks that are about the same words, or one mark where the other has none (None)."""

    article: str
    annotators: tuple[str, str]
    first: Mark | None
    second: Mark | None

    @property
    def cell(self) -> tuple[str | None, str | None]:
        """The cell of the confusion matrix in which it counts: the two labels, None for no mark."""
        return (
            None if self.first is None else self.first.label,
            None if self.second is None else self.second.label,
        )

    @property
    def is_agreed(self) -> bool:
        """Whether both say the same: label and pieces."""
        return (
            self.first is not None
            and self.second is not None
            and (self.first.label, self.first.pieces) == (self.second.label, self.second.pieces)
        )

    @property
    def start(self) -> int:
        """The first code point that either marked."""
        return min(mark.start for mark in (self.first, self.second) if mark is not None)


def meetings(corpus: Corpus, a: int, b: int) -> Iterator[Meeting]:
    """What two annotators, by index, made of the articles that both read; articles in order, marks by place.

    Marks are matched one to one wherever they overlap, the most alike first. Each mark is in exactly one meeting; what
    somebody marked twice is taken once, as by the exact F1.
    """
    for article in corpus.articles:
        if a in article.given and b in article.given:
            found = _of_article(article.distinct, corpus, a, b)
            yield from sorted(found, key=lambda meeting: meeting.start)


def _of_article(article: Article, corpus: Corpus, a: int, b: int) -> Iterator[Meeting]:
    names = corpus.annotators[a], corpus.annotators[b]
    ours, theirs = article.marks[a], article.marks[b]
    pairs = matched(article, a, b)
    met = {i for i, _ in pairs}, {j for _, j in pairs}
    yield from (Meeting(article.id, names, ours[i], theirs[j]) for i, j in pairs)
    for i, mark in enumerate(ours):
        if i not in met[0]:
            yield Meeting(article.id, names, mark, None)
    for j, mark in enumerate(theirs):
        if j not in met[1]:
            yield Meeting(article.id, names, None, mark)


def behind_cell(
    corpus: Corpus, annotators: tuple[str, str], first: str | None, second: str | None
) -> list[Meeting]:
    """What a cell of the confusion matrix counts: as many meetings as its number says.

    `first`, `second`: the labels of the row and of the column, None for no mark. ValueError for other names.
    """
    a, b = (corpus.annotators.index(name) for name in annotators)
    return [each for each in meetings(corpus, a, b) if each.cell == (first, second)]


def behind(corpus: Corpus, key: Key) -> list[Meeting]:
    """What keeps a figure on spans from being 1: where the key's annotators differ, in its article and label.

    A key without annotators speaks of every pair. Figures on links have their cases among the links, not here.
    """
    wanted = set(key.annotators)
    return [
        each
        for a, b in corpus.pairs
        if not wanted or wanted == set(corpus.names(a, b))
        for each in meetings(corpus, a, b)
        if not each.is_agreed
        and key.article in (None, each.article)
        and (key.label is None or key.label in each.cell)
    ]
