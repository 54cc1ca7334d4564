"""A way through the window as one goes it who only hears."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.ui.widgets import empty_view
from annotator.ui.widgets.joined_words import plain
from docs.usable_widgets import heard_name
from tests.ui.hearing import Ear

Start = Callable[..., tuple[Program, Driver]]


@pytest.fixture
def ear() -> Iterator[Ear]:
    ear = Ear()
    yield ear
    ear.close()


def _heard(ear: Ear) -> list[str]:
    """What was said since this was asked last."""
    said = [sentence for sentence, _ in ear.said]
    ear.said.clear()
    return said


def _with_keys() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def _name(widget: QWidget | None) -> str:
    return heard_name(widget) if widget is not None else ""


def test_what_keys_do_where_the_focus_stays_is_said(ear: Ear, start: Start) -> None:
    _, driver = start()
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")
    _heard(ear)
    driver.press("L")
    assert _heard(ear)[0].startswith("Choose the other span (Tab, F6, a click), then L. From “")
    driver.press("Escape", "Ctrl+K")
    _heard(ear)
    driver.press("Down")
    (article,) = _heard(ear)
    assert article.startswith("Watchdog says new meters listened in on forty homes")
    assert _with_keys() == "library_filter"
    driver.press("Escape", "Ctrl+1", "Ctrl+F")
    _heard(ear)
    driver.press("Alt+E", "Alt+E")
    counted = "Accents and vowel signs count"
    assert _heard(ear) == [f"{counted}: on", f"{counted}: off"]


def test_what_is_empty_says_so_where_the_keys_are_and_not_over_and_over(
    ear: Ear, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, driver = start()
    monkeypatch.setattr(empty_view, "_STANDS_MS", 0)
    driver.press("Ctrl+Shift+H")
    driver.settle()
    nobody = "Nobody has asked anything."
    assert _name(QApplication.focusWidget()).startswith(nobody)
    driver.press("Ctrl+1")
    # Once from the articles, as the tab stands beside them.
    for _ in range(2):
        driver.press("Ctrl+L", "Escape")
        driver.settle()
        heard = _heard(ear)
    assert [one for one in heard if one.startswith(nobody)] == []


def test_a_key_says_which_spans_are_here_and_where_their_links_lead(ear: Ear, start: Start) -> None:
    _, driver = start()
    notice = driver.window.notice
    driver.press("Ctrl+1", "Ctrl+Home")
    _heard(ear)
    driver.press("I")
    assert _heard(ear) == ["No span is at the caret. Tab leads to the next."]
    driver.press(*["Tab"] * 7)
    _heard(ear)
    driver.press("I")
    (said,) = _heard(ear)
    assert said == (
        "Demand by Ilse Varga, “called on the group to hand over the eleven devices by Friday”. "
        "Against: Open Current. Links (1): demands evidence for: Allegation by Open Current, "
        "“The new electricity meters fitted across Norvane recorded private con…”"
    )
    assert plain(notice.text) == said
    driver.press("Right")
    assert notice.text == ""

    # The caret stands behind a span that was marked just now.
    driver.press("Ctrl+Home", "S", "3", "I")
    assert _heard(ear)[-1].startswith("Demand, “")
    driver.press("Ctrl+Z", "Ctrl+Home", *["Tab"] * 7)

    # Links into other articles, from this span and to it.
    driver.press("Shift+Tab", "I")
    assert "same claim as: Denial by Ilse Varga, " in _heard(ear)[-1]
    assert notice.text.endswith("(Norvane Today, 3 March)\u2069")


def test_tab_goes_through_a_form_as_it_is_read(start: Start) -> None:
    _, driver = start()
    driver.press("Ctrl+L")
    driver.window.findChild(QWidget, "scheme_name").setFocus()  # type: ignore[union-attr]
    passed = [_with_keys()]
    while "scheme_guidelines" not in passed and len(passed) < 12:
        driver.press("Tab")
        passed.append(_with_keys())
    wanted = "name id short key colour_1 pattern description examples guidelines"
    assert passed == [f"scheme_{one}" for one in wanted.split()]
