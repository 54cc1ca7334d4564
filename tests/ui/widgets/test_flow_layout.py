from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from annotator.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable


class Block(QWidget):
    wide = 50

    def sizeHint(self) -> QSize:
        return QSize(self.wide, 20)


class Item(QWidgetItem):
    """Counts how often a layout asks for its size."""

    asked = 0

    def sizeHint(self) -> QSize:
        self.asked += 1
        return super().sizeHint()


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    flow = FlowLayout(widget, 10)
    for _ in range(5):
        flow.addWidget(Block())
    return widget


@pytest.mark.parametrize(
    ("width", "height"), [(290, 20), (289, 50), (170, 50), (110, 80), (50, 140), (10, 140)]
)
def test_the_width_decides_how_many_lines_there_are(area: QWidget, width: int, height: int) -> None:
    flow = area.findChild(FlowLayout)
    assert flow is not None
    assert flow.heightForWidth(width) == height


def test_blocks_stand_apart_and_inside(area: QWidget) -> None:
    flow = area.findChild(FlowLayout)
    assert flow is not None
    flow.setGeometry(QRect(5, 7, 170, 50))
    places = [item.geometry() for n in range(5) if (item := flow.itemAt(n))]
    assert [place.topLeft().toTuple() for place in places] == [
        (5, 7), (65, 7), (125, 7), (5, 37), (65, 37),
    ]  # fmt: skip
    assert flow.minimumSize() == QSize(50, 20)
    assert flow.sizeHint() == QSize(290, 20)


def test_what_is_taken_out_needs_no_room(area: QWidget) -> None:
    flow = area.findChild(FlowLayout)
    assert flow is not None
    assert flow.itemAt(5) is None
    assert flow.takeAt(9) is None
    while flow.count():
        assert flow.takeAt(0) is not None
    assert flow.heightForWidth(10) == 0
    flow.setGeometry(QRect(0, 0, 10, 10))


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (400, [(0, 0), (60, 0), (120, 0), (290, 0), (350, 0)]),
        (180, [(0, 0), (60, 0), (120, 0), (70, 30), (130, 30)]),
        (240, [(0, 0), (60, 0), (120, 0), (130, 30), (190, 30)]),
        (50, [(0, 0), (0, 30), (0, 60), (0, 90), (0, 120)]),
    ],
)
def test_the_last_stand_at_the_end_of_their_line_where_it_holds_them(
    qtbot: QtBot, width: int, places: list[tuple[int, int]]
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    flow = FlowLayout(widget, 10, at_end=2)
    for _ in range(5):
        flow.addWidget(Block())
    flow.setGeometry(QRect(0, 0, width, 200))
    found = [item.geometry().topLeft().toTuple() for n in range(5) if (item := flow.itemAt(n))]
    assert found == places


def test_sizes_are_asked_once_until_one_changes(qtbot: QtBot) -> None:
    area = QWidget()
    qtbot.addWidget(area)
    flow = FlowLayout(area, 10, at_end=2)
    blocks = [Block(area) for _ in range(5)]
    items = [Item(block) for block in blocks]
    for item in items:
        flow.addItem(item)
    area.resize(290, 20)
    with qtbot.waitExposed(area):
        area.show()

    def asked_while(act: Callable[[], object]) -> list[int]:
        before = [item.asked for item in items]
        act()
        for width in (290, 170, 110, 290, 170, 110):
            flow.heightForWidth(width)
        assert flow.sizeHint().height() == flow.minimumSize().height() == 20
        flow.setGeometry(QRect(0, 0, 290, 20))
        return [item.asked - was for item, was in zip(items, before, strict=True)]

    assert asked_while(lambda: None) == [0, 0, 0, 0, 0]
    assert flow.heightForWidth(290) == 20
    blocks[0].wide = 60
    assert asked_while(blocks[0].updateGeometry) == [1, 1, 1, 1, 1]
    assert flow.heightForWidth(290) == 50
    assert asked_while(blocks[0].hide) == [0, 1, 1, 1, 1]
    assert flow.heightForWidth(230) == 20
    assert asked_while(blocks[0].show) == [1, 1, 1, 1, 1]
    assert flow.heightForWidth(290) == 50
    flow.removeWidget(blocks[0])
    assert flow.heightForWidth(230) == 20
