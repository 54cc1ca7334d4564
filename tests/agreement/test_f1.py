from __future__ import annotations

import pytest

from annotator.agreement.corpus import Mark, Reading
from tests.agreement.builders import reading, said, value

TEXT = "Nobody was paid at all, she said."


def test_spans_are_the_same_in_place_and_label() -> None:
    ana = reading("ana", (0, 5, "A"), (10, 20, "A"), (30, 40, "B"))
    ben = reading("ben", (0, 5, "A"), (10, 21, "A"), (30, 40, "A"), (60, 70, "B"))
    report = said(ana, ben)
    assert value(report, "span_f1_exact[ana,ben]") == pytest.approx(2 * 1 / 7)
    assert value(report, "span_f1_exact[ana,ben,label=A]") == pytest.approx(2 * 1 / 5)
    assert value(report, "span_f1_exact_mean[label=B]") == 0


def test_the_mean_is_over_pairs_and_undefined_where_one_is() -> None:
    readings = reading("ana", (0, 5, "A")), reading("ben"), reading("cem")
    report = said(*readings)
    assert report.by_key["span_f1_exact_mean"].value is None
    assert "nothing to agree on" in report.by_key["span_f1_exact_mean"].reason
    assert value(report, "span_f1_exact[ana,ben]") == 0


def test_only_articles_that_all_read_count() -> None:
    report = said(
        reading("ana", (0, 5, "A")),
        reading("ben", (0, 5, "A")),
        reading("cem", (0, 5, "A")),
        reading("ana", (0, 5, "A"), article="b"),
        reading("ben", (9, 12, "A"), article="b"),
    )
    assert value(report, "span_f1_exact[ana,ben]") == 1
    assert value(report, "cohen_kappa_char[ana,ben]") < 1
    assert [(each.article, each.annotators) for each in report.left_out] == [("b", ("cem",))]


def test_a_repeated_span_counts_once_and_pieces_must_all_be_the_same() -> None:
    ana = reading("ana", (0, 5, "A"), (0, 5, "A"))
    assert value(said(ana, reading("ben", (0, 5, "A"))), "span_f1_exact[ana,ben]") == 1
    cut = Reading("a", "ben", 100, (Mark(((0, 2), (4, 5)), "A"),))
    assert value(said(ana, cut), "span_f1_exact[ana,ben]") == 0


def test_tokens_that_spans_touch_are_counted_once_for_each_span() -> None:
    ana = reading("ana", (0, 10, "A"), (7, 15, "A"), text=TEXT)
    ben = reading("ben", (8, 15, "A"), text=TEXT)
    # ana: Nobody was, was paid; ben: was paid. In common: was, paid.
    assert value(said(ana, ben), "token_f1[ana,ben]") == pytest.approx(2 * 2 / 6)


def test_without_texts_there_are_no_token_metrics() -> None:
    report = said(reading("ana", (0, 5, "A")), reading("ben"))
    assert not [key for key in report.by_key if "token" in key]
