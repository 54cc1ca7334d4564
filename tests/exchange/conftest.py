from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator import Project


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("project") / "p.annotator") as made:
        yield made
