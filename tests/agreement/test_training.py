from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.corpus import Corpus
from annotator.agreement.training import Slip, Training, training
from annotator.core.layer import Status
from tests.agreement.builders import Span, reading

#       0         1         2         3         4
#       0123456789012345678901234567890123456789012345678
TEXT = "The minister denied it. Show us the books, he says"


def _report(mine: list[Span], right: list[Span]) -> Training:
    readings = [reading("ana", *mine, text=TEXT), reading("gold", *right, text=TEXT)]
    return training(Corpus(readings, ("ana", "gold")))


def test_each_slip_is_told_label_by_label() -> None:
    report = _report(
        [(0, 23, "denial"), (24, 35, "demand"), (43, 45, "denial")],
        [(0, 23, "allegation"), (24, 41, "demand"), (36, 41, "claim")],
    )
    assert {each.slip: each.meeting.cell for each in report.lessons} == {
        Slip.CONFUSED: ("denial", "allegation"),
        Slip.BOUNDARY: ("demand", "demand"),
        Slip.ADDED: ("denial", None),
        Slip.MISSED: (None, "claim"),
    }
    rows = {row.label: row for row in report.labels}
    assert rows["allegation"].confused == {"denial": 1}
    assert (rows["denial"].reference, rows["denial"].added) == (0, 1)
    assert (rows["claim"].reference, rows["claim"].missed) == (1, 1)
    demand = rows["demand"]
    assert (demand.short, demand.long, demand.moved) == (1, 0, 0)
    assert (demand.mean_start, demand.mean_end) == (0, -6)
    assert (demand.mean_start_tokens, demand.mean_end_tokens) == (0, -1)


def test_an_end_too_far_out_counts_above_0_at_both_sides() -> None:
    (lesson,) = _report([(20, 43, "demand")], [(24, 41, "demand")]).lessons
    assert lesson.characters is not None
    assert (lesson.characters.start, lesson.characters.end) == (4, 2)
    assert lesson.tokens is not None
    assert (lesson.tokens.start, lesson.tokens.end) == (1, 0)


def test_a_span_too_short_too_long_and_moved() -> None:
    report = _report(
        [(1, 3, "x"), (4, 13, "x"), (24, 31, "x"), (40, 44, "y")],
        [(0, 3, "x"), (4, 12, "x"), (25, 32, "x"), (40, 44, "y")],
    )
    rows = {row.label: (row.short, row.long, row.moved) for row in report.labels}
    assert rows == {"x": (1, 1, 1), "y": (0, 0, 0)}


def test_what_a_program_reads_of_it() -> None:
    readings = [
        reading("ana", (0, 4, "x"), (10, 12, "x")),
        reading("gold", (1, 4, "x")),
        reading("ana", article="b"),
        reading("gold", article="b", status=Status.UNTOUCHED),
    ]
    said = training(Corpus(readings, ("ana", "gold"))).to_json()
    mine, added = (
        {"id": f"s{n}", "label": "x", "pieces": [piece]}
        for n, piece in enumerate(([0, 4], [10, 12]))
    )
    assert said == {
        "annotator": "ana",
        "reference": "gold",
        "articles": ["a"],
        "f1": 0.0,
        "counts": {"right": 0, "boundary": 1, "confused": 0, "missed": 0, "added": 1},
        "labels": {
            "x": {
                "reference": 1, "right": 0, "missed": 0, "added": 1, "confused": {}, "short": 0, "long": 1, "moved": 0,
                # Nobody knows the tokens of a text that is not there.
                "mean_reach": {
                    "characters": {"start": 1.0, "end": 0.0}, "tokens": {"start": None, "end": None},
                },
            }
        },
        "lessons": [
            {"slip": "added", "document": "a", "cost": 2002, "mine": added, "reference": None},
            {
                "slip": "boundary", "document": "a", "cost": 1001, "mine": mine,
                "reference": {"id": "s0", "label": "x", "pieces": [[1, 4]]}, "characters": {"start": 1, "end": 0},
            },
        ],
        "left_out": said["left_out"],
    }  # fmt: skip
    assert [each["document"] for each in said["left_out"]] == ["b"]
    assert "gold" in said["left_out"][0]["reason"]


def test_the_gravest_come_first() -> None:
    report = _report(
        [(0, 3, "x"), (4, 12, "x"), (13, 19, "x"), (24, 31, "x")],
        [(0, 2, "x"), (4, 12, "y"), (24, 30, "y")],
    )
    assert [(each.slip, each.cost) for each in report.to_look_at] == [
        (Slip.CONFUSED, 4007),
        (Slip.CONFUSED, 3008),
        (Slip.ADDED, 2006),
        (Slip.BOUNDARY, 1001),
    ]


def test_nothing_marked_has_no_figure_and_unread_articles_are_left_out() -> None:
    assert _report([], []).f1 is None
    readings = [
        reading("ana", (0, 3, "x"), article="p"),
        reading("gold", article="p", status=Status.UNTOUCHED),
    ]
    report = training(Corpus(readings, ("ana", "gold")))
    assert (report.articles, report.lessons) == ((), ())
    assert [each.article for each in report.left_out] == ["p"]


_SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9), st.sampled_from("xyz")), max_size=6
).map(lambda rows: [(start, start + length, label) for start, length, label in rows])


@given(_SPANS, _SPANS)
def test_every_span_is_counted_once(mine: list[Span], right: list[Span]) -> None:
    report = _report(mine, right)
    rows = report.labels
    assert sum(row.reference for row in rows) == len(set(right))
    for row in rows:
        cut = row.short + row.long + row.moved
        assert row.reference == row.right + row.missed + sum(row.confused.values()) + cut
    assert sum(row.added for row in rows) == report.count(Slip.ADDED)
    assert json.loads(json.dumps(report.to_json()))["counts"]["right"] == report.count(Slip.RIGHT)


@given(_SPANS)
def test_gold_against_itself_is_right(spans: list[Span]) -> None:
    report = _report(spans, spans)
    assert report.to_look_at == []
    assert report.f1 == (1.0 if spans else None)


def test_what_was_marked_twice_counts_once() -> None:
    twice = reading("ana", (0, 10, "A"), (0, 10, "A"))
    report = training(Corpus([twice, reading("gold", (0, 10, "A"))], ["ana", "gold"]))
    assert (report.f1, report.count(Slip.RIGHT), report.count(Slip.ADDED)) == (1, 1, 0)
