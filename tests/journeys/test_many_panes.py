"""Six articles at 1280x800: none gets too narrow to read, and the one that keys go to is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtTest import QTest

from annotator.ui.reading.pane import LEAST_WIDTH
from annotator.ui.reading.pane_slide import PaneSlide
from tests.ui.finding import child
from tests.ui.reading.geometry_text import geometry_as_text

if TYPE_CHECKING:
    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.ui.reading.pane import ArticlePane
    from tests.journeys.answers import Answers
    from tests.journeys.standing import Arrive, Begin, Standing, Start


@pytest.fixture(scope="module")
def arrive() -> Arrive:
    """To the sample in six panes."""

    def arrive(begin: Begin, answers: Answers) -> tuple[Program, Driver]:
        program, driver = begin(answers)
        open_three_more(driver)
        return program, driver

    return arrive


def open_three_more(driver: Driver) -> None:
    driver.press("Ctrl+3", "Ctrl+T", "Ctrl+T", "Ctrl+T")
    assert len(driver.window.panes.panes) == 6


@pytest.fixture
def driver(standing: Standing) -> Driver:
    return standing.driver()


def slide(driver: Driver) -> PaneSlide:
    return child(driver.window, PaneSlide, "pane_slide")


def in_sight(driver: Driver, pane: ArticlePane) -> QRect:
    """The part of the pane that is seen, in the slide's own coordinates."""
    viewport = slide(driver).viewport()
    return QRect(pane.mapTo(viewport, QPoint(0, 0)), pane.size()) & viewport.rect()


def test_no_pane_is_narrower_than_it_reads(driver: Driver) -> None:
    driver.press("Ctrl+0")
    assert {pane.width() for pane in driver.window.panes.panes} == {LEAST_WIDTH}
    assert driver.window.width() == 1280


def test_three_panes_need_no_slide(driver: Driver) -> None:
    driver.press("Ctrl+W", "Ctrl+W", "Ctrl+W")
    assert slide(driver).horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("keys", [("F6",) * 6, ("Shift+F6",) * 6, ("Ctrl+1", "Ctrl+6", "Ctrl+3")])
def test_the_pane_that_keys_go_to_is_in_sight(driver: Driver, keys: tuple[str, ...]) -> None:
    for key in keys:
        driver.press(key)
        driver.settle()
        assert in_sight(driver, driver.pane).width() == driver.pane.width()


@pytest.mark.usefixtures("mirrored")
def test_it_is_in_sight_from_right_to_left_too(start: Start) -> None:
    driver = start()[1]
    open_three_more(driver)
    for key in ("Ctrl+1", "Ctrl+6", "Ctrl+3"):
        driver.press(key)
        driver.settle()
        assert in_sight(driver, driver.pane).width() == driver.pane.width()
    # As wide a frame on all four sides, by the pixels of a picture.
    picture = driver.pane.grab().toImage()
    accent = driver.window.theme.accent.rgb()
    far, low, x, y = picture.width() - 1, picture.height() - 1, picture.width() // 3, 300
    for place in ((0, y), (1, y), (far, y), (far - 1, y), (x, 0), (x, 1), (x, low), (x, low - 1)):
        assert picture.pixel(*place) == accent, place


def test_it_stays_in_sight_when_the_window_or_the_side_changes(driver: Driver) -> None:
    driver.press("Ctrl+6")
    driver.window.resize(1100, 700)
    driver.settle()
    assert in_sight(driver, driver.pane).width() == driver.pane.width()
    driver.press("F9", "F9", "F10", "Ctrl+Shift+PgUp")
    driver.settle()
    assert in_sight(driver, driver.pane).width() == driver.pane.width()


def test_moved_by_hand_it_stays_where_it_was_moved(driver: Driver) -> None:
    driver.press("Ctrl+6")
    viewport, window = driver.pane.surface.viewport(), driver.window.windowHandle()
    assert window is not None
    point = QPointF(viewport.mapTo(driver.window, QPoint(20, 20)))
    before = slide(driver).horizontalScrollBar().value()
    QTest.wheelEvent(window, point, QPoint(240, 0))
    driver.settle()
    moved = slide(driver).horizontalScrollBar().value()
    assert moved < before
    driver.window.resize(1270, 790)
    driver.settle()
    assert slide(driver).horizontalScrollBar().value() == moved


def test_jump_marks_stand_only_where_they_can_be_seen(driver: Driver) -> None:
    driver.press("Ctrl+1", "F")
    driver.settle()
    for pane, word in driver.window.jumping.targets().values():
        at = pane.surface.point_of(word[0])
        assert at is not None
        assert in_sight(driver, pane).contains(
            pane.surface.viewport().mapTo(slide(driver).viewport(), at)
        )
    shown = {pane for pane, _ in driver.window.jumping.targets().values()}
    assert driver.window.panes.panes[5] not in shown


def test_moving_the_row_moves_no_line_of_the_text(driver: Driver) -> None:
    driver.press("Ctrl+1", "PgDown")
    before = [geometry_as_text(pane.surface) for pane in driver.window.panes.panes]
    driver.press("Ctrl+6", "Ctrl+1")
    assert [geometry_as_text(pane.surface) for pane in driver.window.panes.panes] == before
