"""The reviewer's desk shows the cases of the layers that are compared now, whatever was read before comes when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.review_desk import ReviewDesk
from annotator.app.workspace import Workspace
from annotator.core.decisions import Choice
from annotator.exchange.importing import import_files
from tests.journeys.material import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[ReviewDesk]:
    """Two readers' layers; Rita, who decides, is at work."""
    with Project.create(tmp_path / "cases.annotator") as project:
        import_files(project, [SAMPLE / "project.jsonl"])
        review = ReviewDesk(Workspace(project, "Rita"))
        yield review
        review.close()


def _readers(desk: ReviewDesk) -> list[str]:
    return desk.choices(begun=True)


def test_what_was_read_for_others_is_not_shown(desk: ReviewDesk, qtbot: QtBot) -> None:
    one, other = _readers(desk)
    desk.compare([one, other])
    assert desk._job is not None
    desk._job.wait()  # its end is on its way
    busy: list[bool] = []
    desk.busy.connect(busy.append)
    with qtbot.waitSignal(desk.listed):
        desk.compare([one, desk._workspace.owner])
    assert len(desk.list) == 0
    assert busy == [True, False]


def test_a_decision_while_cases_are_read_is_in_the_list(desk: ReviewDesk, qtbot: QtBot) -> None:
    among = _readers(desk)
    project = desk._workspace.project
    with qtbot.waitSignal(desk.listed):
        desk.compare(among)
    desk.read()
    assert desk._job is not None
    desk._job.wait()
    desk.read()
    assert desk.step(1)
    assert desk.decide(Choice.NEITHER)
    with qtbot.waitSignal(desk.busy, check_params_cb=lambda is_busy: not is_busy):
        pass
    assert list(desk.list.cases) == project.cases(among)
    # And one that is made afterwards is there at once.
    assert desk.step(1)
    assert desk.decide(Choice.NEITHER)
    assert list(desk.list.cases) == project.cases(among)


def test_where_cases_cannot_be_read_changes_are_followed_on(desk: ReviewDesk, qtbot: QtBot) -> None:
    among, desk_below = _readers(desk), desk._workspace
    with qtbot.waitSignal(desk.listed):
        desk.compare(among)
    place = desk_below.project.path
    away = place.rename(place.with_name("away"))
    busy: list[bool] = []
    desk.busy.connect(busy.append)
    with qtbot.waitSignal(desk_below.failed):
        desk.read()
    away.rename(place)
    assert busy == [True, False]
    assert desk.step(1)
    assert desk.decide(Choice.NEITHER)
    assert list(desk.list.cases) == desk_below.project.cases(among)


def test_where_no_case_is_looked_at_nothing_is_decided(desk: ReviewDesk) -> None:
    assert not desk.decide(Choice.NEITHER)
    assert not desk.reopen()
    assert not desk.step(1)
    assert not desk._workspace.project.decisions()
