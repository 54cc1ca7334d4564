from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.app.grouped_rows import GroupedRows, kept_groups

GROUPS = st.lists(st.tuples(st.text("abc", min_size=1, max_size=2), st.integers(1, 5)), max_size=8)


@given(GROUPS)
def test_rows_are_those_of_a_list_with_headings(groups: list[tuple[str, int]]) -> None:
    plain: list[str | int] = []
    for key, count in groups:
        plain.append(key)
        first = sum(isinstance(each, int) for each in plain)
        plain += range(first, first + count)
    rows = GroupedRows(groups)
    assert len(rows) == len(plain)
    assert rows.heading_rows() == [at for at, each in enumerate(plain) if isinstance(each, str)]
    for at, each in enumerate(plain):
        if isinstance(each, str):
            assert rows.heading(at) == each
        else:
            assert rows.heading(at) is None
            assert rows.entry(at) == each
            assert rows.row(each) == at


@given(st.data(), GROUPS)
def test_groups_keep_what_is_kept(data: st.DataObject, groups: list[tuple[str, int]]) -> None:
    heading_of = [at for at, (_, count) in enumerate(groups) for _ in range(count)]
    entries = st.sampled_from(range(len(heading_of))) if heading_of else st.nothing()
    kept = sorted(data.draw(st.sets(entries)))
    counts = [sum(heading_of[entry] == at for entry in kept) for at in range(len(groups))]
    wanted = [(key, count) for (key, _), count in zip(groups, counts, strict=True) if count]
    assert kept_groups(groups, kept) == wanted
