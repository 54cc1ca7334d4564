"""Finding: as one types in a long article, and in all articles of a project; against a bare scan with `re`."""

from __future__ import annotations

import re
import sqlite3
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.desk import Desk, Painted
from benchmarks.material import make_project, record, scratch
from benchmarks.targets import LARGE
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from benchmarks.timing import Row

FIRST, ALL = "find: a letter, first hit painted", "find: a letter, all hits counted"
EVERYWHERE, PAUSE = "find: a phrase in all articles", "find: longest pause of the window meanwhile"
_MANY = 1_000_000, 10_000
_BEGUN, _LETTER = "mete", "r"
_PHRASE = "the report"
_BARE = "re.finditer over the text"
_BARE_ALL = "SELECT of each text, re.finditer"
_IDLE = "the same while nothing is looked for"
_IDLE_MS = 100
_TURN_MS = 1


def article(runs: int = 20, many: tuple[int, int] = _MANY) -> Iterator[Row]:
    """The last letter of a word that stands in the article thousands of times."""
    with scratch() as folder:
        make_project(folder / "big.annotator", [record(0, *many)], ["a000000"])
        desk = Desk(folder, folder / "big.annotator")
        typing = Typing(desk)
        text = desk.driver.pane.surface.text()
        bare = Task(lambda: [hit.span() for hit in re.finditer("meter", text, re.IGNORECASE)])
        first, bare_taken = in_turn(runs, Task(typing.until_painted, typing.begin), bare)
        yield row(FIRST, LARGE, first, _BARE, bare_taken)
        every, bare_taken = in_turn(runs, Task(typing.until_counted, typing.begin), bare)
        typing.check(text)
        yield row(ALL, LARGE, every, _BARE, bare_taken)
        desk.close()


class Typing:
    """Types a word into the bar, its last letter being what is measured."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._finding = desk.window.rooms.finding.in_pane
        self._surface = desk.driver.pane.surface
        self._painted = Painted(self._surface.viewport())

    def begin(self) -> None:
        """All but the last letter, and every hit of that."""
        self._desk.take_keys()
        self._desk.driver.press("Ctrl+F", "Ctrl+A")
        self._desk.driver.type(_BEGUN)
        _wait(lambda: not self._finding.is_looking)

    def until_painted(self) -> None:
        """The letter, until hits are painted."""
        before = self._painted.times
        self._desk.driver.type(_LETTER)
        while not self._surface.hits():
            self._desk.driver.settle()
        if self._painted.times == before:
            self._painted.wait(before)

    def until_counted(self) -> None:
        """The letter, until there are no more hits to come."""
        self._desk.driver.type(_LETTER)
        _wait(lambda: not self._finding.is_looking)

    def check(self, text: str) -> None:
        """ValueError where other places were found than stand there."""
        if len(self._surface.hits()) != len(re.findall("meter", text, re.IGNORECASE)):
            raise ValueError("the bar found other places than are there")


def everywhere(count: int = 1000, runs: int = 10, length: int = 5000) -> Iterator[Row]:
    """A phrase in `count` articles of `length` characters, and how long a key would have to wait meanwhile."""
    size = f"{count:,} articles"
    with scratch() as folder:
        path = folder / "many.annotator"
        make_project(path, (record(n, length, 0) for n in range(count)), ["a000000"])
        desk = Desk(folder, path)
        asking = Asking(desk)
        taken, bare_taken = in_turn(
            runs, Task(asking.look, asking.forget), Task(lambda: _scan(path))
        )
        if desk.window.rooms.finding.panel.model.hits != _scan(path):
            raise ValueError("the tab found other places than are there")
        yield row(EVERYWHERE, size, taken, _BARE_ALL, bare_taken)
        pauses = asking.pauses[-len(taken) :]
        idle = [wait_and_watch(after(_IDLE_MS)) for _ in pauses]
        yield row(PAUSE, size, pauses, _IDLE, idle)
        desk.close()


class Asking:
    """Asks for a phrase in the tab; `pauses` are milliseconds, one for each time."""

    def __init__(self, desk: Desk) -> None:
        self._panel = desk.window.rooms.finding.panel
        self.pauses: list[float] = []
        desk.driver.press("Ctrl+Shift+F")

    def forget(self) -> None:
        """Nothing is asked for."""
        self._panel.line.clear()
        self._panel.look()

    def look(self) -> None:
        """Ask, until all articles are looked through."""
        self._panel.ask(f'"{_PHRASE}"')
        self.pauses.append(wait_and_watch(lambda: not self._panel.is_looking))


def _scan(path: Path) -> int:
    """How many places a bare scan finds."""
    pattern = re.compile(rf"\b{_PHRASE}\b", re.IGNORECASE)
    database = sqlite3.connect(path)
    texts = database.execute("SELECT text FROM article")
    found = sum(len([hit.span() for hit in pattern.finditer(text)]) for (text,) in texts)
    database.close()
    return found


def after(milliseconds: float) -> Callable[[], bool]:
    """Whether so long has gone by since."""
    end = perf_counter() + milliseconds / 1000
    return lambda: perf_counter() > end


def _wait(done: Callable[[], bool]) -> None:
    wait_and_watch(done)


def wait_and_watch(done: Callable[[], bool]) -> float:
    """Let the window work until `done`; the longest time in milliseconds that its event loop did not come round."""
    loop, timer = QEventLoop(), QTimer(interval=_TURN_MS)
    longest, last = 0.0, perf_counter()

    def turn() -> None:
        nonlocal longest, last
        now = perf_counter()
        longest, last = max(longest, now - last), now
        if done():
            loop.quit()

    timer.timeout.connect(turn)
    timer.start()
    if not done():
        loop.exec()
    return max(longest, perf_counter() - last) * 1000
