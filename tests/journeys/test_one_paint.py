"""What a key changes is seen at once and whole: nothing jumps from one paint to the next, nothing flashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QTableView, QWidget

from tests.journeys.film import Film
from tests.journeys.waiting import until

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.standing import Start

# Plots may come so long after the tables.
_PLOTS_MS = 150


def test_another_pane_comes_with_the_row_where_it_will_be(start: Start) -> None:
    driver = start()[1]
    panes = driver.window.panes
    driver.press("Ctrl+T", "Ctrl+T")
    driver.settle()

    def places(_window: QWidget) -> object:
        return [(pane.mapToGlobal(QPoint()).x(), pane.width()) for pane in panes.panes]

    with Film(places) as film:
        driver.press("Ctrl+T")
        driver.settle()
    assert len(film.seen) == 1
    assert panes.slide.slid_by() > 0


def test_lines_of_keys_never_lie_upon_each_other(start: Start) -> None:
    driver = start()[1]

    def cut(window: QWidget) -> object:
        page = window.findChild(QWidget, "keys_page")
        lines = page.findChildren(QLabel) if page is not None else []
        return [one.text() for one in lines if one.isVisible() and one.height() < _needed(one)]

    with Film(cut) as film:
        driver.press("F1")
        driver.settle()
    assert film.seen == [[]]


def test_tables_of_the_dashboard_stay_where_they_came(start: Start, qtbot: QtBot) -> None:
    driver = start()[1]
    board = driver.window.rooms.dashboard.board
    for keys in "Ctrl+Shift+N", "Down", "Down":
        with Film(_tables) as film:
            driver.press(keys)
            until(driver, lambda: _tables(board))
            qtbot.wait(_PLOTS_MS)
        assert len([seen for seen in film.seen if seen]) == 1


def test_tables_of_agreement_stay_where_they_came_and_no_choice_is_empty(
    start: Start, qtbot: QtBot
) -> None:
    driver = start()[1]
    board = driver.window.rooms.agreement.board
    empty: list[str] = []

    def look(window: QWidget) -> object:
        boxes = [box for box in window.findChildren(QComboBox) if box.isVisible()]
        empty.extend(box.objectName() for box in boxes if not box.count())
        return _tables(window)

    for keys in "Ctrl+Shift+G", "Down", "Down":
        with Film(look) as film:
            driver.press(keys)
            until(driver, lambda: _tables(board))
            qtbot.wait(_PLOTS_MS)
        assert len([seen for seen in film.seen if seen]) == 1
    assert empty == []


class _Moves(QObject):
    """Notes sheets that get another place when they are seen already."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() == QEvent.Type.Move
        if moved and isinstance(watched, QDialog) and watched.isVisible():
            self.seen.append(watched.objectName())
        return False


@pytest.mark.parametrize("action", ["view.text", "review.policy", "help.keys", "project.backups"])
def test_a_sheet_is_shown_where_it_stays(start: Start, qapp: QApplication, action: str) -> None:
    driver = start()[1]
    moves = _Moves()
    qapp.installEventFilter(moves)
    for _again in range(2):
        driver.window.book[action].trigger()
        driver.settle()
        driver.press("Escape")
        driver.settle()
    qapp.removeEventFilter(moves)
    assert moves.seen == []


def _tables(window: QWidget) -> object:
    """How far down the first of the tables begins that are seen."""
    seen = [view for view in window.findChildren(QTableView) if view.isVisible()]
    return min((view.mapToGlobal(QPoint()).y() for view in seen), default=None)


def _needed(label: QLabel) -> int:
    return label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
