"""What a first opening is measured by: `python -m benchmarks.opened OPENING FOLDER`, or `stock COUNT`.

It starts, waits until nothing is left to be made in quiet moments, opens, and says how long the longest turn of the
event loop took (milliseconds of the window's processor time) and how many widgets there are more.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from benchmarks.desk import Desk, application

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.main_window import MainWindow

OPENINGS = {
    "scheme": "project.scheme",
    "review": "review.next",
    "questions": "review.questions",
    "agreement": "review.agreement",
    "dashboard": "project.dashboard",
    "find in the article": "edit.find",
    "find in all articles": "edit.find_everywhere",
    "history": "edit.history",
    "list of spans": "",
    "guidelines": "",
    "look of the text": "view.text",
    "start page": "project.start",
    "new project": "project.new",
    "tour": "help.tour",
    "any command": "help.commands",
    "keys": "help.keys",
}
# A start makes some things in quiet moments, of which there are none while it is measured.
_QUIET_S, _OPENING_S = 1.2, 0.8
_SORTS = (QLabel, QLineEdit, QPushButton, QCheckBox, QComboBox)


def longest_turn(deed: Callable[[], object], seconds: float = _OPENING_S) -> float:
    """Do it, and let the window work so long; milliseconds of the longest turn of its event loop."""
    loop, timer = QEventLoop(), QTimer(interval=0)
    turns: list[float] = []
    until, last = perf_counter() + seconds, thread_time()

    def turn() -> None:
        nonlocal last
        turns.append(thread_time() - last)
        last = thread_time()
        if len(turns) == 1:
            deed()
        elif perf_counter() > until:
            loop.quit()

    timer.timeout.connect(turn)
    timer.start()
    loop.exec()
    return max(turns[1:]) * 1000


def _nothing() -> None:
    """Nothing is opened."""


def program(name: str, folder: Path) -> tuple[float, int]:
    """The longest turn while that is opened, for the first time, and the widgets that came."""
    desk = Desk(folder)
    desk.take_keys()
    window = desk.window
    longest_turn(_nothing, _QUIET_S)
    before = len(window.findChildren(QWidget))
    taken = longest_turn(partial(_open, window, name))
    return taken, len(window.findChildren(QWidget)) - before


def _open(window: MainWindow, name: str) -> None:
    pages = window.side_pages
    tabs = {"list of spans": pages.spans_place, "guidelines": pages.guidelines_place}
    if name in tabs:
        window.side.setCurrentWidget(tabs[name])
    else:
        window.book[OPENINGS[name]].trigger()


def stock(count: int) -> tuple[float, int]:
    """As much in an empty window: a page of so many of Qt's own widgets."""
    _application = application()
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    longest_turn(_nothing, _OPENING_S / 2)

    def page() -> None:
        whole = QWidget(window)
        column = QVBoxLayout(whole)
        for n in range(count):
            column.addWidget(_SORTS[n % len(_SORTS)](whole))
        window.setCentralWidget(whole)

    return longest_turn(page, _OPENING_S / 2), count


if __name__ == "__main__":
    what, more = sys.argv[1:]
    found = stock(int(more)) if what == "stock" else program(what, Path(more))
    os.write(1, json.dumps(found).encode())
    os._exit(0)
