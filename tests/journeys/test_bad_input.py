"""Bad input through the window: one sentence each, the file named, and nothing half stored."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton

from annotator.core.changes import Changes
from annotator.ui.hands.undo_offer import offer_undo
from tests.journeys.answers import Answers
from tests.ui.finding import child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.standing import Standing, Start

GOOD = {"id": "x", "text": "One sentence here.", "annotator": "ana", "status": "begun", "spans": []}


def span(**changes: object) -> dict[str, object]:
    made = {"id": "s", "start": 0, "end": 3, "label": "denial", "text": "One", **changes}
    return {**GOOD, "spans": [made]}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00", ["picture.txt"]),
        ("nul.txt", b"one\ntwo\0three", ["nul.txt", "line 2"]),
        ("bad.jsonl", b'{"id": "a", "text": "b"', ["bad.jsonl", "line 1"]),
        ("off.jsonl", json.dumps(span(end=99)).encode(), ["off.jsonl", "line 1"]),
        ("quote.jsonl", json.dumps(span(text="Two")).encode(), ["quote.jsonl", "line 1"]),
        ("label.jsonl", json.dumps(span(label="gossip")).encode(), ["label.jsonl", "gossip"]),
    ],
)
def test_a_bad_file_among_good_ones(
    standing: Standing, tmp_path: Path, name: str, content: bytes, said: list[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text("A good article.", encoding="utf-8")
    (folder / name).write_bytes(content)
    driver = standing.driver()
    standing.answers.folder = folder
    before = driver.window.workspace.project.article_count()
    driver.press("Ctrl+Shift+I")
    driver.window.project_hands.wait()
    for word in said:
        assert word in driver.window.notice.text
    assert driver.window.workspace.project.article_count() == before + 1
    assert driver.window.workspace.project.check() == []
    driver.press("Ctrl+Z")
    assert driver.window.workspace.project.article_count() == before


def test_a_text_whose_encoding_was_guessed_wrong_is_read_again(
    standing: Standing, tmp_path: Path
) -> None:
    # So short that it reads well as several.
    file = tmp_path / "telegram.txt"
    file.write_bytes("ДА, НЕТ".encode("cp1251"))
    driver = standing.driver()
    window, project = driver.window, driver.window.workspace.project
    standing.answers.files = [file]
    driver.press("Ctrl+I")
    window.project_hands.wait()
    garbled = project.text("telegram")
    assert garbled != "ДА, НЕТ"
    assert "telegram.txt" in window.notice.text
    window.panes.open_here("telegram")
    driver.click(child(window.notice, QPushButton, "notice_act"))
    sheet = window.rooms.rereading.sheet
    rows = [
        sheet.table.model().index(row, 2).data() for row in range(sheet.table.model().rowCount())
    ]
    while sheet.table.chosen < rows.index("ДА, НЕТ"):
        driver.press("Down")
    driver.press("Return")
    window.project_hands.wait()
    assert not sheet.isVisible()
    assert project.text("telegram") == driver.pane.surface.text() == "ДА, НЕТ"
    assert "“telegram.txt” was read again." in window.notice.text
    driver.click(child(window.notice, QPushButton, "notice_act"))
    assert project.text("telegram") == driver.pane.surface.text() == garbled
    driver.click(driver.pane.surface)
    driver.press("Ctrl+Z")
    assert "telegram" not in window.panes.open_articles()


def test_a_text_that_is_there_under_another_name_is_opened(
    standing: Standing, tmp_path: Path
) -> None:
    driver = standing.driver()
    window, project = driver.window, driver.window.workspace.project
    *_, one, other = project.articles()
    for name, article in (("copy", one), ("again", other)):
        (tmp_path / f"{name}.txt").write_bytes(project.text(article.id).encode())
    standing.answers.files = [tmp_path / "copy.txt"]
    driver.press("Ctrl+I")
    window.project_hands.wait()
    assert one.id in window.notice.text
    driver.click(child(window.notice, QPushButton, "notice_act"))
    assert driver.pane.article == one.id
    standing.answers.files.append(tmp_path / "again.txt")
    driver.press("Ctrl+I")
    window.project_hands.wait()
    driver.click(child(window.notice, QPushButton, "notice_act"))
    assert set(window.library.model.listed()) == {one.id, other.id}


def test_a_message_offers_to_take_back_what_it_tells_of_and_nothing_else(
    standing: Standing, tmp_path: Path
) -> None:
    file = tmp_path / "wire.txt"
    file.write_text("Nobody was paid.", "utf-8")
    driver = standing.driver()
    window, project = driver.window, driver.window.workspace.project
    notice, count = window.notice, project.article_count()
    button = child(notice, QPushButton, "notice_act")
    standing.answers.files = [file]

    def bring_in() -> int:
        driver.press("Ctrl+I")
        window.project_hands.wait()
        return window.workspace.next_to_undo()

    bring_in()
    # What changes no article and no layer leaves it there.
    window.workspace.announce(Changes(questions=frozenset({"q"})))
    assert button.isVisible()
    driver.click(button)
    assert project.article_count() == count
    step = bring_in()
    driver.click(driver.pane.surface)
    assert button.isVisible()
    driver.press("S", "1")
    # It is true still, but an undo would take the mark back.
    assert (notice.isHidden(), button.isVisible()) == (False, False)
    # Marked while it came in.
    offer_undo(window, "It came in.", [step])
    assert (notice.text, button.isVisible()) == ("It came in.", False)
    # Nothing came in, and an undo would take the mark back.
    bring_in()
    assert "unchanged" in notice.text
    assert not button.isVisible()
    driver.press("Ctrl+Z")
    offer_undo(window, "It came in.", [step])
    assert button.isVisible()
    bring_in()
    assert not button.isVisible()


def test_files_that_vanished_are_one_sentence_with_the_rest_behind_a_button(
    start: Start, tmp_path: Path
) -> None:
    driver = start(answers=Answers(files=[tmp_path / "gone.txt", tmp_path / "lost.txt"]))[1]
    driver.press("Ctrl+I")
    driver.window.project_hands.wait()
    notice = driver.window.notice
    assert "gone.txt" in notice.text
    assert "lost.txt" not in notice.text
    driver.click(child(notice, QPushButton, "notice_details"))
    lines = child(notice, QPlainTextEdit, "notice_lines")
    assert lines.isVisible()
    assert [line.count(".txt: ") for line in lines.toPlainText().splitlines()] == [1, 1]
    driver.click(child(notice, QToolButton, "notice_copy"))
    copied = QGuiApplication.clipboard().text()
    assert copied == f"{notice.text}\n\n{lines.toPlainText()}"
    notice.tell("Something else")
    assert not lines.isVisible()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def damaged(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)


def text(path: Path) -> None:
    path.write_text("no project", encoding="utf-8")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE notes (words TEXT)")
    database.close()


def newer(path: Path) -> None:
    from annotator.store.project import Project

    Project.create(path).close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA user_version = 999")
    database.close()


@pytest.mark.parametrize("make", [empty, damaged, text, foreign, newer])
def test_a_project_that_is_none_leaves_the_window_as_it_was(
    standing: Standing, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "strange.annotator"
    make(path)
    before = path.read_bytes()
    driver = standing.driver()
    standing.answers.open = path
    driver.press("Ctrl+O")
    window = standing.program.window
    assert window is driver.window
    assert "strange.annotator" in window.notice.text
    assert path.read_bytes() == before


def test_a_project_open_in_another_window_is_read_only_and_says_so(
    start: Start, tmp_path: Path
) -> None:
    from annotator.store.project import Project

    path = tmp_path / "shared.annotator"
    with Project.create(path):
        program, driver = start(answers=Answers(open=path))
        driver.press("Ctrl+O")
        assert program.window is not None
        assert program.window is not driver.window
        assert program.window.workspace.project.read_only
        assert "read" in program.window.notice.text
