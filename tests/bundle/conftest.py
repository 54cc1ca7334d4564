"""The built program, copied to where it knows nothing of the source tree."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

BUILT = Path(__file__).resolve().parents[2] / "dist" / "annotator"


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built program in a folder of its own; skips where it was not built."""
    if not (BUILT / "annotator").is_file():
        pytest.skip("the stand-alone program is not built: make test-app")
    folder = tmp_path_factory.mktemp("elsewhere") / "annotator"
    shutil.copytree(BUILT, folder, symlinks=True)
    return folder / "annotator"


def run(program: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run it with nothing of this environment: no PATH, so no Python; a home that is empty."""
    home = program.parents[1]
    environment = {"HOME": str(home), "PATH": "/nowhere", "LANG": "C.UTF-8", **more}
    return subprocess.run(
        [str(program), *words], cwd=home, env=environment,
        capture_output=True, encoding="utf-8", timeout=50, check=False,
    )  # fmt: skip


def children_left(program: Path) -> list[str]:
    """Processes that still run from the program's folder."""
    links = [entry / "exe" for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    return [str(link) for link in links if _leads_to(link, program)]


def _leads_to(link: Path, program: Path) -> bool:
    try:
        return os.readlink(link) == str(program)
    except OSError:
        return False
