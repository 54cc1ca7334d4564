"""A window that stands for several tests, each of which finds it as the first one did."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from annotator.app.trail import Trail
from annotator.ui.actions import ACTIONS
from annotator.ui.late_rooms import DEEDS
from annotator.ui.reading.pane_slide import PaneSlide
from tests.journeys.answers import Answers
from tests.ui.finding import child
from tests.ui.reading.geometry_text import geometry_as_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.ui.main_window import MainWindow

    # Starts the program in a folder of its own, on a project and with answers to what it asks, if any are given.
    Start = Callable[..., tuple[Program, Driver]]
    # The same on the sample, with these answers.
    Begin = Callable[[Answers], tuple[Program, Driver]]
    # Starts it so, brings it where the tests of a module begin, and gives hands on the window that is there.
    Arrive = Callable[[Begin, Answers], tuple[Program, Driver]]

_MOST_STEPS = 40
_Seen = tuple[str, str, str]


class Standing:
    """One window for many tests; a new one where a test left something in it that cannot be put back.

    To build a window takes a fifth of a second. What was done in it is undone, what was opened is closed, and then
    all that can be seen of it, and what it knows beside that, must be as it was when it was new. A test may set
    what `answers` the window gets; they are none at the start of each.
    """

    def __init__(self, begin: Begin, arrive: Arrive) -> None:
        self.answers = Answers()
        self._begin, self._arrive = begin, arrive
        self._program: Program | None = None
        self._driver: Driver | None = None
        self._first: dict[str, Any] = {}

    @property
    def program(self) -> Program:
        """The program whose window it is."""
        assert self._program is not None
        return self._program

    def driver(self) -> Driver:
        """Hands on a window in which nothing was done but coming there."""
        vars(self.answers).update(vars(Answers()))
        if self._driver is None or not self._is_as_at_first(self._driver):
            self.close()
            self._program, self._driver = self._arrive(self._begin, self.answers)
            vars(self.answers).update(vars(Answers()))
            self._driver.window.notice.hide()
            _show_anew(self._driver, _layout(self._driver))
            self._first = _state(self._driver)
        return self._driver

    def close(self) -> None:
        """Close the window, if one stands."""
        if self._program is not None:
            self._program.close()
        self._program = self._driver = None

    def _is_as_at_first(self, driver: Driver) -> bool:
        window = driver.window
        if self._program is None or self._program.window is not window or window.isHidden():
            return False
        if not window.panes.panes or window.workspace.owner != self._first["owner"]:
            return False
        _put_back(driver, self._first)
        return _state(driver) == self._first


def _put_back(driver: Driver, first: dict[str, Any]) -> None:
    """Undo what was done, leave what was begun, and give things their size again."""
    window = driver.window
    desk = window.workspace
    window.back_to_page()
    driver.press("Escape", "Escape", "Escape")
    for layer in desk.shown_layers - first["layers"]:
        desk.show_layer(layer, False)
    for _ in range(_MOST_STEPS):
        if desk.project.undo_text(desk.owner) == first["undo"]:
            break
        desk.undo()
    for id, checked in first["checked"].items():
        if window.book[id].isChecked() != checked:
            window.book[id].trigger()
    window.library.filter.clear()
    window.resize(first["size"])
    window.columns.setSizes(first["columns"])
    window.panes.set_text_look(first["look"])
    window.side.setCurrentIndex(first["tab"])
    window.notice.hide()
    _show_anew(driver, first["layout"])


def _layout(driver: Driver) -> tuple[list[str], int]:
    panes = driver.window.panes
    return panes.open_articles(), panes.panes.index(driver.pane) + 1


def _show_anew(driver: Driver, layout: tuple[list[str], int]) -> None:
    """The same articles side by side, each from its start."""
    window, (articles, active) = driver.window, layout
    panes = window.panes
    while len(panes.panes) > len(articles):
        panes.close_pane(panes.panes[-1])
    panes._memory._places.clear()
    for pane, article in zip(panes.panes, articles, strict=False):
        pane.show_article(article)
    for article in articles[len(panes.panes) :]:
        panes.open_beside(article, panes.panes[-1])
    panes.even()
    # From another one, as a pane that had the keys already is not brought into sight again.
    panes.activate_nth(1 if active > 1 else 2)
    panes.activate_nth(active)
    window.workspace.choose("")
    window.workspace._last_label = ""
    driver.settle()
    window.way_hands._trail = Trail()
    panes.save()


def _state(driver: Driver) -> dict[str, Any]:
    """What a person can see, and what the window knows beside that."""
    window = driver.window
    desk, panes, book = window.workspace, window.panes, window.book
    checkable = (row.id for row in ACTIONS if book[row.id].isCheckable())
    return {
        "content": desk.project.content_hash(),
        "undo": desk.project.undo_text(desk.owner),
        "owner": desk.owner,
        "layers": desk.shown_layers,
        "chosen": (desk.chosen, desk.last_label, window.strip.source),
        "checked": {id: book[id].isChecked() for id in checkable},
        "size": window.size(),
        "columns": window.columns.sizes(),
        "look": panes.text_look,
        "theme": window.theme.name,
        "tab": window.side.currentIndex(),
        "layout": _layout(driver),
        "panes": [pane.geometry().getRect() for pane in panes.panes],
        "slid": child(window, PaneSlide, "pane_slide").horizontalScrollBar().value(),
        "texts": [geometry_as_text(pane.surface) for pane in panes.panes],
        "carets": [(pane.surface.caret(), pane.surface.anchor()) for pane in panes.panes],
        "hits": [list(pane.surface.hits()) for pane in panes.panes],
        "places": dict(panes._memory._places),
        "links": (len(window.links.curves), len(window.links.signs), window.links.shows_all),
        "preferences": dict(window.preferences.values),
        # Such a room knows what was done in it.
        "late rooms": [room for room in DEEDS if window.rooms.made(room) is not None],
        "focus": _name(QApplication.focusWidget()),
        # But for buttons that clear a field, which fade away for a moment after that.
        "visible": {
            _seen(row)
            for row in window.findChildren(QWidget)
            if row.isVisible() and not isinstance(row.parent(), QLineEdit)
        },
        "filled in": _filled_in(window),
    }


def _filled_in(window: MainWindow) -> list[str]:
    """What stands in all fields, be they hidden; not those of the inspector, which fills them for each span."""
    lines = [(line, line.text()) for line in window.findChildren(QLineEdit)]
    boxes = [(box, box.currentText()) for box in window.findChildren(QComboBox)]
    return [text for row, text in [*lines, *boxes] if not window.inspector.isAncestorOf(row)]


def _seen(widget: QWidget) -> _Seen:
    name, text = _name(widget), ""
    # The status line tells what was done last, be it the undoing.
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton) and name != "status_said":
        text = widget.text() + (" off" if not widget.isEnabled() else "")
    return type(widget).__name__, name, text


def _name(widget: QWidget | None) -> str:
    """Its name without numbers: panes are numbered on and on."""
    return re.sub(r"\d+", "", widget.objectName()) if widget is not None else ""
