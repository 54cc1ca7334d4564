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
    assert "ana.annotator: " in result.stdout
    assert " for zoë" in result.stdout
    assert sorted(path.name for path in Path("out").iterdir()) == ["ana.annotator", "zoë.annotator"]
    answered = json.loads(
        run("assign", sample, "-o", "more", "--annotator", "ben", "--json").stdout
    )
    (file,) = answered["files"]
    assert file["annotator"] == "ben"
    assert file["articles"] > 0
    assert run("merge", sample, "out/ana.annotator", file["path"]).return_value == 0


def test_assign_needs_whom(run: Run, sample: str) -> None:
    with pytest.raises(click.MissingParameter):
        run("assign", sample, "-o", "out")
