"""The menus by letters alone, in the real window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QListView, QMenu

from annotator.bootstrap import Program
from annotator.driving import Driver
from tests.ui.finding import child

Start = Callable[..., tuple[Program, Driver]]


def _menus(driver: Driver) -> list[QMenu]:
    bar = driver.window.menuBar()
    return [menu for action in bar.actions() if (menu := _inner(action)) is not None]


def _inner(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def _open(driver: Driver) -> str:
    """The name of the menu that is open, "" for none."""
    menu = QApplication.activePopupWidget()
    return menu.objectName() if menu is not None else ""


def _letters(menu: QMenu) -> list[str]:
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    return [QKeySequence.mnemonic(text).toString() for text in texts]


def test_a_letter_opens_a_menu_and_one_more_chooses_in_it(start: Start) -> None:
    _, driver = start()
    window = driver.window
    driver.press("Alt+V")
    assert _open(driver) == "menu_view"
    driver.press("D")
    assert _open(driver) == ""
    assert window.theme.is_dark
    # The letters in the menu are not the commands that they are in the article behind it.
    driver.press("Ctrl+1", "Ctrl+Home", "Alt+M")
    assert _open(driver) == "menu_mark"
    driver.press("J")
    assert window.jumping.targets()
    driver.press("Escape", "Alt+V", "A")
    assert window.links.shows_all
    driver.press("Alt+G", "2")
    assert driver.pane is window.panes.panes[1]
    # A field where one searches keeps the letters of its switches; elsewhere they are those of the menus.
    driver.press("Ctrl+F", "Alt+E")
    assert window.rooms.finding.bar.marks.isChecked()
    assert _open(driver) == ""
    driver.press("Escape", "Alt+E")
    assert _open(driver) == "menu_edit"
    driver.press("Escape", "Escape")


def test_the_bar_of_menus_keeps_its_letters_until_it_is_left(start: Start) -> None:
    _, driver = start()
    window = driver.window
    driver.press("Ctrl+1", "Ctrl+Home", "S", "Alt+M", "Escape")
    assert window.menuBar().hasFocus()
    before = window.workspace.project.spans(driver.pane.article)
    # Each of these is an action of the articles, and some of cases, too.
    driver.press("2", "?", "N", "D")
    assert window.workspace.project.spans(driver.pane.article) == before
    assert window.menuBar().hasFocus()
    driver.press("G")
    assert _open(driver) == "menu_go"
    driver.press("Escape", "Escape")
    assert driver.pane.surface.hasFocus()
    driver.press("2")
    assert len(window.workspace.project.spans(driver.pane.article)) == len(before) + 1


def test_every_entry_has_its_letter_and_nobody_reads_or_hears_the_sign(start: Start) -> None:
    _, driver = start()
    window = driver.window
    window.workspace.project.add_annotator("Q & A desk")
    driver.press("Ctrl+1", "Ctrl+Home", "S", "2")
    for menu in _menus(driver):
        inner = [one for action in menu.actions() if (one := _inner(action)) is not None]
        for one in (menu, *inner):
            letters = _letters(one)
            assert len({*letters}) == len(letters), (one.objectName(), letters)
            assert "" not in letters, (one.objectName(), letters)
    assert window.book["edit.undo"].text().startswith("&Undo: ")
    assert window.book["edit.copy"].iconText() == "Copy"
    layers = child(window, QMenu, "menu_layers")
    layers.aboutToShow.emit()
    assert "Q && A desk" in [action.text() for action in layers.actions()]
    bar = QAccessible.queryAccessibleInterface(window.menuBar())
    names = [bar.child(n).text(QAccessible.Text.Name) for n in range(bar.childCount())]
    assert names[:2] == ["Project", "Edit"]
    assert bar.child(0).text(QAccessible.Text.Accelerator) == "Alt+P"
    driver.press("Ctrl+Shift+P")
    driver.type("undo")
    commands = child(window, QListView, "command_list").model()
    assert str(commands.index(0, 0).data()).startswith("Undo: ")
