from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QWidget

from annotator.ui.widgets.level_splitter import LevelSplitter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COLOURS = ("red", "lime", "blue")


def stripes(whole: QWidget) -> list[tuple[str, int]]:
    """The colours along a line of a picture, from left to right, and how many pixels each has."""
    picture, found = whole.grab().toImage(), list[tuple[str, int]]()
    for x in range(picture.width()):
        name = QColor(picture.pixel(x, 50)).name()
        before = found.pop() if found and found[-1][0] == name else (name, 0)
        found.append((name, before[1] + 1))
    return found


@pytest.mark.parametrize("early", [True, False])
def test_from_right_to_left_a_row_is_seen_whole(qtbot: QtBot, early: bool) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    # As between the panes: Qt puts each handle a pixel over the widget on its left.
    whole.setStyleSheet(
        "QWidget { background: black; } QSplitter::handle { background: transparent; }"
    )
    row = LevelSplitter(Qt.Orientation.Horizontal, whole)
    row.setHandleWidth(10)
    for colour in COLOURS:
        frame = QFrame()
        frame.setStyleSheet(f"background: {colour};")
        row.addWidget(frame)
    row.setGeometry(10, 0, 320, 100)
    whole.resize(340, 100)
    if early:
        whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitExposed(whole):
        whole.show()
    row.setSizes([90, 100, 110])
    there = stripes(whole)
    if not early:
        whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        there = stripes(whole)
    names = [QColor(colour).name() for colour in reversed(COLOURS)]
    assert [stripe for stripe in there if stripe[0] in names] == list(
        zip(names, [110, 100, 90], strict=True)
    )
    assert there[0][1] == there[-1][1] == 10
