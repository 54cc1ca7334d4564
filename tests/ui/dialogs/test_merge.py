"""The sheet of a merge: what labels become here, as it is proposed and as somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from annotator.core.merge import ADDED, LEFT_OUT, MergeCount, MergeReport, SchemaDifference
from annotator.core.schema import Label, Schema
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
        "a/Ana.annotator", "1", counts=[MergeCount("Ana", "denial", 1, 2, 2, after=3)]
    )
    second = MergeReport("a/Ben.annotator", "2", counts=[MergeCount("Ana", "denial", 3, after=3)])
    sheet.show_reports([first, second], SCHEMA)
    model = sheet.counts.model()
    assert model.rowCount() == 1
    assert [model.index(0, n).data() for n in (0, 2, 4, 8)] == ["Ana", "1", "2", "3"]
    sheet.show()
    button = sheet.findChild(QPushButton, "merge_do")
    assert button is not None
    button.setFocus()
    with qtbot.waitSignal(sheet.merge_wanted):
        QTest.keyClick(button, Qt.Key.Key_Return)
