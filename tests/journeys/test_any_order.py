"""Keys in an order that nobody thought of: the shortest forms of what `tests/torture/at_random.py` found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotator.app.scheme_desk import SchemeDesk
from tests.ui.finding import child

if TYPE_CHECKING:
    from annotator.driving import Driver
    from tests.journeys.standing import Standing


@pytest.fixture
def driver(standing: Standing) -> Driver:
    """Hands on the window that the tests of this module share."""
    return standing.driver()


def keys_go_to(driver: Driver) -> QWidget:
    """What has the keys; it can be seen and used."""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert focus.isEnabled()
    return focus


def test_who_annotates_is_asked_in_sight_where_a_page_stood(driver: Driver) -> None:
    driver.press("Ctrl+N", "Ctrl+Shift+A")
    assert keys_go_to(driver).objectName() == "who_name"
    driver.press("Escape")
    assert driver.pane.isAncestorOf(keys_go_to(driver))


def test_undo_on_a_page_leaves_the_keys_with_the_page(driver: Driver) -> None:
    driver.press("S", "1", "Ctrl+L", "Ctrl+Z", "Ctrl+Y")
    page = child(driver.window, QWidget, "scheme_page")
    assert page.isAncestorOf(keys_go_to(driver))
    driver.press("Escape")
    assert page.isHidden()
    assert driver.pane.isAncestorOf(keys_go_to(driver))


def test_the_keys_of_a_room_that_is_hidden_go_to_the_articles(driver: Driver) -> None:
    driver.press("S", "1", "G", "F10")
    assert driver.pane.isAncestorOf(keys_go_to(driver))
    driver.press("F10", "Ctrl+K", "F9")
    assert driver.pane.isAncestorOf(keys_go_to(driver))
    assert not child(driver.window, QLineEdit, "library_filter").text()


@pytest.mark.parametrize("verb", ["review.why", "review.union", "review.take_1", "review.reopen"])
def test_a_verb_on_cases_without_one_says_so_and_leaves_the_keys(driver: Driver, verb: str) -> None:
    driver.press("Ctrl+1")
    driver.window.book[verb].trigger()
    assert driver.pane.isAncestorOf(keys_go_to(driver))
    assert driver.window.notice.text == "No case is shown. F8 goes to one."


def test_the_end_of_a_span_that_no_pane_shows_stays(driver: Driver) -> None:
    desk = driver.window.workspace
    span = desk.project.spans()[3]
    driver.press("Ctrl+Shift+A")
    driver.type("Cem")
    driver.press("Return", "Ctrl+1")
    driver.window.hands.travel(span.id)
    driver.press("Alt+Right")
    assert desk.project.span(span.id) == span
    assert driver.window.notice.text.startswith("This is in another annotator's layer")


def test_a_field_that_a_key_leads_to_is_in_sight(driver: Driver) -> None:
    driver.press("S", "1", "F10", "N")
    assert keys_go_to(driver).objectName() == "inspector_note"
    driver.press("Escape", "Ctrl+Shift+R", "S", "1", "G")
    assert keys_go_to(driver).objectName() == "inspector_against"
    driver.press("Escape", "Ctrl+Shift+R")


def test_a_label_that_is_renamed_or_goes_while_cases_are_listed(driver: Driver) -> None:
    window = driver.window
    driver.press("Ctrl+Shift+R")
    desk = window.rooms.review.desk
    while not desk.list.rows:
        QTest.qWait(5)
    scheme = SchemeDesk(window.workspace)
    assert scheme.rename(window.workspace.schema.label("denial"), "contradiction")
    # At once, before the cases are read anew.
    window.rooms.review.panel.view.viewport().repaint()
    driver.press("F8", "Ctrl+Z")
    window.rooms.review.panel.view.viewport().repaint()
    driver.press("Ctrl+Shift+R")
    assert window.workspace.schema.has_label("denial")


def test_comparing_again_and_again_keeps_no_thread(driver: Driver) -> None:
    window = driver.window
    counts = []
    for _ in range(3):
        driver.press("Ctrl+Shift+R")
        while not window.rooms.review.desk.list.rows:
            QTest.qWait(5)
        driver.press("Ctrl+Shift+R")
        QTest.qWait(20)
        counts.append(len(window.findChildren(QThread)))
    assert counts[-1] <= counts[0]


def test_a_window_that_is_closed_while_cases_are_read(driver: Driver) -> None:
    window = driver.window
    window.book["review.next"].trigger()
    for job in window.findChildren(QThread):
        job.wait(5000)
    window.close()
    # What was read comes now, and finds nobody; a fault would fail this test.
    QTest.qWait(50)
    assert window.isHidden()


@pytest.mark.parametrize("away", ["view.focus", "view.library"])
def test_an_article_is_looked_for_in_sight_also_where_the_library_was_put_away(
    driver: Driver, away: str
) -> None:
    driver.window.book[away].trigger()
    driver.press("Ctrl+K")
    assert keys_go_to(driver).objectName() == "library_filter"
    driver.window.book[away].trigger()
    driver.press("Escape")
