"""What was dropped from the file manager: a project, or files and folders with articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

PROJECT_SUFFIX = ".annotator"


def paths_in(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def project_in(data: QMimeData) -> Path | None:
    """The project file that is being dropped; None where it is something else or more than one thing."""
    paths = paths_in(data)
    is_project = len(paths) == 1 and paths[0].suffix.lower() == PROJECT_SUFFIX
    return paths[0] if is_project else None


def articles_in(data: QMimeData) -> list[Path]:
    """The files and folders being dropped that are no projects."""
    return [path for path in paths_in(data) if path.suffix.lower() != PROJECT_SUFFIX]
