"""Opening the program for a person: the window where there is a screen, the demonstration where there is none."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from annotator import preflight
from annotator.app.plain_imports import import_plainly
from annotator.paths import app_paths

if TYPE_CHECKING:
    from pathlib import Path


def run_window(project: Path | None) -> int:
    """Open the window on `project`, else on the last one, else on the sample; the exit status.

    Without a display it says so, and where no project is named does the whole job on the sample, unseen.
    """
    # A start makes much and drops little: the collector begins when the window stands (`Program.show`).
    gc.disable()
    if sentence := _hindrance(project):
        gc.enable()
        print(sentence, file=sys.stderr)  # noqa: T201 - the only way to say it
        return 1
    if not preflight.has_display():
        gc.enable()
        from annotator.demo import run_demo

        return run_demo()
    load_qt()
    from annotator.bootstrap import Program

    return Program(app_paths()).run(project)


def _hindrance(project: Path | None) -> str | None:
    """Why no window can be opened, or that nobody would see it on `project`; None when all is well."""
    if (sentence := preflight.problem()) or preflight.has_display() or project is None:
        return sentence
    return f"{preflight.no_display_sentence()} What needs no screen is listed by: annotator --help"


def load_qt() -> None:
    """Load PySide, without what it does at length and nobody here needs."""
    import_plainly()
    from annotator.app.quick_enums import make_enums_quickly

    make_enums_quickly()
    import PySide6.QtCore  # noqa: F401 - by the way of importing that stands now
