"""What was dropped from the file manager: a project, or files and folders with articles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.project_name import names_project

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def paths_in(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def project_in(data: QMimeData) -> Path | None:
    """The project file that is being dropped; None where it is something else or more than one thing."""
    paths = paths_in(data)
    return paths[0] if len(paths) == 1 and names_project(paths[0].name) else None


def articles_in(data: QMimeData) -> list[Path]:
    """The files and folders being dropped that are no projects."""
    return [path for path in paths_in(data) if not names_project(path.name)]


@dataclass(frozen=True, slots=True)
class Dropped:
    """What is being dropped on a window: a project to open, else files and folders to import."""

    project: Path | None
    articles: list[Path]

    def __bool__(self) -> bool:
        return self.project is not None or bool(self.articles)


def dropped_in(data: QMimeData) -> Dropped:
    """What is being dropped; nothing where it is no file, or several projects."""
    return Dropped(project_in(data), articles_in(data))
