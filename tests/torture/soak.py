"""Hours of work in minutes: marks, undos, articles, comparings, pages by the thousand in one process; what grows.

`python -m tests.torture.soak --marks 5000 --undos 5000 --switches 2000 --comparings 500 --pages 300`
"""

# ruff: noqa: T201 - what it prints is what it counts

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import Project
from annotator.bootstrap import Program
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.driving import Driver
from annotator.paths import AppPaths
from tests.journeys.answers import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

_STATM = Path("/proc/self/statm")
_FILES = Path("/proc/self/fd")
_WORDS = "The minister said that nobody was paid. “We deny it,” the firm told the paper. "
_FEW = 7
_PAGES = (
    "Ctrl+L",
    "Ctrl+Shift+N",
    "Ctrl+Shift+O",
    "Ctrl+N",
    "Ctrl+H",
    "F1",
    "Ctrl+Shift+K",
    "Ctrl+Shift+F",
    "Ctrl+,",
    "Ctrl+Shift+P",
)


@dataclass(frozen=True)
class Stock:
    """What a process has: megabytes, widgets, Qt's objects, running timers, threads, open files, Python's objects."""

    megabytes: float
    widgets: int
    objects: int
    timers: int
    threads: int
    files: int
    python: int


@dataclass(frozen=True)
class Stretch:
    """A deed done many times: what there was before it, after its first tenth and at its end; seconds for each."""

    name: str
    times: int
    before: Stock
    early: Stock
    after: Stock
    first: float
    last: float

    def line(self) -> str:
        """What was counted, as one line."""
        grown = (self.after.megabytes - self.early.megabytes) / (self.times * 0.9) * 1000
        counts = ", ".join(
            f"{name} {getattr(self.before, name)} {getattr(self.early, name)} {getattr(self.after, name)}"
            for name in ("widgets", "objects", "timers", "threads", "files", "python")
        )
        return (
            f"{self.times} {self.name}: {self.before.megabytes:.1f} {self.early.megabytes:.1f} "
            f"{self.after.megabytes:.1f} MB, {grown:.2f} MB per 1,000; {counts}; "
            f"{self.first * 1000:.2f} ms, {self.last * 1000:.2f} ms, "
            f"ratio {self.last / self.first:.2f}"
        )


def make_project(path: Path) -> Path:
    """A long article and some short ones, read by three."""
    with Project.create(path) as project:
        texts = [_WORDS * 600, *(f"Article {n}. " + _WORDS * 40 for n in range(8))]
        rows = [
            Record(NewArticle(text, id=f"a{n}", title=f"A {n}"), who, Status.DONE, _marks(n, who))
            for n, text in enumerate(texts)
            for who in ("Ana", "Benno", "Cem")
        ]
        project.import_records(project.begin_import("import"), rows)
        project.set_setting("annotator", "Ana")
    return path


def _marks(article: int, who: str) -> tuple[SpanRecord, ...]:
    """Twenty in each short article; some of each two readers' are equal, some only overlap."""
    labels = ("denial", "demand", "denial")
    return tuple(
        SpanRecord(labels[(k + len(who)) % 3], ((k * 80, k * 80 + 30 + len(who)),), id=f"{who}{article}-{k}")
        for k in range(20 if article else 0)
    )  # fmt: skip


class Soak:
    """A window, and each deed of it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.program = Program(AppPaths.below(folder / "user"), Answers())
        self.window = self.program.show(Project.open(make_project(folder / "soak.annotator")))
        self.window.resize(1280, 800)
        self.driver = Driver(self.window)
        self._pages = self._switches = 0

    def stock(self) -> Stock:
        """What there is now, of what is really held."""
        QTest.qWait(60)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.unfreeze()
        gc.collect()
        found = self.window.findChildren(QObject)
        megabytes = 0.0
        with suppress(OSError):
            megabytes = int(_STATM.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
        files = len(list(_FILES.iterdir())) if _FILES.is_dir() else 0
        running = sum(1 for one in found if isinstance(one, QTimer) and one.isActive())
        threads = sum(1 for one in found if isinstance(one, QThread))
        return Stock(
            megabytes,
            len(QApplication.allWidgets()),
            len(found),
            running,
            threads,
            files,
            len(gc.get_objects()),
        )

    def often(self, name: str, times: int, deed: Callable[[], None]) -> Stretch:
        """Do it so often."""
        before, early, spent = self.stock(), None, []
        tenth = max(times // 10, 1)
        for number in range(times):
            begun = time.process_time()
            deed()
            spent.append(time.process_time() - begun)
            if number + 1 == tenth:
                early = self.stock()
        assert early is not None
        first, last = (sum(part) / tenth for part in (spent[:tenth], spent[-tenth:]))
        return Stretch(name, times, before, early, self.stock(), first, last)

    def begin(self) -> None:
        """The long article alone, from its start."""
        self.window.panes.open_here("a0")
        self.driver.press("Ctrl+Home")

    def mark(self) -> None:
        """Take the next two words and label them."""
        self.driver.press("Ctrl+Right", "Ctrl+Shift+Right", "1")

    def undo(self) -> None:
        """Take the last step back."""
        self.driver.press("Ctrl+Z")

    def switch(self) -> None:
        """Another article in the pane: to the last one, and back."""
        self._switches += 1
        self.driver.press("Ctrl+PgDown" if self._switches // _FEW % 2 else "Ctrl+PgUp")

    def compare(self) -> None:
        """Compare, look at a case, and stop."""
        self.driver.press("Ctrl+Shift+R")
        desk = self.window.rooms.review.desk
        while desk._awaited is not None:
            QApplication.processEvents()
        self.driver.press("F8", "F8", "Escape", "Ctrl+Shift+R")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def page(self) -> None:
        """Open a page, the next one each time, and leave it."""
        self.driver.press(_PAGES[self._pages % len(_PAGES)])
        self.driver.settle()
        self.driver.press("Escape", "Escape")
        self.window.pages.leave_all()
        self.window.back_to_page()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._pages += 1


DEEDS = {
    "marks": Soak.mark,
    "undos": Soak.undo,
    "switches": Soak.switch,
    "comparings": Soak.compare,
    "pages": Soak.page,
}


def main() -> None:
    """How often each deed is done."""
    asked = argparse.ArgumentParser(prog="python -m tests.torture.soak")
    for name in DEEDS:
        asked.add_argument(f"--{name}", type=int, default=0)
    wanted = vars(asked.parse_args())
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        soak = Soak(Path(folder))
        soak.begin()
        for name, deed in DEEDS.items():
            if wanted[name]:
                print(soak.often(name, wanted[name], lambda: deed(soak)).line(), flush=True)  # noqa: B023
        soak.program.close()
    sys.stdout.flush()


if __name__ == "__main__":
    main()
