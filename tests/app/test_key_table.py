"""Which action has which keys, whatever was chosen, taken over and given back."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.app.key_rules import Refusal, refusal_of
from annotator.app.key_table import EVERYWHERE, KeyRow, KeyTable, portable
from annotator.ui.actions import ACTIONS, Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

ROWS = (
    KeyRow("take", "articles", ("S",)),
    KeyRow("widen", "articles", ("E",)),
    KeyRow("delete", "articles", ("Delete", "Backspace")),
    KeyRow("edit", "case", ("E",)),
    KeyRow("union", "case", ("U",)),
    KeyRow("find", EVERYWHERE, ("Ctrl+F",)),
    KeyRow("redo", EVERYWHERE, ("Ctrl+Shift+Z", "Ctrl+Y")),
    KeyRow("check", EVERYWHERE, ()),
)
IDS = [row.id for row in ROWS]
KEYS = ["S", "E", "U", "Del", "Ctrl+F", "Ctrl+Y", "F5", "Ctrl+Shift+J"]
WRONG = ["", "Esc", "no key at all", "Ctrl+K, Ctrl+C"]
CHOSEN = st.dictionaries(
    st.sampled_from([*IDS, "of a later version"]),
    st.one_of(st.lists(st.sampled_from([*KEYS, *WRONG])), st.none(), st.integers()),
    max_size=6,
)  # fmt: skip
STEPS = st.lists(
    st.tuples(st.sampled_from(["put", "reset", "take_back"]), st.sampled_from(IDS), st.sampled_from(KEYS)),
    max_size=12,
)  # fmt: skip


def table(changes: Mapping[str, object] | None = None) -> KeyTable:
    return KeyTable(ROWS, changes or {})


def fits(id: str, key: str) -> bool:
    return not refusal_of(key, next(row.place for row in ROWS if row.id == id))


def shared(rows: tuple[KeyRow, ...], keys: KeyTable) -> list[tuple[str, str]]:
    """Pairs of actions that have a key in common somewhere."""
    held = {row.id: {portable(key) for key in keys.keys(row.id)} for row in rows}
    return [
        (one.id, other.id)
        for one, other in combinations(rows, 2)
        if one.meets(other) and held[one.id] & held[other.id]
    ]


@settings(max_examples=60, deadline=None)
@given(CHOSEN, STEPS)
def test_no_two_actions_of_one_place_share_a_key(
    chosen: dict[str, object], steps: list[tuple[str, str, str]]
) -> None:
    now = table(chosen)
    assert shared(ROWS, now) == []
    for verb, id, key in steps:
        if verb == "put" and fits(id, key):
            now = table(now.put(id, key))
            assert [portable(one) for one in now.keys(id)] == [key]
        elif verb == "reset":
            now = table(now.reset(id))
        elif verb == "take_back":
            now = table(now.take_back(id))
            assert not now.is_changed(id)
        assert shared(ROWS, now) == []
    assert now.changes.get("of a later version") == chosen.get("of a later version")
    last = table(now.reset_all())
    assert last.changed() == []
    assert last.changes.keys() <= {"of a later version"}


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(IDS), st.sampled_from(KEYS))
def test_a_new_key_touches_only_who_had_it(id: str, key: str) -> None:
    if not fits(id, key):
        return
    before = table()
    after = table(before.put(id, key))
    touched = {id, *before.holders(id, key)}
    assert {one for one in IDS if before.keys(one) != after.keys(one)} <= touched
    assert table(after.reset(id)).changed() == []


def test_a_key_taken_over_leaves_the_other_its_other_keys() -> None:
    now = table(table().put("widen", "Delete"))
    assert (now.keys("widen"), now.keys("delete")) == (("Del",), ("Backspace",))
    assert now.changed() == ["widen", "delete"]
    assert now.changes == {"widen": ["Del"]}


def test_a_usual_key_that_another_has_by_now_is_taken_back_from_it() -> None:
    now = table(table().put("take", "E"))
    now = table(now.put("widen", "S"))
    back = table(now.reset("take"))
    assert (back.keys("take"), back.usual_holders("take")) == ((), ["widen"])
    mine = table(back.take_back("take"))
    assert (mine.keys("take"), mine.keys("widen")) == (("S",), ())
    assert table(mine.take_back("widen")).changed() == []


def test_a_key_may_mean_two_things_in_two_places() -> None:
    assert table().holders("take", "U") == []
    assert table().holders("find", "E") == ["widen", "edit"]
    assert table().holders("take", "Ctrl+F") == ["find"]


@pytest.mark.parametrize(
    "keys", [["S"], ["Ctrl+C"], ["Esc"], ["Meta+X"], ["x, y"], [7], "F5", None]
)
def test_settings_that_ask_for_what_cannot_be_leave_the_usual_key(keys: object) -> None:
    assert table({"find": keys}).keys("find") == ("Ctrl+F",)


def test_settings_may_ask_for_no_key() -> None:
    assert table({"find": []}).keys("find") == ()


@pytest.mark.parametrize(
    ("key", "place", "why"),
    [
        ("S", "articles", None),
        ("Shift+S", "case", None),
        ("Tab", "articles", None),
        ("Tab", "case", Refusal.TYPED),
        ("S", EVERYWHERE, Refusal.TYPED),
        ("?", EVERYWHERE, Refusal.TYPED),
        ("Ш", EVERYWHERE, Refusal.TYPED),
        ("Shift+Left", EVERYWHERE, Refusal.TYPED),
        ("Space", EVERYWHERE, Refusal.TYPED),
        ("Return", EVERYWHERE, Refusal.TYPED),
        ("Ctrl+V", EVERYWHERE, Refusal.FIELD),
        ("Ctrl+Shift+Right", EVERYWHERE, Refusal.FIELD),
        ("Ctrl+Backspace", EVERYWHERE, Refusal.FIELD),
        ("Ctrl+V", "articles", None),
        ("Ctrl+PgDown", EVERYWHERE, None),
        ("Ctrl+J", EVERYWHERE, None),
        ("Shift+F5", EVERYWHERE, None),
        ("Esc", "articles", Refusal.LEAVES),
        ("Alt+P", "articles", Refusal.MENU),
        ("Alt+Shift+P", EVERYWHERE, None),
        ("Alt+Right", "articles", None),
        ("Meta+S", "articles", Refusal.SYSTEM),
        ("Alt+F4", EVERYWHERE, Refusal.SYSTEM),
        ("Ctrl+Alt+F3", EVERYWHERE, Refusal.SYSTEM),
    ],
)  # fmt: skip
def test_keys_that_fields_and_systems_need_are_refused(
    key: str, place: str, why: Refusal | None
) -> None:
    assert refusal_of(portable(key), place) is why


def test_the_usual_keys_clash_nowhere_and_none_is_lost() -> None:
    places = {Scope.WINDOW: EVERYWHERE, Scope.ARTICLES: "articles", Scope.CASE: "case"}
    rows = tuple(KeyRow(row.id, places[row.scope], row.keys) for row in ACTIONS)
    usual = KeyTable(rows, {})
    assert shared(rows, usual) == []
    assert [usual.keys(row.id) for row in rows] == [row.keys for row in rows]
