from __future__ import annotations

import pytest

from annotator.agreement.boundary_similarity import edits
from tests.agreement.builders import reading, said, value


def test_near_boundaries_cost_half() -> None:
    ana, ben = reading("ana", (10, 20, "A")), reading("ben", (10, 21, "B"))
    report = said(ana, ben)
    assert value(report, "boundary_similarity_char[ana,ben]") == pytest.approx(1 - 0.5 / 2)
    assert value(report, "segmentation_similarity_char[ana,ben]") == pytest.approx(1 - 0.5 / 99)


def test_a_boundary_is_near_one_other_at_most() -> None:
    assert edits({5, 7}, {6}) == {"alone": 1, "near": 1, "same": 0}
    assert edits({5, 7}, {6, 8}) == {"alone": 0, "near": 2, "same": 0}
    assert edits({5, 6}, {6, 7}) == {"alone": 2, "near": 0, "same": 1}


def test_published_segmentations() -> None:
    # Hearst 1997, Stargazer: two of the seven segmentations of 21 paragraphs.
    first = (2, 5, 8, 9, 12, 18, 21)
    second = (2, 10, 12, 16, 18, 21)
    ana = reading(
        "ana", *((a, b, "s") for a, b in zip((0, *first), first, strict=False)), length=21
    )
    ben = reading(
        "ben", *((a, b, "s") for a, b in zip((0, *second), second, strict=False)), length=21
    )
    assert value(said(ana, ben), "boundary_similarity_char[ana,ben]") == 0.5


def test_tokens_between_boundaries_are_counted_not_characters() -> None:
    text = "one two three four"
    ana, ben = reading("ana", (4, 7, "A"), text=text), reading("ben", (4, 13, "A"), text=text)
    # Boundaries in tokens: 1 and 2, 1 and 3.
    key = "boundary_similarity_token[ana,ben]"
    assert value(said(ana, ben), key) == pytest.approx(1 - 0.5 / 2)


def test_no_boundary_at_all_is_undefined() -> None:
    report = said(reading("ana", (0, 100, "A")), reading("ben", (0, 100, "A")))
    assert "no" in report.by_key["boundary_similarity_char[ana,ben]"].reason
    assert report.by_key["segmentation_similarity_char[ana,ben]"].value is None
