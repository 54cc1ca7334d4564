"""What a machine suggests is walked to, accepted, dismissed and hidden by keys; gold's lane comes and goes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QToolButton

from annotator.core.layer import GOLD
from annotator.store.project import Project
from annotator.ui.reading.marks import MarkForm
from tests.journeys.answers import Answers
from tests.journeys.waiting import until, until_cases

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.standing import Start

TEXT = "The minister denied it. The union demands proof. A witness says that money was paid."
PARTS = (("denial", 0, 23), ("demand", 24, 48), ("allegation", 49, 84))


def layer(parts: tuple[tuple[str, int, int], ...]) -> str:
    spans = [{"start": start, "end": end, "label": label} for label, start, end in parts]
    return json.dumps({"id": "one", "text": TEXT, "spans": spans}) + "\n"


def people(folder: Path) -> Path:
    """A project in which Ana and Ben have read an article."""
    path, file = folder / "two.annotator", folder / "read.jsonl"
    with Project.create(path) as project:
        from annotator.exchange.importing import import_files

        for name, parts in (("Ana", PARTS[1:2]), ("Ben", PARTS[2:])):
            file.write_text(layer(parts), "utf-8")
            assert import_files(project, [file], annotator=name).problems == []
        project.set_setting("annotator", "Ana")
    return path


def test_suggestions_are_answered_by_keys(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "bert.jsonl"
    file.write_text(layer(PARTS), "utf-8")
    _, driver = start(people(tmp_path), Answers(files=[file]))
    window, desk, pane = driver.window, driver.window.workspace, driver.pane
    project, owner = desk.project, desk.owner
    heard: list[str] = []
    pane.surface.announced.connect(heard.append)
    driver.press("T")
    assert "has no suggestions" in window.notice.text
    driver.press("Ctrl+Alt+I", "Return")
    until(driver, lambda: project.suggesters() and window.project_hands.is_free())
    # Ana marked one of the three so herself.
    shown = [project.text("one")[place.pieces[0][0] :][:3] for place in desk.places_shown("one")]
    assert shown == ["The", "The", "A w"]
    forms = {id: mark.form for id, mark in pane.layers.marks("one").items()}
    assert list(forms.values()).count(MarkForm.SUGGESTED) == 2

    driver.press("Ctrl+Home", "T")
    first = desk.chosen_span()
    assert first is not None
    assert forms[first.id] is MarkForm.SUGGESTED
    told = window.findChild(QLabel, "inspector_made")
    assert told is not None
    assert "Suggested by bert" in told.text()
    # A label is for spans of one's own.
    driver.press("3")
    assert "Y makes it" in window.notice.text
    driver.press("Y")
    mine = desk.chosen_span()
    assert mine is not None
    assert (mine.annotator, mine.label, mine.pieces) == (owner, "denial", ((0, 23),))
    assert "Accepted from a suggestion by bert" in told.text()
    driver.press("Y")
    assert desk.chosen_span().quote.startswith("A witness")  # type: ignore[union-attr]
    driver.press("X")
    assert desk.suggestions.of("one") == []
    assert [mark.form for mark in pane.layers.marks("one").values()] == [MarkForm.OWN] * 2
    driver.press("T")
    assert "No suggestion waits" in window.notice.text
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert len(desk.suggestions.of("one")) == 2
    # Marking the same words oneself is an answer, too.
    driver.press("Escape", "Ctrl+Home", "1")
    assert len(desk.suggestions.of("one")) == 2
    driver.press("2")
    assert [mark.form for mark in pane.layers.marks("one").values()].count(MarkForm.SUGGESTED) == 1
    driver.press("Ctrl+Z", "Ctrl+Z", "Shift+Y")
    assert len(project.spans("one", owner)) == 3
    assert "2 suggestions accepted" in window.notice.text
    assert window.notice.isVisible()
    driver.press("Ctrl+Z")
    assert len(project.spans("one", owner)) == 1
    # Its "Undo" would take back something else now.
    assert window.notice.isHidden()
    driver.press("Ctrl+Shift+M")
    assert {mark.form for mark in pane.layers.marks("one").values()} == {MarkForm.OWN}
    driver.press("T")
    assert "hidden" in window.notice.text
    driver.press("Ctrl+Shift+M")
    assert heard == [] or any("suggested" in one for one in heard)

    window.book["review.policy"].trigger()
    driver.settle()
    box = window.findChild(QCheckBox, "policy_suggestions")
    assert box is not None
    box.click()
    assert desk.suggestions.of("one") == []
    assert len(pane.layers.marks("one")) == 1


def test_gold_and_suggestions_are_chosen_for_a_comparison(start: Start, tmp_path: Path) -> None:
    file, path = tmp_path / "bert.jsonl", people(tmp_path)
    file.write_text(layer(PARTS), "utf-8")
    _, driver = start(path, Answers(files=[file]))
    window, desk = driver.window, driver.window.workspace
    driver.press("Ctrl+Alt+I", "Return")
    until(driver, lambda: desk.project.suggesters() and window.project_hands.is_free())
    driver.press("F8")
    until_cases(driver)
    review = window.rooms.review
    assert review.lanes.layers == [*review.desk.compared, GOLD]
    who = window.findChild(QToolButton, "review_who")
    menu = window.findChild(QMenu, "review_who_menu")
    assert who is not None
    assert menu is not None

    def tick(key: str) -> None:
        # As the key on the button does, which waits for the menu to close.
        menu.popup(who.mapToGlobal(who.rect().bottomLeft()))
        driver.settle()
        driver.press(key)

    tick("0")
    assert review.lanes.layers == list(review.desk.compared)
    driver.press("F8", "U")
    assert "one mark here alone" in window.notice.text
    row = review.desk.current
    assert row is not None
    (owner,) = row.case.proposals[0].annotators
    driver.press(str(review.desk.compared.index(owner) + 1))
    assert len(desk.project.spans(annotator=GOLD)) == 1
    # bert, whom nobody had ticked.
    tick("3")
    until(driver, lambda: len(review.desk.list.cases) == 3)
    assert [desk.name_of(id) for id in review.lanes.layers] == ["Ana", "Ben", "bert"]
    assert [row.case.kind.value for row in review.desk.list.cases].count("agreed") == 0
    # In one text, too, a machine is there only where it is ticked.
    tick("3")
    driver.press("Ctrl+Shift+B")
    marks = driver.pane.layers.marks("one").values()
    assert {mark.form for mark in marks} == {MarkForm.OWN, MarkForm.OTHER}
    driver.press("Ctrl+Shift+R")
    marks = driver.pane.layers.marks("one").values()
    assert {mark.form for mark in marks} == {MarkForm.OWN, MarkForm.SUGGESTED}
    with Project.open(path, write=False) as again:
        assert again.setting("review_gold") is False


def test_suggestions_are_listed_on_wish_and_answered_there(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "bert.jsonl"
    file.write_text(layer(PARTS), "utf-8")
    _, driver = start(people(tmp_path), Answers(files=[file]))
    window, desk = driver.window, driver.window.workspace
    project, owner = desk.project, desk.owner
    spans = window.side_pages.spans
    window.show_tab(window.side_pages.spans_place)
    driver.settle()
    assert not spans.which.isVisible()
    driver.press("Ctrl+Alt+I", "Return")
    until(driver, lambda: project.suggesters() and window.project_hands.is_free())
    assert spans.which.isVisible()
    assert spans.model.rowCount() == 1

    spans.which.setCurrentIndex(1)
    spans.view.setFocus()
    driver.press("T")
    said = [spans.view.model().index(row, 0).data() for row in range(spans.model.rowCount())]
    assert said == [
        "Denial, suggested by bert: The minister denied it.",
        "Allegation, suggested by bert: A witness says that money was paid.",
    ]
    assert desk.chosen_span().quote.startswith("A witness")  # type: ignore[union-attr]
    driver.press("Shift+T", "Y")
    assert [span.label for span in project.spans("one", owner)] == ["denial", "demand"]
    assert desk.chosen_span().quote.startswith("A witness")  # type: ignore[union-attr]
    assert spans.view.hasFocus()
    driver.press("X")
    assert spans.model.rowCount() == 0
    assert spans.which.hasFocus()
    spans.which.setCurrentIndex(0)
    assert spans.model.rowCount() == 2
    # Hidden, they are not offered either.
    spans.which.setCurrentIndex(1)
    driver.press("Ctrl+Shift+M")
    assert not spans.which.isVisible()
    assert spans.model.rowCount() == 2
