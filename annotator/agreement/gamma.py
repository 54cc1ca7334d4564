"""Gamma: how well the best alignment of annotators' units does against chance, one article at a time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from random import Random
from statistics import fmean, pstdev, stdev
from typing import TYPE_CHECKING

from annotator.agreement.alignment import least_cost
from annotator.agreement.measure import Key, Undefined

if TYPE_CHECKING:
    from annotator.agreement.corpus import Article, Corpus

NO_UNIT = "no annotator marked anything in the article"
EMPTY = 1.0

# Random continua drawn at least and at most; and how closely, 95 % of the time, their mean disorder is to be known
# (as a share of it), and gamma (as it is).
LEAST_SAMPLES = 30
MOST_SAMPLES = 2000
DISORDER_PRECISION = 0.03
GAMMA_PRECISION = 0.01

NAMES = ("gamma", "gamma_observed_disorder", "gamma_expected_disorder")


@dataclass(frozen=True, slots=True)
class Unit:
    """A span between its outer ends (code points; fractions in samples), with its label."""

    start: float
    end: float
    label: str


Continuum = Sequence[Sequence[Unit]]


@dataclass(frozen=True, slots=True)
class Gamma:
    """What the best alignment costs, what it costs by chance, and gamma = 1 - observed / expected."""

    observed: float
    expected: float

    @property
    def value(self) -> float:
        """Gamma: 1 where nothing is out of order, 0 at chance, below 0 where it is worse than chance."""
        return 1.0 if self.observed == 0 else 1 - self.observed / self.expected


def gamma(continuum: Continuum, random: Random) -> Gamma:
    """Gamma of the annotators' units: 1 - d_o / d_e, the disorder of the best alignment over that of chance.

    Units differ by d = d_pos + d_cat: d_pos = ((|s_u - s_v| + |e_u - e_v|) / (both lengths))^2, d_cat = 1 where the
    labels differ; a unit without partner by 1. A set's disorder is the mean over pairs of annotators; an
    alignment's is the sum over its sets / mean number of units per annotator. d_e: mean over random continua with
    numbers, gaps, lengths and labels of units like the annotators', normally distributed, as many as it takes to know
    it to 3 %, and gamma to 0.01. Source: Mathet, Widlöcher & Métivier 2015, Computational Linguistics 41(3), with
    alpha = beta = delta_empty = 1; chance after Titeux & Riad 2021 (pygamma-agreement). 1 at most, no unit; places in
    characters (code points), article by article. Undefined where nobody marked anything.
    """
    if not any(continuum):
        raise Undefined(NO_UNIT)
    observed = disorder(continuum)
    chance = _Chance(continuum, random)
    drawn = [disorder(chance.continuum()) for _ in range(LEAST_SAMPLES)]
    while len(drawn) < min(_samples_needed(drawn, observed), MOST_SAMPLES):
        drawn += (disorder(chance.continuum()) for _ in range(LEAST_SAMPLES))
    return Gamma(observed, fmean(drawn))


def _samples_needed(disorders: Sequence[float], observed: float) -> float:
    """How many samples give the mean and gamma as precisely as wanted (Mathet et al. 2015, sec. 5.3)."""
    mean = fmean(disorders)
    wanted = min(DISORDER_PRECISION, GAMMA_PRECISION * mean / observed if observed else 1.0)
    return (stdev(disorders) / mean * 1.96 / wanted) ** 2


def disorder(continuum: Continuum) -> float:
    """The disorder of the best alignment, per mean number of units of an annotator."""
    line, people = _Line(continuum), len(continuum)
    return least_cost(line.owners, people, line.near, EMPTY) * people / len(line.owners)


class _Line:
    """The units of all annotators in order of text."""

    def __init__(self, continuum: Continuum) -> None:
        owned = sorted(
            (unit.start, unit.end, unit.label, owner)
            for owner, units in enumerate(continuum)
            for unit in units
        )
        self.owners = [owner for *_, owner in owned]
        self._units = owned
        self._starts = [start for start, *_ in owned]
        self._longest = max(end - start for start, end, *_ in owned)

    def near(self, i: int, limit: float) -> dict[int, float]:
        """The later units of other annotators that differ from unit i by less than `limit`, and by how much."""
        start, end, label, owner = self._units[i]
        length = end - start
        # Units a gap apart are at ((both lengths + 2 gaps) / both lengths)^2 at least.
        furthest = end + max(sqrt(limit / EMPTY) - 1, 0) / 2 * (length + self._longest)
        found: dict[int, float] = {}
        for j in range(i + 1, bisect_right(self._starts, furthest)):
            other_start, other_end, other_label, other_owner = self._units[j]
            if other_owner != owner:
                ends = other_start - start + abs(end - other_end)
                both = length + other_end - other_start
                apart = float((ends / both) ** 2 + (label != other_label)) * EMPTY
                if apart < limit:
                    found[j] = apart
        return found


class _Chance:
    """Draws random continua like a given one: its numbers of units, gaps, lengths and labels."""

    def __init__(self, continuum: Continuum, random: Random) -> None:
        units = [unit for each in continuum for unit in each]
        self._random = random
        self._people = len(continuum)
        self._number = fmean(map(len, continuum)), pstdev(map(len, continuum))
        self._length = _spread([unit.end - unit.start for unit in units])
        self._gap = _spread(_gaps(continuum))
        self._labels = [unit.label for unit in units]

    def continuum(self) -> Continuum:
        """A random continuum with at least one unit."""
        drawn = [self._units(0) for _ in range(self._people)]
        return drawn if any(drawn) else [self._units(1), *drawn[1:]]

    def _units(self, least: int) -> list[Unit]:
        number = max(abs(int(self._random.gauss(*self._number))), least)
        units = []
        last = 0.0
        for _ in range(number):
            start = last + self._random.gauss(*self._gap)
            last = start + self._drawn_length()
            units.append(Unit(start, last, self._random.choice(self._labels)))
        return units

    def _drawn_length(self) -> float:
        length = 0.0
        while length <= 0:
            length = abs(self._random.gauss(*self._length))
        return length


def _spread(values: Sequence[float]) -> tuple[float, float]:
    """Mean and standard deviation of the population that the values are a sample of."""
    return fmean(values), stdev(values) if len(values) > 1 else 0.0


def _gaps(continuum: Continuum) -> list[float]:
    """Gaps between one annotator's neighbours (below 0 where they overlap) and before each first; and one of 0."""
    gaps = [0.0]
    for units in continuum:
        ordered = sorted(units, key=lambda unit: (unit.start, unit.end, unit.label))
        gaps += (after.start - unit.end for unit, after in pairwise(ordered))
        gaps += (unit.start for unit in ordered[:1] if unit.start > 0)
    return gaps


def continuum_of(article: Article, people: int) -> Continuum:
    """The distinct spans of each annotator of an article that all of them read."""
    return [
        [
            Unit(s, e, label)
            for s, e, label in dict.fromkeys((m.start, m.end, m.label) for m in article.marks[i])
        ]
        for i in range(people)
    ]


def figures(corpus: Corpus, seed: int) -> Iterator[tuple[Key, float | Undefined]]:
    """Gamma and its two disorders for each article that all the annotators read, by key.

    What chance draws depends on the seed and the article alone.
    """
    for article in corpus.common:
        for name, value in zip(NAMES, _figures_of(article, corpus, seed), strict=True):
            yield Key(name, article=article.id), value


def _figures_of(article: Article, corpus: Corpus, seed: int) -> tuple[float | Undefined, ...]:
    try:
        continuum = continuum_of(article, len(corpus.annotators))
        found = gamma(continuum, Random(f"{seed} {article.id}"))
    except Undefined as undefined:
        return (undefined,) * len(NAMES)
    return found.value, found.observed, found.expected
