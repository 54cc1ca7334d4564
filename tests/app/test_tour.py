"""The tour goes on by real deeds in a real project, and by nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.preferences import Preferences
from annotator.app.tour import FINISHED, STEPS, Step, Tour
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "Nobody was paid. The minister said so."


@pytest.fixture
def workspace(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """Two articles, and nothing marked."""
    with Project.create(tmp_path / "p.annotator") as project:
        edit = project.begin_import("import 2 articles")
        project.import_records(
            edit, [Record(NewArticle(f"{n} {TEXT}", id=f"a{n}")) for n in (1, 2)]
        )
        yield Workspace(project, "Ana")


def tour_of(workspace: Workspace, tmp_path: Path) -> Tour:
    return Tour(workspace, Preferences(tmp_path / "settings.json"))


def test_each_step_gives_way_to_its_deed_alone(workspace: Workspace, tmp_path: Path) -> None:
    tour = tour_of(workspace, tmp_path)
    tour.begin()
    seen = [tour.step]
    tour.moved.connect(lambda: seen.append(tour.step))
    tour.note(Step.TAKE)  # not yet asked for
    tour.note(Step.READ)
    tour.note(Step.TAKE)
    first = workspace.tag("a1", ((2, 8),), "denial")
    workspace.set_attribute(first, "note", "not asked for")
    workspace.set_attribute(first, "speaker", "The minister")
    workspace.tag("a1", ((9, 12),), "denial")  # in the same article
    second = workspace.tag("a2", ((2, 8),), "allegation")
    workspace.link(workspace.schema.link_types[0].id, first, second)
    workspace.set_status("a1", Status.BEGUN)
    workspace.set_status("a1", Status.DONE)
    tour.note(Step.END)
    assert seen == [*STEPS, None]


def test_what_was_left_is_taken_up_again_and_begins_anew_after_its_end(
    workspace: Workspace, tmp_path: Path
) -> None:
    tour = tour_of(workspace, tmp_path)
    tour.begin()
    tour.skip()
    tour.leave()
    workspace.tag("a1", ((2, 8),), "denial")  # nobody is guided: nothing goes on
    again = tour_of(workspace, tmp_path)
    seen = []
    again.moved.connect(lambda: seen.append(again.step))
    again.begin()
    again.go_back()
    for _ in STEPS:
        again.skip()
    assert Preferences(tmp_path / "settings.json").tour_step == FINISHED
    again.begin()
    assert seen == [Step.TAKE, *STEPS, None, Step.READ]


def test_undo_and_another_hand_lead_nowhere(workspace: Workspace, tmp_path: Path) -> None:
    tour = tour_of(workspace, tmp_path)
    tour.begin()
    tour.skip()
    tour.skip()
    ben = workspace.project.add_annotator("Ben").id
    workspace.announce(workspace.project.add_span(ben, "a1", ((2, 8),), "denial"))
    assert tour.number == 3
    made = workspace.tag("a1", ((2, 8),), "denial")
    assert tour.number == 4
    tour.go_back()
    workspace.delete_span(made)
    assert tour.number == 3
