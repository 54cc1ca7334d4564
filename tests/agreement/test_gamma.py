from __future__ import annotations

import random
from functools import partial
from itertools import permutations, product

import pytest

from annotator.agreement.alignment import least_cost
from annotator.agreement.gamma import Unit, disorder
from annotator.agreement.report import agreement_report
from tests.agreement.builders import reading, value


def test_disorder_by_hand() -> None:
    ana, ben = [Unit(0, 10, "A")], [Unit(2, 12, "A")]
    assert disorder([ana, ben]) == pytest.approx((4 / 20) ** 2)
    assert disorder([ana, [Unit(0, 10, "B")]]) == pytest.approx(1)
    # Two alone cost 1 each, which is less than to pair them so far apart; one unit each on average.
    assert disorder([ana, [Unit(90, 95, "A")]]) == pytest.approx(2)
    # A gap apart, and yet nearer than two alone.
    assert disorder([_units((0, 50, "A")), _units((68, 118, "A"))]) == pytest.approx(1.36**2)
    # One paired, one alone; 1.5 units each on average.
    assert disorder([[*ana, Unit(50, 60, "A")], ben]) == pytest.approx((0.04 + 1) / 1.5)


def _units(*spans: tuple[int, int, str]) -> list[Unit]:
    return [Unit(*span) for span in spans]


# pygamma-agreement 0.5.9, fixtures of its port to DKPro Statistics.
PUBLISHED = [
    (
        0.0625,
        _units((1, 5, "a"), (6, 10, "b"), (11, 15, "a")),
        _units((2, 6, "a"), (7, 11, "b"), (12, 16, "a")),
    ),
    (
        0.708333,
        _units((1, 5, "a"), (6, 10, "b"), (20, 24, "a"), (30, 34, "b")),
        _units((2, 6, "a"), (31, 35, "b")),
    ),
    (
        0.408756,
        _units((1, 5, "a"), (10, 14, "b")),
        _units((2, 6, "a"), (11, 15, "b")),
        _units((1, 4, "a"), (9, 14, "c")),
    ),
]


@pytest.mark.parametrize(("expected", "continuum"), [(each[0], each[1:]) for each in PUBLISHED])
def test_published_disorders(expected: float, continuum: list[list[Unit]]) -> None:
    assert disorder(continuum) == pytest.approx(expected, abs=1e-5)


def test_the_same_spans_are_at_gamma_1() -> None:
    readings = [reading(name, (0, 10, "A"), (20, 30, "B")) for name in ("ana", "ben")]
    report = agreement_report(readings, metrics=["gamma"])
    assert value(report, "gamma[doc=a]") == 1
    assert value(report, "gamma_observed_disorder[doc=a]") == 0
    assert value(report, "gamma_expected_disorder[doc=a]") > 0.3


def _near(
    owners: list[int], distances: dict[tuple[int, int], float], i: int, limit: float
) -> dict[int, float]:
    later = (j for j in range(i + 1, len(owners)) if owners[j] != owners[i])
    return {j: distances[i, j] for j in later if distances[i, j] < limit}


def _cheapest(owners: list[int], people: int, distances: dict[tuple[int, int], float]) -> float:
    """The least cost of all partitions, tried one by one."""
    pairs = people * (people - 1) // 2

    def cost(members: frozenset[int]) -> float:
        within = [(i, j) for i, j in product(members, members) if i < j]
        return (sum(distances[pair] for pair in within) + pairs - len(within)) / pairs

    best = float("inf")
    rows = [[i for i, owner in enumerate(owners) if owner == p] for p in range(people)]
    slots = len(owners)
    for places in product(*(list(permutations(range(slots), len(row))) for row in rows)):
        sets: dict[int, set[int]] = {}
        for row, chosen in zip(rows, places, strict=True):
            for unit, slot in zip(row, chosen, strict=True):
                sets.setdefault(slot, set()).add(unit)
        best = min(best, sum(cost(frozenset(each)) for each in sets.values()))
    return best


@pytest.mark.parametrize("seed", range(12))
def test_the_best_alignment_is_the_best_of_all(seed: int) -> None:
    dice = random.Random(seed)
    people = dice.choice([2, 3])
    owners = [dice.randrange(people) for _ in range(dice.randint(1, 5))]
    pairs = [(i, j) for i in range(len(owners)) for j in range(i + 1, len(owners))]
    distances = {pair: dice.choice([0.0, 0.3, 1.0, 1.9, 2.5, 3.5]) for pair in pairs}
    found = least_cost(owners, people, partial(_near, owners, distances), 1.0)
    assert found == pytest.approx(_cheapest(owners, people, distances))


def test_two_that_are_too_far_apart_are_in_no_set_of_three_however_near_both_are_to_the_third() -> (
    None
):
    owners, distances = [0, 1, 2], {(0, 1): 0.0, (0, 2): 0.0, (1, 2): 9.5}
    found = least_cost(owners, 3, partial(_near, owners, distances), 1.0)
    assert found == pytest.approx(_cheapest(owners, 3, distances)) == pytest.approx(2 / 3 + 1)


def test_one_span_in_all_is_no_more_than_chance() -> None:
    report = agreement_report([reading("ana", (3, 9, "A")), reading("ben")], metrics=["gamma"])
    assert value(report, "gamma[doc=a]") == 0


def test_the_same_seed_draws_the_same_chance() -> None:
    readings = [
        reading("ana", (0, 10, "A"), (20, 30, "B"), (50, 52, "A")),
        reading("ben", (2, 11, "A"), (25, 30, "A")),
        reading("cem", (0, 12, "A"), (51, 60, "B")),
    ]
    first, again, other = (
        agreement_report(readings, metrics=["gamma"], seed=seed).to_json() for seed in (5, 5, 6)
    )
    assert first == again
    assert first != other


def test_gamma_comes_only_when_named_and_says_why_it_is_not_there() -> None:
    readings = [reading("ana"), reading("ben")]
    assert not [key for key in agreement_report(readings).by_key if key.startswith("gamma")]
    named = agreement_report(readings, metrics=["gamma"])
    assert "no annotator marked anything" in named.by_key["gamma[doc=a]"].reason


def test_spans_too_dense_to_align_are_undefined_not_endless() -> None:
    spans = [(i, 60 + i, "A") for i in range(14)]
    readings = [reading(name, *spans) for name in ("ana", "ben", "cem", "dan", "eve", "fay")]
    report = agreement_report(readings, metrics=["gamma"])
    assert "reasonable time" in report.by_key["gamma[doc=a]"].reason
