from __future__ import annotations

import pytest

from annotator.agreement.corpus import Reading
from annotator.core.layer import Status
from tests.agreement.builders import reading, said, value

# Krippendorff's reliability data of 4 observers on 12 units, with missing values: nominal alpha 0.743.
OBSERVERS = {
    "a": "123321412...",
    "b": "1233224125.3",
    "c": ".3332342251.",
    "d": "12332441251.",
}


def _observed(observer: str, values: str) -> list[Reading]:
    return [
        reading(
            observer,
            (0, 1, value),
            article=f"unit {unit}",
            length=1,
            status=Status.UNTOUCHED if value == "." else Status.DONE,
        )
        for unit, value in enumerate(values)
    ]


def test_published_nominal_alpha_with_missing_values() -> None:
    readings = [r for name, values in OBSERVERS.items() for r in _observed(name, values)]
    assert value(said(*readings), "krippendorff_alpha_char") == pytest.approx(0.743, abs=5e-4)


def test_alpha_by_hand() -> None:
    # 100 units, 200 values: 70 of A, 130 of none; 30 units apart, two ordered pairs each.
    report = said(reading("ana", (0, 30, "A")), reading("ben", (10, 50, "A")))
    assert value(report, "krippendorff_alpha_char") == pytest.approx(1 - 199 * 60 / (2 * 70 * 130))
    assert value(report, "krippendorff_alpha_char[label=A]") == value(
        report, "krippendorff_alpha_char"
    )


def test_sets_of_labels_are_apart_by_degrees() -> None:
    ana = reading("ana", (0, 10, "A"), (0, 10, "B"), length=20)
    ben = reading("ben", (0, 10, "A"), length=20)
    report = said(ana, ben)
    # Values: 10 of AB, 10 of A, 20 of none. AB and A: Jaccard 1/2, MASI 1 - 1/2 * 2/3.
    for name, distance in (("jaccard", 1 / 2), ("masi", 2 / 3)):
        expected = 2 * (10 * 10 * distance + 10 * 20 + 10 * 20)
        assert value(report, f"krippendorff_alpha_char_{name}") == pytest.approx(
            1 - 39 * 2 * 10 * distance / expected
        )


def test_labels_of_articles() -> None:
    readings = [
        reading("ana", (0, 1, "A"), article="one"),
        reading("ben", (50, 60, "A"), article="one"),
        reading("ana", article="two"),
        reading("ben", (0, 5, "B"), article="two"),
    ]
    # Values A A, none B: 4 values, one unit apart; every two of A (2), none, B are apart: 2 * (2 + 2 + 1).
    assert value(said(*readings), "krippendorff_alpha_doc_labels_jaccard") == pytest.approx(
        1 - 3 * 2 / 10
    )
