"""Backups and the way back, merges with a look before, handing out, checks and repairs, on real files."""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QWidget,
)

from annotator import Project
from annotator.core.schema import Label, Schema
from annotator.store import backups
from tests.journeys.answers import Answers
from tests.journeys.waiting import until
from tests.store.builders import article, bring, mark, record

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from annotator.ui.main_window import MainWindow
    from tests.journeys.standing import Start


def press(driver: Driver, home: QWidget | None, name: str) -> None:
    """Click the button of that name in a sheet or the window."""
    assert home is not None
    button = home.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    driver.click(button)


def wait(driver: Driver) -> None:
    driver.window.project_hands.wait()
    driver.settle()


def cells(table: QWidget | None) -> list[list[str]]:
    assert table is not None
    model = table.model()  # type: ignore[attr-defined]
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def content(window: MainWindow) -> str:
    return window.workspace.project.content_hash()


def test_back_up_mark_and_go_back(start: Start) -> None:
    program, driver = start()
    window = driver.window
    path = window.workspace.project.path
    before = content(window)
    driver.press("Ctrl+Shift+K")
    sheet = window.rooms.keeping.backups
    press(driver, sheet, "backups_now")
    wait(driver)
    known = backups.listed(window.rooms.keeping.folder())
    assert sheet is not None
    table = sheet.table.model()
    while (held := [str(table.index(0, n).data()) for n in (1, 2, 3)])[0] == "…":
        driver.settle()
    stats = window.workspace.project.stats()
    assert held[0] == str(stats["articles"])
    assert held[2]
    assert len(cells(sheet.table)) == len(known) >= 1
    assert "read back" in window.notice.text
    with Project.open(known[0].path, write=False) as copy:
        assert copy.content_hash() == before
    sheet.close()

    driver.press("Ctrl+1", "Ctrl+Home", "S", "1")
    after = content(window)
    assert after != before
    driver.press("Ctrl+Shift+K")
    press(driver, sheet, "backups_restore")
    question = sheet.findChild(QLabel, "backups_question")
    assert question is not None
    assert "kept beside it" in question.text()
    window.resize(790, 590)
    press(driver, sheet, "backups_yes")
    wait(driver)
    anew = program.window
    assert anew is not None
    assert anew is not window
    assert (anew.width(), anew.height()) == (790, 590)
    assert anew.workspace.project.path == path
    assert content(anew) == before
    assert "Restored" in anew.notice.text
    kept = list(path.parent.glob("*(before restoring*"))
    assert len(kept) == 1
    with Project.open(kept[0], write=False) as old:
        assert old.content_hash() == after
    assert list(path.parent.glob(".*.part")) == []


def see_and_mend_who_has_what(driver: Driver, listed: list[str]) -> None:
    """Two have the same articles: one loses an article, somebody new gets it, and both are undone."""
    window, count = driver.window, len(listed)
    window.book["project.handed_out"].trigger()
    sheet = window.rooms.handing_out.list
    assert sheet is not None
    nobody = str(window.workspace.project.article_count() - count)
    had = [[name, str(count), "0", "0", str(count)] for name in ("Cem", "Dora")]
    assert cells(sheet.people) == [*had, ["Nobody", nobody, "–", "–", "–"]]
    sheet.articles.setFocus()
    sheet.articles.selectRow(0)
    sheet.refresh()
    press(driver, sheet, "handed_out_take")
    assert cells(sheet.people)[0][1] == str(count - 1)
    sheet.people.setCurrentIndex(sheet.people.figures.index(1, 0))
    to = sheet.findChild(QComboBox, "handed_out_to")
    assert to is not None
    to.setEditText("Ana")
    press(driver, sheet, "handed_out_give")
    assert [row[0] for row in cells(sheet.people)] == ["Ana", "Cem", "Dora", "Nobody"]
    bar = window.findChild(QProgressBar, "status_progress")
    assert bar is not None
    assert bar.maximum() == 1
    press(driver, window.notice, "notice_act")
    driver.press("Ctrl+Z")
    assert cells(sheet.people)[:2] == had
    assert bar.maximum() == window.workspace.project.article_count()
    window.library.show_all()
    sheet.people.setCurrentIndex(sheet.people.figures.index(0, 1))
    QTest.keyClick(sheet.people, Qt.Key.Key_Return)
    until(driver, lambda: window.library.model.is_narrowed)
    assert sorted(window.library.model.listed()) == sorted(listed)
    window.library.show_all()
    press(driver, sheet, "handed_out_more")
    again = window.rooms.handing_out.sheet
    assert again is not None
    assert again.only_free
    again.close()


def test_hand_out_mark_merge_and_take_back(start: Start, tmp_path: Path) -> None:
    answers = Answers(hand_out=tmp_path / "out")
    _, driver = start(answers=answers)
    window = driver.window
    project = window.workspace.project
    window.library.filter.setText("watchdog")
    listed = window.library.model.listed()
    assert 0 < len(listed) < project.article_count()
    window.book["project.hand_out"].trigger()
    sheet = window.rooms.handing_out.sheet
    assert sheet is not None
    names, overlap = sheet.findChild(QPlainTextEdit), sheet.findChild(QSpinBox, "hand_out_overlap")
    assert names is not None
    assert overlap is not None
    names.setPlainText("Cem\nDora\n")
    overlap.setValue(2)
    press(driver, sheet, "hand_out_choose")
    press(driver, sheet, "hand_out_do")
    wait(driver)
    assert "Cem" in window.notice.text
    files = sorted((tmp_path / "out").glob("*.annotator"))
    assert [file.stem for file in files] == ["sample – Cem", "sample – Dora"]
    window.library.filter.clear()
    see_and_mend_who_has_what(driver, listed)

    for file in files:
        with Project.open(file) as copy:
            assert sorted(one.id for one in copy.articles()) == sorted(listed)
            owner = copy.annotator(file.stem.removeprefix("sample – "))
            assert owner is not None
            # So many that to take them away asks for a backup first.
            copy.add_spans(owner.id, [(listed[0], ((n, n + 8),)) for n in range(20)], "denial")
    colleague = tmp_path / "colleague.annotator"
    shutil.copy(project.path, colleague)
    span = project.spans(annotator=window.workspace.owner)[0]
    other, third = [one.id for one in project.schema.labels if one.id != span.label][:2]
    with Project.open(colleague) as copy:
        copy.relabel(span.id, other)
    window.workspace.relabel(span.id, third)
    before, count = content(window), len(project.spans())

    answers.merge = [*files, colleague]
    driver.press("Ctrl+M")
    wait(driver)
    merging = window.rooms.sharing.merging
    assert merging is not None
    assert content(window) == before
    rows = {(row[0], row[1]): row for row in cells(merging.counts) if row[0] in ("Cem", "Dora")}
    assert {row[-1] for row in rows.values()} == {"20"}
    eyes = [row[0].partition(",")[0] for row in cells(merging.cases)]
    assert eyes == ["Changed on both sides"]
    merging.cases.opened.emit(0)
    assert window.workspace.chosen == span.id
    known = len(backups.listed(window.rooms.keeping.folder()))
    press(driver, merging, "merge_do")
    wait(driver)
    assert not merging.isVisible()
    # The daily one may have been made meanwhile, too.
    assert len(backups.listed(window.rooms.keeping.folder())) - known in (1, 2)
    assert len(project.spans()) == count + 40
    assert {"Cem", "Dora"} <= {row.name for row in project.annotators()}
    press(driver, window.notice, "notice_act")
    # One after the other, with a backup before each that takes much away.
    for _ in range(100):
        if content(window) == before:
            break
        wait(driver)
        QTest.qWait(20)
    assert len(project.spans()) == count
    assert content(window) == before

    # A label that is not known here: left out as is proposed, until the lead chooses, by keys, what it becomes.
    foreign = tmp_path / "foreign.annotator"
    with Project.create(foreign, Schema((Label("NEW", "Novelty"),))) as other_scheme:
        bring(other_scheme, record(article("Their own text.", id="theirs"), "Edda", [mark(0, 5, "NEW")]))  # fmt: skip
    answers.merge = [foreign]
    driver.press("Ctrl+M")
    wait(driver)
    (box,) = merging.mapping.findChildren(QComboBox)
    assert box.currentText().startswith("Left out")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    wait(driver)
    assert box.currentText() == "New here: “Novelty”"
    assert box.hasFocus()
    assert ["Edda", "Novelty"] in [row[:2] for row in cells(merging.counts)]
    press(driver, merging, "merge_do")
    wait(driver)
    assert "Novelty" in [label.name for label in window.workspace.schema.labels]
    # What is done next would be taken back in its place: nothing offers that any more.
    assert window.workspace.tag(listed[0], ((0, 8),), "denial")
    assert window.notice.text == ""
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert content(window) == before

    # A merge of what is no project is refused with a sentence, and the sheet goes.
    answers.merge = [tmp_path / "nothing.annotator"]
    driver.press("Ctrl+M")
    wait(driver)
    assert "nothing.annotator" in window.notice.text
    assert not merging.isVisible()


def test_check_repair_go_there_and_read_only(start: Start) -> None:
    driver = start()[1]
    window = driver.window
    path = window.workspace.project.path
    window.book["project.check"].trigger()
    wait(driver)
    sheet = window.rooms.keeping.check
    assert isinstance(sheet, QDialog)
    assert "in order" in sheet.words.text()
    desk = window.workspace
    wire = "ledger-0306-clips", ((756, 791),), "today-0306-clips", ((682, 717),)
    desk.tag(*wire[:2], "allegation")
    other = desk.tag(*wire[2:], "demand")
    window.book["project.check"].trigger()
    wait(driver)
    assert "in order" in sheet.words.text()
    assert "they are no fault" in sheet.words.text()
    assert [row[:2] for row in cells(sheet.table)] == [["advice", "2"]]
    assert [row[0].split("  ·  ")[1] for row in cells(sheet.places)] == ["Allegation", "Demand"]
    sheet.places.opened.emit(1)
    assert desk.chosen == other
    driver.press("Ctrl+Z", "Ctrl+Z")
    span = window.workspace.project.spans()[3]
    gone = window.workspace.project.spans()[4]
    text = window.workspace.project.text(span.article)
    with sqlite3.connect(path) as damage:
        damage.execute('UPDATE span SET start = start + 2, "end" = "end" + 2 WHERE id = ?', [span.id])  # fmt: skip
        damage.execute("UPDATE span SET quote = 'nowhere at all' WHERE id = ?", [gone.id])
    damage.close()
    window.book["project.check"].trigger()
    wait(driver)
    assert [row[:2] for row in cells(sheet.table)] == [["quotes", "2"]]
    assert len(cells(sheet.places)) == 2
    sheet.places.opened.emit(0)
    assert window.workspace.chosen in (span.id, gone.id)
    press(driver, sheet, "check_repair")
    wait(driver)
    assert "kept as" in sheet.words.text()
    mended = window.workspace.project.span(span.id)
    assert mended is not None
    assert text[mended.start : mended.end] == mended.quote == span.quote
    sheet.close()

    # A window that only reads says so, and offers nothing that writes.
    second = start(path, Answers(merge=[path]))[1].window
    assert second.workspace.project.read_only
    driver.settle()
    assert "open in another window. Close it there" in second.notice.text
    second.book["project.merge"].trigger()
    assert "can only be read here" in second.notice.text
    second.book["project.backups"].trigger()
    assert second.rooms.keeping.backups is not None
    restore = second.rooms.keeping.backups.findChild(QPushButton, "backups_restore")
    assert restore is not None
    assert not restore.isEnabled()
    assert "Restore it where it is open" in second.rooms.keeping.backups.words.text()
