"""Opening the window from the command line; click is not needed for that, and not loaded here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.project_name import names_project

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# A shell that completes words asks by this variable, and gives none.
_COMPLETES = "_ANNOTATOR_COMPLETE"


def asks_for_window(words: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether a command line says no more than what to open: nothing, or a project as a double click hands it over."""
    return _COMPLETES not in environment and (not words or is_project(words))


def is_project(words: Sequence[str]) -> bool:
    """Whether `words` are the path of one project, and no option that ends like one."""
    return len(words) == 1 and names_project(words[0]) and not words[0].startswith("-")


def open_window(words: Sequence[str]) -> int:
    """Open the window on the one project of `words`, else on the last one; the exit status."""
    return open_project(Path(words[0])) if words else open_project(None)


def open_project(project: Path | None) -> int:
    """Open the window on `project`, with a warning where others write to its folder; the exit status."""
    from annotator.launch import run_window

    if project is not None:
        warn_of_place(project)
    return run_window(project)


def warn_of_place(project: Path) -> None:
    """Say on standard error what can happen to a project where it lies."""
    from annotator.store.places import place_warning

    if warning := place_warning(project):
        from annotator.cli.output import say

        say(warning)
