"""What the metrics read: who marked what in which article, with missing data kept apart from "found nothing"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter, lt
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.layer import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.span import Pieces

_TOKEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A span as the metrics see it: sorted, apart `pieces` (code points, half-open), a label, its id for links."""

    pieces: Pieces
    label: str
    id: str = ""

    @property
    def start(self) -> int:
        """First code point."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.pieces[-1][1]

    @property
    def sort_key(self) -> tuple[int, int, str, Pieces, str]:
        """Order in which a reading's marks are taken: start, end, label; then pieces and id, to leave no tie."""
        return self.pieces[0][0], self.pieces[-1][1], self.label, self.pieces, self.id


_SORT_KEY = attrgetter("sort_key")


@dataclass(frozen=True, slots=True)
class Tie:
    """A link of one annotator between two of his marks, named by their ids; the target may lie elsewhere."""

    type: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One annotator's reading of one article of `length` code points.

    `untouched` is missing data; begun or done without a mark is data: he found nothing. Without `text` the
    token metrics have nothing to count.
    """

    article: str
    annotator: str
    length: int
    marks: tuple[Mark, ...] = ()
    ties: tuple[Tie, ...] = ()
    text: str | None = None
    status: Status = Status.DONE


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What the figures do not rest on, and why: an article some did not read, or an annotator who read none."""

    article: str | None
    annotators: tuple[str, ...]
    reason: str


def _in_order(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks sorted; where each starts after the one before, as layers are read, they are already."""
    starts = [mark.pieces[0][0] for mark in marks]
    if all(map(lt, starts, starts[1:])):
        return marks
    return tuple(sorted(marks, key=_SORT_KEY))


class Article:
    """One article with its readings by annotator's index; marks are sorted, tokens found, when first asked for."""

    def __init__(self, id: str, length: int, text: str | None) -> None:
        self.id = id
        self.length = length
        self.text = text
        # Marks as they came, for what asks for no order.
        self.given: dict[int, tuple[Mark, ...]] = {}
        # Of those who made any.
        self.ties: dict[int, tuple[Tie, ...]] = {}

    def add(self, index: int, reading: Reading) -> None:
        """Take the reading of the annotator of that index; ValueError where he has one or the length differs."""
        if index in self.given or reading.length != self.length:
            raise ValueError(
                f"article {self.id!r} of {reading.annotator!r} twice, or of two lengths"
            )
        self.given[index] = reading.marks
        if reading.ties:
            self.ties[index] = reading.ties

    @cached_property
    def overlaps(self) -> dict[tuple[int, int], dict[tuple[int, int], int]]:
        """What two annotators' marks have in common, kept by `matching.overlaps` for all who ask."""
        return {}

    @cached_property
    def marks(self) -> dict[int, tuple[Mark, ...]]:
        """The marks of each annotator who read the article, sorted."""
        return {index: _in_order(marks) for index, marks in self.given.items()}

    @cached_property
    def distinct(self) -> Article:
        """The article with what one annotator marked twice, pieces and label, taken once; itself where nobody did."""
        if all(
            len({(mark.label, mark.pieces) for mark in marks}) == len(marks)
            for marks in self.given.values()
        ):
            return self
        made = Article(self.id, self.length, self.text)
        made.ties = self.ties
        for index, marks in self.marks.items():
            firsts: dict[tuple[str, Pieces], Mark] = {}
            for mark in marks:
                firsts.setdefault((mark.label, mark.pieces), mark)
            made.given[index] = tuple(firsts.values())
        return made

    @cached_property
    def tokens(self) -> tuple[list[int], list[int]]:
        """Starts and ends of the maximal runs of non-whitespace, in code points."""
        places = [found.span() for found in _TOKEN.finditer(self.text or "")]
        return [start for start, _ in places], [end for _, end in places]


class Corpus:
    """Readings in order of articles, annotators by index, and the labels and link types that occur."""

    def __init__(
        self,
        readings: Iterable[Reading],
        annotators: Sequence[str] | None,
        labels: Iterable[str] = (),
    ) -> None:
        every = list(readings)
        untouched = Status.UNTOUCHED
        done = [reading for reading in every if reading.status is not untouched]
        self.annotators = _chosen(every, done, annotators)
        chosen = set(self.annotators)
        taken = [reading for reading in done if reading.annotator in chosen]
        self.articles = _articles(taken, {name: i for i, name in enumerate(self.annotators)})
        every_mark = chain.from_iterable(reading.marks for reading in taken)
        used = set(map(attrgetter("label"), every_mark))
        self.labels = tuple(sorted(used | set(labels)))
        self.link_types = tuple(sorted({tie.type for reading in taken for tie in reading.ties}))
        self.has_text = all(article.text is not None for article in self.articles)
        self.left_out = tuple(_left_out(self, every, explicit=annotators is not None))

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Indices of every two annotators, the first the lower."""
        n = len(self.annotators)
        return tuple((i, j) for i in range(n) for j in range(i + 1, n))

    @cached_property
    def common(self) -> tuple[Article, ...]:
        """The articles that all annotators read."""
        return tuple(a for a in self.articles if len(a.given) == len(self.annotators))

    def names(self, *indices: int) -> tuple[str, ...]:
        """The names of the annotators of those indices."""
        return tuple(self.annotators[i] for i in indices)


def _chosen(
    every: list[Reading], done: list[Reading], annotators: Sequence[str] | None
) -> tuple[str, ...]:
    known = {reading.annotator for reading in every}
    if annotators is None:
        names = tuple(sorted({reading.annotator for reading in done}))
    else:
        names = tuple(dict.fromkeys(annotators))
        for name in names:
            if name not in known:
                raise UserError(
                    f'There is no annotator "{name}" here; there are: {_listed(known)}.'
                )
    if len(names) < 2:
        raise UserError(
            f"Agreement needs two annotators who have begun an article; here is one: {_listed(names)}."
            if names
            else "Agreement needs two annotators who have begun an article; here is none."
        )
    return names


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _articles(readings: list[Reading], index: dict[str, int]) -> tuple[Article, ...]:
    articles: dict[str, Article] = {}
    for reading in readings:
        article = articles.get(reading.article)
        if article is None:
            article = Article(reading.article, reading.length, reading.text)
            articles[reading.article] = article
        article.add(index[reading.annotator], reading)
    return tuple(articles.values())


def _left_out(corpus: Corpus, every: list[Reading], *, explicit: bool) -> Iterable[LeftOut]:
    everyone = range(len(corpus.annotators))
    for article in corpus.articles:
        if len(article.given) < len(everyone):
            lacking = corpus.names(*(i for i in everyone if i not in article.given))
            yield LeftOut(article.id, lacking, f"not begun by {', '.join(lacking)}")
    if not explicit:
        for name in sorted({reading.annotator for reading in every} - set(corpus.annotators)):
            yield LeftOut(None, (name,), "has begun no article")
