"""Whoever works by keys sees where they are: each control looks otherwise with the focus, in each theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QWidget

from annotator.bootstrap import Program
from annotator.driving import Driver

_AROUND = 4


def picture(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage()


def stops(window: QWidget) -> list[QWidget]:
    """What Tab leads to in this window."""
    by_tab = Qt.FocusPolicy.TabFocus
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and one.focusProxy() is None
        and one.focusPolicy() & by_tab
        and not one.visibleRegion().isEmpty()
    ]


def looks_otherwise(window: QWidget, control: QWidget) -> bool:
    place = QRect(control.mapTo(window, QPoint()), control.size())
    place = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    window.setFocus()
    without = picture(window, place)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return control.hasFocus() and picture(window, place) != without


def unseen(window: QWidget) -> list[str]:
    return [one.objectName() for one in stops(window) if not looks_otherwise(window, one)]


def test_tab_is_seen_wherever_it_leads(start: Callable[..., tuple[Program, Driver]]) -> None:
    driver = start()[1]
    window = driver.window
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")
    driver.settle()

    # As Tab does wherever it leads on: the articles are stops from then on, each once.
    window.frame.tab_pressed.emit()
    there = stops(window)
    names = [one.objectName() for one in _chain(window) if one in there]
    places = [names.index(name) for name in ("library_articles", "pane_1_text_spoken", "inspector")]
    assert places == sorted(places)

    # Not from article to article, where Tab goes from span to span.
    driver.press("Ctrl+K", "Tab", "Tab")
    assert _focused() == "library_articles"
    driver.press("Tab")
    assert _focused() == "pane_1_text_spoken"
    driver.press("Ctrl+9")
    assert window.focusWidget() is window.side.tabBar()
    driver.press("Right", "Tab")
    assert _focused() == "span_table"
    driver.press("Shift+Tab", "Left", "Tab", "Tab")
    assert _focused() == "inspector_label"
    driver.press("Shift+Tab", "Shift+Tab", "Escape")
    assert _focused() == "pane_1_text_spoken"
    driver.press("Ctrl+H", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert _heard() >= {"Whose steps", "Everybody"}
    driver.press("Shift+Tab", "Escape")

    for dark, high in ((False, False), (True, True)):
        window.preferences.dark, window.preferences.high_contrast = dark, high
        window.look_hands.wear()
        driver.settle()
        assert unseen(window) == []
    for action in ("edit.find_everywhere", "project.scheme", "project.start"):
        window.book[action].trigger()
        driver.settle()
        assert len(stops(window)) > 5
        assert unseen(window) == []


def _focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def _heard() -> set[str]:
    """What a screen reader finds to say of the control with the keys."""
    control = QApplication.focusWidget()
    assert control is not None
    node = QAccessible.queryAccessibleInterface(control)
    return {node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)}


def _chain(window: QWidget) -> list[QWidget]:
    chain: list[QWidget] = []
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        chain.append(one)
        one = one.nextInFocusChain()
    return chain
