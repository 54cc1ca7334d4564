"""What the program remembers between projects: a small declared table, kept as JSON in the settings folder."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_DEFAULTS: dict[str, Any] = {"annotator": "", "last_project": "", "dark": False, "recent": []}


class Preferences:
    """Each setting is a property; a change is written at once. A damaged file counts as none."""

    def __init__(self, path: Path) -> None:
        """Read the settings kept at `path`; nothing is written before the first change."""
        self._path = path
        self._values = {**_DEFAULTS, **_read(path)}

    @property
    def folder(self) -> Path:
        """Where the settings lie."""
        return self._path.parent

    @property
    def annotator(self) -> str:
        """The name under which this person annotates, "" while unknown."""
        return str(self._values["annotator"])

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._set("annotator", name)

    @property
    def last_project(self) -> str:
        """Path of the project that was open last."""
        return str(self._values["last_project"])

    @last_project.setter
    def last_project(self, path: str) -> None:
        self._set("last_project", path)

    @property
    def dark(self) -> bool:
        """Whether the window is dark."""
        return bool(self._values["dark"])

    @dark.setter
    def dark(self, dark: bool) -> None:
        self._set("dark", dark)

    def _set(self, name: str, value: object) -> None:
        if self._values[name] == value:
            return
        self._values[name] = value
        self._path.parent.mkdir(parents=True, exist_ok=True)
        half = self._path.with_suffix(".part")
        half.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
        os.replace(half, self._path)


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    known = values.items() if isinstance(values, dict) else ()
    return {key: value for key, value in known if type(value) is type(_DEFAULTS.get(key))}
