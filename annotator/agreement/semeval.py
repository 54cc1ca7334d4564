"""The SemEval-2013 classes (correct, incorrect, partial, missed, spurious) of one annotator against another.

Matching is greedy: the predicted spans in order of start, end, label each take one free reference span. A
reference span is in reach of a prediction that covers at least 1 % of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from annotator.agreement.corpus import Article, Corpus, Mark
from annotator.agreement.matching import overlaps, size
from annotator.agreement.measure import Block, Key, Measure, Source, Table

SCHEMES = ("strict", "exact", "partial", "ent_type")
CLASSES = ("correct", "incorrect", "partial", "missed", "spurious")

Classes = Mapping[str, int]
Reach = Sequence[tuple[int, Mark]]
Choice = tuple[str, int]


def nervaluate_f1(classes: Classes, half: float) -> float:
    """F1 = 2PR / (P + R) of the SemEval-2013 task 9 classes; 0 where P + R is.

    strict: span and label; exact: span; partial: any overlap, labels ignored; ent_type: any overlap with the
    label. Spans of the second are matched one after the other, each with one of the first that is free and of which it
    covers a hundredth at least. Source: Segura-Bedmar et al. 2013 (SemEval), counted as nervaluate 1.2.1 does. 0 to 1,
    undefined where both read no article, while 0 stands for 0/0; pooled over the articles that both read. Unit of
    counting: spans. `half`: what a partial match is worth (1/2, in strict and exact 0).
    """
    both = 2 * _found(classes) + classes.get("missed", 0) + classes.get("spurious", 0)
    return 2 * _worth(classes, half) / both if both else 0.0


def nervaluate_precision(classes: Classes, half: float) -> float:
    """Precision: (COR + half PAR) / ACT, ACT = COR + INC + PAR + SPU, of the second annotator; 0 where ACT is.

    Source, range, unit and undefined cases as F1.
    """
    found = _found(classes)
    actual = found + classes.get("spurious", 0)
    return _worth(classes, half) / actual if actual else 0.0


def nervaluate_recall(classes: Classes, half: float) -> float:
    """Recall: (COR + half PAR) / POS, POS = COR + INC + PAR + MIS, of the first annotator; 0 where POS is.

    Source, range, unit and undefined cases as F1.
    """
    possible = _found(classes) + classes.get("missed", 0)
    return _worth(classes, half) / possible if possible else 0.0


def nervaluate_count(classes: Classes, name: str) -> float:
    """How many spans fell into that SemEval-2013 class: COR, INC, PAR, MIS or SPU. Unit: spans.

    Source: Segura-Bedmar et al. 2013 (SemEval), task 9, counted as nervaluate 1.2.1 does. Undefined where both read
    no article.
    """
    return float(classes.get(name, 0))


def _found(classes: Classes) -> int:
    return classes.get("correct", 0) + classes.get("incorrect", 0) + classes.get("partial", 0)


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
    """Counts how the spans of every annotator meet those of every other.

    States, each after (a, b), reference and prediction: ("pair", same pieces, label of a, label of b) for two spans in
    reach of each other and of no third; ("missed", label) and ("spurious", label) for spans that meet none; and for the
    rest, where it matters who takes whom, (scheme, label or None, class).
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def table(self, article: Article) -> Table:
        """The article's counts."""
        table: Counter[Hashable] = Counter()
        for a, b in self._corpus.pairs:
            if a in article.marks and b in article.marks:
                shared = overlaps(article, a, b)
                turned = {(j, i): n for (i, j), n in shared.items()}
                table.update(_states((a, b), article, turned))
                table.update(_states((b, a), article, shared))
        return table

    def between(self, articles: Sequence[Article]) -> Table:
        """Nothing: spans do not straddle articles."""
        return {}


def _states(
    pair: tuple[int, int], article: Article, shared: Mapping[tuple[int, int], int]
) -> Iterator[tuple[Hashable, ...]]:
    true, predicted = (article.marks[i] for i in pair)
    reaches = within_reach(true, predicted, shared)
    reached = Counter(i for reach in reaches for i, _ in reach)
    tangled: list[tuple[Mark, Reach]] = []
    for mark, reach in zip(predicted, reaches, strict=True):
        if not reach:
            yield (*pair, "spurious", mark.label)
        elif len(reach) == 1 and reached[reach[0][0]] == 1:
            other = reach[0][1]
            yield (*pair, "pair", other.pieces == mark.pieces, other.label, mark.label)
        else:
            tangled.append((mark, reach))
    yield from ((*pair, "missed", mark.label) for i, mark in enumerate(true) if i not in reached)
    if tangled:
        yield from ((*pair, *state) for state in _tangled(tangled))


def _tangled(tangled: Sequence[tuple[Mark, Reach]]) -> Iterator[tuple[Hashable, ...]]:
    """(scheme, label, class) of spans that compete; by label, only spans of that label compete."""
    true = {i: mark for _, reach in tangled for i, mark in reach}
    alike = [(m, [(i, t) for i, t in reach if t.label == m.label]) for m, reach in tangled]
    for scheme, choose in CHOOSERS.items():
        yield from ((scheme, None, kind) for _, kind in _classes(choose, true, tangled))
        yield from ((scheme, label, kind) for label, kind in _classes(choose, true, alike))


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
    true: Mapping[int, Mark],
    predicted: Sequence[tuple[Mark, Reach]],
) -> Iterator[tuple[str, str]]:
    """(label, class) of each predicted span, then of each reference span that nobody took."""
    taken: set[int] = set()
    for mark, reach in predicted:
        choice = choose(mark, [each for each in reach if each[0] not in taken])
        if choice is None:
            yield mark.label, "spurious"
        else:
            taken.add(choice[1])
            yield mark.label, choice[0]
    yield from ((mark.label, "missed") for i, mark in true.items() if i not in taken)


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

    def project(state: tuple[Any, ...]) -> Iterable[tuple[Hashable, int]]:
        if state[:2] != pair:
            return
        kind, *rest = state[2:]
        if kind == "pair":
            yield from ((name, 1) for name in _pair_classes(scheme, label, *rest))
        elif kind in ("missed", "spurious"):
            if label in (None, rest[0]):
                yield kind, 1
        elif (kind, rest[0]) == (scheme, label):
            yield rest[1], 1

    return Block("semeval", ("classes", *pair, scheme, label), project)


def _pair_classes(
    scheme: str, label: str | None, same_pieces: bool, true_label: str, predicted_label: str
) -> Iterator[str]:
    """The class of two spans that meet each other alone; of one label, a span of another is not there."""
    if label is None or label == true_label == predicted_label:
        alike = {
            "strict": same_pieces and true_label == predicted_label,
            "ent_type": true_label == predicted_label,
        }.get(scheme, same_pieces)
        other = "partial" if scheme == "partial" else "incorrect"
        yield "correct" if alike else other
    elif label == predicted_label:
        yield "spurious"
    elif label == true_label:
        yield "missed"
