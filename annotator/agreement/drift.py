"""How near an annotator is to the others as time goes by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.agreement.f1 import distinct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from annotator.agreement.corpus import Article, Corpus

# So many points on a line at most, of so many articles at least each.
MOST_RUNS = 8
LEAST_ARTICLES = 2


@dataclass(frozen=True, slots=True)
class Stage:
    """Some articles that an annotator worked on one after the other; `day` is the middle one's.

    `f1`: exact F1 against all others who read them, 0 to 1; None where nobody marked anything.
    """

    annotator: str
    day: date
    articles: tuple[str, ...]
    f1: float | None


def drift(corpus: Corpus, days: Mapping[tuple[str, str], date]) -> list[Stage]:
    """Stages of each annotator, in order of time; `days`: when (annotator, article) was worked on.

    The articles that another read too and whose day is known, in order of their days, are cut into runs of the same
    length. F1 = 2 |A and B| / (|A| + |B|) over the sets of (article, pieces, label), summed over the other annotators.
    """
    return [
        stage for index in range(len(corpus.annotators)) for stage in _stages(corpus, index, days)
    ]


def _stages(corpus: Corpus, index: int, days: Mapping[tuple[str, str], date]) -> Iterator[Stage]:
    name = corpus.annotators[index]
    read = [
        (days[name, article.id], place, article)
        for place, article in enumerate(corpus.articles)
        if index in article.marks and len(article.marks) > 1 and (name, article.id) in days
    ]
    for run in _runs(
        [(day, article) for day, _, article in sorted(read, key=lambda each: each[:2])]
    ):
        articles = [article for _, article in run]
        yield Stage(
            name, run[len(run) // 2][0], tuple(each.id for each in articles), _f1(articles, index)
        )


def _runs(
    read: Sequence[tuple[date, Article]],
) -> Iterator[Sequence[tuple[date, Article]]]:
    runs = min(MOST_RUNS, len(read) // LEAST_ARTICLES) or min(len(read), 1)
    for k in range(runs):
        yield read[len(read) * k // runs : len(read) * (k + 1) // runs]


def _f1(articles: Sequence[Article], index: int) -> float | None:
    both = one = 0
    for article in articles:
        mine = distinct(article.marks[index])
        for other, marks in article.marks.items():
            if other != index:
                theirs = distinct(marks)
                both += len(mine & theirs)
                one += len(mine) + len(theirs)
    return 2 * both / one if one else None
