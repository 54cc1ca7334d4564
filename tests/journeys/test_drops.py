"""Files dragged over the window: what letting go would do is shown; articles come in, a project is opened."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from annotator import Project
from tests.journeys.answers import Answers

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from tests.journeys.standing import Start

_KEYS = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(driver: Driver, data: QMimeData) -> bool:
    """Drag over the text of an article; whether it may be let go there."""
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, _LEFT, _KEYS)
    QApplication.sendEvent(driver.window.panes.panes[0].surface, event)
    return event.isAccepted()


def let_go(driver: Driver, data: QMimeData) -> None:
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, _LEFT, _KEYS)
    driver.window.frame.dropEvent(event)
    driver.window.project_hands.wait()
    driver.settle()


def test_files_dropped_on_the_articles_are_shown_and_imported(start: Start, tmp_path: Path) -> None:
    one, folder = tmp_path / "one.txt", tmp_path / "folder"
    one.write_text("Nobody was paid.", "utf-8")
    folder.mkdir()
    (folder / "two.txt").write_text("Somebody was paid.", "utf-8")
    driver = start()[1]
    window = driver.window
    count = window.workspace.project.article_count()
    assert not hover(driver, QMimeData())
    data = files(one, folder)
    assert hover(driver, data)
    sheet = window.findChild(QWidget, "drop_sheet")
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.accessibleName().startswith("Drop to import 2")
    assert sheet.geometry() == window.frame.rect()
    QApplication.sendEvent(window.frame, QDragLeaveEvent())
    assert not sheet.isVisible()
    hover(driver, data)
    let_go(driver, data)
    assert not sheet.isVisible()
    assert window.workspace.project.article_count() == count + 2
    driver.press("Ctrl+Z")
    assert window.workspace.project.article_count() == count


def test_a_project_dropped_on_the_articles_is_opened(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "other.annotator"
    Project.create(path).close()
    program, driver = start()
    data = files(path)
    assert hover(driver, data)
    let_go(driver, data)
    assert program.window is not None
    assert program.window.workspace.project.path.name == "other.annotator"


def test_importing_again_with_new_labels_opens_the_first_article(
    start: Start, tmp_path: Path
) -> None:
    path, articles = tmp_path / "new.annotator", tmp_path / "a.jsonl"
    Project.create(path).close()
    spans = [{"start": 0, "end": 6, "label": "praise", "text": "Nobody"}]
    row = {"id": "a", "text": "Nobody was paid.", "annotator": "Ben", "spans": spans}
    articles.write_text(json.dumps(row), "utf-8")
    driver = start(path, Answers(files=[articles]))[1]
    window = driver.window
    window.project_hands.fill([articles])
    window.project_hands.wait()
    assert window.panes.open_articles() == []
    button = window.notice.findChild(QPushButton, "notice_act")
    assert button is not None
    button.click()
    window.project_hands.wait()
    assert window.panes.open_articles() == ["a"]
