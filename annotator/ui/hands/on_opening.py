"""What is said of a project when it has been opened: that it can only be read, that it lies where files get lost."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.main_window import MainWindow


def say_of_place(window: MainWindow) -> None:
    """Say what whoever opened this project should know of where it lies, else of their settings."""
    project, preferences = window.workspace.project, window.preferences
    if (kept := preferences.put_aside) is not None:
        preferences.put_aside = None
        words = window.tr(
            "The settings could not be read, so the usual ones hold. What was there is kept as {path}"
        )
        window.notice.warn(words.format(path=kept))
        return
    if project.read_only:
        window.notice.warn(_why_read_only(window, project.path))
        return
    from annotator.store.places import place_warning

    warning = place_warning(project.path)
    told = preferences.places_told
    if warning and (place := str(project.path.resolve())) not in told:
        preferences.places_told = [*told, place]
        button = window.tr("Work on a copy …")
        window.notice.tell(warning, button, window.rooms.keeping.work_on_copy, stay=True)
    elif preferences.problem:
        words = window.tr(
            "Settings cannot be kept in {folder}: {reason}. What you choose holds until the program ends."
        )
        folder, reason = preferences.folder, preferences.problem
        window.notice.warn(words.format(folder=folder, reason=reason))
    else:
        window.size_hands.offer()


def _why_read_only(window: MainWindow, path: Path) -> str:
    """Why a project can only be read, and the way out."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return window.tr(
            "This project can only be read here, for it is open in another window. Close it there to mark in it."
        )
    return window.tr(
        "This project can only be read here, for its folder is read-only. Copy it to a folder of yours to mark in it."
    )
