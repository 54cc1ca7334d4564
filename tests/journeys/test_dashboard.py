"""The dashboard by keys: from a number to its articles, from a row to its article, saving, and the page leaves."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from annotator.ui.widgets.plot_view import PlotView
from tests.journeys.answers import Answers
from tests.journeys.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.standing import Start


def test_from_a_number_to_its_articles(start: Start, tmp_path: Path) -> None:
    answers = Answers()
    _, driver = start(None, answers)
    window = driver.window
    library, total = window.library, window.library.model.total()
    assert window.rooms.made("dashboard") is None
    driver.press("Ctrl+Shift+N")
    hands = window.rooms.dashboard
    board, desk, page = hands.board, hands.desk, hands.board.page
    assert not board.isHidden()
    assert not window.book["go.done_next"].isEnabled()
    until(driver, lambda: desk.has_numbers)

    # The number of articles that nobody at work has begun lists them, and Escape lists all again.
    table = page.tables[0][1]
    table.setFocus()
    driver.press("Down", "Right")
    count = int(str(table.currentIndex().data()))
    driver.press("Return")
    until(driver, board.isHidden)
    assert window.columns.isVisible()
    assert window.book["go.done_next"].isEnabled()
    assert 1 < count < total
    assert len(library.model.listed()) == count
    heights = library.view.verticalHeader().sectionSize
    entries = set(range(library.model.rowCount())) - set(library.model.heading_rows())
    assert len({heights(row) for row in entries}) == 1
    driver.press("Return")
    assert driver.pane.article in library.model.listed()
    library.view.setFocus()
    driver.press("Escape")
    assert len(library.model.listed()) == total

    # A mark of a plot does the same; the row of an article opens it.
    driver.press("Ctrl+Shift+N")
    board.show_section("outlets")
    until(driver, lambda: page.findChild(PlotView, "dashboard_plot_2") is None)
    plot = page.findChild(PlotView, "dashboard_plot_1")
    assert plot is not None
    plot.setFocus()
    driver.press("Right", "Return")
    until(driver, board.isHidden)
    assert 0 < len(library.model.listed()) < total
    # Somebody else may not be meant to know them.
    window.workspace.set_annotator("Ben")
    assert len(library.model.listed()) == total
    window.workspace.set_annotator("Ana")
    driver.press("Ctrl+Shift+N")
    until(driver, lambda: desk.has_numbers)
    board.show_section("undone")
    driver.settle()
    waiting = page.tables[0][1]
    title = waiting.figures.index(0, 0).data()
    waiting.setFocus()
    driver.press("Return")
    assert board.isHidden()
    assert window.workspace.project.article(driver.pane.article).title == title

    driver.press("Ctrl+Shift+N")
    board.show_section("labels")
    for id, suffix in (("plot.svg", "svg"), ("plot.png", "png"), ("table.csv", "csv")):
        answers.figures = tmp_path / f"saved.{suffix}"
        hands.save(id)
        assert answers.figures.is_file()
    with (tmp_path / "saved.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[:2] == ["Label", "All annotators"]
    assert sum(int(row[1]) for row in rows) == window.workspace.project.stats()["spans"]
    driver.press("Escape")
    assert board.isHidden()
    assert not window.book["project.dashboard"].isChecked()
