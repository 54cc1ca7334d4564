"""What touches very many spans, by keys: it is done in the background, can be stopped, and is one step to undo."""

from __future__ import annotations

import shutil
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from annotator import Project
from annotator.app import scheme_desk, working_desk
from annotator.core.article import NewArticle
from annotator.core.record import Record, SpanRecord
from annotator.store import in_steps, made_rows, sweeping, undo_rows
from tests.ui.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from tests.journeys.standing import Start

_COUNT = 1600
_FEW = 60


def make(path: Path, count: int) -> Path:
    """A project of one article in which Ada has so many denials."""
    text = "It was not so, he said. " * 100
    marks = tuple(SpanRecord("denial", ((n, n + 4),)) for n in range(count))
    with Project.create(path) as project:
        ada = project.add_annotator("Ada").id
        edit = project.begin_import("import much", ada)
        project.import_records(edit, [Record(NewArticle(text, "a", "One"), "Ada", spans=marks)])
        project.set_setting("annotator", "Ada")
    return path


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A project of very many denials."""
    return make(tmp_path / "many.annotator", _COUNT)


@pytest.fixture
def some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One of a few, which are taken for very many: they are quicker painted."""
    monkeypatch.setattr(working_desk, "LARGE", _FEW // 2)
    for module in (made_rows, sweeping, undo_rows):
        monkeypatch.setattr(module, "SLICE", _FEW // 4)
    return make(tmp_path / "some.annotator", _FEW)


def worn(driver: Driver) -> set[str]:
    """The labels that spans wear, each read from the file."""
    return {span.label for span in driver.window.workspace.project.spans()}


def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Where a step rests between two transactions it waits for that to be set."""
    gate = threading.Event()
    rest = SimpleNamespace(sleep=lambda _seconds: gate.wait(20))
    monkeypatch.setattr(in_steps, "time", rest)
    return gate


def type_id(driver: Driver, id: str) -> None:
    field = driver.window.rooms.scheme.page.findChild(QLineEdit, "scheme_id")
    assert field is not None
    field.setFocus()
    driver.press("Ctrl+A")
    driver.type(id)
    driver.press("Return")


def test_a_label_is_renamed_in_the_background_stopped_undone_and_redone(
    start: Start, some: Path
) -> None:
    _, driver = start(some)
    window = driver.window
    desk, hands = window.workspace, window.project_hands
    driver.press("Ctrl+L", "Down")
    before = desk.project.content_hash()
    # Stopped: nothing is other than before, and it can be done again.
    type_id(driver, "no")
    assert window.progress.what == "Changing the scheme"
    hands.cancel()
    hands.wait()
    assert desk.project.content_hash() == before
    assert [row.id for row in desk.schema.labels][1] == "denial"
    type_id(driver, "no")
    hands.wait()
    assert worn(driver) == {"no"}
    assert window.progress.isHidden()
    page = window.rooms.scheme.page
    assert page.findChild(QLineEdit, "scheme_id").text() == "no"  # type: ignore[union-attr]
    driver.press("Escape")
    # The articles show it, and one key takes it back.
    assert {mark.label for mark in window.panes.panes[0].surface.marks_between(0, 50)} >= {"no"}
    for key, words, label in (
        ("Ctrl+Z", "Undoing", "denial"),
        ("Ctrl+Shift+Z", "Redoing", "no"),
    ):
        driver.press(key)
        assert window.progress.what in (words, "")
        hands.wait()
        assert label in worn(driver)
    assert desk.project.check() == []


def test_an_import_is_taken_back_after_a_backup(start: Start, many: Path) -> None:
    _, driver = start(many)
    window = driver.window
    driver.press("Ctrl+Z")
    for _ in range(4):
        window.project_hands.wait()
        driver.settle()
    assert window.workspace.project.article_count() == 0
    assert "A backup was made before" in window.notice.text
    driver.press("Ctrl+Shift+Z")
    window.project_hands.wait()
    assert len(window.workspace.project.spans()) == _COUNT > made_rows.SLICE


def test_a_window_that_closes_leaves_all_as_it_was(start: Start, some: Path) -> None:
    _, driver = start(some)
    before = driver.window.workspace.project.content_hash()
    driver.press("Ctrl+L", "Down")
    type_id(driver, "no")
    driver.window.close()
    with Project.open(some) as project:
        assert project.content_hash() == before


def test_somebody_goes_on_marking_while_a_label_is_renamed(
    start: Start, some: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, driver = start(some)
    window, desk = driver.window, driver.window.workspace
    gate = held(monkeypatch)
    driver.press("Ctrl+L", "Down")
    type_id(driver, "no")
    driver.press("Escape")
    while not desk.schema.has_label("no"):
        driver.settle()
    driver.take_by_jumping((0, 2), (7, 10))
    driver.press("3")
    assert window.progress.what == "Changing the scheme"
    assert {mark.label for mark in window.panes.panes[0].surface.marks_between(0, 11)} >= {"demand"}
    driver.take_by_jumping((0, 2), (7, 10))
    driver.press("2")
    assert "is under way and changes this too" in window.notice.text
    gate.set()
    window.project_hands.wait()
    assert worn(driver) == {"no", "demand"}
    driver.press("Ctrl+Z")
    assert worn(driver) == {"no"}
    driver.press("Ctrl+Z")
    window.project_hands.wait()
    assert worn(driver) == {"denial"}


def test_what_a_crash_cut_off_is_put_back_behind_the_window(
    start: Start, some: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = tmp_path / "cut.annotator"

    def copy_half(done: int, _total: int) -> None:
        if done > _FEW / 2:
            shutil.copy(some, cut)

    with Project.open(some) as project:
        before = project.content_hash()
        project.watch = copy_half
        owner = project.annotators()[0].id
        project.rename_in_scheme(project.schema.label("denial"), "no", owner)
    gate = held(monkeypatch)
    _, driver = start(cut)
    window = driver.window
    assert window.progress.what == "Putting back a change that was cut off"
    assert child(window, QPushButton, "progress_cancel").isHidden()
    driver.take_by_jumping((0, 2), (7, 10))
    driver.press("3")
    assert "was cut off before it was done" in window.notice.text
    window.project_hands.cancel()
    assert "cannot be cancelled" in window.notice.text
    gate.set()
    window.project_hands.wait()
    assert window.progress.isHidden()
    assert window.workspace.project.content_hash() == before
    assert [row.id for row in window.workspace.schema.labels][1] == "denial"
    driver.take_by_jumping((0, 2), (7, 10))
    driver.press("3")
    assert worn(driver) == {"denial", "demand"}


def test_a_label_of_very_many_spans_is_split(
    start: Start, some: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheme_desk, "_PAGE", 10)
    _, driver = start(some)
    window = driver.window
    driver.press("Ctrl+L", "Down")
    page = window.rooms.scheme.page
    driver.click(child(page, QPushButton, "scheme_split"))
    rows = page.forms.split.spans
    driver.settle()
    listed = rows.model().rowCount()
    assert listed < _FEW
    driver.click(child(page, QPushButton, "scheme_tick_all"))
    first = rows.model().index(0, 0)
    rows.model().setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    (kept,) = rows.left
    # The rest is listed as somebody scrolls, and ticked.
    rows.scrollToBottom()
    driver.settle()
    assert rows.model().rowCount() > listed
    page.forms.split.name.setEditText("Dismissal")
    driver.click(child(page, QPushButton, "scheme_give"))
    assert window.progress.what == "Changing the scheme"
    window.project_hands.wait()
    project = window.workspace.project
    assert [one.id for one in project.spans_of_label("denial")] == [kept]
    assert len(project.ids_of_label("dismissal", [window.workspace.owner])) == _FEW - 1
    driver.press("Escape", "Ctrl+Z")
    window.project_hands.wait()
    assert worn(driver) == {"denial"}
