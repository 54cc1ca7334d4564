"""All that is said about the agreement of annotators: values, intervals, reasons, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import fnmatchcase
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.agreement import (
    alpha,
    boundary_similarity,
    f1,
    gamma,
    kappa,
    links,
    semeval,
    u_alpha,
    u_alpha_1995,
)
from annotator.agreement.bootstrap import Interval, Progress, intervals
from annotator.agreement.confusion import Confusion, confusion
from annotator.agreement.corpus import Article, Corpus, LeftOut, Reading
from annotator.agreement.kappa import NOTHING_BY_ALL
from annotator.agreement.measure import Key, Measure, Pool, Source, Undefined
from annotator.agreement.threads import Readers
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_FAMILIES = (kappa, alpha, u_alpha, u_alpha_1995, f1, semeval, boundary_similarity)

# What is counted in the articles that all annotators read, also for two of them.
_BY_ALL = frozenset(
    [
        *(name for family in (u_alpha, u_alpha_1995, f1) for name in family.FORMULAS),
        *(name for name in kappa.FORMULAS if name.startswith(("fleiss", "gwet"))),
    ]
)

# What each metric's formula is; its docstring says where it comes from and what it counts.
FORMULAS: dict[str, Callable[..., Any]] = {
    **{
        name: formula for family in (*_FAMILIES, links) for name, formula in family.FORMULAS.items()
    },
    **dict.fromkeys(gamma.NAMES, gamma.gamma),
}


@dataclass(frozen=True, slots=True)
class Score:
    """A metric's value, or None and why it has none; an interval where one was asked for and makes sense."""

    key: Key
    value: float | None
    reason: str = ""
    interval: Interval | None = None


@dataclass(frozen=True)
class Report:
    """The scores of a corpus under the keys of the reference cases, in a stable order."""

    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    articles: tuple[str, ...]
    scores: tuple[Score, ...]
    left_out: tuple[LeftOut, ...]
    corpus: Corpus = field(repr=False, compare=False)

    @cached_property
    def by_key(self) -> dict[str, Score]:
        """Scores by their keys as text."""
        return {str(score.key): score for score in self.scores}

    def overall(self) -> list[Score]:
        """What is said of all annotators, labels and articles at once."""
        return [each for each in self.scores if each.key == Key(each.key.name)]

    def per_pair(self) -> list[Score]:
        """What is said of two annotators, over all labels and articles."""
        return [
            each
            for each in self._of_whole_articles()
            if each.key.annotators and each.key.label is None and each.key.link_type is None
        ]

    def per_label(self) -> list[Score]:
        """What is said of one label or one link type."""
        return [
            each
            for each in self._of_whole_articles()
            if each.key.label is not None or each.key.link_type is not None
        ]

    def per_article(self) -> list[Score]:
        """What is said of one article."""
        return [each for each in self.scores if each.key.article is not None]

    def confusion(self, first: str, second: str) -> Confusion:
        """Which labels two annotators gave to spans that overlap, with counts; ValueError for other names."""
        return confusion(self.corpus, self.annotators.index(first), self.annotators.index(second))

    def to_json(self) -> dict[str, Any]:
        """`metrics`, `undefined` (with the reason) and `left_out`; with a bootstrap `intervals` as [low, high]."""
        data: dict[str, Any] = {
            "metrics": {str(s.key): s.value for s in self.scores if s.value is not None},
            "undefined": {str(s.key): s.reason for s in self.scores if s.value is None},
            "left_out": [_left_out_json(each) for each in self.left_out],
        }
        bounds = {str(s.key): [s.interval.low, s.interval.high] for s in self.scores if s.interval}
        return {**data, "intervals": bounds} if bounds else data

    def _of_whole_articles(self) -> Iterator[Score]:
        return (each for each in self.scores if each.key.article is None)


def _left_out_json(each: LeftOut) -> dict[str, Any]:
    document = {} if each.article is None else {"document": each.article}
    return {**document, "annotators": list(each.annotators), "reason": each.reason}


def agreement_report(
    readings: Iterable[Reading],
    annotators: Sequence[str] | None = None,
    metrics: Sequence[str] | None = None,
    bootstrap: int = 0,
    seed: int = 0,
    *,
    labels: Iterable[str] = (),
    undirected: Iterable[str] = links.UNDIRECTED,
    progress: Progress | None = None,
) -> Report:
    """Every metric on these readings: overall, per pair, per label, per article.

    `annotators`: only these, in this order; else all who began an article, by name. `metrics`: names, whole keys, or
    patterns with *; gamma only when named. `bootstrap`: rounds over articles for intervals, drawn by `seed`. `labels`:
    the scheme's, so that unused ones are spoken of. `undirected`: link types whose ends are not told apart. `progress`
    is told rounds done and rounds in all. UserError where fewer than two annotators or no such metric is there.
    """
    choice = Choice(metrics)
    corpus = Corpus(readings, annotators, labels)
    pool, measures = assembled(corpus, undirected, choice)
    wanted = [measure for measure in measures if choice.wants(measure.key)]
    spread = intervals(pool, wanted, bootstrap, seed, progress=progress) if bootstrap else {}
    wanted += _on_articles(corpus, measures, choice)
    scores = [_score(pool, measure, spread.get(measure), corpus) for measure in wanted]
    scores += _gamma_scores(corpus, choice, seed)
    choice.refuse_missing(scores)
    return Report(
        annotators=corpus.annotators,
        labels=corpus.labels,
        articles=tuple(article.id for article in corpus.articles),
        scores=tuple(scores),
        left_out=corpus.left_out,
        corpus=corpus,
    )


def _no_metric(name: str) -> str:
    known = sorted(FORMULAS)
    near = get_close_matches(name.casefold(), known, 4, 0.4) or [
        one for one in known if name.casefold()[:5] in one
    ]
    like = f" Like it are {', '.join(near[:4])}." if near else ""
    return f"There is no metric “{name}”.{like} The name * gives all that are there, *kappa* all kappas."


class Choice:
    """Which metrics are wanted: names (with * for any text) or whole keys; all but gamma where none is given."""

    def __init__(self, metrics: Sequence[str] | None) -> None:
        every = tuple(metrics or ())
        self.all = metrics is None
        self.keys = frozenset(each for each in every if "[" in each)
        self.names = tuple(each for each in every if "[" not in each)
        for each in every:
            if not any(fnmatchcase(name, each.partition("[")[0]) for name in FORMULAS):
                raise UserError(_no_metric(each))

    def wants(self, key: Key) -> bool:
        """Whether that value, of those reported by default, is wanted."""
        named = any(fnmatchcase(key.name, name) for name in self.names)
        return self.all or named or self.wants_by_key(key)

    def wants_some(self, metrics: Iterable[str]) -> bool:
        """Whether one of those metrics is wanted, of whatever annotators, label or article."""
        asked = [*self.names, *(key.partition("[")[0] for key in self.keys)]
        return self.all or any(fnmatchcase(name, each) for name in metrics for each in asked)

    def wants_by_key(self, key: Key) -> bool:
        """Whether exactly that value is asked for."""
        return bool(self.keys) and str(key) in self.keys

    @property
    def wants_gamma(self) -> bool:
        """Whether gamma was named; its three figures come together."""
        return any(each.startswith("gamma") for each in (*self.names, *self.keys))

    def refuse_missing(self, scores: Iterable[Score]) -> None:
        """UserError where a key was asked for that these annotators, labels and articles do not give."""
        missing = self.keys - {str(score.key) for score in scores}
        if missing:
            raise UserError(
                f"There is no value under {', '.join(sorted(missing))}: "
                "check the names of annotators, label and article in the brackets."
            )


def assembled(
    corpus: Corpus, undirected: Iterable[str] = links.UNDIRECTED, choice: Choice | None = None
) -> tuple[Pool, list[Measure]]:
    """The counts of a corpus and every measure on them but gamma, over whole articles.

    With a `choice`, families of measures of which none is wanted are left out.
    """
    threads = Readers(corpus)
    pool = Pool(corpus.articles, _sources(corpus, threads, frozenset(undirected)))
    return pool, list(_measures(corpus, threads, choice or Choice(None)))


def _sources(corpus: Corpus, threads: Readers, undirected: frozenset[str]) -> dict[str, Source]:
    sources = links.sources(corpus, threads, undirected)
    for family in _FAMILIES:
        sources.update(family.sources(corpus))
    return sources


def _measures(corpus: Corpus, threads: Readers, choice: Choice) -> Iterator[Measure]:
    for family in _FAMILIES:
        if choice.wants_some(family.FORMULAS):
            # There are many kappas, and those of characters are asked for most.
            some = kappa.measures(corpus, choice.wants_some) if family is kappa else None
            yield from some or family.measures(corpus)
    if choice.wants_some(links.FORMULAS):
        yield from links.measures(corpus, threads)


def _on_articles(corpus: Corpus, measures: Iterable[Measure], choice: Choice) -> Iterator[Measure]:
    """The measures of single articles: those reported so by default, and those asked for by key."""
    by_key = any("doc=" in key for key in choice.keys)
    for measure in measures:
        by_default = measure.per_article and choice.wants(measure.key)
        for article in corpus.articles if by_default or (by_key and measure.blocks) else ():
            on_article = measure.on(article.id)
            if (by_default or choice.wants_by_key(on_article.key)) and _read_by_those(
                corpus, measure.key, article
            ):
                yield on_article


def _read_by_those(corpus: Corpus, key: Key, article: Article) -> bool:
    """Whether those the measure is about read the article; alpha makes do with any two."""
    if "alpha_char" in key.name:
        return len(article.marks) > 1
    names = key.annotators or corpus.annotators
    return set(names) <= {corpus.annotators[i] for i in article.marks}


def _score(pool: Pool, measure: Measure, interval: Interval | None, corpus: Corpus) -> Score:
    # Counts of nothing would be 0, as if they had read the same and agreed on none of it.
    if unread := _unread(corpus, measure.key):
        return Score(measure.key, None, unread)
    try:
        return Score(measure.key, pool.value(measure), interval=interval)
    except Undefined as undefined:
        return Score(measure.key, None, str(undefined))


def _unread(corpus: Corpus, key: Key) -> str:
    """That there is no article to count in, where that is so: a better reason than what came of it."""
    if key.article is not None:
        return ""
    if key.name in _BY_ALL:
        return "" if corpus.common else NOTHING_BY_ALL
    pair = {corpus.annotators.index(name) for name in key.annotators}
    readers = (article.given.keys() for article in corpus.articles if len(article.given) > 1)
    if any(pair <= some for some in readers):
        return ""
    return "no article was read by both" if pair else "no article was read by two of the annotators"


def _gamma_scores(corpus: Corpus, choice: Choice, seed: int) -> Iterator[Score]:
    if not choice.wants_gamma:
        return
    for key, value in gamma.figures(corpus, seed):
        if isinstance(value, Undefined):
            yield Score(key, None, str(value))
        else:
            yield Score(key, value)
