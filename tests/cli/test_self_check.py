from __future__ import annotations

from annotator.cli.commands import annotator
from annotator.cli.running import run


def test_it_stands_alone() -> None:
    assert run(annotator, ["--self-check", "formats"]) == 2
