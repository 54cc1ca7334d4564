"""Agreement is counted of the file that the window has, or of none."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from annotator.app.agreement_desk import AgreementDesk
from annotator.app.workspace import Workspace
from annotator.core.layer import Status
from annotator.store.project import Project
from tests.store.builders import bring, mark, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[AgreementDesk]:
    """The desk on a project of two people who marked one article."""
    with Project.create(tmp_path / "p.annotator") as project:
        for name in ("Ana", "Ben"):
            bring(project, record(annotator=name, spans=[mark(0, 7)], status=Status.DONE))
        desk = AgreementDesk(Workspace(project, "Ana"))
        yield desk
        desk.stop()


def test_another_file_in_its_place_is_not_counted_for_it(
    desk: AgreementDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    path, kept, said = tmp_path / "p.annotator", tmp_path / "kept.annotator", list[str]()
    desk.failed.connect(said.append)
    people = [id for id, _ in desk.choices()]
    assert len(people) == 2
    copy = shutil.copy(path, tmp_path / "copy.annotator")
    os.link(path, kept)
    os.replace(copy, path)
    with qtbot.waitSignal(desk.failed, timeout=20_000):
        desk.count(people)
    qtbot.wait(300)
    assert len(said) == 1
    assert "was moved, deleted or replaced while it was open" in said[0]
    assert not desk.has_figures
    os.replace(kept, path)
    with qtbot.waitSignal(desk.counted, timeout=20_000):
        desk.count(people)
    assert desk.has_figures
