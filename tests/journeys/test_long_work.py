"""Long imports and exports: marking goes on meanwhile, cancelling keeps nothing, a drop opens an article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.widgets.article_mime import ARTICLE_MIME
from tests.journeys.answers import Answers

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from tests.journeys.standing import Start


def many(path: Path, count: int) -> Path:
    """A JSONL file of `count` articles with ten spans each."""
    words = "One says that the other has done it again and again, and again. "
    with path.open("w", encoding="utf-8") as out:
        for n in range(count):
            text = f"Article {n}. " + words * 10
            spans = [
                {
                    "id": f"{n}-{k}",
                    "start": k,
                    "end": k + 4,
                    "label": "denial",
                    "text": text[k : k + 4],
                }
                for k in range(10)
            ]
            row = {
                "id": f"a{n}",
                "text": text,
                "annotator": "Ben",
                "status": "begun",
                "spans": spans,
            }
            out.write(json.dumps(row) + "\n")
    return path


def test_marking_goes_on_while_a_long_file_comes_in(start: Start, tmp_path: Path) -> None:
    driver = start(answers=Answers(files=[many(tmp_path / "many.jsonl", 1500)]))[1]
    window = driver.window
    project = window.workspace.project
    driver.press("Ctrl+1", "Ctrl+Home", "J", "J")
    before = len(project.spans(annotator=window.workspace.owner))
    driver.press("Ctrl+I")
    assert not window.progress.isHidden()
    driver.press("S", "2", "Ctrl+Down", "Ctrl+Down", "S", "1")
    window.project_hands.wait()
    assert window.progress.isHidden()
    assert len(project.spans(annotator=window.workspace.owner)) == before + 2
    assert project.article_count() == 1500 + 12
    assert "1,500 articles" in window.notice.text
    assert project.check() == []


def test_a_cancelled_import_keeps_nothing(start: Start, tmp_path: Path) -> None:
    driver = start(answers=Answers(files=[many(tmp_path / "many.jsonl", 3000)]))[1]
    window = driver.window
    # At once: on a slow machine the import could be done before a key press comes back.
    window.book["project.import"].trigger()
    assert window.progress.words == "Importing"
    window.book["project.cancel"].trigger()
    window.project_hands.wait()
    assert window.workspace.project.article_count() == 12
    assert "stopped" in window.notice.text


def test_labels_that_the_project_lacks_are_offered_added_and_undone(
    start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "export.json"
    value = {"start": 0, "end": 3, "text": "Ada", "labels": ["Person"]}
    result = {"id": "r", "type": "labels", "to_name": "text", "value": value}
    annotations = [{"completed_by": {"email": "ben@example.org"}, "result": [result]}]
    task = {"id": 7, "data": {"text": "Ada met Bob."}, "annotations": annotations}
    path.write_text(json.dumps([task]), "utf-8")
    driver = start(answers=Answers(files=[path]))[1]
    window = driver.window
    project = window.workspace.project
    driver.press("Ctrl+I")
    window.project_hands.wait()
    assert "labels that the project does not have: “Person”." in window.notice.text
    assert not project.schema.has_label("Person")
    button = window.notice.findChild(QPushButton, "notice_act")
    assert button is not None
    button.click()
    window.project_hands.wait()
    assert "1 span added; 1 new label" in window.notice.text
    assert window.findChild(QWidget, "label_Person") is not None
    driver.press("Ctrl+Z")
    assert not project.schema.has_label("Person")
    assert project.article_count() == 12
    assert project.check() == []


def test_closing_the_window_ends_an_import(start: Start, tmp_path: Path) -> None:
    driver = start(answers=Answers(files=[many(tmp_path / "many.jsonl", 3000)]))[1]
    driver.window.book["project.import"].trigger()
    driver.window.close()
    again = start()[1]
    assert again.window.workspace.project.article_count() == 12


def test_an_article_dropped_on_a_pane_opens_there_and_at_its_edge_beside(start: Start) -> None:
    driver = start()[1]
    panes = driver.window.panes
    order = [row.id for row in driver.window.workspace.articles_in_order()]
    drop(driver, order[5], 0.3)
    assert panes.open_articles() == [order[5], *order[1:3]]
    drop(driver, order[6], 0.9)
    assert panes.open_articles() == [order[5], order[6], *order[1:3]]


def drop(driver: Driver, article: str, along: float) -> None:
    """Drop an article of the library on the first pane, so far along its width."""
    pane = driver.window.panes.panes[0]
    data = QMimeData()
    data.setData(ARTICLE_MIME, article.encode())
    event = QDropEvent(
        QPointF(pane.width() * along, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pane.dropEvent(event)
    driver.settle()
