"""How long the window stands still while agreement is counted beside it: all figures but gamma, 1,000 draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.core.layer import Status
from annotator.store.project import Project
from benchmarks.agreement import made
from benchmarks.desk import Desk
from benchmarks.finding import after, wait_and_watch
from benchmarks.material import scratch
from benchmarks.review import fill
from benchmarks.timing import row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.timing import Row

PAUSE = "agreement: longest pause of the window meanwhile"
_IDLE = "the same while nothing is counted"
_IDLE_MS = 3000
_KEY_MS = 50


def rows(articles: int = 1000) -> Iterator[Row]:
    """The caret moves all the while, twenty times a second."""
    with scratch() as folder:
        path = folder / "agreement.annotator"
        fill(path, made(articles))
        with Project.open(path) as project:
            people = [
                row.id
                for row in project.annotators()
                if Status.DONE in project.statuses(row.id).values()
            ]
        desk = Desk(folder, path)
        keys = QTimer(interval=_KEY_MS)
        keys.timeout.connect(lambda: desk.driver.press("Right"))
        keys.start()
        counting = desk.window.rooms.agreement.desk
        idle = wait_and_watch(after(_IDLE_MS))
        counting.count(people)
        taken = wait_and_watch(lambda: counting.has_intervals)
        keys.stop()
        yield row(
            PAUSE, f"{articles:,} articles, 3 annotators, 20 spans each", [taken], _IDLE, [idle]
        )
        desk.close()
