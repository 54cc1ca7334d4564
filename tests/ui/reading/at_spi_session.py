"""Inside a session bus of its own: the accessibility bus, the page, and the walk over it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent


def main(launcher: str) -> None:
    """Start all three; what the walk writes goes to standard output."""
    with tempfile.TemporaryDirectory() as runtime:
        os.chmod(runtime, 0o700)
        environment = os.environ | {
            "XDG_RUNTIME_DIR": runtime,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        bus = subprocess.Popen([launcher, "--launch-immediately"], env=environment)
        time.sleep(1)
        page = subprocess.Popen([sys.executable, HERE / "at_spi_page.py"], env=environment)
        walk = ["/usr/bin/python3", str(HERE / "at_spi_walk.py")]
        subprocess.run(walk, env=environment, check=True, timeout=40)
        page.terminate()
        bus.terminate()
        page.wait()
        bus.wait()


if __name__ == "__main__":
    main(sys.argv[1])
