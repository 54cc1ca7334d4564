"""Other processes: the only way to see what another window, a crash or a limit does to a file."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parents[2]


def run(program: str, *arguments: Path | str) -> str:
    """What a Python program wrote; it must end well."""
    done = subprocess.run(
        _command(program, *arguments),
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextmanager
def running(program: str, *arguments: Path | str) -> Iterator[subprocess.Popen[str]]:
    """A Python program that runs meanwhile, after it has written its first line."""
    with subprocess.Popen(
        _command(program, *arguments),
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline()
            yield process
        finally:
            process.kill()


def _command(program: str, *arguments: Path | str) -> list[str]:
    return [sys.executable, "-c", program, *map(str, arguments)]
