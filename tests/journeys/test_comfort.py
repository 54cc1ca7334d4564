"""How articles are set and what stands beside them, by keys, and that it is remembered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QSpinBox

from annotator.app.preferences import Preferences
from annotator.app.text_look import TextLook
from annotator.ui.dialogs.text_look import TextLookSheet
from tests.ui.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from tests.journeys.standing import Start


@pytest.fixture
def driver(start: Start) -> Driver:
    driver = start()[1]
    driver.press("Ctrl+1")
    return driver


def sheet_of(driver: Driver) -> TextLookSheet:
    sheet = child(driver.window, TextLookSheet, "text_look")
    assert sheet.isVisible()
    return sheet


def sizes(driver: Driver) -> set[int]:
    return {pane.surface._page.style.font.pixelSize() for pane in driver.window.panes.panes}


def turn_wheel(driver: Driver, keys: Qt.KeyboardModifier) -> None:
    viewport = driver.pane.surface.viewport()
    point = QPointF(viewport.rect().center())
    event = QWheelEvent(
        point, viewport.mapToGlobal(point), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    driver.settle()


def test_size_by_keys_and_wheel_in_all_panes_and_after_a_restart(
    start: Start, driver: Driver
) -> None:
    driver.press("Ctrl++", "Ctrl++", "Ctrl+-")
    assert sizes(driver) == {17}
    turn_wheel(driver, Qt.KeyboardModifier.ControlModifier)
    assert sizes(driver) == {18}
    driver.press("Ctrl+T")
    assert sizes(driver) == {18}
    driver.window.close()
    again = start()[1]
    assert sizes(again) == {18}
    again.press("Ctrl+Shift+0")
    assert sizes(again) == {16}


def test_the_sheet_of_text_shows_each_change_at_once(start: Start, driver: Driver) -> None:
    driver.press("Ctrl+,")
    sheet = sheet_of(driver)
    assert not sheet.isModal()
    driver.press("Tab", "Up", "Tab", "Down", "Tab", "Down", "Down")
    wanted = TextLook("", 17, 190, 64)
    assert sheet.look() == driver.window.panes.text_look == wanted
    assert sizes(driver) == {17}
    assert child(sheet, QSpinBox, "text_measure").value() == 64
    driver.press("Ctrl++")
    assert sheet.look().px == 18
    driver.press("Escape")
    assert not sheet.isVisible()
    driver.window.close()
    program, _ = start()
    assert program.preferences.text == TextLook("", 18, 190, 64)


def test_a_face_is_taken_from_those_installed_and_given_back(driver: Driver) -> None:
    driver.press("Ctrl+,", "Down")
    face = sheet_of(driver).look().family
    assert face
    assert {pane.surface._page.style.font.families()[0] for pane in driver.window.panes.panes} == {
        face
    }
    driver.press("Shift+Tab", "Shift+Tab", "Space")
    assert sheet_of(driver).look() == TextLook()


def test_settings_beyond_reason_are_brought_within(start: Start) -> None:
    program, driver = start()
    path = program.preferences.folder / "settings.json"
    driver.window.close()
    kept = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**kept, "text_px": 4000, "text_measure": "wide"}), "utf-8")
    look = start()[0].preferences.text
    assert (look.px, look.measure) == (64, 68)


def test_focus_leaves_the_articles_and_brings_back_what_was_there(driver: Driver) -> None:
    window = driver.window
    driver.press("F9")
    wide = driver.pane.width()
    driver.press("F11")
    assert [room.isVisible() for room in (window.library, window.side, window.labels)] == [
        False,
        False,
        True,
    ]
    assert driver.pane.width() > wide
    assert not window.book["view.side"].isChecked()
    driver.press("F11")
    assert not window.library.isVisible()
    assert window.side.isVisible()
    assert window.book["view.side"].isChecked()
    assert driver.pane.width() == wide
    assert driver.pane.surface.hasFocus()


def test_full_screen_and_back(driver: Driver) -> None:
    driver.press("Shift+F11")
    assert driver.window.isFullScreen()
    driver.press("Shift+F11")
    assert not driver.window.isFullScreen()


def test_at_twice_the_size_all_of_the_window_fits_a_usual_screen(driver: Driver) -> None:
    # What 1920 by 1080 leave at a scale of 200 %.
    window = driver.window
    window.resize(960, 540)
    window.panes.set_text_size(32)
    driver.press("Ctrl+Home", "Tab", "Ctrl+F")
    driver.type("meter")
    driver.settle()
    assert (window.width(), window.height()) == (960, 540)
    cut = [
        button.objectName()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]
    assert cut == []
    inspector = window.inspector
    inside = inspector.widget()
    assert inside is not None
    assert inside.width() <= inspector.viewport().width()
    surface = driver.pane.surface
    assert surface.caret_point() is not None
    assert surface.visible_span()[1] - surface.visible_span()[0] > 20
    assert surface.hits()


_LARGE_LETTERS = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from annotator.bootstrap import Program
from annotator.paths import AppPaths
program = Program(AppPaths.below(Path(sys.argv[1])))
window = program.show(program.sample())
wanted = []
window.restart_wanted.disconnect()
window.restart_wanted.connect(lambda: wanted.append(program.preferences.window_percent))
QTest.qWait(300)
print(window.notice.text)
button = window.notice.findChild(QPushButton, "notice_act")
print(button.text())
if "150" in button.text():
    button.click()
print(wanted)
program.close()
"""


def test_larger_letters_of_the_system_are_offered_for_everything(
    tmp_path: Path, x_server: str
) -> None:
    (tmp_path / "kdeglobals").write_text("[General]\nfont=Sans,16,-1,5,50,0,0,0,0,0\n")
    desktop = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "5"}
    environment = os.environ | desktop | {"XDG_CONFIG_HOME": str(tmp_path), "DISPLAY": x_server}
    environment.pop("QT_SCALE_FACTOR", None)

    def said() -> list[str]:
        done = subprocess.run(
            [sys.executable, "-c", _LARGE_LETTERS, tmp_path / "user"],
            env=environment | {"QT_QPA_PLATFORM": "xcb"},
            capture_output=True, encoding="utf-8", check=True,
        )  # fmt: skip
        return done.stdout.splitlines()

    large = "The letters of your system are larger than those here."
    assert said() == [large, "Show everything at 150 %", "[150]"]
    # Once: whoever wants it otherwise is not asked again.
    settings = tmp_path / "user" / "config" / "settings.json"
    Preferences(settings).window_percent = 100
    assert large not in said()


def test_everything_in_another_size_asks_for_a_new_start(start: Start) -> None:
    program, driver = start()
    window = driver.window
    assert window.book["size.100"].isChecked()
    window.book["size.150"].trigger()
    assert program.preferences.window_percent == 150
    assert "150 %" in window.notice.text
    wanted: list[bool] = []
    window.restart_wanted.disconnect()
    window.restart_wanted.connect(lambda: wanted.append(True))
    window.progress.begin("…")
    QTest.mouseClick(child(window.notice, QPushButton, "notice_act"), Qt.MouseButton.LeftButton)
    assert not wanted
    window.progress.end()
    window.book["size.200"].trigger()
    QTest.mouseClick(child(window.notice, QPushButton, "notice_act"), Qt.MouseButton.LeftButton)
    assert wanted == [True]
    window.book["size.100"].trigger()
