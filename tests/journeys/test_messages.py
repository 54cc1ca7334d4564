"""Messages below the articles, by keys alone: to their buttons, and away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.bootstrap import Program
from annotator.driving import Driver


def has_keys(driver: Driver) -> str:
    """The object name of what the keys go to; of an article, whether or not its mirror is made by now."""
    focus = QApplication.focusWidget()
    return focus.objectName().removesuffix("_spoken") if focus else ""


def test_esc_in_the_articles_puts_a_message_away_after_all_else(
    start: Callable[..., tuple[Program, Driver]],
) -> None:
    driver = start()[1]
    notice = driver.window.notice
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")
    notice.warn("The disk is full.")

    driver.press("Escape")
    assert driver.window.workspace.chosen == ""
    assert notice.text == "The disk is full."

    driver.press("Escape")
    assert notice.text == ""


def test_a_key_leads_to_what_a_message_offers_and_esc_leads_back(
    start: Callable[..., tuple[Program, Driver]],
) -> None:
    driver = start()[1]
    notice = driver.window.notice
    done: list[str] = []
    driver.press("Ctrl+1")
    articles = has_keys(driver)

    notice.tell("Two texts are new.", "Open them", lambda: done.append("open"))
    driver.press("Ctrl+8")
    assert has_keys(driver) == "notice_act"
    driver.press("Escape")
    assert (notice.text, has_keys(driver)) == ("", articles)

    notice.tell("Two texts are new.", "Open them", lambda: done.append("open"))
    driver.press("Ctrl+8", "Space")
    assert done == ["open"]
    assert (notice.text, has_keys(driver)) == ("", articles)


def test_on_a_page_the_keys_come_back_to_where_they_were(
    start: Callable[..., tuple[Program, Driver]], qtbot: QtBot
) -> None:
    driver = start()[1]
    driver.press("Ctrl+Shift+N")
    qtbot.waitUntil(lambda: has_keys(driver) == "dashboard_sections")
    there = has_keys(driver)
    driver.window.notice.warn("The disk is full.", "errno 28")

    driver.press("Ctrl+8")
    assert has_keys(driver) == "notice_details"
    driver.press("Escape")
    assert driver.window.notice.text == ""
    assert has_keys(driver) == there
    assert driver.window.columns.isHidden()


def test_who_stays_at_a_message_keeps_it_and_without_one_hears_so(
    start: Callable[..., tuple[Program, Driver]], qtbot: QtBot
) -> None:
    driver = start()[1]
    notice = driver.window.notice
    notice.hide()
    driver.press("Ctrl+1", "Ctrl+8")
    assert notice.text == "There is no message now."
    notice._timer.setInterval(50)
    notice.tell("Exported.")
    driver.press("Ctrl+8")
    qtbot.wait(120)
    assert notice.text == "Exported."


def test_a_message_that_goes_takes_no_keys_from_where_one_went_on(
    start: Callable[..., tuple[Program, Driver]],
) -> None:
    driver = start()[1]
    driver.press("Ctrl+1")
    driver.window.notice.warn("The disk is full.")
    driver.press("Ctrl+8")
    assert has_keys(driver) == "notice_close"
    driver.press("Ctrl+K")
    driver.window.notice.hide()
    assert has_keys(driver) == "library_filter"
