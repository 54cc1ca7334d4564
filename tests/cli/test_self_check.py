from __future__ import annotations

from annotator.cli.commands import annotator
from annotator.cli.running import run, with_open


def test_it_stands_alone() -> None:
    assert run(annotator, ["--self-check", "formats"]) == 2


def test_a_project_alone_is_opened() -> None:
    assert with_open(["my.annotator"]) == ["open", "my.annotator"]
    assert with_open(["my.annotator", "--json"]) == ["my.annotator", "--json"]
    assert with_open(["stats"]) == ["stats"]
