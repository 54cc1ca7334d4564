from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.reading.mark_index import MarkIndex
from annotator.ui.reading.marks import Mark

LENGTH = 60_000
ENDS = st.tuples(st.integers(0, LENGTH), st.one_of(st.integers(1, 60), st.integers(1, LENGTH))).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)


def _mark(n: int, ends: tuple[int, int]) -> Mark:
    return Mark(f"m{n}", (ends,), "denial")


def _touching(marks: dict[str, Mark], start: int, end: int) -> list[str]:
    found = [mark for mark in marks.values() if mark.start < end and mark.end > start]
    return [m.id for m in sorted(found, key=lambda mark: (mark.start, -mark.end, mark.id))]


@settings(deadline=None)
@given(st.lists(ENDS, max_size=60), st.lists(ENDS, max_size=30), st.data())
def test_it_finds_what_a_search_of_all_finds(
    loaded: list[tuple[int, int]], added: list[tuple[int, int]], data: st.DataObject
) -> None:
    marks = {f"m{n}": _mark(n, ends) for n, ends in enumerate(loaded)}
    index = MarkIndex(marks.values())
    for n, ends in enumerate(added, start=len(loaded)):
        marks[f"m{n}"] = _mark(n, ends)
        index.add(marks[f"m{n}"])
    for id in data.draw(st.sets(st.sampled_from(sorted(marks)), max_size=20)) if marks else ():
        assert index.remove(id) == marks.pop(id)
    assert len(index) == len(marks)
    for start, end in data.draw(st.lists(ENDS, max_size=10)):
        assert [mark.id for mark in index.touching(start, end)] == _touching(marks, start, end)


def test_thousands_of_marks_put_in_one_by_one_are_all_found_and_all_go() -> None:
    index = MarkIndex()
    marks = {f"m{n}": _mark(n, (n * 7 % 5000, n * 7 % 5000 + 10)) for n in range(3000)}
    for mark in marks.values():
        index.add(mark)
    assert [mark.id for mark in index.touching(0, 6000)] == _touching(marks, 0, 6000)
    for id in marks:
        index.remove(id)
    assert index.touching(0, 6000) == []


def test_an_id_is_taken_once_and_dropped_once() -> None:
    index = MarkIndex([_mark(1, (0, 5))])
    with pytest.raises(ValueError, match="m1"):
        index.add(_mark(1, (7, 9)))
    index.remove("m1")
    with pytest.raises(KeyError):
        index.remove("m1")
    assert index.get("m1") is None
