"""Whoever works by keys sees where they are: each control looks otherwise with the focus, in each theme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QWidget

from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.exchange.importing import import_files
from annotator.store.project import Project
from docs.usable_widgets import heard_name
from tests.journeys.waiting import until

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


def test_what_is_empty_has_the_keys_in_sight(
    start: Callable[..., tuple[Program, Driver]], tmp_path: Path
) -> None:
    alone, article = tmp_path / "alone.annotator", tmp_path / "one.txt"
    article.write_text("Ada denied it.\n", encoding="utf-8")
    with Project.create(alone) as project:
        import_files(project, [article])
        project.add_annotator("Xenia")
        project.set_setting("annotator", "Xenia")
    driver = start(alone)[1]
    driver.press("Ctrl+Shift+G")
    driver.settle()
    assert _focused() == "agreement_empty"
    assert _is_seen(driver)
    driver.press("Tab")
    assert _focused() == "agreement_empty_deed_1"
    driver.press("Escape")
    assert _focused() == "pane_1_text_spoken"

    # Questions: asked for again, and still none.
    for _ in range(2):
        driver.press("Ctrl+Shift+H")
        driver.settle()
        assert _focused() == "questions_empty"
        assert _is_seen(driver)
        driver.press("Escape")


def test_the_keys_are_in_sight_where_there_is_no_backup_yet(
    start: Callable[..., tuple[Program, Driver]],
) -> None:
    driver = start()[1]
    driver.press("Ctrl+Shift+K")
    driver.settle()
    assert _focused() == "backups_now"
    sheet = QApplication.activeWindow()
    assert sheet is not None
    assert unseen(sheet) == []
    backups = driver.window.rooms.keeping.backups
    assert backups is not None
    driver.window.rooms.keeping.back_up()
    until(driver, lambda: backups.table.focusPolicy() is Qt.FocusPolicy.StrongFocus)
    backups.take_keys()
    assert _focused() == "backups_list"


def test_a_board_that_counts_gives_the_keys_to_its_sections_in_the_end(
    start: Callable[..., tuple[Program, Driver]], qapp: QApplication
) -> None:
    driver = start()[1]
    # What it says while it counts is known before it has the keys.
    heard: list[str] = []

    def listen(_: QWidget | None, control: QWidget | None) -> None:
        heard.append(heard_name(control) if control is not None else "")

    qapp.focusChanged.connect(listen)
    driver.press("Ctrl+Shift+G")
    qapp.focusChanged.disconnect(listen)
    assert "Counting …" in heard
    assert "Choose whom to compare." not in heard
    driver.press("Escape")
    for keys, name in (("Ctrl+Shift+G", "agreement"), ("Ctrl+Shift+N", "dashboard")):
        driver.press(keys)
        until(driver, lambda name=name: _focused() == f"{name}_sections")  # type: ignore[misc]
        assert _is_seen(driver)
        driver.press("Escape")


def _is_seen(driver: Driver) -> bool:
    control = QApplication.focusWidget()
    return control is not None and looks_otherwise(driver.window, control)


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
