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
    from tests.journeys.answers import Answers
    from tests.journeys.standing import Arrive, Standing


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


def _begin(
    folder: Path, sample: Path, project: Path | None = None, answers: Answers | None = None
) -> tuple[Program, Driver]:
    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.paths import AppPaths
    from tests.journeys.answers import Answers

    paths = AppPaths.below(folder)
    program = Program(paths, answers or Answers())
    if not (copy := paths.data / sample.name).exists():
        shutil.copy(sample, copy)
    window = program.show(program.first_project(project))
    window.resize(1280, 800)
    return program, Driver(window)


@pytest.fixture
def start(
    tmp_path: Path, made_sample: Path, qapp: object
) -> Iterator[Callable[..., tuple[Program, Driver]]]:
    """Start the program (again) in folders of the test; returns it and hands to drive it."""
    begun: list[Program] = []

    def begin(
        project: Path | None = None, answers: Answers | None = None
    ) -> tuple[Program, Driver]:
        started = _begin(tmp_path / "user", made_sample, project, answers)
        begun.append(started[0])
        return started

    yield begin
    for program in begun:
        program.close()
    if next(_ended) % _TESTS_PER_COLLECTION == 0:
        gc.collect()


@pytest.fixture(scope="module")
def arrive() -> Arrive:
    """How to come where the tests of a module begin that share a window: here, just to the sample."""
    return lambda begin, answers: begin(answers)


@pytest.fixture(scope="module")
def standing(
    tmp_path_factory: pytest.TempPathFactory, made_sample: Path, arrive: Arrive
) -> Iterator[Standing]:
    """The window that the tests of a module share: each finds it as the first one did."""
    from tests.journeys.standing import Standing

    def begin(answers: Answers) -> tuple[Program, Driver]:
        return _begin(tmp_path_factory.mktemp("standing"), made_sample, answers=answers)

    window = Standing(begin, arrive)
    yield window
    window.close()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Windows are laid out from right to left."""
    from PySide6.QtCore import Qt

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
