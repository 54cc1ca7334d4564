"""What holds of agreement whatever was marked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.categories import PlaceSource
from annotator.agreement.corpus import Article, Corpus, Mark, Reading, Tie
from annotator.agreement.measure import Measure, Pool, Table, Undefined, added
from annotator.agreement.report import Report, agreement_report, assembled
from annotator.core.layer import Status
from annotator.core.span import joined

TEXT = "ab cd  efg\nh ij klm nop q rst uvw xyz"
LABELS = "ABC"

# Which of the two is the key makes a difference to these.
ASYMMETRIC = ("_recall", "_precision")


# Made once: Hypothesis looks through each strategy that it meets for the first time.
_SPOTS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 9))
_ENDS = _SPOTS.map(lambda at: (at[0], min(sum(at), len(TEXT))))
_PIECES = st.lists(_ENDS, min_size=1, max_size=2).map(joined)
_MARKS = st.lists(st.tuples(_PIECES, st.sampled_from(LABELS)), max_size=5)
_ARTICLES = st.integers(1, 3)
_STATES = st.sampled_from([Status.DONE, Status.DONE, Status.BEGUN, Status.UNTOUCHED])
_TYPES = st.sampled_from(["same_claim", "denies"])
# Of each number of marks: ties between two of them by number.
_TIES = [
    st.lists(st.tuples(_TYPES, st.integers(0, most), st.integers(0, most)), max_size=3)
    for most in range(5)
]


@st.composite
def corpora(draw: st.DrawFn, names: str = "abc") -> list[Reading]:
    readings = []
    for article in range(draw(_ARTICLES)):
        for name in names:
            drawn = enumerate(draw(_MARKS))
            marks = tuple(Mark(row, label, f"{article}.{i}") for i, (row, label) in drawn)
            tied = draw(_TIES[len(marks) - 1]) if marks else []
            ties = tuple(Tie(type, marks[a].id, marks[b].id) for type, a, b in tied)
            status = draw(_STATES)
            readings.append(Reading(str(article), name, len(TEXT), marks, ties, TEXT, status))
    return readings


def _report(readings: list[Reading], names: str = "abc") -> Report:
    return agreement_report(readings, annotators=list(names), labels=LABELS)


@given(corpora())
@settings(max_examples=25, deadline=None)
def test_every_value_is_within_bounds_and_every_gap_has_its_reason(readings: list[Reading]) -> None:
    for score in _report(readings).scores:
        if score.value is None:
            assert score.reason, score.key
        elif score.key.name.endswith(("f1", "recall", "precision")):
            assert -1e-9 <= score.value <= 1 + 1e-9, score.key
        else:
            assert score.value == score.value


@given(corpora(), st.permutations("abc"))
@settings(max_examples=25, deadline=None)
def test_names_of_annotators_change_no_symmetric_metric(
    readings: list[Reading], other: list[str]
) -> None:
    names = dict(zip("abc", other, strict=True))
    renamed = [replace(reading, annotator=names[reading.annotator]) for reading in readings]
    after = _report(renamed).by_key
    for score in _report(readings).scores:
        key = score.key
        if key.name.endswith(ASYMMETRIC) or key.directed or key.name == "blanc_f1":
            continue
        pair = tuple(sorted(names[name] for name in key.annotators))
        twin = after[str(replace(key, annotators=pair))]
        assert (twin.value is None) == (score.value is None), key
        if score.value is not None:
            assert twin.value == pytest.approx(score.value, abs=1e-9), key


@given(corpora("a"))
@settings(max_examples=25, deadline=None)
def test_a_layer_against_itself_is_1(readings: list[Reading]) -> None:
    done = [replace(reading, status=Status.DONE) for reading in readings]
    again = [replace(reading, annotator="b") for reading in done]
    for score in _report([*done, *again], "ab").scores:
        counted = score.key.name.endswith(
            ("_correct", "_incorrect", "_partial", "_missed", "_spurious")
        )
        empty = score.key.name.startswith("nervaluate") and score.value == 0
        covered = score.key.name == "ku_coverage_2016"
        if score.value is not None and not counted and not empty and not covered:
            assert score.value == pytest.approx(1), score.key


@given(corpora())
@settings(max_examples=25, deadline=None)
def test_the_order_of_spans_and_links_is_of_no_importance(readings: list[Reading]) -> None:
    shuffled = [
        replace(reading, marks=reading.marks[::-1], ties=reading.ties[::-1]) for reading in readings
    ]
    assert _report(shuffled).to_json() == _report(readings).to_json()


@given(corpora(), st.integers(0, 3))
@settings(max_examples=25, deadline=None)
def test_the_counts_of_parts_make_the_whole(readings: list[Reading], cut: int) -> None:
    corpus = Corpus(readings, list("abc"), LABELS)
    pool, measures = assembled(corpus)
    first, second = corpus.articles[:cut], corpus.articles[cut:]
    for measure in measures:
        sources = {block.source for block in measure.blocks}
        if not measure.blocks or "units" in sources:
            continue  # Threads are one partition; units straddle articles.
        tables = [
            tuple(block.of(_table(pool, block.source, part)) for block in measure.blocks)
            for part in (first, second)
        ]
        pooled = tuple(added(pair) for pair in zip(*tables, strict=True))
        assert _value(measure, pooled) == _value(
            measure, tuple(pool.block(block) for block in measure.blocks)
        )


@given(corpora(), st.booleans())
@settings(max_examples=25, deadline=None)
def test_articles_counted_at_once_count_as_one_by_one(
    readings: list[Reading], tokens: bool
) -> None:
    corpus = Corpus(readings, list("abc"), LABELS)
    source = PlaceSource(corpus, tokens=tokens)
    at_once = source.total(corpus.articles * 20)
    assert at_once == added([source.table(article) for article in corpus.articles] * 20)
    assert sum(at_once.values()) == 20 * sum(
        len(article.tokens[0]) if tokens else article.length for article in corpus.articles
    )


def _table(pool: Pool, source: str, articles: tuple[Article, ...]) -> Table:
    return added(pool.table(source, article) for article in articles)


def _value(measure: Measure, tables: tuple[Table, ...]) -> float | None:
    try:
        return measure.value(*tables)
    except Undefined:
        return None
