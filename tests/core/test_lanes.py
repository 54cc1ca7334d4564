from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.lanes import lanes

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 15)).map(lambda p: (p[0], p[0] + p[1]))
)


@given(SPANS)
def test_spans_that_share_a_character_never_share_a_lane(spans: list[tuple[int, int]]) -> None:
    numbers = lanes(spans)
    for one, (start, end) in enumerate(spans):
        for other in range(one):
            if spans[other][0] < end and start < spans[other][1]:
                assert numbers[one] != numbers[other]


@given(SPANS)
def test_there_are_as_few_lanes_as_can_be(spans: list[tuple[int, int]]) -> None:
    deepest = max((sum(start <= at < end for start, end in spans) for at in range(60)), default=0)
    assert max(lanes(spans), default=-1) + 1 == deepest


@given(SPANS, st.data())
def test_a_span_put_inside_another_does_not_move_it(
    spans: list[tuple[int, int]], data: st.DataObject
) -> None:
    outer = (0, 60)
    start = data.draw(st.integers(0, 58))
    before = lanes([outer, *spans])[0]
    assert before == lanes([outer, *spans, (start, data.draw(st.integers(start + 1, 59)))])[0] == 0


def test_spans_that_touch_share_a_lane() -> None:
    assert lanes([(0, 5), (5, 9), (9, 10)]) == [0, 0, 0]
    assert lanes([]) == []
