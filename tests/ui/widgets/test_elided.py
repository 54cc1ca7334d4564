from __future__ import annotations

from pytestqt.qtbot import QtBot

from annotator.ui.widgets.elided import ElidedLabel


def test_what_is_cut_is_said_whole_in_the_tooltip_and_briefly_in_its_place(qtbot: QtBot) -> None:
    label = ElidedLabel("The Harbour Ledger  ·  3 March 2026")
    qtbot.addWidget(label)
    label.set_brief("The Harbour Ledger")
    wide, brief = (
        label.fontMetrics().horizontalAdvance(one) + 4
        for one in (label.text(), "The Harbour Ledger")
    )
    pictures = []
    for width in (wide, brief):
        label.resize(width, 24)
        pictures.append(label.grab(label.rect().adjusted(0, 0, brief - width, 0)).toImage())
    assert label.toolTip() == label.text()
    # In the narrow one nothing is begun that is not ended.
    alone = ElidedLabel("The Harbour Ledger")
    qtbot.addWidget(alone)
    alone.resize(brief, 24)
    assert pictures[1] == alone.grab().toImage()


def test_marks_of_direction_are_for_eyes_alone(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("\u2068The Harbour Ledger\u2069  ·  \u20683 March\u2069")
    assert label.accessibleName() == "The Harbour Ledger  ·  3 March"
    label.setText("")
    assert label.accessibleName() == ""
