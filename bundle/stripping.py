"""Python's own libraries without what only a debugger reads: they come with it where Python was built by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bundle.contents import Entry


def stripped(entry: Entry, folder: Path) -> Entry:
    """The entry, or on Linux for a library of Python's a stripped copy in `folder`; Qt's come stripped already."""
    place, source, kind = entry
    name = Path(place).name
    if sys.platform != "linux" or not (name.startswith("libpython") or "lib-dynload" in place):
        return entry
    # PyInstaller keeps libraries that only have another name as links.
    if kind not in {"BINARY", "EXTENSION"}:
        return entry
    target = folder / "stripped" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", target, source], check=True)
    return place, str(target), kind
