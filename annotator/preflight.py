"""What must be there before Qt is loaded: each lack is one sentence, where Qt itself would abort.

Qt is not imported here, and nothing is looked at before a function is called.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

Environment = Mapping[str, str]
Loader = Callable[[str], object]


class Library(NamedTuple):
    """A shared library that Qt loads, and the Debian package that brings it."""

    file: str
    package: str


# What QtCore, QtGui and QtWidgets 6.11 themselves ask for (readelf -d), less what any Linux has.
FOR_ANY_WINDOW = (
    Library("libEGL.so.1", "libegl1"),
    Library("libGL.so.1", "libgl1"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libgthread-2.0.so.0", "libglib2.0-0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libX11.so.6", "libx11-6"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
)
# What the plugin of each platform asks for besides.
FOR_PLATFORM = {
    "xcb": (
        Library("libX11-xcb.so.1", "libx11-xcb1"),
        Library("libxcb-cursor.so.0", "libxcb-cursor0"),
        Library("libxcb-icccm.so.4", "libxcb-icccm4"),
        Library("libxcb-image.so.0", "libxcb-image0"),
        Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        Library("libxcb-randr.so.0", "libxcb-randr0"),
        Library("libxcb-render.so.0", "libxcb-render0"),
        Library("libxcb-render-util.so.0", "libxcb-render-util0"),
        Library("libxcb-shape.so.0", "libxcb-shape0"),
        Library("libxcb-shm.so.0", "libxcb-shm0"),
        Library("libxcb-sync.so.1", "libxcb-sync1"),
        Library("libxcb-util.so.1", "libxcb-util1"),
        Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
        Library("libxcb-xkb.so.1", "libxcb-xkb1"),
        Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ),
    "wayland": (
        Library("libwayland-client.so.0", "libwayland-client0"),
        Library("libwayland-cursor.so.0", "libwayland-cursor0"),
    ),
}
# Platforms on which Qt paints, though nobody sees it.
UNSEEN = frozenset({"offscreen", "minimal", "minimalegl"})
# From here on PySide6 gives None away uncounted: tests/test_pyside_none_refcount.py.
FIRST_BAD_PYSIDE = (6, 12)


def problem(
    environment: Environment = os.environ,
    *,
    load: Loader = ctypes.CDLL,
    system: str = sys.platform,
) -> str | None:
    """The sentence that says why no window can be opened here, or None when all is well.

    A missing display is no problem (see `has_display`): the program can paint unseen.
    """
    if system == "linux":
        lacking = lacking_libraries(reachable_platforms(environment), load)
        if lacking:
            return libraries_sentence(lacking)
    return pyside_problem(sys.version_info[:2], installed_pyside())


def lacking_libraries(platforms: Sequence[str], load: Loader = ctypes.CDLL) -> tuple[Library, ...]:
    """Libraries that are missing for the platform that lacks least, in the order of the tables.

    Qt falls back from one platform to the next, so one whole platform is enough.
    """
    base = _unloadable(FOR_ANY_WINDOW, load)
    further = [_unloadable(FOR_PLATFORM.get(name, ()), load) for name in platforms]
    return base + min(further, key=len, default=())


def _unloadable(libraries: Iterable[Library], load: Loader) -> tuple[Library, ...]:
    return tuple(library for library in libraries if not _loads(library.file, load))


def _loads(file: str, load: Loader) -> bool:
    try:
        load(file)
    except OSError:
        return False
    return True


def libraries_sentence(lacking: Sequence[Library]) -> str:
    """Name what is missing and the command that brings it on Debian and its kin."""
    files = ", ".join(library.file for library in lacking)
    packages = " ".join(dict.fromkeys(library.package for library in lacking))
    return (
        f"The window needs system libraries that are missing here ({files}); "
        f"on Debian or Ubuntu: sudo apt install {packages}"
    )


def installed_pyside() -> str | None:
    """Version of PySide6, or None where it is not installed. Loads the package, but not Qt."""
    try:
        import PySide6
    except ImportError:
        return None
    return PySide6.__version__


def pyside_problem(python: tuple[int, int], pyside: str | None) -> str | None:
    """The sentence for a PySide6 that is missing or that would crash this Python, or None."""
    if pyside is None:
        return "PySide6 is not installed for this Python; `make run` installs what is needed."
    too_new = tuple(int(part) for part in pyside.split(".")[:2]) >= FIRST_BAD_PYSIDE
    # From 3.12 on None is immortal, and the lost references cost nothing.
    if too_new and python < (3, 12):
        return (
            f"PySide6 {pyside} crashes Python {python[0]}.{python[1]} in long work; "
            'install an older one: pip install "PySide6-Essentials<6.12"'
        )
    return None


def has_display(environment: Environment = os.environ, *, system: str = sys.platform) -> bool:
    """Whether a window opened now would be seen: there is a display, and it answers."""
    if system != "linux":
        return not UNSEEN.issuperset(_asked_for(environment) or {"native"})
    return not UNSEEN.issuperset(reachable_platforms(environment))


def no_display_sentence(environment: Environment = os.environ) -> str:
    """Say why nobody would see a window: no display is named, it is dead, or Qt was told so."""
    if UNSEEN.intersection(_asked_for(environment)):
        return f"QT_QPA_PLATFORM={environment['QT_QPA_PLATFORM']} paints where nobody sees it."
    named = [
        f"{variable}={environment[variable]}"
        for variable in ("WAYLAND_DISPLAY", "DISPLAY")
        if environment.get(variable)
    ]
    if named:
        return f"There is no display here: {' and '.join(named)} does not answer."
    return "There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set."


def reachable_platforms(environment: Environment = os.environ) -> tuple[str, ...]:
    """Qt's names of the Linux platforms that would work now, the session's own kind first.

    Joined by ";" they are a QT_QPA_PLATFORM with which Qt never tries a dead display.
    """
    asked = _asked_for(environment)
    if not asked:
        by_wayland = environment.get("XDG_SESSION_TYPE") == "wayland"
        asked = ("wayland", "xcb") if by_wayland else ("xcb", "wayland")
    return tuple(name for name in asked if _answers(name, environment))


def _asked_for(environment: Environment) -> tuple[str, ...]:
    """Platforms that QT_QPA_PLATFORM names, without their options (`offscreen:width=800`)."""
    names = environment.get("QT_QPA_PLATFORM", "").split(";")
    return tuple(name.partition(":")[0] for name in names if name)


def _answers(platform: str, environment: Environment) -> bool:
    """Whether Qt could start on the platform; those without a server always can."""
    if platform == "xcb":
        return x_server_answers(environment.get("DISPLAY", ""))
    if platform.startswith("wayland"):
        return wayland_answers(environment)
    return True


# Connections that were made to ask. One that is closed may be the last, and then some X servers (that of xvfb-run)
# begin anew and refuse whoever comes meanwhile, which would be Qt.
_kept: dict[str, ctypes.c_void_p] = {}
_ATTEMPTS, _PAUSE_S = 10, 0.05


def x_server_answers(display: str) -> bool:
    """Whether the X server of that name lets us in; without libxcb (reported apart) we trust it.

    It is asked again for half a second, since one that begins anew refuses everybody for a moment.
    """
    if not display or display in _kept:
        return bool(display)
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    attempts = _ATTEMPTS if _is_there(display) else 1
    for attempt in range(attempts):
        if attempt:
            time.sleep(_PAUSE_S)
        if _keep_connection(xcb, display):
            return True
    return False


def _is_there(display: str) -> bool:
    """Whether a server of this machine listens, or may do so on another."""
    host, _, number = display.rpartition(":")
    return bool(host) or Path(f"/tmp/.X11-unix/X{number.partition('.')[0]}").exists()


def _keep_connection(xcb: ctypes.CDLL, display: str) -> bool:
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    _kept[display] = connection
    return True


def wayland_answers(environment: Environment) -> bool:
    """Whether the Wayland compositor that the environment names takes a connection."""
    if environment.get("WAYLAND_SOCKET"):
        return True
    name = environment.get("WAYLAND_DISPLAY")
    if not name:
        return False
    # Only here: most starts ask no compositor.
    import socket

    path = Path(environment.get("XDG_RUNTIME_DIR", "/")) / name
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(os.fspath(path)) == 0
