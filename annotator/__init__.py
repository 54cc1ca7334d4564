"""Read news articles side by side and mark who alleges, denies, demands and claims evidence.

`from annotator import Project` is the documented door to a project file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.store.project import Project

__version__ = "0.1.0"

__all__ = ["Project", "__version__"]


def __getattr__(name: str) -> object:
    """Load `Project` when it is first asked for: the program's start pays nothing for it."""
    if name == "Project":
        from annotator.store.project import Project

        return Project
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
