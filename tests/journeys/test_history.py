"""The history tab: what was done, by whom, what stands of it, and back to where it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from annotator.ui.history.model import ROW_ROLE

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.history.model import EditRow
    from annotator.ui.main_window import MainWindow
    from tests.journeys.standing import Start


def rows(window: MainWindow) -> list[EditRow]:
    """What the tab lists now."""
    model = window.rooms.history.panel.model
    return [model.index(n, 0).data(ROW_ROLE) for n in range(model.rowCount())]


def choose(window: MainWindow, name: str, text: str) -> None:
    box = window.findChild(QComboBox, name)
    assert box is not None
    box.setCurrentIndex(box.findText(text))


def test_the_history_tells_filters_follows_and_leads_back(start: Start, tmp_path: Path) -> None:
    program, driver = start()
    window = driver.window
    assert not window.side.isTabVisible(window.side.indexOf(window.rooms.history.panel))
    driver.press("Ctrl+1", "Ctrl+Home", "S", "1", "P")
    driver.type("Varga")
    driver.press("Return")
    span = window.workspace.chosen
    article = driver.pane.article
    driver.press("Ctrl+2", "Ctrl+Home", "S", "2", "Ctrl+H")
    driver.settle()
    assert window.side.currentWidget() is window.rooms.history.panel
    what = [row.what.partition(" in ")[0] for row in rows(window)]
    assert what[:3] == ["Label Denial", "Speaker Varga", "Label Allegation"]
    assert [row.mine for row in rows(window)][:3] == [True, True, True]
    assert not rows(window)[-1].mine
    assert rows(window)[0].about.startswith("next to undo")

    driver.press("Ctrl+Z")
    driver.settle()
    top = rows(window)[:2]
    assert (top[0].what, top[0].mine) == (f"Undone: {top[1].edit.text}", False)
    assert not top[1].stands
    assert top[1].about.startswith("next to redo")

    # Speaker Varga: Enter goes to its span, in the other pane.
    window.workspace.choose("")
    driver.press("Down", "Down", "Return")
    assert window.workspace.chosen == span
    assert driver.pane.article == article
    driver.press("Ctrl+H")
    here = window.findChild(QCheckBox, "history_here")
    assert here is not None
    here.click()
    assert {row.edit.verb for row in rows(window)} == {"set_attribute", "add_span", "import"}
    here.click()
    choose(window, "history_kind", "Imports")
    assert [row.what for row in rows(window)] == ["Import project.jsonl"]
    desk = window.workspace
    other = next(row.name for row in desk.project.annotators() if row.id != desk.owner)
    choose(window, "history_who", other)
    assert rows(window) == []
    driver.press("Escape")

    # The inspector counts the span's own steps, and opens them.
    window.side.setCurrentWidget(window.inspector)
    driver.settle()
    button = window.findChild(QPushButton, "inspector_history")
    assert button is not None
    assert button.text() == "2 changes"
    driver.click(button)
    assert [row.edit.verb for row in rows(window)] == ["set_attribute", "add_span"]
    only = window.findChild(QPushButton, "history_span")
    assert only is not None
    driver.click(only)
    assert len(rows(window)) > 3

    # After a restart all of it is there, and undo goes on where it was.
    path = window.workspace.project.path
    program.close()
    driver = start(path)[1]
    driver.press("Ctrl+H")
    assert [row.edit.kind for row in rows(driver.window)][:2] == ["undo", "do"]
    driver.press("Ctrl+Z")
    driver.settle()
    assert rows(driver.window)[0].what.startswith("Undone: speaker Varga")
