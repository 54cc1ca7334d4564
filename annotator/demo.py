"""The whole job on the sample project without a screen: read, mark, link, export, by key events on the real window."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import preflight
from annotator.core.errors import StorageFailed, UserError

if TYPE_CHECKING:
    from annotator.bootstrap import Program
    from annotator.driving import Driver

TARGET = Path("build") / "demo"
ANNOTATOR = "Demo"
_SIZE = (1440, 900)


def run_demo(target: Path = TARGET) -> int:
    """Do the job, leaving JSONL and pictures in `target`; the exit status."""
    _say(preflight.no_display_sentence())
    _say("Doing the whole job on the sample project in a window that nobody sees …")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The offscreen platform says at each menu what it cannot do; nobody needs to read that.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")
    if sentence := preflight.problem():
        _say(sentence)
        return 1
    try:
        made = _work(target)
    except UserError as error:
        _say(str(error))
        return 1
    for path in made:
        _say(f"  {path}")
    return 0


def _work(target: Path) -> list[Path]:
    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.paths import AppPaths

    shutil.rmtree(target / "data", ignore_errors=True)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(
            f"The folder “{target.absolute()}” for what it makes cannot be made: {error.strerror}. "
            "Begin where you may write."
        ) from error
    program = Program(AppPaths.below(target / "data"))
    window = program.show(program.sample())
    window.resize(*_SIZE)
    driver = Driver(window)
    made = [_picture(driver, target / "1-first-start.png")]
    _take_a_layer(driver)
    _mark_three_articles(driver)
    made.append(_picture(driver, target / "2-marked.png"))
    _link_across(driver)
    made.append(_picture(driver, target / "3-linked.png"))
    made.append(_export(program, target / "export.jsonl"))
    _say(f"Marked {_counted(program)} by key presses as {ANNOTATOR} and exported them. It left:")
    program.close()
    return made


def _take_a_layer(driver: Driver) -> None:
    driver.press("Ctrl+Shift+A")
    driver.type(ANNOTATOR)
    driver.press("Return")


def _mark_three_articles(driver: Driver) -> None:
    """In each pane: the first sentence, a quotation or the next sentence, and a stretch taken by jump marks."""
    for pane in range(1, len(driver.window.panes.panes[:3]) + 1):
        driver.press(f"Ctrl+{pane}", "Ctrl+Home", "S", "1")
        driver.press("P")
        driver.type("Open Current")
        driver.press("Return", "J", "J", "J", "S", str(2 + pane % 2))
        words = driver.pane.surface.visible_words()
        driver.take_by_jumping(words[-24], words[-14])
        driver.press("4")


def _link_across(driver: Driver) -> None:
    """Link the second span of the second pane to the first of the first."""
    driver.press("Ctrl+2", "Ctrl+Home", "Tab", "Tab", "L")
    driver.press("Ctrl+1", "Ctrl+Home", "Tab", "L", "1")


def _export(program: Program, target: Path) -> Path:
    from annotator.exchange.exporting import export_jsonl

    window = program.window
    if window is None:
        raise LookupError("the window is gone")
    export_jsonl(window.workspace.project, target, annotators=[ANNOTATOR])
    return target


def _counted(program: Program) -> str:
    window = program.window
    if window is None:
        return "nothing"
    desk = window.workspace
    spans = len(desk.project.spans(annotator=desk.owner))
    links = len(desk.project.links(annotator=desk.owner))
    return f"{spans} spans and {links} link" + ("" if links == 1 else "s")


def _picture(driver: Driver, path: Path) -> Path:
    driver.settle()
    driver.window.grab().save(str(path))
    return path


def _say(sentence: str) -> None:
    print(sentence, flush=True)  # noqa: T201 - this is what the demonstration is for


if __name__ == "__main__":
    sys.exit(run_demo(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET))
