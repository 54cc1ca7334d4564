from __future__ import annotations

import pytest

from tests.agreement.builders import reading, said, value

# Krippendorff 2019, figure 12.11: three observers of a continuum of length 60 (from 1, inclusive, there).
ALEX = reading(
    "alex", (0, 7, "1"), (7, 13, "2"), (30, 32, "5"), (32, 37, "6"), (37, 44, "6"), (44, 60, "7"),
    length=60,
)  # fmt: skip
PAUL = reading("paul", (0, 7, "1"), (7, 13, "3"), (13, 21, "5"), (32, 44, "6"), length=60)
SUZAN = reading(
    "suzan", (0, 7, "1"), (7, 13, "4"), (13, 21, "5"), (32, 37, "6"), (37, 41, "6"), (41, 44, "6"),
    length=60,
)  # fmt: skip


def test_published_alphas_of_three_observers() -> None:
    report = said(ALEX, PAUL, SUZAN)
    assert value(report, "u_alpha_2016") == pytest.approx(0.510, abs=5e-4)
    assert value(report, "u_alpha_2016_binary") == pytest.approx(0.413, abs=1.5e-3)
    assert value(report, "cu_alpha_2016") == pytest.approx(0.724, abs=5e-4)
    assert [value(report, f"ku_alpha_2016[label={k}]") for k in "156"] == pytest.approx([1, 1, 1])
    assert [value(report, f"ku_alpha_2016[label={k}]") for k in "234"] == pytest.approx([0, 0, 0])
    assert value(report, "ku_coverage_2016[label=5]") == pytest.approx(8 / 18)
    assert value(report, "ku_coverage_2016[label=7]") == 0
    assert "marked by two" in report.by_key["ku_alpha_2016[label=7]"].reason


def test_published_alpha_of_1995() -> None:
    # Krippendorff 2004, p. 254, the continuum 150..450 moved to 0..300.
    i = reading("i", (75, 145, "c"), (220, 250, "c"), (30, 90, "k"), (150, 200, "k"), length=300)
    j = reading(
        "j", (70, 150, "c"), (205, 225, "c"), (250, 270, "c"), (30, 90, "k"), (150, 200, "k"),
        length=300,
    )  # fmt: skip
    report = said(i, j)
    assert value(report, "u_alpha_1995[label=c]") == pytest.approx(0.7286, abs=1e-4)
    assert value(report, "u_alpha_1995[label=k]") == 1
    assert value(report, "u_alpha_1995") == pytest.approx(0.8591, abs=6e-4)


def test_alpha_of_1995_by_hand() -> None:
    # L = 10, one unit 2..6 and one 3..7: they meet and differ by 1 + 1, counted both ways.
    report = said(reading("a", (2, 6, "c"), length=10), reading("b", (3, 7, "c"), length=10))
    observed = 2 * 2 / (2 * 1 * 10**2)
    # Both of length 4: (2 - 1) / 3 * (2 * 64 - 3 * 16 + 4) = 28 each; gaps 2 and 4, 3 and 3: 16 * (4 - 4 + 1) each.
    expected = 2 / 10 * 2 * (28 + 16) / (20 * 19 - 2 * 4 * 3)
    assert value(report, "u_alpha_1995") == pytest.approx(1 - observed / expected)


def test_a_gap_goes_on_over_the_end_of_an_article() -> None:
    """Two articles laid end to end are as one, but for their names."""
    one = said(
        reading("a", (2, 6, "c"), (12, 15, "c"), length=20), reading("b", (3, 7, "c"), length=20)
    )
    two = said(
        reading("a", (2, 6, "c"), article="x", length=10),
        reading("a", (2, 5, "c"), article="y", length=10),
        reading("b", (3, 7, "c"), article="x", length=10),
        reading("b", article="y", length=10),
    )
    for key in ("u_alpha_1995", "u_alpha_2016", "u_alpha_2016_binary"):
        assert value(one, key) == pytest.approx(value(two, key), rel=1e-12)


def test_overlaps_are_refused_where_they_must_be() -> None:
    ana = reading("ana", (0, 20, "A"), (10, 30, "B"), (40, 50, "A"))
    report = said(ana, reading("ben", (0, 20, "A")))
    assert "overlap" in report.by_key["u_alpha_2016"].reason
    assert value(report, "u_alpha_1995") < 1
    again = said(reading("ana", (0, 20, "A"), (10, 30, "A")), reading("ben", (0, 20, "A")))
    assert "same label overlap" in again.by_key["u_alpha_1995"].reason


def test_a_label_that_only_one_used_meets_nobody() -> None:
    report = said(reading("ana", (0, 5, "A")), reading("ben"))
    assert "no place was marked by two" in report.by_key["ku_alpha_2016[label=A]"].reason
    assert value(report, "ku_coverage_2016[label=A]") == 0
    assert value(report, "u_alpha_2016_binary") <= 0
