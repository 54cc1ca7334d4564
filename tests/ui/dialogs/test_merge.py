"""The sheet of a merge: what labels become here, as it is proposed and as somebody chooses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from annotator.core.merge import (
    ADDED,
    LEFT_OUT,
    Apart,
    MergeCase,
    MergeCount,
    MergeReport,
    SchemaDifference,
)
from annotator.core.schema import Attribute, Label, LinkType, Schema
from annotator.ui.dialogs.merge import MergeSheet
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SCHEMA = Schema((Label("denial", "Denial"), Label("demand", "Demand")))
DIFFERENCES = [
    SchemaDifference("label", "NEG", "denial", "denial", "denial"),
    SchemaDifference("label", "NEW", "Novelty", LEFT_OUT),
    SchemaDifference("attribute", "mood", "Mood", LEFT_OUT),
]


def test_what_is_proposed_stands_there_and_another_can_be_chosen(qtbot: QtBot) -> None:
    sheet = MergeSheet(LIGHT, None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.show_reports([MergeReport("other", "edit", schema=DIFFERENCES)] * 2, SCHEMA)
    boxes = sheet.mapping.findChildren(QComboBox)
    assert [box.currentText() for box in boxes] == [
        "Denial (proposed)", "Left out, with all that carries it", "Left out, with all that carries it",
    ]  # fmt: skip
    assert [box.itemData(row) for box in boxes[1:] for row in range(box.count())] == [
        "denial", "demand", ADDED, LEFT_OUT, ADDED, LEFT_OUT,
    ]  # fmt: skip
    assert boxes[1].accessibleName() == "What Label “Novelty” becomes here"
    with qtbot.waitSignal(sheet.mapping_chosen) as chosen:
        boxes[1].activated.emit(2)
    assert chosen.args == ["label", "NEW", ADDED]
    known = [SchemaDifference("label", "NEW", "Novelty", "NEW", added=True), *DIFFERENCES[::2]]
    sheet.show_reports([MergeReport("other", "edit", schema=known)], SCHEMA)
    sheet.show_reports([MergeReport("other", "edit", schema=[])], SCHEMA)
    assert not sheet.mapping.isVisibleTo(sheet)


def test_two_files_are_one_table_and_enter_merges_them(qtbot: QtBot) -> None:
    sheet = MergeSheet(LIGHT, None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    first = MergeReport(
        "a/Ana.annotator", "1", counts=[MergeCount("Ana", "denial", 1, 3, 2, refused=1, after=3)]
    )
    second = MergeReport("a/Ben.annotator", "2", counts=[MergeCount("Ana", "denial", 3, after=3)])
    sheet.show_reports([first, second], SCHEMA)
    model = sheet.counts.model()
    assert model.rowCount() == 1
    assert [model.index(0, n).data() for n in (0, 2, 3, 4, 8, 9)] == [
        "Ana",
        "1",
        "3",
        "2",
        "1",
        "3",
    ]
    sheet.show()
    button = sheet.findChild(QPushButton, "merge_do")
    assert button is not None
    button.setFocus()
    with qtbot.waitSignal(sheet.merge_wanted):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_what_began_apart_is_told_until_other_files_are_looked_at(qtbot: QtBot) -> None:
    sheet = MergeSheet(LIGHT, None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    apart = Apart(shared=3, new=2, renamed=1, people=("Ana", "Ben"))
    sheet.show_reports([MergeReport("a/y.annotator", "1", apart=apart)], SCHEMA)
    said = sheet.findChild(QLabel, "merge_apart")
    assert said is not None
    assert said.isVisibleTo(sheet)
    assert "new annotators: Cem B." not in sheet.words.text()
    assert said.text().startswith("y.annotator began apart: it is no copy of this project")
    assert said.text().endswith("theirs: 1. In both, and taken for one person each: Ana, Ben.")
    sheet.show_looking([Path("z.annotator")], again=False)
    assert not said.isVisibleTo(sheet)
    sheet.show_reports([MergeReport("a/z.annotator", "1", newcomers=("Cem B.",))], SCHEMA)
    assert "new annotators: Cem B." in sheet.words.text()
    assert not said.isVisibleTo(sheet)


def test_both_sides_are_told_in_the_words_of_the_scheme(qtbot: QtBot) -> None:
    schema = Schema(
        SCHEMA.labels, (LinkType("denies", "Denies"),), (Attribute("speaker", "Speaker"),)
    )
    said = [
        ("span", "s1", 'denial 0 12 {"speaker": "Ilse Varga"}', "demand 0 23 [[0, 3], [9, 23]] {}"),
        ("span", "s2", "", "NEW"),
        ("span", "s3", "4 12, demand, speaker “Varga, of “Ilse”, x”", "0 12, denial, speaker “”"),
        ("link", "l1", "denies s1 s2", "denies"),
        ("decision", "d1", "union by lea", "take by tom"),
        ("policy", "blind", "yes", "no"),
        ("policy", "leads", "Ana, Ben", ""),
        ("question", "q1", "Is it by lea?", ""),
        ("hand-out", "hand-out/h1/a1", "handed out", "not handed out"),
    ]  # fmt: skip
    cases = [MergeCase("conflict", what, id, "x", "Ana", *sides) for what, id, *sides in said]
    known = [SchemaDifference("label", "NEW", "Novelty", "NEW", added=True)]
    sheet = MergeSheet(LIGHT, None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    report = MergeReport("other", "edit", cases=cases, schema=known)
    sheet.show_reports([report], schema, {"x": "The link"})
    model = sheet.cases.model()
    assert model.index(0, 1).data() == "The link"
    told = [tuple(model.index(n, column).data() for column in (3, 4)) for n in range(len(said))]
    assert told == [
        ("Denial, characters 0 to 12, Speaker: Ilse Varga", "Demand, characters 0 to 23"),
        ("", "Novelty"),
        (
            "characters 4 to 12, Demand, Speaker: Varga, of “Ilse”, x",
            "characters 0 to 12, Denial, Speaker: –",
        ),
        ("Denies", "Denies"),
        ("union (lea)", "one annotator’s (tom)"),
        ("Annotators work blind: yes", "Annotators work blind: no"),
        ("Leads: Ana, Ben", "Leads: –"),
        ("Is it by lea?", ""),
        ("handed out", "not handed out"),
    ]
