"""The projects that were open lately: where each lies, and when it was open last."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.ids import timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.app.preferences import Preferences

MOST = 12


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project file and when it was open last, a UTC timestamp."""

    path: Path
    opened: str


class RecentProjects:
    """The list in the settings, latest first, each file once; `leaving_out` never comes into it (the sample)."""

    def __init__(self, preferences: Preferences, leaving_out: Iterable[Path] = ()) -> None:
        self._preferences = preferences
        self._not = {str(path) for path in leaving_out}

    def rows(self) -> list[RecentProject]:
        """The projects, latest first; entries of the settings that are none are passed over."""
        read = [_read(row) for row in self._preferences.recent]
        return [row for row in read if row is not None and str(row.path) not in self._not]

    def note_opened(self, path: Path, when: str = "") -> None:
        """Put `path` first, opened at `when` (now)."""
        self._preferences.look_again("recent")
        others = [row for row in self.rows() if row.path != path]
        if str(path) not in self._not:
            others.insert(0, RecentProject(path, when or timestamp()))
        self._keep(others)

    def forget(self, path: Path) -> None:
        """Take `path` out of the list; the file is left alone."""
        self._preferences.look_again("recent")
        self._keep([row for row in self.rows() if row.path != path])

    def _keep(self, rows: list[RecentProject]) -> None:
        self._preferences.recent = [[str(row.path), row.opened] for row in rows[:MOST]]


def _read(row: Any) -> RecentProject | None:
    is_pair = isinstance(row, list) and len(row) == 2 and all(isinstance(part, str) for part in row)
    return RecentProject(Path(row[0]), row[1]) if is_pair and row[0] else None
