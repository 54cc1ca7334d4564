"""The reviewer's desk shows the cases of the layers that are compared now, whatever was read before comes when."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.review_desk import ReviewDesk
from annotator.app.workspace import Workspace
from annotator.core.case_choosing import CaseFilter, Stage
from annotator.core.changes import Changes
from annotator.core.decisions import Choice, State
from annotator.exchange.importing import import_files
from tests.journeys.material import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.core.decisions import ReviewedCase


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


def test_after_a_decision_no_case_is_made_again_and_all_are_as_a_reading_would_have_them(
    desk: ReviewDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    among, below = _readers(desk), desk._workspace
    project, chance = below.project, random.Random(3)
    with qtbot.waitSignal(desk.listed):
        desk.compare(among)
    desk.show_only(CaseFilter(stage=Stage.ALL))
    read, plain = [], project.cases

    def cases(compared: list[str], articles: list[str] | None = None) -> list[ReviewedCase]:
        read.append(articles)
        return plain(compared, articles)

    def is_as_read() -> None:
        assert read == []
        assert list(desk.list.cases) == plain(among)

    monkeypatch.setattr(project, "cases", cases)
    choices = (Choice.NEITHER, Choice.DEFER, Choice.GAP, Choice.UNION, Choice.TAKE)
    for _ in range(40):
        desk.look_at(chance.randrange(len(desk.list.rows)))
        done = chance.choice(("decide", "decide", "reopen", "undo"))
        if done == "decide":
            desk.decide(chance.choice(choices), annotator=chance.choice(among))
        elif done == "reopen":
            desk.reopen()
        else:
            below.undo()
        is_as_read()
    assert desk.list.count(State.DECIDED) > 3
    row = desk.current
    assert row is not None
    article, text = row.case.article, project.text(row.case.article)
    assert desk.add_gold(article, ((len(text) - 9, len(text) - 2),), "denial")
    is_as_read()
    below.undo()
    is_as_read()
    # What somebody compared marks is classed anew.
    project.add_span(among[0], article, ((len(text) - 9, len(text) - 2),), "denial")
    below.announce(Changes(articles=frozenset({article}), annotators=frozenset({among[0]})))
    assert len(read) == 1
    assert list(desk.list.cases) == plain(among)
