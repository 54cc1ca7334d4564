"""What is stored in a project for comfort alone: nobody is stopped where that cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.errors import StorageFailed

if TYPE_CHECKING:
    from annotator.store.project import Project


def keep_setting(project: Project, key: str, value: Any) -> bool:
    """Store a JSON value beside the history; False where the file is only read, cannot be written, or is gone."""
    if project.read_only:
        return False
    try:
        project.set_setting(key, value)
    except StorageFailed:
        return False
    return True
