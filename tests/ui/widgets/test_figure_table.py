"""A table of figures that comes in pieces is the table that came at once, sorted or not, the keys where they were."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from annotator.ui.widgets.figure_table import FigureTable

ROWS = 40


def _table(rows: list[list[list[Any]]]) -> dict[str, Any]:
    return {"name": "", "columns": [["Article", ""], ["F1", ""]], "rows": rows}


def _rows() -> list[list[list[Any]]]:
    chance = random.Random(2)
    figures = [round(chance.random(), 3) for _ in range(ROWS)]
    return [
        [[f"a{n}", None, "", None], [str(figure), figure, "", ["door", n]]]
        for n, figure in enumerate(figures)
    ]


def _shown(view: FigureTable) -> list[str]:
    model = view.figures
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sorted_by", [-1, 1])
def test_pieces_make_the_whole(sorted_by: int) -> None:
    rows = _rows()
    whole, pieces = FigureTable("whole", ""), FigureTable("pieces", "")
    for view, first in ((whole, ROWS), (pieces, 7)):
        view.show_table(_table(rows[:1]))
        view.sortByColumn(sorted_by, Qt.SortOrder.DescendingOrder)
        view.show_table(_table(rows[:first]))
    for start in range(7, ROWS, 9):
        pieces.add_rows(rows[start : start + 9])
    assert _shown(pieces) == _shown(whole)
    assert len(_shown(pieces)) == ROWS


@pytest.mark.usefixtures("qapp")
def test_the_keys_come_back_to_a_row_that_comes_later() -> None:
    rows, view = _rows(), FigureTable("table", "")
    view.show_table(_table(rows))
    view.setCurrentIndex(view.figures.index(25, 1))
    view.show_table(_table(rows[:10]))
    assert view.currentIndex().row() == 9
    view.add_rows(rows[10:20])
    assert view.currentIndex().row() == 9
    view.add_rows(rows[20:])
    assert (view.currentIndex().row(), view.currentIndex().column()) == (25, 1)


def test_digits_stand_below_digits_where_words_run_to_the_left_too(qtbot: QtBot) -> None:
    table = FigureTable("figures", "opens")
    qtbot.addWidget(table)
    cells = [["Ana", "Ana", "", None], ["7", 7, "", None]]
    table.show_table({"name": "", "columns": [("Who", ""), ("Spans", "")], "rows": [cells]})
    model = table.figures
    number = Qt.AlignmentFlag(model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole))
    seen = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, number)
    assert seen & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("width", [340, 372, 380])
def test_a_long_table_that_nearly_fits_needs_no_bar_across(qtbot: QtBot, width: int) -> None:
    rows = _rows()
    for row in rows:
        row[0][0] = "Watchdog says new meters listened in"
    view = FigureTable("table", "")
    qtbot.addWidget(view)
    view.resize(width, 200)
    view.show()
    view.show_table(_table(rows))
    assert view.verticalScrollBar().isVisible()
    assert not view.horizontalScrollBar().isVisible()
    assert view.columnWidth(0) >= 200


def test_words_in_several_columns_give_way_before_a_bar_across(qtbot: QtBot) -> None:
    long = "ten of them showed no trace of the meter’s own sampling, and the others " * 2
    cells = [["Other label", None, "", None], [long, None, "", None], ["7", 7, "", None]]
    columns = [["What", ""], ["Words", ""], ["Off", ""], ["Article", ""]]
    view = FigureTable("table", "")
    qtbot.addWidget(view)
    view.resize(800, 200)
    view.show()
    row = [*cells, [long, None, "", None]]
    view.show_table({"name": "", "columns": columns, "rows": [row] * ROWS})
    QApplication.processEvents()
    assert view.verticalScrollBar().isVisible()
    assert not view.horizontalScrollBar().isVisible()
    assert min(view.columnWidth(1), view.columnWidth(3)) >= 200


def _first_ink(view: FigureTable, row: int) -> int:
    """How far from its edge the words of a figure begin, in pixels."""
    place = view.visualRect(view.figures.index(row, 1))
    picture = view.viewport().grab(place).toImage()
    ground = picture.pixel(1, 1)
    inks = (
        x
        for x in range(picture.width())
        for y in range(4, picture.height() - 4)
        if picture.pixel(x, y) != ground
    )
    return next(inks)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_values_stand_below_values_with_an_interval_or_without(
    qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    texts = ["0.500  0.100 to 0.651", "0.500", "0.500  −0.375 to 0.000"]
    view = FigureTable("table", "")
    qtbot.addWidget(view)
    view.setLayoutDirection(way)
    view.resize(400, 200)
    view.show()
    view.show_table(_table([[["a", None, "", None], [text, 0.5, "", None]] for text in texts]))
    assert len({_first_ink(view, row) for row in range(3)}) == 1
