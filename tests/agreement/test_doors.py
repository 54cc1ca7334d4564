from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.corpus import Corpus, Reading
from annotator.agreement.doors import behind, behind_cell, meetings
from annotator.agreement.drift import drift
from annotator.agreement.measure import Key
from annotator.core.layer import Status
from tests.agreement.builders import marks, reading, said

_SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12), st.sampled_from("xyz")), max_size=6
).map(lambda rows: [(start, start + length, label) for start, length, label in rows])


@given(_SPANS, _SPANS)
def test_a_cell_has_as_many_spans_behind_it_as_it_says(
    ours: list[tuple[int, int, str]], theirs: list[tuple[int, int, str]]
) -> None:
    report = said(reading("ana", *ours), reading("ben", *theirs))
    matrix = report.confusion("ana", "ben")
    for one in (*matrix.labels, None):
        for other in (*matrix.labels, None):
            found = behind_cell(report.corpus, ("ana", "ben"), one, other)
            assert len(found) == matrix.count(one, other)
    firsts = [each.first for each in meetings(report.corpus, 0, 1) if each.first]
    marks = report.corpus.articles[0].distinct.marks[0]
    assert sorted(map(repr, firsts)) == sorted(map(repr, marks))


def test_behind_a_figure_is_what_differs() -> None:
    readings = [
        reading("ana", (0, 5, "x"), (10, 15, "y"), article="p"),
        reading("ben", (0, 5, "x"), (10, 16, "y"), article="p"),
        reading("cem", (0, 5, "x"), (10, 16, "y"), article="p"),
        reading("ana", (0, 5, "x"), article="q"),
        reading("ben", article="q"),
    ]
    corpus = Corpus(readings, None)

    def where(key: Key) -> list[tuple[str, tuple[str, str], int]]:
        return [(each.article, each.annotators, each.start) for each in behind(corpus, key)]

    assert where(Key("span_f1_exact", ("ana", "ben"))) == [
        ("p", ("ana", "ben"), 10),
        ("q", ("ana", "ben"), 0),
    ]
    assert where(Key("span_f1_exact", ("ana", "ben"), label="y")) == [("p", ("ana", "ben"), 10)]
    assert where(Key("span_f1_exact_mean", article="q")) == [("q", ("ana", "ben"), 0)]
    assert where(Key("nervaluate_exact_f1", ("cem", "ben"), directed=True)) == []


def test_the_cases_of_a_figure_of_1_are_none() -> None:
    report = said(reading("ana", (0, 5, "x")), reading("ben", (0, 5, "x")))
    assert [behind(report.corpus, each.key) for each in report.scores if each.value == 1.0]
    assert not any(behind(report.corpus, each.key) for each in report.scores if each.value == 1.0)


def test_drift_goes_by_the_day_of_the_work() -> None:
    readings, days = [], {}
    for k in range(8):
        id, spans = f"a{k}", ((0, 5, "x"),)
        # Ben comes to see things as Ana does; he worked through the articles backwards.
        readings += [
            Reading(id, "ana", 20, marks(*spans)),
            Reading(id, "ben", 20, marks(*(spans if k < 4 else ()))),
        ]
        days["ben", id] = date(2026, 1, 20 - k)
    stages = drift(Corpus(readings, None), days)
    assert [each.annotator for each in stages] == ["ben"] * 4
    assert [each.f1 for each in stages] == [0.0, 0.0, 1.0, 1.0]
    assert [each.day.day for each in stages] == [14, 16, 18, 20]
    assert stages[0].articles == ("a7", "a6")


def test_drift_of_what_nobody_marked_or_nobody_else_read() -> None:
    readings = [
        reading("ana", article="p"),
        reading("ben", article="p"),
        reading("ana", (0, 4, "x"), article="q"),
        reading("ben", article="q", status=Status.UNTOUCHED),
    ]
    days = {("ana", "p"): date(2026, 1, 1), ("ana", "q"): date(2026, 1, 2)}
    (stage,) = drift(Corpus(readings, None), days)
    assert (stage.articles, stage.f1) == (("p",), None)
