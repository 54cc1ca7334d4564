"""Marks that are read as they are wanted answer like those that are all there from the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.reading.late_marks import LateMarks
from annotator.ui.reading.mark_index import MarkIndex
from annotator.ui.reading.marks import Mark
from tests.ui.reading.geometry_text import geometry_as_text
from tests.ui.reading.material import surface_with

if TYPE_CHECKING:
    from annotator.core.span import Within

LENGTH = 200_000
ENDS = st.tuples(st.integers(0, LENGTH), st.one_of(st.integers(1, 60), st.integers(1, LENGTH))).map(
    lambda pair: (pair[0], min(pair[0] + pair[1], LENGTH + 1))
)
DEEDS = st.lists(
    st.tuples(st.sampled_from(["touch", "get", "read on", "add", "remove", "count"]), ENDS),
    max_size=14,
)


class Given:
    """Marks to be read; `asked` counts how often some were."""

    def __init__(self, marks: list[Mark], length: int = LENGTH) -> None:
        self.marks = sorted(marks, key=lambda mark: mark.start)
        self.length = length
        self.asked = 0

    def some(self, within: Within) -> list[Mark]:
        """Those of the stretch."""
        self.asked += 1
        first, until = within.start, within.end
        if within.starts:
            return [mark for mark in self.marks if first <= mark.start < until]
        return [mark for mark in self.marks if mark.start < until and mark.end > first]

    def one(self, id: str) -> Mark | None:
        """The mark of that id."""
        return next((mark for mark in self.marks if mark.id == id), None)


def _marks(ends: list[tuple[int, int]]) -> list[Mark]:
    return [Mark(f"m{n}", (pair,), "denial") for n, pair in enumerate(ends)]


@settings(deadline=None)
@given(st.lists(ENDS, max_size=40), DEEDS)
def test_it_answers_like_an_index_of_all(
    ends: list[tuple[int, int]], deeds: list[tuple[str, tuple[int, int]]]
) -> None:
    marks = _marks(ends)
    late, whole = LateMarks(Given(marks)), MarkIndex(marks)
    for n, (what, (start, end)) in enumerate(deeds):
        id = f"m{start % (len(marks) + 2)}"
        if what == "touch":
            assert late.touching(start, end) == whole.touching(start, end)
        elif what == "get":
            assert late.get(id) == whole.get(id)
            assert (id in late) == (id in whole)
        elif what == "read on":
            late.read_on()
        elif what == "add":
            for index in (late, whole):
                index.add(Mark(f"new{n}", ((start, end),), "denial"))
        elif what == "remove" and id in whole:
            assert late.remove(id) == whole.remove(id)
        elif what == "count":
            assert len(late) == len(whole)
    while late.read_on():
        pass
    assert late.is_whole
    assert sorted(late) == sorted(whole)
    assert late.touching(0, LENGTH + 1) == whole.touching(0, LENGTH + 1)
    assert [m.id for *_, found in late.columns() for m in found] == [
        m.id for *_, found in whole.columns() for m in found
    ]


def test_an_id_that_is_taken_is_refused_before_its_mark_is_read() -> None:
    late = LateMarks(Given(_marks([(0, 9), (150_000, 150_009)])))
    with pytest.raises(ValueError, match="m1"):
        late.add(Mark("m1", ((5, 9),), "denial"))


TEXT = "A line of some words that say nothing.\n" * 5000


def test_a_page_shows_the_same_as_with_all_its_marks_and_reads_no_more_than_it_shows() -> None:
    marks = _marks([(n * 150, n * 150 + 40) for n in range(1000)] + [(0, 190_000), (7, 100_000)])
    surface = surface_with(TEXT, marks)
    source = Given(marks, len(TEXT))
    for place in (0, 400, 60_000, len(TEXT)):
        surface.set_marks(marks)
        surface.set_place(place)
        expected = geometry_as_text(surface)
        source.asked = 0
        surface.set_late_marks(source)
        assert geometry_as_text(surface) == expected
        assert 1 <= source.asked <= 2
    while not surface.marks().is_whole:
        surface.read_marks_on()
        assert geometry_as_text(surface) == expected
    assert geometry_as_text(surface) == expected
    assert len(list(surface.marks())) == len(marks)
    surface.overview.refresh()
    assert len(surface.overview.ticks()) > 100
