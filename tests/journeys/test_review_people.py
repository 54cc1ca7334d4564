"""Questions go to the reviewer and the answers back; who works blind sees nothing of others, wherever one looks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from annotator.app.question_book import QuestionSign
from annotator.core.decisions import Choice
from annotator.core.layer import GOLD
from annotator.core.policy import Role
from annotator.exchange.importing import import_files
from annotator.store.project import Project
from annotator.ui.annotations.span_model import SPAN_ROLE
from annotator.ui.mnemonics import read
from tests.journeys.answers import Answers
from tests.journeys.material import SAMPLE
from tests.journeys.waiting import until_cases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.driving import Driver
    from annotator.ui.main_window import MainWindow
    from tests.journeys.standing import Start


W = TypeVar("W", bound=QWidget)


def work_as(driver: Driver, name: str) -> None:
    """Say who is at work."""
    driver.press("Ctrl+Shift+A", "Ctrl+A")
    driver.type(name)
    driver.press("Return")
    assert driver.window.status.who_button.text().startswith(name)


def test_a_question_and_its_answer(start: Start) -> None:
    program, driver = start()
    window, project = driver.window, driver.window.workspace.project
    driver.press("Ctrl+Home", "?")
    assert "Choose a span" in window.notice.text
    driver.press("Tab", "?")
    driver.type("Is this still a claim?")
    driver.press("Return")
    assert driver.pane.surface.hasFocus()
    (asked,) = project.questions()
    assert (asked.text, asked.annotator) == ("Is this still a claim?", window.workspace.owner)
    driver.press("Ctrl+Z")
    assert project.questions() == []
    driver.press("Ctrl+Shift+Z")
    assert window.workspace.questions.sign(asked.span) is QuestionSign.OPEN
    ana = window.status.who_button.text().split(",")[0]

    work_as(driver, "Rita")
    driver.press("Ctrl+Shift+H")
    assert child(window, QToolButton, "review_show_questions").text() == "Questions (1)"
    driver.press("Return")
    assert window.workspace.chosen == asked.span
    assert driver.pane.article == asked.article
    driver.type("Yes, it says who did what.")
    driver.press("Return")
    (answered,) = project.questions()
    assert (answered.answer, answered.by) == ("Yes, it says who did what.", "Rita")

    work_as(driver, ana)
    assert "answered" in window.notice.text
    assert window.workspace.questions.sign(asked.span) is QuestionSign.NEW_ANSWER
    driver.click(child(window, QWidget, "notice_act"))
    driver.press("Return")
    row = in_sight(window, "question_row")
    assert row.accessibleName() == f"{ana}, {asked.text}, Rita, {answered.answer}"
    said = [label.text() for label in row.findChildren(QLabel)]
    assert {asked.text, answered.answer} <= set(said)
    assert window.workspace.questions.sign(asked.span) is QuestionSign.ANSWERED
    program.close()

    _, driver = start()
    assert driver.window.notice.text == "" or "answered" not in driver.window.notice.text
    driver.window.workspace.choose(asked.span)
    driver.settle()
    driver.click(in_sight(driver.window, "question_withdraw"))
    assert driver.window.workspace.project.questions() == []


def child(window: MainWindow, kind: type[W], name: str) -> W:
    """The widget of that name."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def in_sight(window: MainWindow, name: str) -> QWidget:
    """The widget of that name that is shown; those before it may not be gone yet."""
    return next(one for one in window.findChildren(QWidget, name) if one.isVisible())


def led(folder: Path) -> Path:
    """The sample's project with gold, which Lea leads; she asks about a span of Ana's."""
    path = folder / "led.annotator"
    with Project.create(path) as project:
        import_files(project, [SAMPLE / "project.jsonl"])
        ids = {row.name: row.id for row in project.annotators()}
        lea = project.add_annotator("Lea").id
        cases = [row.case for row in project.cases([ids["Ana"], ids["Ben"]])]
        for case in [case for case in cases if case.what == "span"][:40]:
            project.decide(case, Choice.TAKE, lea, annotator=ids["Ana"], reason="she is right")
        project.ask(project.spans(annotator=ids["Ana"])[0].id, "Why here?", lea)
        project.set_setting("annotator", "Lea")
    return path


def test_who_works_blind_sees_nothing_of_others(start: Start, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    _, driver = start(led(tmp_path), Answers(export=target))
    window, desk = driver.window, driver.window.workspace
    ids = {row.name: row.id for row in desk.project.annotators()}
    window.book["review.policy"].trigger()
    driver.settle()
    roles = {box.accessibleName(): box for box in window.findChildren(QComboBox, "policy_role")}
    roles["What Lea is"].activated.emit(_choose(roles["What Lea is"], Role.LEAD))
    driver.click(child(window, QCheckBox, "policy_blind"), QPoint(12, 10))
    assert desk.project.is_blind()
    assert desk.project.role(desk.owner) is Role.LEAD
    driver.click(child(window, QWidget, "policy_close"))

    # The lead sees all there is.
    for layer in (ids["Ana"], ids["Ben"], GOLD):
        desk.show_layer(layer, shown=True)
    driver.press("Ctrl+Shift+L")
    window.side.setCurrentWidget(window.side_pages.spans_place)
    driver.settle()
    assert {desk.name_of(id) for id in seen_in(window)} >= {"Ana", "Ben"}
    assert GOLD in seen_in(window)
    assert window.links.curves
    driver.press("F8")
    until_cases(driver)
    assert window.rooms.review.lanes.panes()

    work_as(driver, "Ben")
    window.side.setCurrentWidget(window.side_pages.spans_place)
    driver.settle()
    assert seen_in(window) == {ids["Ben"]}
    assert window.rooms.review.lanes.panes() == []
    assert window.rooms.review.strip.isHidden()
    assert {curve.pair.link.annotator for curve in window.links.curves} == {ids["Ben"]}
    assert window.library.model.rowCount()
    spoken = list(words_of(window))
    assert not [words for words in spoken if "Ana" in words.split() or "gold" in words.lower()]
    assert "Why here?" not in spoken
    assert other_layers(window) == [desk.blind_sentence()]
    driver.press("F8")
    assert window.notice.text == desk.blind_sentence()
    assert window.rooms.review.lanes.panes() == []
    desk.choose(desk.project.spans(annotator=ids["Ana"])[0].id)
    assert desk.chosen == ""
    driver.press("Ctrl+E")
    window.project_hands.wait()
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert {line["annotator"] for line in lines} == {"Ben"}

    # Released, all may be shown, and only then. Who says who they are in the sheet itself types it in the window.
    window.book["review.policy"].trigger()
    driver.settle()
    assert not child(window, QCheckBox, "policy_blind").isEnabled()
    work_as(driver, "Lea")
    driver.click(child(window, QCheckBox, "policy_blind"), QPoint(12, 10))
    driver.click(child(window, QWidget, "policy_close"))
    work_as(driver, "Ben")
    assert set(other_layers(window)) == {"Ana", "Lea", "gold"}
    desk.show_layer(GOLD, shown=True)
    driver.settle()
    assert seen_in(window) == {ids["Ben"], GOLD}


def test_gold_says_where_it_comes_from_and_is_not_changed_by_hand(
    start: Start, tmp_path: Path
) -> None:
    _, driver = start(led(tmp_path))
    window, desk = driver.window, driver.window.workspace
    desk.show_layer(GOLD, shown=True)
    gold = desk.project.spans(annotator=GOLD)[0]
    window.hands.travel(gold.id)
    driver.settle()
    told = child(window, QLabel, "inspector_made").text()
    for words in ("Gold", "Ana", "Lea", "she is right", "F8"):
        assert words in told
    for key in ("2", "N", "Delete", "Alt+Right"):
        window.notice.hide()
        driver.press(key)
        assert "F8" in window.notice.text
    assert desk.project.span(gold.id) == gold


def _choose(box: QComboBox, role: Role) -> int:
    row = box.findData(role)
    box.setCurrentIndex(row)
    return row


def seen_in(window: MainWindow) -> set[str]:
    """Ids of those whose spans are marked in any pane, listed on the right, or at the end of a drawn link."""
    marks = [
        mark.id
        for pane in window.panes.panes
        for mark in pane.surface.marks_between(0, len(pane.surface.text()))
    ]
    model = window.side_pages.spans.model
    listed = [model.index(row, 0).data(SPAN_ROLE).id for row in range(model.rowCount())]
    ends = [
        end.id for curve in window.links.curves for end in (curve.pair.source, curve.pair.target)
    ]
    found = (window.workspace.project.span(id) for id in (*marks, *listed, *ends))
    return {span.annotator for span in found if span is not None}


def words_of(window: MainWindow) -> Iterator[str]:
    """What is said of every widget in sight, as a screen reader asks for it, but the texts of the articles."""
    asked = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QPlainTextEdit):
            said = QAccessible.queryAccessibleInterface(widget)
            yield from filter(None, (said.text(text) for text in asked))


def other_layers(window: MainWindow) -> list[str]:
    """What View > Other layers offers."""
    menu = window.menuBar().findChild(QMenu, "menu_layers")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [read(action.text()) for action in menu.actions()]
