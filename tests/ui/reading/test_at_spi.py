"""The page as a screen reader meets it: on the real AT-SPI bus, under a real X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def _launcher() -> str:
    """Where the accessibility bus is started from; skips where any part of the way is missing."""
    found = next((path for path in LAUNCHERS if Path(path).exists()), "")
    has_walker = (
        Path("/usr/bin/python3").exists()
        and not subprocess.run(
            ["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True, check=False
        ).returncode
    )
    if not (found and has_walker and shutil.which("dbus-run-session")):
        pytest.skip("at-spi2-core, python3-pyatspi or dbus-run-session is not installed")
    return found


def test_the_page_is_text_with_a_name_and_a_caret(x_server: str) -> None:
    session = Path(__file__).with_name("at_spi_session.py")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, session, _launcher()],
        env=os.environ | {"DISPLAY": x_server},
        capture_output=True,
        text=True,
        timeout=55,
        check=True,
    )
    (line,) = [line.strip() for line in done.stdout.splitlines() if " caret " in line]
    # Qt counts the emoji as two here, where the bus would have it counted as one: its own fault.
    assert line == "text 'Meters' caret 4 'One meter 😀 was opened.'"
    assert "filler 'Meters'" in done.stdout
    (worn,) = [line for line in done.stdout.splitlines() if line.startswith("from 4 to 9: ")]
    assert "underline:single" in worn
    assert "bg-color:" in worn
