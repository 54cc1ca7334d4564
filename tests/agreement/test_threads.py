"""Worked examples of the reference scorers' own tests; a letter is a span, a word a thread."""

from __future__ import annotations

import pytest

from annotator.agreement.corpus import Mark, Reading, Tie
from annotator.agreement.report import Report
from annotator.core.layer import Status
from tests.agreement.builders import said, threads, value


def _scored(key: tuple[str, ...], response: tuple[str, ...]) -> Report:
    return said(threads("key", *key), threads("response", *response))


def _rates(report: Report, name: str) -> list[float]:
    return [value(report, f"{name}_{rate}[key,response]") for rate in ("recall", "precision", "f1")]


def test_a_span_missing_and_some_spurious() -> None:
    # Case A4 of the reference scorers, which print five digits.
    report = _scored(("a", "bc", "def"), ("a", "bcx", "dy", "z"))
    assert _rates(report, "muc") == pytest.approx([1 / 3, 1 / 3, 1 / 3])
    assert _rates(report, "b_cubed") == pytest.approx([0.55556, 0.40476, 0.46832], abs=1e-5)
    assert _rates(report, "ceaf_m") == pytest.approx([0.66667, 0.57143, 0.61538], abs=1e-5)
    assert _rates(report, "ceaf_e") == pytest.approx([0.73333, 0.55, 0.62857], abs=1e-5)
    assert _rates(report, "blanc") == pytest.approx([0.35227, 0.27206, 0.30357], abs=1e-5)


def test_published_blanc_and_muc() -> None:
    # Cases B1 (Luo et al. 2014) and L1 (Vilain et al. 1995).
    report = _scored(("ab", "cde"), ("bcx", "de"))
    assert _rates(report, "blanc") == pytest.approx([7 / 24] * 3)
    report = _scored(("abc", "defg"), ("ab", "cd", "fgh"))
    assert _rates(report, "muc") == pytest.approx([0.4, 0.5, 4 / 9])


def test_a_small_wrong_merge() -> None:
    # Bagga & Baldwin 1998: 5, 2 and 5 spans; the response joins the two last.
    report = _scored(("abcde", "fg", "hijkl"), ("abcde", "fghijkl"))
    assert _rates(report, "muc") == pytest.approx([1, 0.9, 18 / 19])
    assert _rates(report, "b_cubed") == pytest.approx([1, 16 / 21, 32 / 37])
    assert value(report, "ceaf_e_recall[key,response]") == pytest.approx((1 + 10 / 12) / 3)
    # Pairs: 10 + 1 + 10 in the key, 10 + 21 in the response, 21 in both.
    assert value(report, "pair_f1[key,response]") == pytest.approx(2 * 21 / 52)
    assert value(report, "lea_precision[key,response]") == pytest.approx((5 + 7 * 11 / 21) / 12)


@pytest.mark.parametrize(("other", "expected"), [("a", 1), ("b", 0)])
def test_one_span_alone(other: str, expected: float) -> None:
    report = _scored(("a",), (other,))
    assert _rates(report, "blanc") == [expected] * 3


def test_who_joins_nothing() -> None:
    report = _scored(("ab", "cd"), ("a", "b", "c", "d"))
    assert report.by_key["muc_precision[key,response]"].value is None
    assert "joins two spans" in report.by_key["muc_precision[key,response]"].reason
    assert value(report, "muc_f1[key,response]") == 0
    assert _rates(report, "b_cubed") == pytest.approx([0.5, 1, 2 / 3])
    assert _rates(report, "lea") == [0, 0, 0]
    # BLANC: no pair joined by the response; 4 of 4 pairs kept apart found, of its 6.
    assert _rates(report, "blanc") == pytest.approx([0.5, 4 / 6 / 2, 0.8 / 2])


def test_rand_index_by_hand() -> None:
    report = _scored(("abc", "d"), ("ab", "cd"))
    # Of 6 pairs 3 are joined by one, 2 by the other, 1 by both.
    assert value(report, "rand_index_common[key,response]") == pytest.approx(3 / 6)
    adjusted = (1 - 3 * 2 / 6) / ((3 + 2) / 2 - 3 * 2 / 6)
    assert value(report, "adjusted_rand_index_common[key,response]") == pytest.approx(adjusted)


def test_one_thread_leaves_nothing_to_chance() -> None:
    report = _scored(("abc",), ("abc",))
    for key in ("adjusted_rand_index_common[key,response]", "krippendorff_alpha_clusters_masi"):
        assert report.by_key[key].value is None
        assert report.by_key[key].reason
    assert value(report, "b_cubed_f1[key,response]") == 1


def test_alpha_of_threads_by_hand() -> None:
    report = _scored(("ab", "c"), ("a", "b", "c"))
    # Units a: {ab} {a}, b: {ab} {b}, c: {c} {c}. Jaccard distance 1/2 in a and b; n = 6.
    observed = (2 * 0.5 + 2 * 0.5) / 6
    # {ab} twice, {a}, {b}, {c} twice: of 30 ordered pairs 4 are equal, 8 are half apart, the rest wholly.
    expected = (30 - 4 - 8 * 0.5) / 30
    assert value(report, "krippendorff_alpha_clusters_jaccard") == pytest.approx(
        1 - observed / expected
    )


def test_chain_and_star_are_the_same_thread() -> None:
    chain = threads("chain", "abcd")
    star = Reading(
        "a", "star", 60, chain.marks, tuple(Tie("same_claim", "a", other) for other in "bcd")
    )
    report = said(chain, star)
    assert value(report, "link_f1[chain,star]") == pytest.approx(1 / 3)
    assert value(report, "pair_f1[chain,star]") == 1


def test_links_by_hand() -> None:
    ana = threads("ana", "ab", "c", "d", links=(("denies", "c", "a"), ("answers", "d", "c")))
    ben = threads("ben", "ab", "c", "d", links=(("denies", "c", "b"), ("denies", "d", "c")))
    report = said(ana, ben)
    # same_claim is the only link in common of 3 and 3.
    assert value(report, "link_f1[ana,ben]") == pytest.approx(1 / 3)
    assert value(report, "link_f1[ana,ben,type=same_claim]") == 1
    assert value(report, "link_f1_untyped[ana,ben]") == pytest.approx(2 / 3)
    # Lifted: c denies a and b, for both; d answers c, or denies c.
    assert value(report, "link_f1_lifted[ana,ben]") == pytest.approx(4 / 6)
    assert value(report, "link_type_agreement[ana,ben]") == pytest.approx(1 / 2)


def test_undirected_links_match_either_way_round() -> None:
    ana = threads("ana", "a", "b", links=(("different_claim", "a", "b"), ("denies", "a", "b")))
    ben = threads("ben", "a", "b", links=(("different_claim", "b", "a"), ("denies", "b", "a")))
    report = said(ana, ben)
    assert value(report, "link_f1[ana,ben,type=different_claim]") == 1
    assert value(report, "link_f1[ana,ben,type=denies]") == 0
    assert value(report, "link_f1_lifted[ana,ben]") == pytest.approx(1 / 2)


def test_spans_are_the_same_where_most_of_their_characters_are() -> None:
    ana = Reading("a", "ana", 100, (Mark(((0, 10),), "A", "x"), Mark(((20, 30),), "A", "y")))
    ben = Reading("a", "ben", 100, (Mark(((0, 11),), "B", "p"), Mark(((25, 40),), "A", "q")))
    assert value(said(ana, ben), "mention_f1[ana,ben]") == pytest.approx(2 * 1 / 4)


def test_threads_cross_articles_and_unread_ones_do_not_count() -> None:
    def readings(name: str, third: Status) -> list[Reading]:
        marks = [(Mark(((0, 9),), "A", f"{name}{i}"),) for i in range(3)]
        ties = (
            Tie("same_claim", f"{name}0", f"{name}2"),
            Tie("same_claim", f"{name}2", f"{name}1"),
        )
        return [
            Reading(f"doc{i}", name, 10, marks[i], ties if i == 0 else (), status=status)
            for i, status in enumerate((Status.DONE, Status.DONE, third))
        ]

    report = said(*readings("ana", Status.DONE), *readings("ben", Status.DONE))
    assert value(report, "pair_f1[ana,ben]") == 1
    # Where ben leaves the third article alone, ana's thread still joins the first two.
    report = said(*readings("ana", Status.DONE), *readings("ben", Status.UNTOUCHED))
    assert value(report, "mention_f1[ana,ben]") == 1
    assert value(report, "muc_recall[ana,ben]") == 0
