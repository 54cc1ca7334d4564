from __future__ import annotations

import pytest

from annotator.core.decisions import Choice
from annotator.core.outcomes import merged_pieces
from tests.core.test_cases import cases, span


@pytest.mark.parametrize(
    ("spans", "union", "intersection"),
    [
        ([span("a", (0, 9)), span("b", (5, 20))], ((0, 20),), ((5, 9),)),
        ([span("a", (0, 9), label="denial"), span("b", (5, 20), label="demand")], ((0, 20),), ((5, 9),)),
        # One mark alone, and the same words under two labels, leave nothing to be merged.
        ([span("a", (0, 9))], (), ()),
        ([span("a", (0, 9), label="denial"), span("b", (0, 9), label="demand")], (), ()),
    ],
)  # fmt: skip
def test_what_is_merged_is_more_than_what_one_says(
    spans: list[object], union: object, intersection: object
) -> None:
    (case,) = cases(*spans)  # type: ignore[arg-type]
    assert merged_pieces(case, Choice.UNION) == union
    assert merged_pieces(case, Choice.INTERSECTION) == intersection
