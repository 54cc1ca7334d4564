"""What the program remembers between projects: a small declared table, kept as JSON in the settings folder."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from annotator.app.text_look import TextLook
from annotator.app.window_size import PERCENTS

if TYPE_CHECKING:
    from pathlib import Path

_USUAL = TextLook()
_DEFAULTS: dict[str, Any] = {
    "annotator": "",
    "last_project": "",
    "dark": None,
    "high_contrast": None,
    "language": "",
    "window_percent": PERCENTS[0],
    "recent": [],
    "start_page": False,
    "tour_step": "",
    "places_told": [],
    "text_family": _USUAL.family,
    "text_px": _USUAL.px,
    "text_line_height": _USUAL.line_height,
    "text_measure": _USUAL.measure,
}


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
    def recent(self) -> list[Any]:
        """The projects that were open lately, as `RecentProjects` keeps them."""
        return list(self._values["recent"])

    @recent.setter
    def recent(self, rows: list[Any]) -> None:
        self._set("recent", rows)

    @property
    def start_page(self) -> bool:
        """Whether the start page is shown whenever the program starts."""
        return bool(self._values["start_page"])

    @start_page.setter
    def start_page(self, shown: bool) -> None:
        self._set("start_page", shown)

    @property
    def tour_step(self) -> str:
        """Id of the step at which the tour was left, "" while it was never offered."""
        return str(self._values["tour_step"])

    @tour_step.setter
    def tour_step(self, step: str) -> None:
        self._set("tour_step", step)

    @property
    def places_told(self) -> list[str]:
        """Paths of the projects of which it was told that they lie where others write too."""
        told = self._values["places_told"]
        return [path for path in told if isinstance(path, str)] if isinstance(told, list) else []

    @places_told.setter
    def places_told(self, paths: list[str]) -> None:
        self._set("places_told", paths)

    @property
    def dark(self) -> bool | None:
        """Whether the window is dark; None for what the system asks for."""
        return _chosen(self._values["dark"])

    @dark.setter
    def dark(self, dark: bool | None) -> None:
        self._set("dark", dark)

    @property
    def high_contrast(self) -> bool | None:
        """Whether the window is of high contrast; None for what the system asks for."""
        return _chosen(self._values["high_contrast"])

    @high_contrast.setter
    def high_contrast(self, high: bool | None) -> None:
        self._set("high_contrast", high)

    @property
    def language(self) -> str:
        """The code of the language of the window; "" for what the system asks for."""
        return str(self._values["language"])

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def window_percent(self) -> int:
        """The size of everything in the window, in hundredths of the usual one; one of `PERCENTS`."""
        percent = int(self._values["window_percent"])
        return percent if percent in PERCENTS else PERCENTS[0]

    @window_percent.setter
    def window_percent(self, percent: int) -> None:
        self._set("window_percent", percent)

    @property
    def text(self) -> TextLook:
        """How articles are set."""
        values = self._values
        return TextLook(
            values["text_family"],
            values["text_px"],
            values["text_line_height"],
            values["text_measure"],
        ).bounded()

    @text.setter
    def text(self, look: TextLook) -> None:
        self._values.update(text_family=look.family, text_px=look.px)
        self._values.update(text_line_height=look.line_height, text_measure=look.measure)
        self._write()

    def _set(self, name: str, value: object) -> None:
        if self._values[name] != value:
            self._values[name] = value
            self._write()

    def _write(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        half = self._path.with_suffix(".part")
        half.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
        os.replace(half, self._path)


def _chosen(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    known = values.items() if isinstance(values, dict) else ()
    return {key: value for key, value in known if _fits(value, _DEFAULTS.get(key))}


def _fits(value: object, usual: object) -> bool:
    """Whether a value is of the kind of the usual one; where that is None, yes or no."""
    return isinstance(value, bool) if usual is None else type(value) is type(usual)
