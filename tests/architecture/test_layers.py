from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def test_layers_flow_one_way() -> None:
    """The contracts stand in pyproject.toml; a broken one is printed with the chain of imports."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    linted = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=False
    )
    assert linted.returncode == 0, linted.stdout + linted.stderr
