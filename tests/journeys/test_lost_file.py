"""The project file is moved, emptied or cannot be read while its window stands: it is said, and nothing is lost."""

from __future__ import annotations

import os
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtTest import QTest

from annotator.ui.hands import on_lost_file
from annotator.ui.widgets.notice import Notice
from tests.torture import sense
from tests.torture.disk import compiler, run_unread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.bootstrap import Program
    from annotator.driving import Driver

# Views and keys that read the project where they are shown.
EVERYWHERE = (
    "Ctrl+L", "Ctrl+H", "Ctrl+Shift+F", "Escape", "Ctrl+M", "Ctrl+Shift+O", "Escape", "Ctrl+Shift+A", "Escape",
    "Ctrl+Shift+G", "Escape", "Ctrl+Shift+R", "F8", "1", "Escape", "Ctrl+9", "Ctrl+Shift+Y", "Escape", "J", "S", "1",
    "X", "Ctrl+Z", "Ctrl+Y", "Ctrl+PgDown", "Ctrl+T", "Ctrl+W", "P", "Escape", "Shift+F3", "Ctrl+N", "Escape",
)  # fmt: skip


@pytest.fixture
def watched(start: Callable[..., tuple[Program, Driver]]) -> Iterator[tuple[Program, Driver]]:
    """The program, which watches for faults as it does when it runs."""
    program, driver = start()
    program.faults.begin()
    # A journal stands beside the file from the first change on.
    driver.press("J", "S", "1")
    yield program, driver
    program.faults.end()


def _path(driver: Driver) -> Path:
    return driver.window.workspace.project.path


def _said(patch: pytest.MonkeyPatch) -> list[str]:
    """What goes wrong, as it is said from now on."""
    said: list[str] = []
    warn = Notice.warn

    def listen(notice: Notice, text: str, *more: Any, **named: Any) -> None:
        said.append(text)
        warn(notice, text, *more, **named)

    patch.setattr(Notice, "warn", listen)
    return said


def _until(driver: Driver, words: str) -> None:
    for _ in range(100):
        if words in driver.window.notice.text:
            return
        QTest.qWait(30)
    raise AssertionError(driver.window.notice.text)


def _settled(driver: Driver) -> None:
    """All is shown as the project holds it, soon."""
    for _ in range(5):
        if not (found := sense.nonsense(driver)):
            return
        QTest.qWait(500)
    raise AssertionError(found)


def test_a_file_that_is_moved_away_and_back_is_told_and_read_again(
    watched: tuple[Program, Driver], monkeypatch: pytest.MonkeyPatch
) -> None:
    program, driver = watched
    path, window = _path(driver), driver.window
    warned = _said(monkeypatch)
    path.rename(path.with_suffix(".away"))
    driver.press("Ctrl+H", "Right", "Right")
    window.panes.repaint()
    driver.press(*EVERYWHERE)
    once = [one for one in warned if "all goes on by itself" in one]
    # A thread that is done takes the journal away with it, and what is open can be read for a while.
    assert 1 <= len(once) <= 3
    assert once[0].startswith(f"“{path}” was moved, deleted or replaced while it was open")
    assert program.faults.report() == ""
    path.with_suffix(".away").rename(path)
    _settled(driver)
    before = len(window.workspace.project.spans())
    window.back_to_page()
    driver.press("Escape", "Escape", "Ctrl+Home", "C", "2")
    assert len(window.workspace.project.spans()) == before + 1
    assert program.faults.report() == ""


def test_a_file_that_is_emptied_and_filled_again_is_read_again(
    watched: tuple[Program, Driver],
) -> None:
    program, driver = watched
    path = _path(driver)
    whole = path.read_bytes()
    # Not closed before the end: closing it would drop the locks of this process.
    with path.open("r+b") as file:
        file.truncate(0)
        driver.press(*EVERYWHERE)
        assert program.faults.report() == ""
        # It stays away for longer than until somebody looks again.
        QTest.qWait(on_lost_file._FIRST_MS + 100)
        file.write(whole)
        file.flush()
        _until(driver, "The project can be read again.")
        _settled(driver)
    assert program.faults.report() == ""


def test_an_article_that_cannot_be_read_leaves_the_pane_what_it_shows(
    watched: tuple[Program, Driver],
) -> None:
    program, driver = watched
    window, path = driver.window, _path(driver)
    project = window.workspace.project
    shown = window.panes.open_articles()
    other = next(one.id for one in project.articles() if one.id not in shown)
    path.rename(path.with_suffix(".away"))
    article, text, count = driver.pane.article, driver.pane.surface.text(), len(window.panes.panes)
    window.library.opened.emit(other)
    window.library.opened_beside.emit(other)
    assert (driver.pane.article, driver.pane.surface.text()) == (article, text)
    assert len(window.panes.panes) == count
    assert program.faults.report() == ""
    path.with_suffix(".away").rename(path)
    assert text == project.text(article)


def test_a_window_stays_in_its_language_where_its_file_cannot_be_opened_again(
    watched: tuple[Program, Driver],
) -> None:
    program, driver = watched
    window, path = driver.window, _path(driver)
    path.rename(path.with_suffix(".away"))
    window.book["language.fr"].trigger()
    assert program.window is window
    assert window.isVisible()
    assert "is not there" in window.notice.text
    path.with_suffix(".away").rename(path)
    window.book["language.en"].trigger()


def test_a_copy_put_in_its_place_is_opened_by_the_button(watched: tuple[Program, Driver]) -> None:
    """As of a disk that was pulled out: what was open is gone for good, and the file is another one for the system."""
    program, driver = watched
    path, window = _path(driver), driver.window
    copy = shutil.copy(path, path.with_suffix(".copy"))
    path.rename(path.with_suffix(".away"))
    driver.press("Ctrl+H", "Right")
    assert "all goes on by itself" in window.notice.text
    window.notice._button.click()
    assert "is not there" in window.notice.text
    assert program.window is window
    driver.press("Ctrl+H", "Right")
    os.replace(copy, path)
    program._make_anew()
    assert program.window is not None
    assert program.window is not window
    assert program.window.workspace.project.add_annotator("Zoe").name == "Zoe"


def test_a_window_closes_though_its_file_cannot_be_read(watched: tuple[Program, Driver]) -> None:
    program, driver = watched
    path, closed = _path(driver), list[bool]()
    driver.window.closed.connect(lambda: closed.append(True))
    driver.press("J", "S", "1", "N")
    driver.type("a note")
    path.rename(path.with_suffix(".away"))

    driver.window.close()
    assert closed == [True]
    assert program.faults.report() == ""
    path.with_suffix(".away").rename(path)


def test_damaged_settings_are_put_aside_and_told(
    start: Callable[..., tuple[Program, Driver]], tmp_path: Path
) -> None:
    settings = tmp_path / "user" / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"annotator": "Ana", "keys": {', "utf-8")
    program, driver = start()
    assert program.paths.config == settings.parent
    _until(driver, "The settings could not be read, so the usual ones hold.")
    (kept,) = settings.parent.glob("settings-damaged-*.json")
    assert str(kept) in driver.window.notice.text
    assert kept.read_text("utf-8") == '{"annotator": "Ana", "keys": {'


def test_a_disk_that_fails_at_some_reads_makes_no_fault(tmp_path: Path) -> None:
    if compiler() is None:
        pytest.skip("there is no C compiler to make the failing disk with")
    said = run_unread(tmp_path, "sample", 5, 60, seconds=55)
    assert re.search(r"^[1-9]\d* reads that failed were told", said, re.MULTILINE), said
