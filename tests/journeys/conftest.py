"""The real window, offscreen, on a real file; every question it could ask is answered by the test."""

from __future__ import annotations

import gc
import shutil
from itertools import count
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from annotator.bootstrap import Program
    from annotator.driving import Driver


# Looking for what can be freed takes as long as building a window, so not after each test.
_TESTS_PER_COLLECTION = 5
_ended = count(1)


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """The sample project as the first start makes it."""
    from annotator.bootstrap import Program
    from annotator.paths import AppPaths

    program = Program(AppPaths.below(tmp_path_factory.mktemp("sample")))
    with program.sample() as project:
        return project.path


@pytest.fixture
def start(
    tmp_path: Path, made_sample: Path, qapp: object
) -> Iterator[Callable[..., tuple[Program, Driver]]]:
    """Start the program (again) in folders of the test; returns it and hands to drive it."""
    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.paths import AppPaths
    from tests.journeys.answers import Answers

    begun: list[Program] = []

    def begin(
        project: Path | None = None, answers: Answers | None = None
    ) -> tuple[Program, Driver]:
        paths = AppPaths.below(tmp_path / "user")
        program = Program(paths, answers or Answers())
        if not (copy := paths.data / made_sample.name).exists():
            shutil.copy(made_sample, copy)
        begun.append(program)
        window = program.show(program.first_project(project))
        window.resize(1280, 800)
        return program, Driver(window)

    yield begin
    for program in begun:
        program.close()
    if next(_ended) % _TESTS_PER_COLLECTION == 0:
        gc.collect()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Windows are laid out from right to left."""
    from PySide6.QtCore import Qt

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
