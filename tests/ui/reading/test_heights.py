from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.heights import Heights

LENGTHS = st.lists(st.integers(1, 200), min_size=1, max_size=40)


@given(LENGTHS, st.data())
def test_sums_and_places_are_those_of_a_plain_list(lengths: list[int], data: st.DataObject) -> None:
    starts = [sum(lengths[:n]) for n in range(len(lengths))]
    heights = Heights(starts, sum(lengths), per_point=0.5, per_chunk=10)
    plain = [length * 0.5 + 10 for length in lengths]
    changes = st.tuples(st.integers(0, len(lengths) - 1), st.integers(1, 500))
    for chunk, height in data.draw(st.lists(changes, max_size=30)):
        heights.set(chunk, height)
        plain[chunk] = height
    tops = [sum(plain[:n]) for n in range(len(plain) + 1)]
    assert [round(heights.top(n), 6) for n in range(len(tops))] == [round(top, 6) for top in tops]
    assert round(heights.total(), 6) == round(tops[-1], 6)
    for chunk, top in enumerate(tops[:-1]):
        assert heights.chunk_at(top + 0.5) == chunk
    assert heights.chunk_at(-5) == 0
    assert heights.chunk_at(tops[-1] + 5) == len(plain) - 1
