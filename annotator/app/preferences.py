"""What the program remembers between projects: a small declared table, kept as JSON in the settings folder."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from annotator.app.text_look import TextLook
from annotator.app.window_size import PERCENTS
from annotator.core.ids import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_USUAL = TextLook()
_DEFAULTS: dict[str, Any] = {
    "annotator": "",
    "last_project": "",
    "dark": None,
    "high_contrast": None,
    "language": "",
    "window_percent": PERCENTS[0],
    "percent_told": PERCENTS[0],
    "recent": [],
    "start_page": False,
    "tour_step": "",
    "places_told": [],
    "keys": {},
    "text_family": _USUAL.family,
    "text_px": _USUAL.px,
    "text_line_height": _USUAL.line_height,
    "text_measure": _USUAL.measure,
}


# No settings are larger; and what no name and no path holds.
_MOST_BYTES = 4_000_000
_NOWHERE = "\\u0000"


def _name(value: str) -> str:
    """A name that can be stored: half a character, as a damaged file may hold, is none."""
    return value if value == value.encode("utf-8", "ignore").decode("utf-8") else ""


def _chosen(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _percent(value: int) -> int:
    return value if value in PERCENTS else PERCENTS[0]


def _paths(value: list[Any]) -> list[str]:
    return [path for path in value if isinstance(path, str)]


_T = TypeVar("_T")


class _Setting(Generic[_T]):
    """One row of the table as an attribute: read with `as_read`, written at once when it is set."""

    def __init__(self, as_read: Callable[[Any], _T]) -> None:
        self._as_read = as_read

    def __set_name__(self, owner: type[Preferences], name: str) -> None:
        self._name = name

    def __get__(self, owner: Preferences, kind: type[Preferences]) -> _T:
        return self._as_read(owner.values[self._name])

    def __set__(self, owner: Preferences, value: _T) -> None:
        owner.keep({self._name: value})


class Preferences:
    """Each setting is an attribute; a change is written at once, or `problem` says why not.

    A damaged file counts as none, and is put aside before another one takes its place.
    """

    # The name under which this person annotates, "" while unknown.
    annotator = _Setting(_name)
    # Path of the project that was open last.
    last_project = _Setting(str)
    # The projects that were open lately, as `RecentProjects` keeps them.
    recent: _Setting[list[Any]] = _Setting(list)
    # Whether the start page is shown whenever the program starts.
    start_page = _Setting(bool)
    # Id of the step at which the tour was left, "" while it was never offered.
    tour_step = _Setting(str)
    # Whether the window is dark, and of high contrast; None for what the system asks for.
    dark = _Setting(_chosen)
    high_contrast = _Setting(_chosen)
    # The code of the language of the window; "" for what the system asks for.
    language = _Setting(str)
    # The size of everything in the window, in hundredths of the usual one; one of `PERCENTS`.
    window_percent = _Setting(_percent)
    # The largest that was offered since the system's own letters are as large.
    percent_told = _Setting(_percent)
    # The keys that a person chose, lists by the id of the action; those of actions that another version has stay.
    keys: _Setting[dict[str, Any]] = _Setting(dict)
    # Paths of the projects of which it was told that they lie where others write too.
    places_told = _Setting(_paths)

    def __init__(self, path: Path) -> None:
        """Read the settings kept at `path`; nothing is written before the first change."""
        self._path = path
        # Why what was changed last could not be written; "" where it was.
        self.problem = ""
        # Where a damaged file of settings was put, once another one takes its place; None where there was none.
        self.put_aside: Path | None = None
        self.values = {**_DEFAULTS, **(_read(path) or {})}
        self._unwritten: dict[str, Any] = {}

    @property
    def folder(self) -> Path:
        """Where the settings lie."""
        return self._path.parent

    @property
    def text(self) -> TextLook:
        """How articles are set."""
        values = self.values
        return TextLook(
            values["text_family"],
            values["text_px"],
            values["text_line_height"],
            values["text_measure"],
        ).bounded()

    @text.setter
    def text(self, look: TextLook) -> None:
        self.keep(
            {
                "text_family": look.family,
                "text_px": look.px,
                "text_line_height": look.line_height,
                "text_measure": look.measure,
            }
        )

    def look_again(self, name: str) -> None:
        """Take the value that another window may have written meanwhile, for what all windows add to."""
        if name not in self._unwritten:
            self.values[name] = (_read(self._path) or {}).get(name, self.values[name])

    def keep(self, changed: dict[str, Any]) -> None:
        """Take values by name, and write the file where one of them is new."""
        if any(self.values[name] != value for name, value in changed.items()):
            self.values.update(changed)
            self._unwritten.update(changed)
            self._write()

    def _write(self) -> None:
        """Write what was changed here; what another window, or another version, wrote there meanwhile stays."""
        there = _read(self._path)
        values = {**self.values, **(there or {}), **self._unwritten}
        half = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if there is None:
                self._keep_damaged()
            half.write_text(json.dumps(values, indent=1), encoding="utf-8")
            os.replace(half, self._path)
        except OSError as error:
            # A full disk or a home that is read-only keeps nobody from working: they hold while the program runs.
            self.problem = error.strerror or str(error)
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)
        else:
            self.problem = ""
            self._unwritten.clear()

    def _keep_damaged(self) -> None:
        """Keep what is no settings, and may have been: keys that somebody chose are long to choose again."""
        stamp = timestamp().replace(":", "")
        kept = self._path.with_name(f"{self._path.stem}-damaged-{stamp}{self._path.suffix}")
        os.replace(self._path, kept)
        self.put_aside = kept


def _read(path: Path) -> dict[str, Any] | None:
    """What fits of the settings in a file; None where there is a file that holds none."""
    try:
        with path.open("rb") as file:
            written = file.read(_MOST_BYTES + 1)
        # As an editor may have kept it, with a mark at its beginning or in UTF-16.
        values = json.loads(written) if len(written) <= _MOST_BYTES else None
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    return {name: value for name, value in values.items() if _fits(name, value)}


def _fits(name: str, value: object) -> bool:
    """Whether a value is of the kind of the usual one; where that is None, yes or no. What is not known here stays."""
    if name not in _DEFAULTS:
        return True
    if _NOWHERE in json.dumps(value):
        return False
    usual = _DEFAULTS[name]
    return isinstance(value, bool) if usual is None else type(value) is type(usual)
