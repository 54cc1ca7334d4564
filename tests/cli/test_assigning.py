from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from tests.cli.conftest import Run


def test_assign_writes_a_file_for_each_annotator(run: Run, sample: str) -> None:
    result = run(
        "assign", sample, "-o", "out", "--annotator", "ana", "--annotator", "zoë", "--overlap", 2
    )
    assert result.return_value == 0
    names = [f"{Path(sample).stem} – {name}.annotator" for name in ("ana", "zoë")]
    assert f"{names[0]}: " in result.stdout
    assert " for zoë" in result.stdout
    assert sorted(path.name for path in Path("out").iterdir()) == names
    answered = json.loads(
        run("assign", sample, "-o", "more", "--annotator", "ben", "--json").stdout
    )
    (file,) = answered["files"]
    assert file["annotator"] == "ben"
    assert file["articles"] > 0
    assert run("merge", sample, f"out/{names[0]}", file["path"]).return_value == 0


def test_assign_needs_whom(run: Run, sample: str) -> None:
    with pytest.raises(click.MissingParameter):
        run("assign", sample, "-o", "out")
