"""The page on agreement by keys: figures, a door to the cases behind one, back again, saving, and who works blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.core.case_choosing import Stage
from annotator.ui.widgets.plot_view import PlotView
from tests.journeys.answers import Answers
from tests.journeys.test_review import two_readers
from tests.journeys.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.standing import Start


def test_from_a_figure_to_its_cases_and_back(start: Start, tmp_path: Path) -> None:
    answers = Answers()
    _, driver = start(two_readers(tmp_path), answers)
    window, board, desk = (
        driver.window,
        driver.window.rooms.agreement.board,
        driver.window.rooms.agreement.desk,
    )
    page = board.page
    table = page.tables[0][1]
    driver.press("Ctrl+Shift+G")
    assert not board.isHidden()
    assert window.columns.isHidden()
    assert not window.book["go.done_next"].isEnabled()
    # The one to read first stands alone, the others below it.
    others = page.tables[1][1]
    until(driver, lambda: desk.has_intervals and others.figures.rowCount() > 10)
    assert table.figures.rowCount() == 1

    # A cell of the confusion matrix: its number is that of the spans behind it.
    driver.press("Down", "Down", "Down")
    assert board.section == "confusion"
    until(driver, lambda: page.findChild(PlotView, "agreement_plot_1") is not None)
    plot = page.findChild(PlotView, "agreement_plot_1")
    assert plot is not None
    plot.setFocus()
    driver.press("Right")
    told = plot.accessibleDescription()
    driver.press("Left")
    assert plot.accessibleDescription() != told
    number = next(
        n for n in range(1, table.figures.columnCount())
        if table.figures.door(table.figures.index(0, n)) is not None
    )  # fmt: skip
    count = int(str(table.figures.index(0, number).data()))
    table.setFocus()
    driver.press(*["Right"] * number, "Return")
    review = window.rooms.review.desk
    until(driver, lambda: review.current is not None)
    assert board.isHidden()
    assert window.book["go.done_next"].isEnabled()
    assert review.list.filter.stage is Stage.ALL
    marks = review.list.filter.marks
    assert count <= len(marks) <= 2 * count
    assert all(
        marks & {owner.mark for one in row.case.proposals for owner in one.owners}
        for row in review.list.rows
    )
    driver.press("Ctrl+Shift+G")
    assert board.section == "confusion"
    assert not desk.is_old

    for id, suffix in (("plot.svg", "svg"), ("plot.png", "png"), ("table.latex", "tex")):
        answers.figures = tmp_path / f"saved.{suffix}"
        window.rooms.agreement.save(id)
        until(driver, lambda: answers.figures is not None and answers.figures.is_file())
    assert (tmp_path / "saved.png").read_bytes().startswith(b"\x89PNG")

    # Who works blind sees no figure of others.
    project = window.workspace.project
    lea = project.add_annotator("Lea")
    project.set_role(lea.id, project.role(lea.id).__class__("lead"), lea.id)
    window.workspace.carry_out(lambda: project.set_blind(True, lea.id))
    assert not desk.has_figures
    assert not desk.choices()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.isHidden()
