"""How sentences name the keys that a person has, and that no string holds one itself."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.core.schema import Label
from annotator.ui import keys_in_force
from annotator.ui.actions import ACTIONS, BY_ID
from annotator.ui.dialogs.room_keys import ROOMS
from annotator.ui.keys_in_force import key_of, keyed, keys_of, label_key

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = Path(__file__).parents[2] / "translations" / "annotator_fr.ts"
PLACE = re.compile(r"\{([a-z_]+\.[a-z_0-9]+)\}")
# Names of keys as they stand in a sentence; figures are called F1, too.
WRITTEN = re.compile(r"(?:Ctrl|Alt|Shift)\+\w+|\bF(?:[2-9]|1[0-2])\b")


@pytest.fixture(autouse=True)
def usual_again() -> Iterator[None]:
    yield
    keys_in_force.take({})


def sentences() -> set[str]:
    return {found.text or "" for found in ET.parse(SOURCES).getroot().iter("source")}


def test_a_sentence_names_the_key_of_now() -> None:
    assert keyed("Press {mark.take_sentence}.") == "Press S."
    keys_in_force.take({"mark.take_sentence": ["W"]})
    assert keyed("{name}: {mark.take_sentence}", name="{mark.link}") == "{mark.link}: W"
    assert keyed("{nothing} {no.action}") == "{nothing} {no.action}"


def test_an_action_without_a_key_goes_by_its_name_and_takes_its_brackets_along() -> None:
    keys_in_force.take({"mark.link": [], "project.open": []})
    assert keyed("Link it ({mark.link}).") == "Link it."
    assert keyed("اربط (\u2068{mark.link}\u2069)") == "اربط"
    assert keyed("{project.open} begins.") == "“Open project” begins."


def test_a_label_has_the_key_of_its_digit() -> None:
    keys_in_force.take({"mark.label_1": ["W"]})
    rows = [Label("a", "A", "1"), Label("b", "B", "2"), Label("c", "C"), Label("d", "D", "x")]
    assert [label_key(row) for row in rows] == ["W", "2", "", ""]


@pytest.mark.parametrize("wrong", [{"mark.link": "W"}, {"no.action": ["W"]}, {"mark.link": [1]}])
def test_settings_that_make_no_sense_change_nothing(wrong: dict[str, object]) -> None:
    keys_in_force.take(wrong)
    assert [keys_of(row.id) for row in ACTIONS] == [row.keys for row in ACTIONS]
    assert key_of("mark.link") == "L"


def test_every_key_in_a_sentence_is_asked_for() -> None:
    named = {id for text in sentences() for id in PLACE.findall(text)}
    assert len(named) > 20
    assert named <= BY_ID.keys()
    of_actions = {key for row in ACTIONS for key in row.keys}
    of_rooms = {key for _, rows in ROOMS.values() for _, keys in rows for key in keys}
    written = {key for text in sentences() for key in WRITTEN.findall(text)}
    assert written & of_actions <= of_rooms | {"Ctrl+Enter"}
