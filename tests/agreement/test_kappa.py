from __future__ import annotations

import pytest

from annotator.agreement.corpus import Mark, Reading
from tests.agreement.builders import reading, said, value

# Of 100 characters 30 are A to ana, 40 to ben, 20 to both; 50 to neither.
PAIR = reading("ana", (0, 30, "A")), reading("ben", (10, 50, "A"))


def test_two_annotators_by_hand() -> None:
    report = said(*PAIR)
    assert value(report, "percent_agreement_char[ana,ben]") == pytest.approx(0.7)
    # Chance: 0.3 * 0.4 + 0.7 * 0.6 = 0.54.
    assert value(report, "cohen_kappa_char[ana,ben]") == pytest.approx((0.7 - 0.54) / 0.46)
    # One distribution for both: 0.35 and 0.65.
    by_chance = 0.35**2 + 0.65**2
    assert value(report, "scott_pi_char[ana,ben]") == pytest.approx(
        (0.7 - by_chance) / (1 - by_chance)
    )
    assert value(report, "fleiss_kappa_char") == value(report, "scott_pi_char[ana,ben]")
    assert value(report, "gwet_ac1_char") == pytest.approx((0.7 - 0.455) / (1 - 0.455))


def test_two_labels_on_a_place_are_a_category_of_their_own() -> None:
    ana = reading("ana", (0, 10, "A"), (0, 10, "B"), length=20)
    ben = reading("ben", (0, 10, "A"), length=20)
    report = said(ana, ben)
    assert value(report, "percent_agreement_char[ana,ben]") == 0.5
    assert value(report, "percent_agreement_char[ana,ben,label=A]") == 1
    assert value(report, "percent_agreement_char[ana,ben,label=B]") == 0.5


def test_a_token_has_the_labels_of_its_characters() -> None:
    text = "Nobody was paid at all"
    ana = reading("ana", (8, 15, "denial"), text=text)
    ben = reading("ben", (7, 10, "denial"), text=text)
    # Five tokens: ana marks "was" in part and "paid", ben "was".
    assert value(said(ana, ben), "percent_agreement_token[ana,ben]") == pytest.approx(4 / 5)


def test_two_spans_in_one_token_mark_it_once() -> None:
    ana = reading("ana", (0, 3, "A"), (3, 6, "A"), text="Nobody paid")
    ben = reading("ben", (0, 6, "A"), text="Nobody paid")
    report = said(ana, ben)
    assert value(report, "percent_agreement_token[ana,ben]") == 1
    assert value(report, "percent_agreement_char[ana,ben]") == 1


def test_gaps_between_pieces_are_not_marked() -> None:
    whole = reading("ana", (0, 30, "A"), length=30)
    cut = Reading("a", "ben", 30, (Mark(((0, 10), (20, 30)), "A"),))
    assert value(said(whole, cut), "percent_agreement_char[ana,ben]") == pytest.approx(2 / 3)


def test_one_category_is_undefined_and_says_so() -> None:
    report = said(reading("ana", (0, 100, "A")), reading("ben", (0, 100, "A")))
    for key in ("cohen_kappa_char[ana,ben]", "fleiss_kappa_char", "gwet_ac1_char"):
        assert report.by_key[key].value is None
        assert "one and the same category" in report.by_key[key].reason


def test_a_pair_that_said_one_thing_counts_as_one_in_the_mean() -> None:
    some = reading("ana", (0, 10, "A"))
    report = said(some, reading("ben"), reading("cem"))
    assert value(report, "cohen_kappa_char_mean") == pytest.approx(1 / 3)
