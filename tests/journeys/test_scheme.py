"""The scheme by keys and mouse: a label renamed, recoloured, split and merged, a type bound, names made one, a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser, QToolButton, QWidget

from annotator.core.schema import Attribute, Label
from tests.journeys.answers import Answers

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from annotator.ui.scheme.tick_list import TickList
    from tests.journeys.standing import Start


def _type_over(driver: Driver, field: QLineEdit | None, text: str) -> None:
    assert field is not None
    field.setFocus()
    driver.press("Ctrl+A")
    driver.type(text)
    driver.press("Return")


def _tick(driver: Driver, rows: TickList, *numbers: int) -> None:
    for number in numbers:
        rows.setCurrentIndex(rows.model().index(number, 0))
        rows.setFocus()
        driver.press("Space")


def test_a_scheme_is_edited_as_one_reads(start: Start, tmp_path: Path) -> None:
    answers = Answers(scheme=tmp_path / "s.json", labels=tmp_path / "s.json")
    _, driver = start(None, answers)
    window = driver.window
    project = window.workspace.project
    driver.press("Ctrl+L")
    page = window.rooms.scheme.page

    def press(name: str, kind: type[QWidget] = QPushButton) -> None:
        widget = page.findChild(kind, name)
        assert widget is not None, name
        driver.click(widget)

    # What a label's guidelines will look like is read from the beginning.
    shown = page.findChild(QTextBrowser, "scheme_guidelines_shown")
    assert shown is not None
    assert shown.verticalScrollBar().maximum() > 0
    assert shown.verticalScrollBar().value() == 0
    # A label: its name, its key, its colour; each is stored as its field is left, and undone by itself.
    driver.press("Down")
    _type_over(driver, page.findChild(QLineEdit, "scheme_name"), "Rejection")
    assert project.schema.label("denial").name == "Rejection"
    page.lists.list.setFocus()
    driver.press("Ctrl+Z")
    assert project.schema.label("denial").name == "Denial"
    assert page.forms.label._name.text() == "Denial"
    page.forms.label._key.setFocus()
    driver.press("Up")
    assert project.schema.label("allegation").key == "2"
    assert "Allegation" in page.forms.label._key_said.text()
    press("scheme_colour_1", QToolButton)
    assert project.schema.label("denial").look % 12 == 0
    assert "Allegation" in page.forms.label._look._hint.text()
    page.forms.label._guidelines._field.setFocus()
    driver.press("Ctrl+A")
    driver.type("A firm **no**.")
    driver.press("Ctrl+Return")
    assert project.schema.label("denial").guidelines == "A firm **no**."
    assert "A firm no." in window.labels._chips["denial"].toolTip()

    # Two of its spans get a label of their own, which is then merged back.
    count = project.scheme_uses().labels["denial"]
    press("scheme_split")
    _tick(driver, page.forms.split.spans, 0, 1)
    page.forms.split.name.setEditText("Dismissal")
    press("scheme_give")
    uses = project.scheme_uses().labels
    assert (uses["denial"], uses["dismissal"]) == (count - 2, 2)
    driver.press("Escape")
    page.turn_to("dismissal")
    page.forms.label._into.setCurrentIndex(page.forms.label._into.findData("denial"))
    press("scheme_merge")
    assert project.scheme_uses().labels["denial"] == count
    assert project.undo_text(window.workspace.owner) == "merge label Dismissal into Denial: 2 spans"

    # Variants of a speaker's name are made one.
    page._tabs.setCurrentIndex(2)
    before = project.value_counts("speaker")
    first, second = list(before)[:2]
    _tick(driver, page.forms.attribute._values, 0, 1)
    press("scheme_make_one")
    assert project.value_counts("speaker")[first] == before[first] + before[second]
    press("scheme_add")
    driver.type("Tone")
    driver.press("Return")
    assert project.schema.attributes[-1] == Attribute("new_attribute", "Tone")

    # All of it to a file, and from one after a look at what changes.
    press("scheme_export")
    data = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    data["labels"].append({"id": "aside", "name": "Aside"})
    (tmp_path / "s.json").write_text(json.dumps(data), encoding="utf-8")
    press("scheme_import")
    assert page.forms.plan.table.model().rowCount() == 1
    press("scheme_bring")
    aside = project.schema.labels[-1]
    # The file names neither key nor look: the label gets the first that are free.
    assert aside == Label("aside", "Aside", key=aside.key, look=aside.look)
    others = project.schema.labels[:-1]
    assert aside.key not in {"", *(row.key for row in others)}
    assert aside.look not in {row.look for row in others}

    driver.press("Escape")
    assert page.isHidden()
    assert window.columns.isVisible()
    assert project.check() == []
    window.side.setCurrentWidget(window.side_pages.guidelines_place)
    driver.settle()
    assert "A firm no." in window.side_pages.guidelines.toPlainText()


def test_what_is_typed_last_is_stored_as_the_page_is_left(start: Start) -> None:
    _, driver = start()
    window = driver.window
    driver.press("Ctrl+L")
    page = window.rooms.scheme.page
    add = page.findChild(QPushButton, "scheme_add")
    assert add is not None
    driver.click(add)
    driver.type("Promise")
    driver.press("Return")
    new = window.workspace.schema.labels[-1]
    assert (new.id, new.name, new.short) == ("promise", "Promise", "PROMISE")
    form = page.forms.label
    assert form._id.text() == "promise"
    # Where nothing is said to stand above a span, the name does: in the field and the samples, too.
    form._short.setFocus()
    form._short.selectAll()
    driver.press("Delete")
    assert (form._short.placeholderText(), form._sample._short) == ("PROMISE", "PROMISE")
    driver.press("Return")
    new = window.workspace.schema.labels[-1]
    assert (new.short, new.above) == ("", "PROMISE")
    page._tabs.setCurrentIndex(3)
    field = page.forms.whole._field
    field.setFocus()
    driver.press("Ctrl+End")
    driver.type(" Be fair.")
    assert page.forms.whole.findChild(QTextBrowser) is not None
    QTest.mouseClick(page._back, Qt.MouseButton.LeftButton)
    assert window.workspace.schema.guidelines.endswith("Be fair.")
