"""What a project file is called."""

from __future__ import annotations

PROJECT_SUFFIX = ".annotator"


def names_project(name: str) -> bool:
    """Whether a file of that name, or path, is called as a project is, in whatever case."""
    return name.casefold().endswith(PROJECT_SUFFIX)
