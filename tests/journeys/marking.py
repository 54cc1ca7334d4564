"""Marking by hand in the real window: by mouse, by jump marks, by the caret alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from annotator.driving import Driver

LABEL_KEYS = {"allegation": "1", "denial": "2", "demand": "3", "evidence_claim": "4"}


def select_by_caret(driver: Driver, start: int, end: int) -> None:
    """Select by keys alone: a jump near the start, then words and characters."""
    _caret_to(driver, start)
    surface = driver.pane.surface
    while surface.caret() < end:
        driver.press("Ctrl+Shift+Right")
    while surface.caret() > end:
        driver.press("Shift+Left")


def _caret_to(driver: Driver, offset: int) -> None:
    surface = driver.pane.surface
    surface.reveal(offset, offset + 1)
    driver.settle()
    near = min(surface.visible_words(), key=lambda word: abs(word[0] - offset))
    driver.jump_to(near)
    while surface.caret() < offset:
        driver.press("Right")
    while surface.caret() > offset:
        driver.press("Left")


def select_by_jumping(driver: Driver, start: int, end: int) -> None:
    """Select from word to word by jump marks; by the caret where no two words end there."""
    surface = driver.pane.surface
    surface.reveal(start, end)
    driver.settle()
    words = surface.visible_words()
    first = next((word for word in words if word[0] == start), None)
    last = next((word for word in words if word[1] == end), None)
    if first is None or last is None or first == last:
        select_by_caret(driver, start, end)
        return
    driver.take_by_jumping(first, last)
    if surface.selection() != (start, end):
        driver.press("Escape")
        select_by_caret(driver, start, end)


def mark(driver: Driver, span: dict[str, Any], way: int) -> None:
    """Mark one span, its further pieces and its speaker, by the mouse, by jumping or by the caret."""
    pieces = span.get("fragments") or [[span["start"], span["end"]]]
    ways = (select_by_mouse, select_by_jumping, select_by_caret)
    ways[way % 3](driver, *pieces[0])
    assert driver.pane.surface.selection() == tuple(pieces[0])
    driver.press(LABEL_KEYS[span["label"]])
    made = driver.window.workspace.chosen_span()
    assert made is not None, driver.window.notice.text
    assert (made.start, made.end, made.label) == (*pieces[0], span["label"])
    for piece in pieces[1:]:
        ways[way % 3](driver, *piece)
        driver.press("A")
    for key, name in (("P", "speaker"), ("G", "against"), ("N", "note")):
        if span.get(name):
            driver.press(key)
            driver.type(span[name])
            driver.press("Return")


def select_by_mouse(driver: Driver, start: int, end: int) -> None:
    """Select by dragging."""
    driver.drag_over(start, end)


def choose_by_click(driver: Driver, article: str, start: int, end: int, label: str) -> None:
    """Click on the mark; O goes on to the next of those that overlap there."""
    panes = driver.window.panes
    pane = panes.pane_of(article)
    assert pane is not None
    panes.activate(pane)
    pane.surface.reveal(start, end)
    driver.settle()
    at = pane.surface.point_of(start)
    assert at is not None
    at += QPoint(3, 0)
    QTest.mouseClick(pane.surface.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for _ in range(8):
        span = driver.window.workspace.chosen_span()
        if span and (span.start, span.end, span.label) == (start, end, label):
            return
        driver.press("O")
    raise AssertionError(f"the mark at {start} to {end} could not be chosen")
