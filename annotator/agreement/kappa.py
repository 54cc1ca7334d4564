"""Observed agreement and the kappas, over characters and over tokens, from tables of categories."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from annotator.agreement.categories import (
    PlaceSource,
    StateCode,
    pair_cells,
    pair_label_cells,
)
from annotator.agreement.measure import Block, Key, Measure, Source, Undefined, ratio

if TYPE_CHECKING:
    from annotator.agreement.corpus import Corpus

ONE_CATEGORY = "everything is in one and the same category, so chance alone agrees fully"
NOTHING_SHARED = "no text was read by both"
NOTHING_BY_ALL = "no article was read by all the annotators"

Cells = Mapping[tuple[Any, Any], int]
Ratings = Mapping[Hashable, int]


def percent_agreement(cells: Cells) -> float:
    """Observed agreement: the share (0 to 1) of places with equal category, pooled over articles that both read.

    p_o = sum_c n_cc / n. Source: Artstein & Poesio 2008, Computational Linguistics 34(4). Unit of counting: one
    character (code point), or one token (a run of non-whitespace); its category is the set of labels on it, none
    being one too, and with `label=` whether that label is among them. Undefined where both read no text.
    """
    same = sum(n for (a, b), n in cells.items() if a == b)
    return ratio(same, sum(cells.values()), NOTHING_SHARED)


def cohen_kappa(cells: Cells) -> float:
    """Cohen's kappa: (p_o - p_e) / (1 - p_e) with p_e = sum_c p_a,c * p_b,c.

    Each annotator keeps his own distribution of categories. Source: Cohen 1960, Educational and Psychological
    Measurement 20(1). From -1 to 1, no unit; places and categories as in observed agreement. Undefined where both
    read no text, and where both put all of it in one and the same category.
    """
    n = sum(cells.values())
    firsts, seconds = _margins(cells)
    by_chance = sum(count * seconds.get(category, 0) for category, count in firsts.items())
    return _above_chance(percent_agreement(cells), by_chance, n * n)


def cohen_kappa_mean(*pairs: Cells) -> float:
    """The arithmetic mean of Cohen's kappa over all pairs of annotators: sum_ab kappa_ab / pairs.

    Source: Light 1971, Psychological Bulletin 76(5), as NLTK 3.10 counts it: a pair that put everything in one and the
    same category counts as 1. From -1 to 1, no unit; counted over characters or tokens. Undefined where all pairs put
    everything in one category, and where a pair shared no text.
    """
    kappas = [cohen_kappa(cells) for cells in pairs if not _one_category(cells)]
    if not kappas:
        raise Undefined(ONE_CATEGORY)
    return (sum(kappas) + len(pairs) - len(kappas)) / len(pairs)


def scott_pi(cells: Cells) -> float:
    """Scott's pi: as Cohen's kappa with p_e = sum_c ((p_a,c + p_b,c) / 2)^2.

    Both annotators share one distribution. Source: Scott 1955, Public Opinion Quarterly 19(3). From -1 to 1, no unit;
    counted over characters (code points) of articles that both read. Undefined as Cohen's kappa is.
    """
    n = sum(cells.values())
    firsts, seconds = _margins(cells)
    both = {c: firsts.get(c, 0) + seconds.get(c, 0) for c in {*firsts, *seconds}}
    by_chance = sum(count * count for count in both.values())
    return _above_chance(percent_agreement(cells), by_chance, 4 * n * n)


def fleiss_kappa(ratings: Ratings) -> float:
    """Fleiss' kappa of m annotators: (P - P_e) / (1 - P_e), P the mean share of agreeing pairs of annotators.

    P_i = sum_c n_ic (n_ic - 1) / (m (m - 1)), P_e = sum_c p_c^2. Source: Fleiss 1971, Psychological Bulletin
    76(5). For two annotators Scott's pi. 1 at most, no unit; counted over characters or tokens read by all.
    Undefined where no article was read by all, and where all of it is in one category.
    """
    counts = _category_counts(ratings)
    n = sum(counts)
    by_chance = sum(count * count for count in counts)
    return _above_chance(_pairwise_agreement(ratings), by_chance, n * n)


def gwet_ac1(ratings: Ratings) -> float:
    """Gwet's AC1: (P - P_e) / (1 - P_e) with P_e = sum_c p_c (1 - p_c) / (q - 1), q the categories that occur.

    P as in Fleiss' kappa. Source: Gwet 2008, British Journal of Mathematical and Statistical Psychology 61(1). 1 at
    most, no unit; counted over characters (code points) read by all. Undefined as Fleiss' kappa is.
    """
    counts = _category_counts(ratings)
    n = sum(counts)
    by_chance = sum(c * (n - c) for c in counts)
    return _above_chance(_pairwise_agreement(ratings), by_chance, n * n * (len(counts) - 1))


FORMULAS: dict[str, Callable[..., float]] = {
    "percent_agreement_char": percent_agreement,
    "percent_agreement_token": percent_agreement,
    "cohen_kappa_char": cohen_kappa,
    "cohen_kappa_token": cohen_kappa,
    "cohen_kappa_char_mean": cohen_kappa_mean,
    "cohen_kappa_token_mean": cohen_kappa_mean,
    "scott_pi_char": scott_pi,
    "fleiss_kappa_char": fleiss_kappa,
    "fleiss_kappa_token": fleiss_kappa,
    "gwet_ac1_char": gwet_ac1,
}


def sources(corpus: Corpus) -> dict[str, Source]:
    """The tables of characters and of tokens."""
    return {
        "char": PlaceSource(corpus, tokens=False),
        "token": PlaceSource(corpus, tokens=True),
    }


def _whatever(names: Iterable[str]) -> bool:
    """All of them are wanted."""
    return True


def measures(
    corpus: Corpus, wants_some: Callable[[Iterable[str]], bool] = _whatever
) -> Iterator[Measure]:
    """Every kappa of every pair, per label and over all annotators; of characters or tokens alone where so wanted."""
    code = StateCode(corpus)
    for source in ("char", "token") if corpus.has_text else ("char",):
        if not wants_some([name for name in FORMULAS if source in name]):
            continue
        yield from _pair_measures(corpus, code, source)
        everyone = ratings_block(source, code)
        yield Measure(Key(f"fleiss_kappa_{source}"), (everyone,), fleiss_kappa)
        if source == "char":
            yield Measure(Key("gwet_ac1_char"), (everyone,), gwet_ac1)


def _pair_measures(corpus: Corpus, code: StateCode, source: str) -> Iterator[Measure]:
    cells = {(a, b): pair_cells(source, code, a, b) for a, b in corpus.pairs}
    for pair, block in cells.items():
        names = corpus.names(*pair)
        yield Measure(Key(f"percent_agreement_{source}", names), (block,), percent_agreement)
        yield Measure(Key(f"cohen_kappa_{source}", names), (block,), cohen_kappa)
        if source == "char":
            yield Measure(Key("scott_pi_char", names), (block,), scott_pi)
        for label in corpus.labels:
            of_label = (pair_label_cells(source, code, *pair, label),)
            for name, formula in (
                ("percent_agreement", percent_agreement),
                ("cohen_kappa", cohen_kappa),
            ):
                yield Measure(Key(f"{name}_{source}", names, label), of_label, formula)
    yield Measure(Key(f"cohen_kappa_{source}_mean"), tuple(cells.values()), cohen_kappa_mean)


def ratings_block(source: str, code: StateCode) -> Block:
    """What Fleiss counts over places read by all: agreeing ordered pairs, all ordered pairs, each category."""

    def project(state: int) -> Iterable[tuple[Hashable, int]]:
        if not code.read_by(state, range(code.people)):
            return
        counts: dict[int, int] = defaultdict(int)
        for category in code.categories(state):
            counts[category] += 1
        yield "agreeing", sum(n * (n - 1) for n in counts.values())
        yield "pairs", code.people * (code.people - 1)
        yield from (((category,), n) for category, n in counts.items())

    return Block(source, ("ratings",), project)


def _one_category(cells: Cells) -> bool:
    used = {category for pair, n in cells.items() if n for category in pair}
    return len(used) == 1


def _category_counts(ratings: Ratings) -> list[int]:
    return [n for column, n in ratings.items() if n and isinstance(column, tuple)]


def _pairwise_agreement(ratings: Ratings) -> float:
    return ratio(ratings.get("agreeing", 0), ratings.get("pairs", 0), NOTHING_BY_ALL)


def _margins(cells: Cells) -> tuple[dict[Hashable, int], dict[Hashable, int]]:
    firsts: dict[Hashable, int] = defaultdict(int)
    seconds: dict[Hashable, int] = defaultdict(int)
    for (a, b), n in cells.items():
        firsts[a] += n
        seconds[b] += n
    return firsts, seconds


def _above_chance(agreement: float, by_chance: int, of: int) -> float:
    """(agreement - p_e) / (1 - p_e) with p_e = by_chance / of, in whole numbers: 1 - p_e is 0 or it is not."""
    return ratio(agreement * of - by_chance, of - by_chance, ONE_CATEGORY)
