"""The SemEval-2013 classes (correct, incorrect, partial, missed, spurious) of one annotator against another.

Matching is greedy: the predicted spans in order of start, end, label each take one free reference span. A
reference span is in reach of a prediction that covers at least 1 % of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from annotator.agreement.corpus import Article, Corpus, Mark
from annotator.agreement.matching import shared_characters, size
from annotator.agreement.measure import Block, Key, Measure, Source, Table

SCHEMES = ("strict", "exact", "partial", "ent_type")
CLASSES = ("correct", "incorrect", "partial", "missed", "spurious")

Classes = Mapping[str, int]
Reach = Sequence[tuple[int, Mark]]
Choice = tuple[str, int]


def nervaluate_f1(classes: Classes, half: float) -> float:
    """F1 = 2PR / (P + R) of the SemEval-2013 task 9 classes; 0 where P + R is.

    strict: span and label; exact: span; partial: any overlap, labels ignored; ent_type: any overlap with the
    label. Source: Segura-Bedmar et al. 2013 (SemEval), counted as nervaluate 1.2.1 does. 0 to 1; pooled over the
    articles that both read. Unit of counting: spans. `half`: what a partial match is worth.
    """
    precision = nervaluate_precision(classes, half)
    recall = nervaluate_recall(classes, half)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def nervaluate_precision(classes: Classes, half: float) -> float:
    """(COR + half PAR) / ACT, ACT = COR + INC + PAR + SPU, of the second annotator; 0 where ACT is. See F1."""
    found = _found(classes)
    actual = found + classes.get("spurious", 0)
    return _worth(classes, half) / actual if actual else 0.0


def nervaluate_recall(classes: Classes, half: float) -> float:
    """(COR + half PAR) / POS, POS = COR + INC + PAR + MIS, of the first annotator; 0 where POS is. See F1."""
    possible = _found(classes) + classes.get("missed", 0)
    return _worth(classes, half) / possible if possible else 0.0


def nervaluate_count(classes: Classes, name: str) -> float:
    """How many spans fell into that SemEval-2013 class: COR, INC, PAR, MIS or SPU. Unit: spans."""
    return float(classes.get(name, 0))


def _found(classes: Classes) -> int:
    return sum(classes.get(name, 0) for name in ("correct", "incorrect", "partial"))


def _worth(classes: Classes, half: float) -> float:
    return classes.get("correct", 0) + half * classes.get("partial", 0)


RATES = {
    "f1": nervaluate_f1,
    "precision": nervaluate_precision,
    "recall": nervaluate_recall,
}

FORMULAS: dict[str, Callable[..., float]] = {
    **{f"nervaluate_{s}_{name}": rate for s in SCHEMES for name, rate in RATES.items()},
    **{f"nervaluate_{s}_{name}": nervaluate_count for s in SCHEMES for name in CLASSES},
}


def choose_strict(mark: Mark, reach: Reach) -> Choice | None:
    """The span with the same pieces and label; else the first in reach, which is incorrect."""
    for i, other in reach:
        if other.pieces == mark.pieces and other.label == mark.label:
            return "correct", i
    return ("incorrect", reach[0][0]) if reach else None


def choose_exact(mark: Mark, reach: Reach) -> Choice | None:
    """The span with the same pieces; else the first in reach, which is incorrect."""
    return _same_pieces(mark, reach, otherwise="incorrect")


def choose_partial(mark: Mark, reach: Reach) -> Choice | None:
    """The span with the same pieces; else the first in reach, which is partial."""
    return _same_pieces(mark, reach, otherwise="partial")


def choose_ent_type(mark: Mark, reach: Reach) -> Choice | None:
    """The nearest of the same label (start and end distances summed); else the first, which is incorrect."""
    alike = [(i, other) for i, other in reach if other.label == mark.label]
    if alike:
        return "correct", min(alike, key=lambda each: _distance(mark, each[1]))[0]
    return ("incorrect", reach[0][0]) if reach else None


def _same_pieces(mark: Mark, reach: Reach, otherwise: str) -> Choice | None:
    for i, other in reach:
        if other.pieces == mark.pieces:
            return "correct", i
    return (otherwise, reach[0][0]) if reach else None


def _distance(a: Mark, b: Mark) -> int:
    return abs(a.start - b.start) + abs(a.end - b.end)


CHOOSERS: dict[str, Callable[[Mark, Reach], Choice | None]] = {
    "strict": choose_strict,
    "exact": choose_exact,
    "partial": choose_partial,
    "ent_type": choose_ent_type,
}


class SemevalSource:
    """Counts the classes of every annotator against every other: (a, b, scheme, label or None, class)."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def table(self, article: Article) -> Table:
        """The article's counts; by label, only spans of that label are looked at on both sides."""
        table: Counter[Hashable] = Counter()
        for a, b in self._corpus.pairs:
            if a in article.marks and b in article.marks:
                shared = shared_characters(article.marks[a], article.marks[b])
                turned = {(j, i): n for (i, j), n in shared.items()}
                self._count(table, (a, b), article, turned)
                self._count(table, (b, a), article, shared)
        return table

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: spans do not straddle articles."""
        return {}

    def _count(
        self,
        table: Counter[Hashable],
        pair: tuple[int, int],
        article: Article,
        shared: Mapping[tuple[int, int], int],
    ) -> None:
        true, predicted = (article.marks[i] for i in pair)
        reaches = within_reach(true, predicted, shared)
        alike = [
            [(i, t) for i, t in reach if t.label == mark.label]
            for mark, reach in zip(predicted, reaches, strict=True)
        ]
        for scheme, choose in CHOOSERS.items():
            for _, kind, n in _classes(choose, true, predicted, reaches):
                table[*pair, scheme, None, kind] += n
            for label, kind, n in _classes(choose, true, predicted, alike):
                table[*pair, scheme, label, kind] += n


def within_reach(
    true: Sequence[Mark], predicted: Sequence[Mark], shared: Mapping[tuple[int, int], int]
) -> list[list[tuple[int, Mark]]]:
    """For each predicted span the reference spans of which it covers 1 % or more, in order.

    `shared` has characters in common by (index of predicted, index of reference).
    """
    reaches: list[list[tuple[int, Mark]]] = [[] for _ in predicted]
    for (i, j), characters in sorted(shared.items()):
        if characters * 100 >= size(true[j]):
            reaches[i].append((j, true[j]))
    return reaches


def _classes(
    choose: Callable[[Mark, Reach], Choice | None],
    true: Sequence[Mark],
    predicted: Sequence[Mark],
    reaches: Sequence[Reach],
) -> Iterator[tuple[str, str, int]]:
    """(label, class, 1) of each predicted span, then of each reference span that nobody took."""
    taken: set[int] = set()
    for mark, reach in zip(predicted, reaches, strict=True):
        free = [each for each in reach if each[0] not in taken]
        choice = choose(mark, free)
        if choice is None:
            yield mark.label, "spurious", 1
        else:
            taken.add(choice[1])
            yield mark.label, choice[0], 1
    for i, mark in enumerate(true):
        if i not in taken:
            yield mark.label, "missed", 1


def sources(corpus: Corpus) -> dict[str, Source]:
    """The table of classes."""
    return {"semeval": SemevalSource(corpus)}


def measures(corpus: Corpus) -> Iterator[Measure]:
    """Rates and counts of every ordered pair; F1 also per label."""
    for a, b in corpus.pairs:
        for pair in ((a, b), (b, a)):
            for scheme in SCHEMES:
                yield from _measures_of(corpus, pair, scheme)


def _measures_of(corpus: Corpus, pair: tuple[int, int], scheme: str) -> Iterator[Measure]:
    names = corpus.names(*pair)
    half = 0.5 if scheme in ("partial", "ent_type") else 0.0
    block = classes_block(pair, scheme, None)
    for rate, formula in RATES.items():
        key = Key(f"nervaluate_{scheme}_{rate}", names, directed=True)
        yield Measure(key, (block,), partial(formula, half=half))
    for kind in CLASSES:
        key = Key(f"nervaluate_{scheme}_{kind}", names, directed=True)
        yield Measure(key, (block,), partial(nervaluate_count, name=kind), spread=False)
    for label in corpus.labels:
        key = Key(f"nervaluate_{scheme}_f1", names, label, directed=True)
        of_label = classes_block(pair, scheme, label)
        yield Measure(key, (of_label,), partial(nervaluate_f1, half=half))


def classes_block(pair: tuple[int, int], scheme: str, label: str | None) -> Block:
    """Columns: the five classes, of one label or of all."""
    wanted = (*pair, scheme, label)

    def project(state: tuple[Hashable, ...]) -> Iterable[tuple[Hashable, int]]:
        if state[:-1] == wanted:
            yield state[-1], 1

    return Block("semeval", wanted, project)
