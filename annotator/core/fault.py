"""What the program says of a fault of its own: version, system, place; never a word of anybody's work.

The message of an exception is left out, for it may quote a text, a label, a note or a name. Paths begin at the
folder of the program or of a library, for those above may be called after people.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_PACKAGE = "annotator"
_MOST_PLACES = 60
_LIBRARIES = ("site-packages", "dist-packages")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|'[^']*'|‘[^’]*’|«[^»]*»")
_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\s\"',:;()<>]+){2,}[\\/]?")
_FILE = re.compile(r'(?<=[Ff]ile ")[^"\n]+(?=")')


def fault_lines(error: BaseException, trace: TracebackType | None = None) -> tuple[str, ...]:
    """An exception and what caused it, with their places; `trace` where it is not the exception's own."""
    lines: list[str] = []
    for number, one in enumerate(_chain(error)):
        lines.append(("Caused by " if number else "") + named(one))
        lines += frames(trace if trace and not number else one.__traceback__)
    return tuple(lines)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def named(error: BaseException) -> str:
    """The kind of an exception, with the system's or SQLite's own name for what failed."""
    code = getattr(error, "sqlite_errorname", None)
    if isinstance(error, OSError) and error.errno is not None:
        code = errno.errorcode.get(error.errno, str(error.errno))
    return type(error).__name__ + (f" ({code})" if isinstance(code, str) else "")


def frames(trace: TracebackType | None) -> list[str]:
    """The places a traceback goes through, the innermost last: file, line and function, no values."""
    places = [
        f"  {shortened(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]
    if len(places) <= _MOST_PLACES:
        return places
    left_out = f"  … {len(places) - _MOST_PLACES} more"
    return [*places[: _MOST_PLACES // 2], left_out, *places[-_MOST_PLACES // 2 :]]


def shortened(path: str) -> str:
    """A path of code from the program's, a library's or Python's folder on; of any other its name alone."""
    parts = PurePath(path.replace("\\", "/")).parts
    for number in range(len(parts) - 1, -1, -1):
        if parts[number] in _LIBRARIES:
            return "/".join(parts[number + 1 :])
    if _PACKAGE in parts[:-1]:
        return "/".join(parts[len(parts) - 1 - parts[::-1].index(_PACKAGE) :])
    if re.match(r"python\d", parts[-2] if len(parts) > 1 else ""):
        return "/".join(parts[-2:])
    return parts[-1] if parts else path


def without_words(message: str) -> str:
    """A message of a library, with nothing in quotes and no path above its last part."""
    return _PATH.sub(lambda found: shortened(found[0]), _QUOTED.sub("…", message))


def of_crash(dump: str) -> str:
    """What Python's fault handler wrote, with its paths shortened."""
    return _FILE.sub(lambda found: shortened(found[0]), dump)


def system_lines(*more: str) -> list[str]:
    """The version of the program and what it runs on; `more` are names and versions of libraries."""
    built = "built program" if getattr(sys, "frozen", False) else "from source"
    return [
        f"Annotator {__version__}, {built}",
        ", ".join([f"Python {sys.version.split()[0]}", *more]),
        _system(),
    ]


def _system() -> str:
    # Not by Python's own module for that, which takes some milliseconds of each start.
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build}"
    found = os.uname()
    return f"{found.sysname} {found.release}, {found.machine}"
