"""A newcomer's first hour in the real window: the tour, the start page, a project of one's own."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from annotator import Project, bootstrap
from annotator.app.tour import STEPS, Step
from annotator.core.layer import Status
from annotator.driving import Driver
from annotator.store import mounts
from tests.journeys.answers import Answers
from tests.journeys.waiting import until
from tests.ui.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from annotator.bootstrap import Program
    from tests.journeys.standing import Start

TEXT = "Nobody was paid, said the minister. He denies all of it.\n"


def drop(widget: QWidget, *paths: Path) -> None:
    """Let the files fall on the middle of a widget, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, copy = QPointF(widget.rect().center()), Qt.DropAction.CopyAction
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(middle.toPoint(), copy, data, *keys)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(middle, copy, data, *keys))


def test_the_tour_by_keys_alone(start: Start) -> None:
    program, driver = start()
    program._greet()
    window = driver.window
    tour = window.rooms.tour.tour
    card = child(window, QFrame, "tour_card")
    seen: list[Step | None] = []
    tour.moved.connect(lambda: seen.append(tour.step))
    driver.press("Shift+F1")
    assert not card.geometry().intersects(_in_window(driver.pane, window))
    driver.press("J", "J", "S", "2", "P")
    driver.type("Ilse Varga")
    driver.press("Return", "F6", "Ctrl+Home", "J", "J", "S", "1")
    driver.press("L", "Shift+F6", "Tab", "L", "Return")
    driver.press("Ctrl+2", "Ctrl+Shift+Return", "Ctrl+Return")
    assert seen == list(STEPS)
    driver.press("Escape")
    assert not card.isVisible()
    assert program.preferences.tour_step == Step.END


def test_the_tour_goes_on_from_an_article_that_was_done_already(start: Start) -> None:
    driver = start()[1]
    tour = driver.window.rooms.tour.tour
    driver.press("Shift+F1")
    for _ in range(STEPS.index(Step.DONE)):
        tour.skip()
    # As all are that the sample opens with.
    driver.press("Ctrl+2")
    assert driver.window.workspace.progress_of(driver.pane.article)[0] is Status.DONE

    driver.press("Ctrl+Return")
    assert tour.step is Step.END


def test_the_offer_of_the_tour_names_its_key(start: Start, qtbot: QtBot) -> None:
    program, driver = start()
    program._greet()
    qtbot.waitUntil(lambda: driver.window.rooms.made("tour") is not None)
    said = child(driver.window, QFrame, "tour_card").accessibleDescription()
    assert "Shift+F1" in said


def test_the_articles_are_in_sight_before_the_tour_is_offered(start: Start, qtbot: QtBot) -> None:
    program, driver = start()
    rooms = driver.window.rooms
    program._greet()
    QApplication.processEvents()
    assert driver.pane.isVisible()
    assert rooms.made("tour") is None
    qtbot.waitUntil(lambda: rooms.made("tour") is not None)
    assert child(driver.window, QFrame, "tour_card").isVisible()


def test_a_tour_that_was_begun_at_once_is_not_offered(start: Start, qtbot: QtBot) -> None:
    program, driver = start()
    program._greet()
    driver.press("Shift+F1")
    card = child(driver.window, QFrame, "tour_card")
    words = [label.text() for label in card.findChildren(QLabel)]
    qtbot.wait(bootstrap._BEFORE_OFFER_MS + 50)
    assert driver.window.rooms.tour.tour.step == STEPS[0]
    assert [label.text() for label in card.findChildren(QLabel)] == words


def _in_window(widget: QWidget, window: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(window, QPoint()))


def test_the_step_that_was_left_is_shown_again_over_the_sample(
    start: Start, tmp_path: Path
) -> None:
    own = tmp_path / "own.annotator"
    Project.create(own).close()
    program, driver = start(own)
    program.preferences.tour_step = str(Step.LABEL)
    driver.press("Shift+F1")
    assert program.window is not None
    assert program.window.workspace.project.path.stem == "sample"
    assert program.window.rooms.tour.tour.step is Step.LABEL
    program.window.rooms.tour.leave()
    program.window.book["project.start"].trigger()
    page = program.window.rooms.start.page
    assert [row.path for row in program.recent.rows()] == [own]
    driver.click(child(page, QPushButton, "start_sample"))
    assert page.isHidden()
    assert not program.window.workspace.project.read_only
    drop(page, own)
    assert program.window.workspace.project.path == own
    gone = tmp_path / "gone.annotator"
    program.recent.note_opened(gone)
    program.preferences.last_project = str(gone)
    program.window.close()
    _gone_leads_to_the_start_page(*start())


def test_the_last_name_is_taken_over_aloud(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "new.annotator"
    Project.create(path).close()
    program, driver = start()
    assert "Use another name" not in _buttons(driver)
    program.preferences.annotator = "Rita"
    driver.window.project_wanted.emit(path)
    window = program.window
    assert window is not None
    assert window.workspace.annotator is not None
    assert window.workspace.annotator.name == "Rita"
    assert "Rita" in window.notice.text
    (other,) = [
        b for b in window.notice.findChildren(QPushButton) if b.text() == "Use another name"
    ]
    other.click()
    assert not window.rooms.who.isHidden()
    # It is said once: from now on the project knows who marks in it.
    window.project_wanted.emit(path)
    again = program.window
    assert again is not None
    assert "Rita" not in again.notice.text


def test_the_name_that_came_with_a_project_is_said_until_somebody_marks(start: Start) -> None:
    program, driver = start()
    program.preferences.annotator = ""
    window = driver.window
    window.project_wanted.emit(window.workspace.project.path)
    assert program.window is not None
    driver.window = window = program.window
    driver.settle()
    name = window.workspace.annotator.name  # type: ignore[union-attr]
    assert f"You mark as {name}" in window.notice.text
    driver.press("Ctrl+1", "J", "F1", "Escape")
    assert name in window.notice.text
    driver.press("S", "2")
    assert window.notice.isHidden()
    assert name in window.status.who_button.text()


def _buttons(driver: Driver) -> list[str]:
    return [button.text() for button in driver.window.notice.findChildren(QPushButton)]


def _gone_leads_to_the_start_page(program: Program, driver: Driver) -> None:
    driver.settle()
    page = driver.window.rooms.start.page
    assert page.isVisible()
    assert "gone.annotator" in child(page, QLabel, "start_said").text()
    buttons = page.recent.findChildren(QPushButton)
    assert [button.accessibleName() for button in buttons] == ["gone", "own"]
    driver.click(buttons[0])
    assert "gone.annotator" in driver.window.notice.text
    driver.click(page.recent.findChildren(QToolButton)[0])
    assert [row.path.stem for row in program.recent.rows()] == ["own"]
    driver.press("Escape")
    assert driver.pane.surface.hasFocus()


def test_a_file_that_does_not_answer_holds_up_no_start(
    start: Start, tmp_path: Path, made_sample: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A named pipe stands for the network: whoever opens it waits until somebody writes."""
    program, driver = start()
    pipe = tmp_path / "far.annotator"
    os.mkfifo(pipe)
    program.preferences.last_project = str(pipe)
    driver.window.close()
    monkeypatch.setattr(mounts, "_mounts", lambda: f"far:/ {tmp_path} nfs4 rw 0 0\n")
    monkeypatch.setattr(bootstrap, "_PATIENCE_S", 0.01)
    program, driver = start()
    driver.settle()
    page = driver.window.rooms.start.page
    assert "far.annotator” does not answer" in child(page, QLabel, "start_said").text()
    wait = child(page, QPushButton, "start_wait")
    driver.click(wait)
    assert not wait.isEnabled()
    real = tmp_path / "real.annotator"
    shutil.copy(made_sample, real)
    with pipe.open("wb"):
        real.replace(pipe)
    qtbot.waitUntil(lambda: program._is_open(pipe) and program.window is not driver.window)


def test_articles_dropped_make_a_project_with_what_is_sound(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    news, bad = tmp_path / "news", tmp_path / "bad.jsonl"
    news.mkdir()
    for n in range(3):
        (news / f"{n}.txt").write_text(f"{n} {TEXT}", "utf-8")
    (news / "scan.pdf").write_text("%PDF", "utf-8")
    bad.write_text("{", "utf-8")
    Project.create(tmp_path / "empty.annotator").close()
    labels = tmp_path / "labels.json"
    program, driver = start(tmp_path / "empty.annotator", Answers(place=tmp_path, labels=labels))
    driver.press("Ctrl+Shift+O")
    drop(driver.window.rooms.start.page, news, bad)
    page = driver.window.rooms.start.assistant
    lines = page.articles.list
    qtbot.waitUntil(
        lambda: "3 file" in lines.item(0).text() and "looking" not in lines.item(1).text()
    )
    assert lines.item(0).text().endswith("; 1 of other kinds left out")
    make = child(page, QPushButton, "new_make")
    driver.click(child(page, QPushButton, "new_choose_place"))
    child(page, QLineEdit, "new_name").setText("news/")
    assert not make.isEnabled()
    child(page, QLineEdit, "new_name").setText("Trial")
    assert str(tmp_path / "Trial.annotator") in child(page, QLabel, "new_where").text()
    child(page, QLineEdit, "new_own_name").setText("Chloé")
    child(page, QLineEdit, "new_other_names").setText("Ben, Ana")
    # A file of labels that is mended can be chosen again.
    wrong = child(page, QLabel, "new_labels_wrong")
    for known in ("kind", "name"):
        labels.write_text(json.dumps({"labels": [{"id": "x", known: "Rumour"}]}), "utf-8")
        driver.click(child(page, QPushButton, "new_labels_other"))
        assert wrong.isVisible() is (known == "kind")
        assert make.isEnabled() is (known == "name")
    driver.press("Ctrl+Return")
    window = program.window
    assert window is not None
    window.project_hands.wait()
    assert [label.name for label in window.workspace.schema.labels] == ["Rumour"]
    assert "bad.jsonl" in window.notice.text
    assert len(window.panes.panes) == 3
    assert window.workspace.annotator is not None
    assert window.workspace.annotator.name == "Chloé"
    assert [row.name for row in window.workspace.project.annotators()] == ["Ana", "Ben", "Chloé"]


def test_a_project_that_turns_out_to_be_damaged_is_named_and_another_stands(
    start: Start, tmp_path: Path, made_sample: Path
) -> None:
    path = tmp_path / "torn.annotator"
    shutil.copy(made_sample, path)
    torn = sqlite3.connect(path)
    torn.execute("UPDATE annotator SET name = CAST(x'ff' || name AS TEXT)")
    torn.commit()
    torn.close()

    # Opened from a window, which stays.
    program, driver = start()
    window = driver.window
    window.project_wanted.emit(path)
    driver.settle()
    assert program.window is window
    assert "torn.annotator" in window.notice.text
    driver.press("J", "S", "1")
    assert window.workspace.chosen

    # As the project that was open last.
    program.close()
    program.preferences.last_project = str(path)
    first = program.first_project(None)
    again = Driver(program._show_else_sample(first.path, first))
    assert again.window.workspace.project.path.name == made_sample.name
    page = child(again.window, QWidget, "start_page")
    until(again, page.isVisible)
    assert any("torn.annotator" in label.text() for label in page.findChildren(QLabel))
