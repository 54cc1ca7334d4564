"""PySide's own Python modules, compiled: it brings them as sources, which would else be compiled at each start."""

from __future__ import annotations

import importlib.util
import py_compile
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bundle.contents import Entry

# Where PySide looks for the modules before it takes those in its library.
PLACE = "shiboken6/files.dir"
_PACKAGE = "shibokensupport"
_FIRST = f"{_PACKAGE}/signature/loader.py"


def support_modules(folder: Path) -> list[Entry]:
    """Write the modules below `folder`, unchanged, each with its compiled twin; what to take along, and to where.

    None where this PySide keeps them otherwise: the program then compiles them at each start, as everywhere else.
    """
    entries = []
    for name, source in support_sources().items():
        path = folder / PLACE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source)
        entries += [_entry(path, folder), _entry(_compiled(path, name), folder)]
    return entries


def support_sources() -> dict[str, bytes]:
    """The modules as they lie in PySide's library, by their paths; none where this PySide keeps them otherwise."""
    try:
        return _sources()
    except (ImportError, LookupError, AttributeError, OSError, zipfile.BadZipFile) as error:
        print(
            f"PySide's modules are left where they are, and the program starts a little later: {error!r}",
            file=sys.stderr,
        )
        return {}


def _sources() -> dict[str, bytes]:
    import PySide6.QtCore  # noqa: F401 - it loads them

    package = sys.modules[_PACKAGE]
    archive = getattr(package.__loader__, "zfile", None)
    found = _in_archive(archive) if archive else in_folder(Path(str(package.__file__)).parents[1])
    if _FIRST not in found:
        raise LookupError(_FIRST)
    return found


def _in_archive(archive: zipfile.ZipFile) -> dict[str, bytes]:
    names = [name for name in archive.namelist() if name.startswith(f"{_PACKAGE}/")]
    return {name: archive.read(name) for name in names if name.endswith(".py")}


def in_folder(folder: Path) -> dict[str, bytes]:
    """The modules where somebody has had PySide write them beside its library (`SBK_EMBED=0`)."""
    found = (folder / _PACKAGE).rglob("*.py")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(found)}


def _compiled(path: Path, name: str) -> Path:
    """The compiled twin of a module: it holds whatever times the files bear, and names no folder of this machine."""
    target = Path(importlib.util.cache_from_source(str(path), optimization=""))
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(
        str(path),
        str(target),
        f"{PLACE}/{name}",
        doraise=True,
        optimize=0,
        invalidation_mode=unchecked,
    )
    return target


def _entry(path: Path, folder: Path) -> Entry:
    return path.relative_to(folder).as_posix(), str(path), "DATA"
