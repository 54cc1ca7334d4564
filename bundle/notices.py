"""THIRD_PARTY: what others wrote and is inside the built program, with licences, from the packages' own metadata."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distributions, packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bundle.contents import Entry

_HEAD = """What others wrote and is inside this program, with its licences
===============================================================

Annotator itself is under the Apache License 2.0 (LICENSE).

Qt and PySide6 (with shiboken6) are used under the GNU Lesser General Public License, version 3; its text and that of
the GNU General Public License, on which it builds, stand at the end. They are unchanged shared libraries in folders of
their own (PySide6, shiboken6), loaded by name when the program starts: whoever wants a changed Qt puts libraries
built from changed sources, of the same major version, in their place. PySide's Python modules lie beside them in
shiboken6/files.dir, unchanged, as its libraries hold them, and their code in modules.bin: without that folder and that
file the libraries take their own. The one-file program unpacks the same folder at each start, and can be had as that
folder too. Their sources are published by the Qt
project under the version numbers below. Taking the program apart to find faults in changed libraries is allowed.
What others wrote and is inside Qt (ICU, HarfBuzz, PCRE2, libpng and more) is named in Qt's documentation, “Licenses
Used in Qt”.

The program's start-up code is PyInstaller's bootloader, under the GPL 2.0 with an exception that allows it to be
part of programs under any licence.

"""
_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
# The wheels of PySide6 name their licence and do not bring its text.
_TEXTS = Path(__file__).parent / "licences"


def write_notices(
    modules: Iterable[Entry], libraries: Iterable[Entry], folder: Path
) -> tuple[Path, ...]:
    """Write THIRD_PARTY.txt into `folder` for what PyInstaller took; that file and the program's own LICENSE."""
    libraries = list(libraries)
    tops = {name.split(".")[0] for name, _, _ in [*modules]} | {
        Path(name).parts[0] for name, _, _ in libraries
    }
    text = _HEAD + _python() + "".join(map(_package, packages(tops)))
    text += "".join(map(_system_library, system_packages(libraries)))
    for path in sorted(_TEXTS.iterdir(), reverse=True):
        text += _title(path.stem) + path.read_text("utf-8")
    notice = folder / "THIRD_PARTY.txt"
    notice.write_text(text, encoding="utf-8")
    shutil.copy(Path(__file__).parents[1] / "LICENSE", folder / "LICENSE")
    return notice, folder / "LICENSE"


def packages(tops: set[str]) -> list[Distribution]:
    """The installed packages whose top modules are among `tops`, by name, without our own."""
    owners = packages_distributions()
    names = {owner.lower() for top in tops for owner in owners.get(top, ())} - {"annotator"}
    found = {row.metadata["Name"].lower(): row for row in distributions()}
    return [found[name] for name in sorted(names & found.keys())]


def _package(package: Distribution) -> str:
    about = package.metadata
    named = about.get_all("License-Expression") or about.get_all("License") or _classified(package)
    head = _title(f"{about['Name']} {package.version}: {named[0].splitlines()[0]}")
    files = [path for path in package.files or () if _LICENCE_FILE.search(str(path))]
    texts = [path.read_text() for path in files if path.suffix != ".py"]
    return head + "\n".join(texts) + "\n\n"


def _classified(package: Distribution) -> list[str]:
    rows = package.metadata.get_all("Classifier") or []
    return [row.split(" :: ")[-1] for row in rows if row.startswith("License")] or ["see below"]


def _python() -> str:
    """Python's own licence, from the text that it comes with."""
    version = ".".join(map(str, sys.version_info[:3]))
    places = [Path(sys.base_prefix) / "LICENSE.txt", Path(_library_folder()) / "LICENSE.txt"]
    text = next((path.read_text("utf-8") for path in places if path.is_file()), "")
    return _title(f"Python {version}: Python Software Foundation License") + text + "\n\n"


def _library_folder() -> str:
    import sysconfig

    return sysconfig.get_path("stdlib")


def system_packages(libraries: Iterable[Entry]) -> list[str]:
    """Debian's packages that libraries of the system were taken from; none where there is no Debian."""
    if shutil.which("dpkg-query") is None:
        return []
    found: set[str] = set()
    for _, source, _ in libraries:
        if source.startswith(("/usr/lib/", "/lib/")) and "python" not in source:
            found.update(_owner(source))
    return sorted(found)


def _owner(file: str) -> list[str]:
    """Debian's package of a file: under the name that it has in the package, which may lack /usr."""
    real = str(Path(file).resolve())
    for name in (real, real.removeprefix("/usr")):
        done = subprocess.run(
            ["dpkg-query", "-S", name], capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode == 0:
            return [done.stdout.split(":")[0]]
    return []


def _system_library(package: str) -> str:
    """A library of the system: Debian's file of its copyright and licences."""
    path = Path("/usr/share/doc") / package / "copyright"
    text = path.read_text("utf-8", errors="replace") if path.is_file() else ""
    return _title(f"{package} (Debian)") + text + "\n\n"


def _title(line: str) -> str:
    return f"{'-' * 72}\n{line}\n{'-' * 72}\n\n"
