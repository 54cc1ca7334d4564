from __future__ import annotations

import pytest

from tests.agreement.builders import reading, said, value

TRUE = reading("gold", (0, 10, "A"), (20, 30, "B"), (40, 50, "A"), (60, 70, "A"))
FOUND = reading("new", (0, 10, "A"), (20, 30, "A"), (42, 52, "A"), (80, 90, "B"))

# One the same, one of another label, one with other ends, one missed, one spurious.
CLASSES = {
    "strict": {"correct": 1, "incorrect": 2},
    "exact": {"correct": 2, "incorrect": 1},
    "partial": {"correct": 2, "partial": 1},
    "ent_type": {"correct": 2, "incorrect": 1},
}


@pytest.mark.parametrize("scheme", CLASSES)
def test_classes_by_hand(scheme: str) -> None:
    report = said(TRUE, FOUND)
    for kind in ("correct", "incorrect", "partial", "missed", "spurious"):
        expected = {"missed": 1, "spurious": 1, **CLASSES[scheme]}.get(kind, 0)
        assert value(report, f"nervaluate_{scheme}_{kind}[true=gold,pred=new]") == expected
    worth = {"strict": 1, "exact": 2, "partial": 2.5, "ent_type": 2}[scheme]
    assert value(report, f"nervaluate_{scheme}_f1[true=gold,pred=new]") == pytest.approx(worth / 4)


def test_of_one_label_only_its_spans_are_there() -> None:
    report = said(TRUE, FOUND)
    # Of A: gold 3, new 3; one the same, one overlapping, one missed, one spurious.
    assert value(report, "nervaluate_strict_f1[true=gold,pred=new,label=A]") == pytest.approx(1 / 3)
    key = "nervaluate_partial_f1[true=gold,pred=new,label=A]"
    assert value(report, key) == pytest.approx(0.5)
    assert value(report, "nervaluate_ent_type_f1[true=gold,pred=new,label=B]") == 0


def test_an_earlier_prediction_takes_the_only_reference() -> None:
    gold = reading("gold", (5, 20, "A"))
    new = reading("new", (0, 8, "A"), (5, 20, "A"))
    report = said(gold, new)
    assert value(report, "nervaluate_strict_incorrect[true=gold,pred=new]") == 1
    assert value(report, "nervaluate_strict_spurious[true=gold,pred=new]") == 1
    assert value(report, "nervaluate_strict_correct[true=gold,pred=new]") == 0


def test_the_nearest_of_the_same_label_is_the_one() -> None:
    gold = reading("gold", (0, 30, "A"), (8, 12, "A"))
    new = reading("new", (7, 12, "A"), (14, 30, "A"))
    report = said(gold, new)
    assert value(report, "nervaluate_ent_type_correct[true=gold,pred=new]") == 2


def test_less_than_a_hundredth_of_the_reference_is_out_of_reach() -> None:
    gold = reading("gold", (0, 1000, "A"), length=2000)
    key = "nervaluate_partial_partial[true=gold,pred=new]"
    assert value(said(gold, reading("new", (991, 1500, "A"), length=2000)), key) == 0
    assert value(said(gold, reading("new", (990, 1500, "A"), length=2000)), key) == 1


def test_nothing_on_either_side_is_0_as_nervaluate_has_it() -> None:
    report = said(reading("gold"), reading("new"))
    assert value(report, "nervaluate_strict_f1[true=gold,pred=new]") == 0
