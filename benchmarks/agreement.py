"""Agreement of three annotators, against the packages that researchers use, on the same spans in the same run.

The packages are no part of the program or of its tests: `make bench-packages` puts those that
`benchmarks/agreement_packages.txt` pins into a folder of their own, where only this module looks for them. Rows whose
package is not there are left out, and a note says so. Each side begins with the spans: what a package
needs to be told about every character or token is part of its work.
"""

from __future__ import annotations

import logging
import random
import sys
from importlib import import_module
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.agreement.corpus import Corpus, Mark, Reading
from annotator.agreement.report import Choice, agreement_report, assembled
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from benchmarks.timing import Row

KAPPA, ALPHA = "agreement: Cohen's kappa of characters", "agreement: nominal alpha of characters"
TOKENS, GAMMA = "agreement: mean kappa of tokens", "agreement: gamma of an article"
KAPPA_ROUNDS, ALPHA_ROUNDS, TOKEN_ROUNDS, ALL_ROUNDS = (
    "agreement: Cohen's kappa, 1,000 rounds",
    "agreement: nominal alpha, 1,000 rounds",
    "agreement: mean kappa of tokens, 1,000 rounds",
    "agreement: all metrics but gamma, 1,000 rounds",
)
ROUNDS = 1000
PACKAGES = Path(__file__).parents[1] / "build" / "bench-packages"
NAMES = ("ana", "ben", "cem")
LABELS = ("allegation", "denial", "demand", "evidence_claim")
_SPANS = 20
_WORDS = [
    "the",
    "minister",
    "of",
    "works",
    "says",
    "that",
    "bribes",
    "were",
    "paid",
    "for",
    "harbour",
    "contracts",
    "in",
    "June",
    "and",
    "documents",
    "show",
    "it",
    "while",
    "her",
    "office",
    "denied",
    "everything",
    "on",
    "Monday",
]


def kappas() -> Iterator[Row]:
    """Cohen's kappa, once and 1,000 times, which is reckoned from a few rounds of the package."""
    for articles in (100, 1000):
        yield from _if_installed(_kappa, articles, "sklearn.metrics")


def alphas() -> Iterator[Row]:
    """Krippendorff's alpha, once and 1,000 times."""
    for articles in (100, 1000):
        yield from _if_installed(_alpha, articles, "krippendorff")


def token_kappas() -> Iterator[Row]:
    """The mean kappa of tokens, once and 1,000 times."""
    yield from _if_installed(_token_kappa, 20, "nltk.metrics.agreement")


def gammas() -> Iterator[Row]:
    """Gamma of one article."""
    yield from _if_installed(_gamma, 1, "pygamma_agreement")


def every_metric() -> Iterator[Row]:
    """All that is reported by default, 1,000 times."""
    for articles in (100, 1000):
        yield from _if_installed(_every_metric, articles, "sklearn.metrics", "krippendorff")


def _if_installed(
    make: Callable[[list[Reading], str], Iterable[Row]], articles: int, *packages: str
) -> Iterable[Row]:
    if str(PACKAGES) not in sys.path:
        # Last, so that nothing of theirs takes the place of what the program itself runs with.
        sys.path.append(str(PACKAGES))
    package = ""
    try:
        for package in packages:
            import_module(package)
    except ImportError:
        print(
            f"agreement: {package} is not there, its rows are left out (make bench-packages)",
            file=sys.stderr,
        )
        return
    number = "1 article" if articles == 1 else f"{articles:,} articles"
    yield from make(made(articles), f"{number}, 3 annotators, {_SPANS} spans each")


def made(articles: int, seed: int = 1) -> list[Reading]:
    """Readings of invented articles by three annotators who mostly agree."""
    dice = random.Random(seed)
    readings = []
    for number in range(articles):
        text = " ".join(dice.choice(_WORDS) for _ in range(480))
        truth = _truth(dice, len(text))
        readings += [
            Reading(f"{number:04}", name, len(text), _seen(dice, truth), text=text)
            for name in NAMES
        ]
    return readings


def _truth(dice: random.Random, length: int) -> list[tuple[int, int, str]]:
    stride = length // _SPANS
    starts = (k * stride + dice.randrange(stride // 4) for k in range(_SPANS))
    return [(start, start + dice.randint(15, stride // 2), dice.choice(LABELS)) for start in starts]


def _seen(dice: random.Random, truth: Iterable[tuple[int, int, str]]) -> tuple[Mark, ...]:
    marks = []
    for start, end, label in truth:
        later = dice.choice((0, 0, 0, 1, 4, 9))
        given = dice.choice(LABELS) if dice.random() < 0.1 else label
        if dice.random() < 0.9:
            marks.append(Mark(((start, end + later),), given))
    return tuple(marks)


def _codes(readings: Iterable[Reading]) -> dict[str, list[Any]]:
    """Each annotator's label of each character, article by article; the spans here do not overlap."""
    numpy = import_module("numpy")
    parts: dict[str, list[Any]] = {name: [] for name in NAMES}
    for reading in readings:
        codes = numpy.zeros(reading.length, dtype=numpy.int8)
        for mark in reading.marks:
            codes[mark.start : mark.end] = LABELS.index(mark.label) + 1
        parts[reading.annotator].append(codes)
    return parts


def _laid_end_to_end(codes: dict[str, list[Any]], drawn: Iterable[int] | None = None) -> list[Any]:
    """The labels of all articles, or of those drawn, for each annotator."""
    join = import_module("numpy").concatenate
    if drawn is None:
        return [join(each) for each in codes.values()]
    places = list(drawn)
    return [join([each[i] for i in places]) for each in codes.values()]


def _sklearn_kappas(labels: list[Any]) -> list[float]:
    kappa = import_module("sklearn.metrics").cohen_kappa_score
    return [float(kappa(one, other)) for one, other in combinations(labels, 2)]


def _krippendorff_alpha(labels: list[Any]) -> list[float]:
    data = import_module("numpy").vstack(labels)
    nominal = {"level_of_measurement": "nominal", "value_domain": list(range(len(LABELS) + 1))}
    return [float(import_module("krippendorff").alpha(reliability_data=data, **nominal))]


def _nltk_kappa(tokens: list[tuple[str, str, str]]) -> list[float]:
    return [float(import_module("nltk.metrics.agreement").AnnotationTask(data=tokens).kappa())]


def _ours(readings: list[Reading], keys: Iterable[str]) -> list[float]:
    """The values under those keys, and nothing else."""
    wanted = set(keys)
    pool, measures = assembled(Corpus(readings, None), choice=Choice(list(wanted)))
    return [pool.value(measure) for measure in measures if str(measure.key) in wanted]


def _with_rounds(readings: list[Reading], metrics: Sequence[str] | None) -> None:
    agreement_report(readings, metrics=metrics, bootstrap=ROUNDS)


def _check_same(ours: Iterable[float], theirs: Iterable[float]) -> None:
    """Both sides must have done the same work."""
    for one, other in zip(ours, theirs, strict=True):
        if abs(one - other) > 1e-6:
            raise AssertionError(f"{one} here, {other} there")


def _compared(
    name: str,
    size: str,
    ours: Callable[[], object],
    baseline: str,
    theirs: Callable[[], object],
    runs: int = 5,
) -> Row:
    taken = in_turn(runs, Task(ours), Task(theirs), warm=1)
    return row(name, size, taken[0], baseline, taken[1])


def _rounds(
    name: str, size: str, ours: Callable[[], object], baseline: str, round_: Callable[[], object]
) -> Row:
    """1,000 rounds here, once, against three of the package's, times 1,000 / 3."""
    _, theirs = in_turn(3, Task(lambda: None), Task(round_), warm=0, seconds=60)
    reckoned = [sum(theirs) / len(theirs) * ROUNDS]
    ((taken, *_), _) = in_turn(1, Task(ours), Task(lambda: None), warm=0)
    return row(name, size, [taken], f"{baseline}, reckoned from {len(theirs)} rounds", reckoned)


def _kappa(readings: list[Reading], size: str) -> Iterator[Row]:
    keys = [f"cohen_kappa_char[{a},{b}]" for a, b in combinations(NAMES, 2)]
    codes, dice = _codes(readings), random.Random(0)
    places = range(len(readings) // len(NAMES))
    baseline = "scikit-learn, cohen_kappa_score of three pairs"
    _check_same(_ours(readings, keys), _sklearn_kappas(_laid_end_to_end(codes)))
    yield _compared(
        KAPPA,
        size,
        lambda: _ours(readings, keys),
        baseline,
        lambda: _sklearn_kappas(_laid_end_to_end(_codes(readings))),
    )
    yield _rounds(
        KAPPA_ROUNDS,
        size,
        lambda: _with_rounds(readings, keys),
        baseline,
        lambda: _sklearn_kappas(_laid_end_to_end(codes, dice.choices(places, k=len(places)))),
    )


def _alpha(readings: list[Reading], size: str) -> Iterator[Row]:
    codes, dice = _codes(readings), random.Random(0)
    places = range(len(readings) // len(NAMES))
    baseline, keys = "krippendorff, alpha", ["krippendorff_alpha_char"]
    _check_same(_ours(readings, keys), _krippendorff_alpha(_laid_end_to_end(codes)))
    yield _compared(
        ALPHA,
        size,
        lambda: _ours(readings, keys),
        baseline,
        lambda: _krippendorff_alpha(_laid_end_to_end(_codes(readings))),
    )
    yield _rounds(
        ALPHA_ROUNDS,
        size,
        lambda: _with_rounds(readings, keys),
        baseline,
        lambda: _krippendorff_alpha(_laid_end_to_end(codes, dice.choices(places, k=len(places)))),
    )


def _token_kappa(readings: list[Reading], size: str) -> Iterator[Row]:
    keys, baseline = ["cohen_kappa_token_mean"], "nltk, AnnotationTask.kappa"
    tokens = list(_tokens(readings))
    _check_same(_ours(readings, keys), _nltk_kappa(tokens))
    yield _compared(
        TOKENS,
        size,
        lambda: _ours(readings, keys),
        baseline,
        lambda: _nltk_kappa(list(_tokens(readings))),
        runs=3,
    )
    # The same tokens in each round: what is drawn does not change what a round takes.
    yield _rounds(
        TOKEN_ROUNDS,
        size,
        lambda: _with_rounds(readings, keys),
        baseline,
        lambda: _nltk_kappa(tokens),
    )


def _tokens(readings: Iterable[Reading]) -> Iterator[tuple[str, str, str]]:
    """(annotator, token, label) of every token."""
    for reading in readings:
        start = 0
        for word in (reading.text or "").split(" "):
            met = [m.label for m in reading.marks if m.start < start + len(word) and start < m.end]
            yield reading.annotator, f"{reading.article} {start}", " ".join(sorted(set(met)))
            start += len(word) + 1


def _gamma(readings: list[Reading], size: str) -> Iterator[Row]:
    pygamma, core = import_module("pygamma_agreement"), import_module("pyannote.core")
    # It says for each of its samples which solver it lacks.
    logging.getLogger().setLevel(logging.ERROR)
    distance = pygamma.CombinedCategoricalDissimilarity(alpha=1, beta=1, delta_empty=1)

    def theirs() -> float:
        continuum = pygamma.Continuum()
        for reading in readings:
            for mark in reading.marks:
                segment = core.Segment(mark.start, mark.end)
                continuum.add(reading.annotator, segment, mark.label)
        return float(continuum.compute_gamma(distance, n_samples=30).gamma)

    yield _compared(
        GAMMA,
        size,
        lambda: agreement_report(readings, metrics=["gamma"]),
        "pygamma-agreement, 30 samples",
        theirs,
        runs=3,
    )


def _every_metric(readings: list[Reading], size: str) -> Iterator[Row]:
    """All that is reported here, against the few of its figures that the two quickest packages give."""
    codes, dice = _codes(readings), random.Random(0)
    places = range(len(readings) // len(NAMES))

    def theirs() -> None:
        labels = _laid_end_to_end(codes, dice.choices(places, k=len(places)))
        _sklearn_kappas(labels)
        _krippendorff_alpha(labels)

    yield _rounds(
        ALL_ROUNDS,
        size,
        lambda: _with_rounds(readings, None),
        "scikit-learn, three kappas, and krippendorff, one alpha; no more",
        theirs,
    )
