"""Keys of one's own, by key presses alone: asked for, taken over, refused, kept, and in force from the first key on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.record import Record
from annotator.core.schema import Label
from annotator.core.schema_files import default_schema
from annotator.ui.dialogs.key_asking import KeyAsking
from annotator.ui.widgets.key_chip import KeyChip
from tests.ui.finding import child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.bootstrap import Program
    from annotator.driving import Driver

    Start = Callable[..., tuple[Program, Driver]]


def change(driver: Driver, action: str, key: str) -> str:
    """Give the action of that name another key, on the page of keys; what is said of it."""
    driver.press("F1")
    driver.type(action)
    driver.press("Return", "Return", key)
    return said(driver)


def said(driver: Driver) -> str:
    return child(driver.window, KeyAsking, "key_asking").text


def taken(driver: Driver) -> bool:
    return driver.pane.surface.selection() is not None


def kept(driver: Driver) -> object:
    return json.loads((driver.window.preferences.folder / "settings.json").read_text())["keys"]


def test_keys_are_changed_taken_over_refused_undone_and_kept(start: Start) -> None:
    program, driver = start()
    driver.press("Ctrl+1")
    assert change(driver, "take the sentence", "W") == "“Take the sentence” has the key W now."
    driver.press("Escape")
    driver.press("S")
    assert not taken(driver)
    driver.press("W")
    assert taken(driver)
    driver.press("Escape")
    assert "W takes the sentence" in child(driver.window, QLabel, "inspector_empty").text()

    whose = change(driver, "link to another", "Ctrl+I")
    assert whose == "Ctrl+I is the key of “Import articles …”."
    driver.press("Escape", "Return", "W")
    assert said(driver) == "W is the key of “Take the sentence”."
    driver.press("Return")
    assert said(driver) == "“Link to another span” has the key W now."
    driver.press("Escape")
    assert kept(driver) == {"mark.link": ["W"], "mark.take_sentence": []}
    chip = child(driver.window, KeyChip, "label_bar_link")
    assert chip.toolTip() == "Link the span to another (W)"

    refused = change(driver, "import articles", "X")
    assert refused.startswith("X is typed into fields")
    driver.press("Alt+P")
    assert said(driver).startswith("Alt+P may open a menu.")
    driver.press("Alt+Up")
    assert said(driver).startswith("Alt+Up has a use of its own: In the scheme.")
    driver.press("Ctrl+V")
    assert said(driver).startswith("Ctrl+V is needed")
    driver.press("Escape", "Escape")

    driver.press("F1")
    driver.type("take the sentence")
    driver.press("Return", "Delete", "Escape")
    assert kept(driver) == {"mark.link": ["W"]}
    program.close()
    again = start()[1]
    assert not again.window.book.is_made
    again.press("S")
    assert taken(again)
    assert again.window.book["mark.link"].shortcut().toString() == "W"


def test_every_label_of_twenty_five_is_two_keys_away(start: Start, tmp_path: Path) -> None:
    usual = default_schema()
    words = [
        "attack",
        "blame",
        "claim",
        "doubt",
        "excuse",
        "fear",
        "guess",
        "hope",
        "insult",
        "joke",
    ]
    words += [
        "kudos",
        "lie",
        "mockery",
        "notice",
        "oath",
        "praise",
        "quarrel",
        "regret",
        "slur",
        "threat",
        "urgency",
    ]
    more = tuple(Label(word, word.capitalize(), "56789"[n : n + 1]) for n, word in enumerate(words))
    path = tmp_path / "many.annotator"
    text = "One says this. Another says that."
    with Project.create(path, replace(usual, labels=(*usual.labels, *more))) as project:
        project.import_records(project.begin_import("one"), [Record(NewArticle(text, "a", "One"))])
    driver = start(path)[1]
    desk = driver.window.workspace
    desk.set_annotator("Ana")
    driver.press("Ctrl+1", "Ctrl+Home", "S", "0", "U")
    (span,) = desk.project.spans()
    assert span.label == "urgency"
    # On the chosen span it labels anew; a digit does in the list, too.
    driver.press("0", "J")
    driver.press("0", "3")
    assert [one.label for one in desk.project.spans()] == ["demand"]
