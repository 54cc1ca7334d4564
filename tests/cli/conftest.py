from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli.commands import annotator

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_corpus" / "project.jsonl"
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in a folder of its own; what it raises is raised, what it exits with is told."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(
            annotator,
            [str(word) for word in arguments],
            standalone_mode=False,
            catch_exceptions=False,
        )

    return invoke


@pytest.fixture
def sample(run: Run) -> str:
    """The name of a project that holds the sample."""
    run("new", "p.annotator")
    run("import", "p.annotator", SAMPLE)
    return "p.annotator"
