"""The real window, offscreen, on a real file; every question it could ask is answered by the test."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.bootstrap import Program
    from annotator.driving import Driver


@pytest.fixture
def start(tmp_path: Path, qapp: object) -> Iterator[Callable[..., tuple[Program, Driver]]]:
    """Start the program (again) in folders of the test; returns it and hands to drive it."""
    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.paths import AppPaths
    from tests.journeys.answers import Answers

    begun: list[Program] = []

    def begin(
        project: Path | None = None, answers: Answers | None = None
    ) -> tuple[Program, Driver]:
        program = Program(AppPaths.below(tmp_path / "user"), answers or Answers())
        begun.append(program)
        window = program.show(program.first_project(project))
        window.resize(1280, 800)
        return program, Driver(window)

    yield begin
    for program in begun:
        program.close()
    gc.collect()
