"""On what the table was taken, in words that name no machine."""

from __future__ import annotations

import os
import platform
import sqlite3
from datetime import UTC, datetime
from importlib.metadata import version


def conditions() -> list[str]:
    """What there is to know beside the figures, a line each."""
    return [
        f"taken on {datetime.now(UTC):%Y-%m-%d}",
        f"{platform.system()} on {platform.machine()}, {os.cpu_count()} cores, {_memory()}"
        f"Qt platform “{os.environ.get('QT_QPA_PLATFORM', 'native')}”",
        f"load of the machine at the end: {_load()}",
        f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')},"
        f" SQLite {sqlite3.sqlite_version}, sqlite-utils {version('sqlite-utils')}",
    ]


def _memory() -> str:
    try:
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return ""
    return f"{pages / 2**30:.0f} GiB of memory, "


def _load() -> str:
    try:
        return f"{os.getloadavg()[0]:.1f}"
    except (AttributeError, OSError):
        return "unknown"
