"""The pictures of the user guide, small, from the program itself on its sample; `make docs-pictures` runs it."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication  # noqa: TID251 - it photographs widgets

from annotator import Project
from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths
from annotator.ui.dialogs.asking import Asking
from tools.small_pictures import save

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.main_window import MainWindow

TARGET = Path(__file__).resolve().parents[1] / "docs" / "guide" / "images"
WIDTH, HEIGHT = 1280, 800
_PATIENCE_S = 60.0


class NoAsking(Asking):
    """The file dialogs of the system are not photographed: an export goes to a file beside the project."""

    colleague: Path | None = None
    folder: Path | None = None

    def projects_to_merge(self) -> list[Path]:
        """What a colleague sent."""
        return [self.colleague] if self.colleague else []

    def export_target(self, suggested: str, filters: str) -> Path | None:
        """The name that was suggested, in a folder that goes again where there is one."""
        return self.folder / Path(suggested).name if self.folder else Path(suggested)


def main(wanted: list[str]) -> None:
    """Take all pictures, or those of the pages that are named."""
    TARGET.mkdir(parents=True, exist_ok=True)
    # Some pictures show paths: always the same ones, and nobody's own.
    folder = Path(tempfile.gettempdir()) / "annotator-pictures"
    os.environ["HOME"] = str(folder)
    for page, scene in SCENES.items():
        if wanted and page not in wanted:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        program = Program(AppPaths.below(folder), NoAsking())
        program.preferences.annotator = "Ana"
        driver = Driver(program.show(program.sample()))
        driver.window.resize(WIDTH, HEIGHT)
        driver.settle()
        scene(driver)
        # What is about a span is filled after the articles are painted, and laid out after that.
        wait(driver, lambda: False, 0.4)
        target = TARGET / f"{page}.png"
        save(photograph(driver.window), target)
        print(f"{target.stat().st_size:>8,}  {target.name}")
        close(program)
    shutil.rmtree(folder, ignore_errors=True)


# The scenes


def start(driver: Driver) -> None:
    """The start page."""
    driver.press("Ctrl+Shift+O")


def new(driver: Driver) -> None:
    """The page on which a project is begun."""
    driver.press("Ctrl+N")


def tour(driver: Driver) -> None:
    """The first card of the tour."""
    driver.press("Shift+F1")


def read(driver: Driver) -> None:
    """Three articles side by side."""
    driver.press("Ctrl+1", "Ctrl+Home")


def dark(driver: Driver) -> None:
    """The same in the dark."""
    driver.press("Ctrl+Shift+D", "Ctrl+1", "Ctrl+Home")


def tag(driver: Driver) -> None:
    """A sentence that is taken, with the labels above."""
    driver.press("Ctrl+1", "Ctrl+Home", "U", "U", "S")


def suggest(driver: Driver) -> None:
    """A model's spans, hatched, the second of them chosen."""
    window = driver.window
    file = window.workspace.project.path.with_name("model.jsonl")
    articles = window.workspace.articles_in_order()
    fresh = [row for row in articles if not sum(window.workspace.progress_of(row.id)[1].values())]
    article = fresh[0]
    window.panes.open_here(article.id)
    text = window.workspace.project.text(article.id)
    ends = [0, *(n + 1 for n, char in enumerate(text[:900]) if char in ".\n")]
    places = [(a, b) for a, b in pairwise(ends) if b - a > 30][1:9:2]
    labels = ("denial", "allegation", "demand", "evidence_claim")
    spans = [
        {"start": a + len(text[a:b]) - len(text[a:b].lstrip()), "end": b, "label": label}
        for (a, b), label in zip(places, labels, strict=False)
    ]
    file.write_text(json.dumps({"id": article.id, "text": text, "spans": spans}) + "\n", "utf-8")
    window.project_hands.bring_suggestions([file])
    wait(driver, lambda: bool(window.workspace.suggestions.of(article.id)))
    window.notice.hide()
    driver.press("Ctrl+Home", "T", "T")


def jump(driver: Driver) -> None:
    """Two letters at each word in sight."""
    driver.press("Ctrl+1", "Ctrl+Home", "F")


def speakers(driver: Driver) -> None:
    """A chosen span with who says it."""
    driver.press("Ctrl+1", "Ctrl+Home", "Tab", "P")


def undo(driver: Driver) -> None:
    """The history after a few steps."""
    driver.press("Ctrl+1", "Ctrl+Home", "J", "S", "2", "J", "S", "1", "Ctrl+Z", "Ctrl+H")


def link(driver: Driver) -> None:
    """A chosen span whose links lead to other panes."""
    driver.press("Ctrl+1", "Ctrl+Home", "Tab", "Tab")


def find(driver: Driver) -> None:
    """Words found in all articles."""
    driver.press("Ctrl+Shift+F")
    driver.type("meter")
    driver.press("Return")
    wait(driver, lambda: False, 1.5)


def review(driver: Driver) -> None:
    """Ana and Ben side by side, a case to decide."""
    driver.press("F8")
    wait(driver, lambda: False, 2.0)
    driver.press("F8")


def agreement(driver: Driver) -> None:
    """Figures and plots."""
    driver.press("Ctrl+Shift+G")
    desk = driver.window.rooms.agreement.desk
    wait(driver, lambda: desk.has_intervals)
    wait(driver, lambda: False, 1.5)


def dashboard(driver: Driver) -> None:
    """What the project counts."""
    driver.press("Ctrl+Shift+N")
    wait(driver, lambda: driver.window.rooms.dashboard.desk.has_numbers)
    wait(driver, lambda: False, 0.3)


def scheme(driver: Driver) -> None:
    """The page of labels and guidelines."""
    driver.press("Ctrl+L", "Down")


def share(driver: Driver) -> None:
    """What is handed out to whom."""
    driver.window.book["project.hand_out"].trigger()


def hand_some_out(driver: Driver) -> None:
    """The first articles to Ana and Ben, some to somebody new, by a draw and by hand."""
    desk = driver.window.workspace
    ids = [one.id for one in desk.project.articles()]
    shares = {"Ana": ids[:6], "Ben": ids[4:9], "Zoë Lindqvist": ids[6:8]}
    desk.carry_out(lambda: desk.project.hand_out(shares, desk.owner, draw=7))
    desk.carry_out(lambda: desk.project.give("Ben", ids[:1], desk.owner))


def handed_out(driver: Driver) -> None:
    """Who has which articles."""
    hand_some_out(driver)
    driver.window.book["project.handed_out"].trigger()
    sheet = driver.window.rooms.handing_out.list
    assert sheet is not None
    sheet.articles.setFocus()


def merge(driver: Driver) -> None:
    """What a colleague's file would bring: a label that both changed, and a mark of theirs."""
    desk = driver.window.workspace
    project = desk.project
    NoAsking.colleague = project.path.with_name("cem.annotator")
    shutil.copy(project.path, NoAsking.colleague)
    span = project.spans(annotator=desk.owner)[0]
    one, other = [row.id for row in project.schema.labels if row.id != span.label][:2]
    with Project.open(NoAsking.colleague) as copy:
        copy.relabel(span.id, one)
        copy.add_span(copy.add_annotator("Cem").id, span.article, span.pieces, other)
    desk.relabel(span.id, other)
    driver.press("Ctrl+M")
    driver.window.project_hands.wait()


def export(driver: Driver) -> None:
    """An export that is done."""
    driver.press("Ctrl+E")
    driver.window.project_hands.wait()


def backups(driver: Driver) -> None:
    """The list of backups, with one more."""
    driver.press("Ctrl+Shift+K")
    driver.window.rooms.keeping.back_up()
    driver.window.project_hands.wait()


def keys(driver: Driver) -> None:
    """F1."""
    driver.press("F1")


SCENES: dict[str, Callable[[Driver], None]] = {
    "start": start,
    "new": new,
    "tour": tour,
    "read": read,
    "dark": dark,
    "tag": tag,
    "jump": jump,
    "suggest": suggest,
    "speakers": speakers,
    "undo": undo,
    "link": link,
    "find": find,
    "review": review,
    "agreement": agreement,
    "dashboard": dashboard,
    "scheme": scheme,
    "share": share,
    "handed-out": handed_out,
    "merge": merge,
    "export": export,
    "backups": backups,
    "keys": keys,
}


# The camera


def wait(driver: Driver, until: Callable[[], bool], most: float = _PATIENCE_S) -> None:
    """Let the window work until that holds, or so many seconds have gone."""
    end = time.monotonic() + most
    while not until() and time.monotonic() < end:
        driver.settle()
        time.sleep(0.02)
    driver.settle()


def close(program: Program) -> None:
    """Close the window, and its sheets with it: they go when Qt has time for it."""
    program.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def photograph(window: MainWindow) -> QImage:
    """The window with what lies over it."""
    QApplication.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for above in QApplication.topLevelWidgets():
        if above is not window and above.isVisible():
            place = window.mapFromGlobal(above.pos())
            shot: QPixmap = above.grab()
            painter.fillRect(
                shot.rect().translated(place).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 90)
            )
            painter.drawPixmap(place, shot)
    painter.end()
    return picture


if __name__ == "__main__":
    main(sys.argv[1:])
