from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.file_names import UNTOUCHED, FileNames, TypeNames


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


def test_no_two_names_are_one_on_a_disk_that_folds_case_or_composes() -> None:
    names = FileNames()
    made_of_ana = FileNames()
    made_of_ana.of("Ana")
    pair = made_of_ana.of("ana")
    ids = [
        "Ana",
        pair,
        "ana",
        "ANA",
        "Jos\u00e9",
        "JOSE\u0301",
        "\u00df",
        "SS",
        "COM\u00b9",
        "Ada.",
        "Ada..",
        "untouched",
        UNTOUCHED,
    ]
    made = [names.of(id) for id in ids]
    keys = {
        unicodedata.normalize("NFD", unicodedata.normalize("NFC", name).casefold()) for name in made
    }
    assert len(keys) == len(ids)
    assert made[8] != ids[8]
    assert not any(name.endswith(".") for name in made)
    assert FileNames().of(UNTOUCHED) == "untouched"


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
