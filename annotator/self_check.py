"""The program tries itself: a project is made, marked in the real window and exported, where nobody sees it.

It is what a freshly built or installed program is asked first (`annotator --self-check`): whether Qt paints, the
files that come with the program are inside, and what is marked comes out as it was marked.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import preflight
from annotator.core.errors import UserError
from annotator.paths import AppPaths, resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.store.project import Project

ANNOTATOR = "Self-check"
_SHIPPED = (
    ("resources", "schema", "default.json"),
    ("resources", "window.qss"),
    ("resources", "icons", "search.svg"),
    ("resources", "guidelines", "en.md"),
    ("sample_corpus", "project.jsonl"),
)
_PATTERN = r"\bwater\w*"


class CheckFailed(UserError):
    """The program does not work here; the sentence says what did not."""


def run_self_check(say: Callable[[str], object] = print) -> int:
    """Do the whole job in a temporary folder, a line for each step; 0, or 1 after a sentence that says what failed."""
    # Whatever screen there is, nobody shall see a window come and go.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")
    if sentence := preflight.problem():
        say(sentence)
        return 1
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            _check(Path(folder), say)
    except UserError as error:
        say(f"The self-check failed: {error}")
        return 1
    say("Everything works.")
    return 0


def _check(folder: Path, say: Callable[[str], object]) -> None:
    say(_versions())
    say(f"Inside: {_shipped()} files that the program reads.")
    program = _program(folder)
    project, articles = _project(folder / "check.annotator")
    say(f"Made a project and imported {articles} articles into it.")
    try:
        say(_mark(program, project))
        say(_find(program))
        say(_compare(project, folder / "export.jsonl"))
        say(_verify(project))
    finally:
        if program.window is not None:
            program.window.close()


def _versions() -> str:
    from PySide6.QtCore import qVersion

    from annotator import __version__

    python = ".".join(map(str, sys.version_info[:3]))
    kind = "the stand-alone program" if getattr(sys, "frozen", False) else "from Python's packages"
    return f"Annotator {__version__}, {kind}; Python {python}, Qt {qVersion()}."


def _shipped() -> int:
    for parts in _SHIPPED:
        if not resource(*parts).is_file():
            raise CheckFailed(f"“{'/'.join(parts)}” is missing; install the program anew.")
    return len(_SHIPPED)


def _program(folder: Path) -> Program:
    from annotator.bootstrap import Program

    return Program(AppPaths.below(folder / "user"))


def _project(path: Path) -> tuple[Project, int]:
    """A project of the sample's articles, and how many those are."""
    from annotator.exchange.importing import import_files
    from annotator.store.project import Project

    project = Project.create(path)
    summary = import_files(project, [resource("sample_corpus", "project.jsonl")])
    if summary.problems:
        raise CheckFailed(f"the sample was refused: {summary.problems[0]}")
    return project, len(project.articles())


def _mark(program: Program, project: Project) -> str:
    """Take a layer and mark the first two sentences of an article, by key events on the window."""
    from annotator.driving import Driver

    driver = Driver(program.show(project))
    driver.window.resize(1280, 800)
    driver.press("Ctrl+Shift+A")
    driver.type(ANNOTATOR)
    driver.press("Return")
    driver.press("Ctrl+1", "Ctrl+Home", "S", "1", "J", "S", "2")
    _look_for_paint(driver)
    spans = project.spans(annotator=_owner(project))
    if len(spans) != 2:
        raise CheckFailed(f"two sentences were marked in the window, {len(spans)} were stored.")
    return f"Opened the window unseen and marked {len(spans)} sentences by key presses."


def _owner(project: Project) -> str:
    owner = project.annotator(ANNOTATOR)
    if owner is None:
        raise CheckFailed("the window made no layer for a new annotator.")
    return owner.id


def _look_for_paint(driver: Driver) -> None:
    """A window without fonts or icons is of one colour where text should be."""
    driver.settle()
    picture = driver.pane.surface.viewport().grab().toImage()
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    if len(colours) < 3:
        raise CheckFailed("the articles are not painted; are any fonts installed?")


def _find(program: Program) -> str:
    """A pattern is looked for by a process of its own: a stand-alone program must start itself for it."""
    from PySide6.QtCore import QEventLoop, QTimer

    from annotator.app.text_finding import TextFinding
    from annotator.core.text_search import TextQuery

    found: list[tuple[int, int]] = []
    ended: list[str] = []
    waiting = QEventLoop()
    finding = TextFinding(program.app)
    finding.found.connect(found.extend)
    finding.ended.connect(ended.append)
    finding.ended.connect(waiting.quit)
    finding.begin("Clean water. " * 1000, TextQuery(_PATTERN, regex=True))
    QTimer.singleShot(20_000, waiting.quit)
    if not ended:
        waiting.exec()
    finding.stop()
    if ended != [""] or not found:
        raise CheckFailed("a pattern could not be looked for.")
    return f"Found a pattern {len(found)} times, in a process of its own."


def _compare(project: Project, target: Path) -> str:
    """Export, read the file back, and hold each span's quotation against its text."""
    from annotator.exchange.exporting import export_jsonl

    export_jsonl(project, target)
    records = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    spans = sum(_spans_that_hold(record) for record in records)
    if not any(record.get("annotator") == ANNOTATOR for record in records):
        raise CheckFailed("what was marked in the window is not in the export.")
    return f"Exported {len(records)} records; all {spans} quotations stand at their places."


def _spans_that_hold(record: dict[str, Any]) -> int:
    for span in record["spans"]:
        if record["text"][span["start"] : span["end"]] != span["text"]:
            raise CheckFailed(f"a quotation of “{record['id']}” is not what stands at its place.")
    return len(record["spans"])


def _verify(project: Project) -> str:
    if findings := project.check():
        raise CheckFailed(findings[0].sentence)
    return "Verified the project: texts, places, quotations and links are in order."
