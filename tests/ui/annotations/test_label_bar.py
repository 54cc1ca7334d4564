"""A change of the scheme makes no widget anew that can stay: a new one lays the whole window out when it shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from annotator.app.workspace import Workspace
from annotator.core.schema import Attribute, Label
from annotator.store.project import Project
from annotator.ui.annotations.label_bar import LabelBar
from annotator.ui.annotations.span_form import SpanForm
from annotator.ui.theme import LIGHT
from annotator.ui.widgets.key_chip import KeyChip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with Project.create(tmp_path / "project.annotator") as project:
        yield Workspace(project, "Ana")


def chips(bar: LabelBar) -> list[KeyChip]:
    """The labels' chips in their order."""
    found = [bar.findChild(KeyChip, f"label_{row.id}") for row in bar._workspace.schema.labels]
    return [chip for chip in found if chip is not None]


def test_a_chip_that_stands_there_wears_another_label(qtbot: QtBot, desk: Workspace) -> None:
    project = desk.project
    bar = LabelBar(desk, LIGHT)
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    with qtbot.waitExposed(bar):
        bar.show()
    wanted: list[str] = []
    bar.label_wanted.connect(wanted.append)
    before = chips(bar)
    first, second = desk.schema.labels[:2]

    desk.announce(project.rename_in_scheme(first, "other", desk.owner))
    desk.announce(project.move_in_scheme(second, 0, desk.owner))
    assert chips(bar) == before
    assert [chip.text() for chip in before[:2]] == [second.name, first.name]
    assert [chip._key for chip in before[:2]] == [second.key, first.key]
    assert [chip.toolTip().split("\n")[0] for chip in before[:1]] == [
        f"{second.name} ({second.key})"
    ]
    for chip in before[:2]:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert wanted == [second.id, "other"]

    desk.announce(project.add_to_scheme(Label("more", "More"), desk.owner))
    assert chips(bar)[:-1] == before
    qtbot.waitUntil(chips(bar)[-1].isVisible)
    desk.announce(project.remove_from_scheme(desk.schema.label("more"), desk.owner))
    assert chips(bar) == before


def test_many_labels_without_a_digit_stand_behind_one_chip(qtbot: QtBot, desk: Workspace) -> None:
    project = desk.project
    bar = LabelBar(desk, LIGHT)
    qtbot.addWidget(bar)
    with_digit = len(desk.schema.labels)
    for n in range(4):
        assert len(chips(bar)) == with_digit + n
        assert bar.findChild(KeyChip, "label_bar_more") is None
        desk.announce(project.add_to_scheme(Label(f"late{n}", f"Late {n}"), desk.owner))
    qtbot.waitUntil(lambda: len(chips(bar)) == with_digit)
    more = bar.findChild(KeyChip, "label_bar_more")
    assert more is not None
    assert more._key == "0"
    with qtbot.waitSignal(bar.more_wanted):
        more.click()
    # One that is used counts nowhere, and does no harm.
    bar.show_articles([])

    desk.announce(project.remove_from_scheme(desk.schema.label("late0"), desk.owner))
    assert len(chips(bar)) == with_digit + 3
    qtbot.waitUntil(lambda: bar.findChild(KeyChip, "label_bar_more") is None)


def test_the_fields_of_a_span_stay_while_no_attribute_changes(
    qtbot: QtBot, desk: Workspace
) -> None:
    project = desk.project
    form = SpanForm(desk, LIGHT)
    qtbot.addWidget(form)
    desk.changed.connect(form.read_schema)
    attribute = Attribute("place", "Place")
    desk.announce(project.add_to_scheme(attribute, desk.owner))
    field = form.findChild(QLineEdit, "inspector_place")
    assert field is not None
    field.setText("half a w")

    desk.announce(project.rename_in_scheme(desk.schema.labels[0], "other", desk.owner))
    assert form.findChild(QLineEdit, "inspector_place") is field
    assert form._label.findData("other") == 0
    desk.announce(project.change_in_scheme(replace(attribute, name="Town"), desk.owner))
    assert form.findChild(QLineEdit, "inspector_place").accessibleName() == "Town"  # type: ignore[union-attr]
