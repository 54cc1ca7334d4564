"""A reviewer goes through every case by keys, to a gold layer that says where each span comes from."""

from __future__ import annotations

import json
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from annotator.core.case_choosing import Stage
from annotator.core.cases import CaseKind
from annotator.core.decisions import NO_GOLD_YET, State
from annotator.core.layer import GOLD
from annotator.exchange.importing import import_files
from annotator.store.project import Project
from annotator.ui.mnemonics import read
from tests.journeys.answers import Answers
from tests.journeys.material import REAL, SAMPLE
from tests.journeys.waiting import until, until_cases
from tests.ui.finding import child

if TYPE_CHECKING:
    from annotator.driving import Driver
    from annotator.ui.main_window import MainWindow
    from tests.journeys.standing import Start


def two_readers(folder: Path) -> Path:
    """A project with two readers' layers, and a reviewer who has none."""
    path = folder / "two.annotator"
    real = [REAL / "first_reader.jsonl", REAL / "second_reader.jsonl"]
    files = real if real[0].is_file() else [SAMPLE / "project.jsonl"]
    with Project.create(path) as project:
        import_files(project, files)
        project.add_annotator("Rita")
        project.set_setting("annotator", "Rita")
    return path


def test_through_every_case_by_keys_to_gold(start: Start, tmp_path: Path) -> None:
    target = tmp_path / "gold.jsonl"
    _, driver = start(two_readers(tmp_path), Answers(export=target))
    window, desk = driver.window, driver.window.rooms.review.desk
    project = window.workspace.project
    driver.press("F8")
    until_cases(driver)
    readers = [row.id for row in project.annotators() if row.name != "Rita"]
    assert window.rooms.review.lanes.layers[-1] == GOLD
    assert set(readers) <= set(desk.compared)
    first_count = len(desk.list.rows)
    assert first_count > 5

    takes = [str(desk.compared.index(reader) + 1) for reader in readers]
    keys = cycle([takes[0], "U", takes[1], "I", "N"])
    for _ in range(len(desk.list.cases)):
        if desk.list.filter.stage is not Stage.WAITING or not _waits(window):
            break
        _decide(driver, next(keys))
    assert not [row for row in desk.list.rows if row.state is not State.DECIDED]

    # What all agree on is listed first, then accepted, taken back and accepted again, each as one step.
    driver.press("Ctrl+Shift+Y")
    agreed = sum(row.state is State.OPEN for row in desk.list.rows)
    assert agreed
    gold = len(project.spans(annotator=GOLD))
    driver.press("Ctrl+Shift+Y")
    until(driver, lambda: not desk.is_accepting)
    left = desk.list.agreed
    assert len(project.spans(annotator=GOLD)) > gold
    driver.press("Ctrl+Z")
    # So much goes that a backup is made first.
    until(driver, lambda: len(project.spans(annotator=GOLD)) == gold)
    assert len(project.spans(annotator=GOLD)) == gold
    until(driver, lambda: desk.list.agreed == agreed)
    driver.press("Ctrl+Shift+Z")
    until(driver, lambda: desk.list.agreed == left)
    waiting = [row for row in desk.list.cases if row.state is not State.DECIDED]
    # A link can be decided when the spans at its ends are.
    for row in sorted(waiting, key=lambda row: row.case.what == "link"):
        desk.show_only(type(desk.list.filter)(stage=Stage.ALL))
        desk.look_at(list(desk.list.rows).index(row))
        # From the list the first F8 would go to this case itself.
        window.rooms.review.strip.begin()
        driver.press("F8", "Shift+F8")
        _decide(driver, takes[0])
    assert all(row.settled for row in project.progress(list(desk.compared)))

    # Where only what was deferred is left, the way to it is offered.
    window.rooms.review.panel.show_stage(Stage.ALL)
    first, second = [
        n
        for n, row in enumerate(desk.list.rows)
        # What all agree on waits for nobody.
        if row.case.what == "span"
        and row.case.kind is not CaseKind.AGREED
        and row.gold
        and not project.links_of(row.gold[0])
    ][:2]
    for n, key in ((first, "D"), (second, "Backspace")):
        desk.look_at(n)
        window.rooms.review.strip.begin()
        driver.press(key)
    driver.press("Backspace")
    assert "not decided yet" in window.notice.text
    window.rooms.review.panel.show_stage(Stage.WAITING)
    driver.press("F8", takes[0])
    assert window.notice.text.endswith(": 1.")
    button = window.notice.findChild(QPushButton, "notice_act")
    assert isinstance(button, QPushButton)
    driver.click(button)
    assert desk.list.filter.stage is Stage.DEFERRED
    driver.press("F8", takes[0])
    assert all(row.settled for row in project.progress(list(desk.compared)))

    added = _add_what_nobody_marked(driver)
    window.book["review.export_gold"].trigger()
    window.project_hands.wait()
    assert str(target) in window.notice.text
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    spans = [(line["text"], span) for line in lines for span in line["spans"]]
    assert len(spans) == len(project.spans(annotator=GOLD)) > 5
    for text, span in spans:
        assert text[span["start"] : span["end"]] == span["text"]
        assert span["provenance"]["source"] in ("unanimous", "adjudicated")
        assert span["provenance"]["by"] == "Rita"
        assert span["provenance"]["from"] or span["id"] == added
    (told,) = [span["provenance"] for _, span in spans if span["id"] == added]
    assert (told["from"], told["reason"]) == ([], "all read past it")


def _add_what_nobody_marked(driver: Driver) -> str:
    """Select words in a reader's lane, press a label's digit, say why, undo and do it again; the gold span's id."""
    window, desk = driver.window, driver.window.rooms.review.desk
    project = window.workspace.project
    before = {span.id for span in project.spans(annotator=GOLD)}
    window.rooms.review.panel.show_stage(Stage.ALL)
    driver.press("Shift+F8", "Escape")
    assert driver.pane.lane
    assert driver.pane.lane != window.workspace.owner
    driver.press("1")
    assert "Select the words first" in window.notice.text
    driver.press("Ctrl+Home", "Shift+Down", "1", "W")
    driver.type("all read past it")
    driver.press("Return")
    (added,) = {span.id for span in project.spans(annotator=GOLD)} - before
    row = desk.current
    assert row is not None
    assert (row.case.kind, row.gold) == (CaseKind.ADDED, (added,))
    assert all(one.settled for one in project.progress(list(desk.compared)))
    # Nobody marked it, so there is no span of theirs to ask about.
    driver.press("?")
    assert "Choose a span first" in window.notice.text
    # There is nothing to take here; Backspace takes it out of gold, and undo brings it back with its reason.
    driver.press("U")
    assert "Backspace" in window.notice.text
    driver.press("Backspace")
    assert added not in {span.id for span in project.spans(annotator=GOLD)}
    driver.press("Ctrl+Z")
    # From the menu, for whoever reads the layers in one text.
    driver.press("Escape", "Shift+Down", "Shift+G", "2")
    assert len(project.spans(annotator=GOLD)) == len(before) + 2
    driver.press("Ctrl+Z")
    return added


def _waits(window: MainWindow) -> bool:
    return any(row.state is State.OPEN for row in window.rooms.review.desk.list.rows)


def _decide(driver: Driver, key: str) -> None:
    window, desk = driver.window, driver.window.rooms.review.desk
    row = desk.current
    if row is None or row.state is not State.OPEN:
        driver.press("F8")
        row = desk.current
    assert row is not None
    before = sum(one.state is not State.OPEN for one in desk.list.cases)
    if row.case.what == "link":
        key = next(key for key in "123" if _says(window, int(key)))
    driver.press(key)
    if key in "UI" and len(row.case.labels) > 1:
        driver.press("1")
    if sum(one.state is not State.OPEN for one in desk.list.cases) == before:
        # No common words, or a link whose ends have no gold: the sentence says so, and neither is always possible.
        assert window.notice.text
        driver.press("N")
    assert sum(one.state is not State.OPEN for one in desk.list.cases) > before


def _says(window: MainWindow, n: int) -> bool:
    desk = window.rooms.review.desk
    row = desk.current
    return bool(row and n <= len(desk.compared) and row.case.marks_of(desk.compared[n - 1]))


def test_whoever_compares_reads_how_to_come_to_the_cases(start: Start) -> None:
    _, driver = start()
    driver.press("Ctrl+Shift+R")
    until_cases(driver)
    said = child(driver.window, QLabel, "review_progress")
    until(driver, lambda: "F8 begins" in said.text())

    driver.press("F8")
    until(driver, lambda: said.text().startswith("Case "))
    assert "F8" not in said.text()

    driver.press("1", "Escape", "Escape", "Ctrl+Shift+R", "Ctrl+Shift+R")
    until(driver, lambda: said.text().endswith("F8 goes on"))


def test_editing_deferring_reasons_and_leaving(start: Start) -> None:
    _, driver = start()
    window, desk = driver.window, driver.window.rooms.review.desk
    project = window.workspace.project
    before = window.panes.open_articles()
    driver.press("F8")
    until_cases(driver)

    # A question on the case is one on a span of it; the strip says how the keys come back.
    row, words = desk.current, window.rooms.review.strip._words
    assert row is not None
    driver.press("?")
    assert window.workspace.chosen in row.case.marks_of(row.case.readers[0])
    assert words.text().endswith("F8 decides")
    driver.type("One claim or two?")
    driver.press("Return", "F8")
    assert desk.current == row
    assert "F8" not in words.text()
    assert window.side.currentWidget() is window.rooms.review.tab

    driver.press("W")
    driver.type("both mean it")
    driver.press("Return", "E")
    row = desk.current
    assert row is not None
    assert driver.pane.surface.selection() == (row.case.start, row.case.end)
    driver.press("Shift+Right", "3")
    (gold,) = project.spans(annotator=GOLD)
    assert gold.label == window.workspace.schema.labels[2].id
    assert gold.end == row.case.end + 1
    told = project.provenance(gold.id)
    assert told is not None
    assert told.reason == "both mean it"

    driver.press("Shift+F8", "Shift+F8", "D")
    assert State.DEFERRED in {one.state for one in desk.list.cases}
    driver.press("Ctrl+Z")
    assert State.DEFERRED not in {one.state for one in desk.list.cases}
    driver.press("F8", "E", "Escape", "Escape")
    assert driver.pane.surface.hasFocus()

    # A link whose ends have no gold yet is refused, with what helps; nothing is decided.
    button = window.notice.findChild(QPushButton, "notice_act")
    desk.look_at(next(n for n, row in enumerate(desk.list.rows) if row.case.what == "link"))
    driver.press("F8")
    link = desk.current
    assert link is not None
    assert link.case.what == "link"
    driver.press(next(key for key in "123" if _says(window, int(key))))
    assert window.notice.text == NO_GOLD_YET
    assert isinstance(button, QPushButton)
    assert button.text() == read(window.book["review.accept"].text())
    # Undo leads back to the case that is open again.
    driver.press("N")
    assert desk.current is not link
    assert window.notice.text != NO_GOLD_YET
    driver.press("Ctrl+Z")
    assert desk.current == link
    assert window.rooms.review.strip.hasFocus()

    driver.press("Ctrl+Shift+B")
    assert window.rooms.review.lanes.panes() == []
    assert set(desk.compared) - {window.workspace.owner} <= window.workspace.shown_layers
    driver.press("Ctrl+Shift+R")
    driver.settle()
    assert window.workspace.shown_layers == frozenset()
    assert window.rooms.review.strip.isHidden()
    assert len(window.panes.open_articles()) == len(before)
