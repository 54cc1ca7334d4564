"""Panes that scroll together on demand, by wheel and keys, and never against the reader."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from annotator.core.paragraphs import paragraph_starts
from tests.journeys.making import make_project

if TYPE_CHECKING:
    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.ui.reading.pane import ArticlePane
    from tests.journeys.answers import Answers
    from tests.journeys.standing import Arrive, Begin, Standing

ROWS = [
    f"Paragraph {n} of the wire says at some length that the meter of house {n} was never opened by "
    f"anyone, and that all reports of it were made up by people who had not been there at all."
    for n in range(40)
]
PUT_IN = [
    f"The editors of this paper add a remark of their own, number {n}, which the wire has not."
    for n in range(15)
]


@pytest.fixture(scope="module")
def arrive(tmp_path_factory: pytest.TempPathFactory) -> Arrive:
    """To a wire story, and a paper's copy of it with paragraphs put in, side by side."""

    def arrive(begin: Begin, answers: Answers) -> tuple[Program, Driver]:
        folder = tmp_path_factory.mktemp("copies")
        wire, copy = folder / "wire.txt", folder / "copy.txt"
        wire.write_text("\n\n".join(ROWS), "utf-8")
        copy.write_text("\n\n".join([*ROWS[:10], *PUT_IN, *ROWS[10:]]), "utf-8")
        program, first = begin(answers)
        driver = make_project(program, first, folder / "p.annotator", "Ana")
        answers.files = [wire, copy]
        driver.press("Ctrl+I")
        driver.window.project_hands.wait()
        for row in driver.window.workspace.articles_in_order():
            driver.window.panes.open_beside(row.id)
        driver.press("Ctrl+1", "Ctrl+Home")
        return program, driver

    return arrive


@pytest.fixture
def driver(standing: Standing) -> Driver:
    return standing.driver()


def turn(driver: Driver, pane: ArticlePane, notches: int) -> None:
    viewport, window = pane.surface.viewport(), driver.window.windowHandle()
    assert window is not None
    point = QPointF(viewport.mapTo(driver.window, viewport.rect().center()))
    for _ in range(abs(notches)):
        QTest.wheelEvent(window, point, QPoint(0, 120 if notches < 0 else -120))
    driver.settle()


def rows_in_sight(pane: ArticlePane) -> set[str]:
    text = pane.surface.text()
    first, last = pane.surface.visible_span()
    starts = [*paragraph_starts(text), len(text)]
    return {
        text[start:end].strip()
        for start, end in pairwise(starts)
        if start < last and end > first and text[start:end].strip()
    }


def both(driver: Driver) -> tuple[ArticlePane, ArticlePane]:
    left, right = driver.window.panes.panes
    return left, right


def test_a_copy_follows_paragraph_by_paragraph_and_to_both_ends(driver: Driver) -> None:
    left, right = both(driver)
    driver.press("Ctrl+Shift+S")
    seen = 0
    while left.surface.verticalScrollBar().value() < left.surface.verticalScrollBar().maximum():
        turn(driver, left, 2)
        assert rows_in_sight(left) & rows_in_sight(right)
        seen += 1
    assert seen > 10
    assert right.surface.visible_span()[1] == len(right.surface.text())
    turn(driver, left, -400)
    assert (left.surface.place(), right.surface.place()) == (0, 0)


def test_the_caret_leads_too(driver: Driver) -> None:
    left, right = both(driver)
    driver.press("Ctrl+Shift+S")
    driver.press("PgDown", times=4)
    assert rows_in_sight(left) & rows_in_sight(right)
    assert right.surface.place() > 0
    driver.press("Ctrl+End")
    assert right.surface.visible_span()[1] == len(right.surface.text())


def test_each_by_itself_until_it_is_asked_for_and_after(driver: Driver) -> None:
    left, right = both(driver)
    turn(driver, left, 6)
    assert right.surface.place() == 0
    driver.press("Ctrl+Shift+S", "Ctrl+Shift+S")
    place = right.surface.place()
    turn(driver, left, 6)
    assert right.surface.place() == place


def test_a_pane_that_is_not_active_is_read_by_itself(driver: Driver) -> None:
    left, right = both(driver)
    driver.press("Ctrl+Shift+S")
    turn(driver, right, 5)
    assert left.surface.place() == 0
    assert right.surface.place() > 0


def test_travel_moves_no_other_pane(driver: Driver) -> None:
    left, right = both(driver)
    driver.press("Ctrl+Shift+S", "S", "1", "Escape", "Ctrl+End")
    place = right.surface.place()
    assert place > 0
    driver.press("Tab")
    assert left.surface.place() == 0
    assert right.surface.place() == place
    driver.press("Ctrl++", "Ctrl+-")
    driver.window.resize(1200, 760)
    driver.settle()
    assert abs(right.surface.place() - place) < 400
