from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.file_names import FileNames, TypeNames


def test_names_that_every_system_takes_stay_and_others_are_made() -> None:
    names = FileNames()
    ids = ["wire-17", "a/b", "a-b", "A-B", "../x", "con", "nul.txt", "", "é.1", "x" * 300]
    made = [names.of(id) for id in ids]
    assert made[:2] == ["wire-17", "a-b"]
    assert made[4] == "x"
    assert made[8] == "é.1"
    assert [name.partition("-")[0] for name in made[5:8]] == ["con", "nul.txt", "article"]
    assert len({name.casefold() for name in made}) == len(ids)
    assert [names.of(id) for id in ids] == made
    assert names.changed == 8


@given(ids=st.lists(st.text(max_size=60), unique=True, max_size=8))
@settings(max_examples=20)
def test_any_ids_have_names_of_their_own(ids: list[str]) -> None:
    files, types, columns = (
        FileNames(),
        TypeNames("label", ids[:4]),
        TypeNames("label", ascii=False),
    )
    assert len({files.of(id).casefold() for id in ids}) == len(ids)
    for names in (types, columns):
        assert len({names.of(id) for id in ids}) == len(ids)
    for id in ids:
        name = files.of(id)
        assert name == name.strip(".")
        assert not set(name) & set('/\\:*?"<>|\0 ')
        assert len(name.encode("utf-8")) < 240
        assert types.of(id).isascii()
        assert columns.of(id).split() == [columns.of(id)]
    assert all(types.of(id) == name for name, id in types.back().items())
