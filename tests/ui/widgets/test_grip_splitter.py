from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.ui.widgets.grip_splitter import LINE, REACH, GripSplitter


def _splitter(qtbot: QtBot, orientation: Qt.Orientation) -> GripSplitter:
    splitter = GripSplitter(orientation)
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QLabel())
    splitter.setGeometry(0, 0, 401, 401)
    splitter.setSizes([200, 200])
    with qtbot.waitExposed(splitter):
        splitter.show()
    return splitter


@pytest.mark.parametrize("orientation", list(Qt.Orientation))
def test_the_line_takes_one_pixel_from_its_neighbours(
    qtbot: QtBot, orientation: Qt.Orientation
) -> None:
    splitter = _splitter(qtbot, orientation)
    assert sum(splitter.sizes()) + LINE == 401
    assert splitter.handle(1).contentsRect().size().toTuple() in {(LINE, 401), (401, LINE)}


@pytest.mark.parametrize("orientation", list(Qt.Orientation))
@pytest.mark.parametrize("beside", [-REACH, 0, REACH])
def test_it_is_gripped_some_pixels_beside_the_line(
    qtbot: QtBot, orientation: Qt.Orientation, beside: int
) -> None:
    splitter = _splitter(qtbot, orientation)
    flat = orientation is Qt.Orientation.Horizontal
    at = splitter.sizes()[0] + beside
    point = QPoint(at, 100) if flat else QPoint(100, at)
    handle = splitter.childAt(point)
    assert handle is splitter.handle(1)
    press = handle.mapFrom(splitter, point)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=press)
    QTest.mouseMove(handle, press + (QPoint(40, 0) if flat else QPoint(0, 40)))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=press)
    assert abs(splitter.sizes()[0] - 240) <= REACH


def test_beyond_the_grip_the_mouse_belongs_to_the_neighbour(qtbot: QtBot) -> None:
    splitter = _splitter(qtbot, Qt.Orientation.Horizontal)
    at = splitter.sizes()[0]
    assert splitter.childAt(QPoint(at - REACH - 1, 100)) is splitter.widget(0)
    assert splitter.childAt(QPoint(at + LINE + REACH, 100)) is splitter.widget(1)
