"""The sheet of a merge: what labels become here, as it is proposed and as somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from annotator.core.merge import ADDED, LEFT_OUT, MergeReport, SchemaDifference
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
