from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from tests.store.builders import HARBOUR, WIRE, article, bring, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "dispute.annotator"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project that tests begin with, made once: copying is quicker than making."""
    path = tmp_path_factory.mktemp("template") / "template.annotator"
    with Project.create(path) as made:
        made.add_annotator("ana")
        made.add_annotator("ben")
        harbour = article(HARBOUR, title="Minister repeats that nobody was paid")
        bring(made, record(harbour, annotator=""), record(article(WIRE, id="wire"), annotator=""))
    return path


@pytest.fixture
def project(template: Path, path: Path) -> Iterator[Project]:
    """Two articles, `harbour` and `wire`, and two annotators, ana and ben, who have done nothing yet."""
    shutil.copy(template, path)
    with Project.open(path) as opened:
        yield opened


@pytest.fixture
def ana(project: Project) -> str:
    found = project.annotator("ana")
    assert found is not None
    return found.id


@pytest.fixture
def ben(project: Project) -> str:
    found = project.annotator("ben")
    assert found is not None
    return found.id
