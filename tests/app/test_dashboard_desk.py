"""The dashboard's desk on a real project: counted beside, every door open, blind where it must be, and never stale."""

from __future__ import annotations

import csv
import io
import shutil
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from annotator import Project
from annotator.agreement.tables import as_csv
from annotator.app.dashboard_desk import SECTIONS, DashboardDesk
from annotator.app.dashboard_plots import Canvas
from annotator.app.workspace import Workspace
from annotator.core.layer import Status
from annotator.core.policy import Role
from annotator.core.project_numbers import ArticleDoor
from annotator.exchange.importing import import_files
from annotator.plots.palette import LIGHT
from tests.journeys.material import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CANVAS = Canvas(LIGHT, ("#111111", "#222222"), 1200)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    with Project.create(path) as made:
        import_files(made, [SAMPLE / "project.jsonl"])
    return path


@pytest.fixture
def project(sample: Path, tmp_path: Path, qapp: object) -> Iterator[Project]:
    path = tmp_path / "sample.annotator"
    shutil.copy(sample, path)
    with Project.open(path) as opened:
        yield opened


@pytest.fixture
def desk(project: Project) -> Iterator[DashboardDesk]:
    desk = DashboardDesk(Workspace(project, "Ana"))
    yield desk
    desk.close()


def _until(done: Callable[[], bool]) -> None:
    end = monotonic() + 20
    while not done():
        assert monotonic() < end, "this takes too long"
        QCoreApplication.processEvents()
        QThread.msleep(1)


def _counted(desk: DashboardDesk) -> None:
    desk.watch(True)
    _until(lambda: desk.has_numbers and not desk.is_old)


def _doors(desk: DashboardDesk, section: str) -> Iterator[tuple[ArticleDoor, float | str | None]]:
    for table in desk.section(section, {})["tables"]:
        for row in table["rows"]:
            yield from ((door[0], sort) for _, sort, _, door in row if door)
    for plot in desk.plots(section, {}, CANVAS):
        yield from ((mark[5][0], None) for mark in plot["marks"] if mark[5])


def test_behind_every_number_and_every_mark_there_are_articles(
    desk: DashboardDesk, project: Project
) -> None:
    _counted(desk)
    seen: dict[str, int] = {}
    for section in SECTIONS:
        for door, number in set(_doors(desk, section)):
            found = project.articles_behind(door)
            assert found, (section, door)
            if door.status is not None and number is not None:
                assert len(found) == number
            seen[section] = seen.get(section, 0) + 1
    assert set(seen) == set(SECTIONS)
    # A click on one tells which articles these are, and from the window's own thread.
    told: list[tuple[ArticleDoor, list[str], str]] = []
    threads: list[bool] = []
    desk.found.connect(lambda *what: told.append(what))
    desk.found.connect(lambda *_: threads.append(QThread.isMainThread()))
    done = ArticleDoor((desk._workspace.owner,), Status.DONE)
    desk.open_door(done, "Ana, Done: 8")
    _until(lambda: bool(told))
    assert told == [(done, project.articles_behind(done), "Ana, Done: 8")]
    assert threads == [True]
    assert not desk.is_old


def test_who_has_nothing_to_do_and_did_nothing_has_no_bar_of_untouched_articles(
    desk: DashboardDesk, project: Project
) -> None:
    first = project.articles()[0].id
    for name in "Lea", "Rita":
        project.add_annotator(name)
    _counted(desk)
    assert all(name in desk.plots("overview", {}, CANVAS)[0]["svg"] for name in ("Lea", "Rita"))
    project.hand_out({"Ana": [first], "Rita": [first]}, None, draw=1)
    project.take_out(_id(project, "Rita"), None)
    desk.close()
    again = DashboardDesk(Workspace(project, "Ana"))
    _counted(again)
    drawn = again.plots("overview", {}, CANVAS)[0]["svg"]
    # Ben was given nothing either, and has worked.
    assert [name in drawn for name in ("Ana", "Ben", "Lea", "Rita")] == [True, True, False, False]
    rows = [row[0][0] for row in again.section("overview", {})["tables"][0]["rows"]]
    assert {"Ana", "Ben", "Lea", "Rita"} <= set(rows)
    again.close()


def _id(project: Project, name: str) -> str:
    found = project.annotator(name)
    assert found is not None
    return found.id


def test_tables_are_written_with_plain_numbers(desk: DashboardDesk, project: Project) -> None:
    _counted(desk)
    (table,) = desk.figures("overview", {})
    head, *rows = csv.reader(io.StringIO(as_csv(table.plain())))
    by_name = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    stats = project.stats()["annotators"]
    for name in ("Ana", "Ben"):
        for column in ("done", "begun", "untouched", "spans"):
            assert int(by_name[name][column.title()]) == stats[name][column]


def test_who_works_blind_sees_no_number_of_others(desk: DashboardDesk, project: Project) -> None:
    _counted(desk)
    workspace = desk._workspace
    assert set(desk.layers().values()) == {"Ana", "Ben"}
    lea = project.add_annotator("Lea")
    project.set_role(lea.id, Role.LEAD, lea.id)
    assert workspace.carry_out(lambda: project.set_blind(True, lea.id))
    assert desk.is_blind
    assert not desk.has_numbers
    _counted(desk)
    assert set(desk.layers().values()) == {"Ana"}
    shown = [str([desk.section(id, {}), desk.plots(id, {}, CANVAS)]) for id in SECTIONS]
    assert not any("Ben" in text or "Lea" in text for text in shown)
    (row,) = desk.figures("overview", {})[0].rows
    ana = project.stats()["annotators"]["Ana"]
    assert [cell.sort for cell in row[1:5]] == [
        ana[k] for k in ("done", "begun", "untouched", "spans")
    ]
    own = {layer for id in SECTIONS for door, _ in _doors(desk, id) for layer in door.layers}
    assert own == {workspace.owner}
    # A lead sees all, and has them counted anew.
    workspace.set_annotator("Lea")
    _counted(desk)
    assert set(desk.layers().values()) == {"Ana", "Ben", "Lea"}


def test_a_change_is_counted_where_somebody_looks_and_not_before(desk: DashboardDesk) -> None:
    _counted(desk)
    workspace, counts = desk._workspace, [0]

    def spans() -> Any:
        return desk.figures("overview", {})[0].rows[1][4].sort

    desk.counted.connect(lambda: counts.__setitem__(0, counts[0] + 1))
    before = spans()
    desk.watch(False)
    article = next(iter(workspace.project.articles())).id
    workspace.tag(article, ((0, 5),), "denial")
    assert desk.is_old
    QCoreApplication.processEvents()
    assert (counts[0], spans()) == (0, before)
    _counted(desk)
    assert (counts[0], spans()) == (1, before + 1)
    workspace.undo()
    _until(lambda: counts[0] == 2)
    assert spans() == before


def test_cancelling_leaves_what_was_counted(desk: DashboardDesk) -> None:
    desk.watch(True)
    desk.cancel()
    assert desk.is_old
    assert not desk.has_numbers
    assert desk.section("overview", {}) == {"note": "", "choices": [], "tables": []}
    _counted(desk)
    desk.count()
    desk.cancel()
    # What is there is as true as before.
    assert desk.has_numbers
    assert not desk.is_old


def test_an_empty_project_says_so(tmp_path: Path, qapp: object) -> None:
    with Project.create(tmp_path / "empty.annotator") as project:
        desk = DashboardDesk(Workspace(project))
        _counted(desk)
        for section in SECTIONS:
            assert list(_doors(desk, section)) == []
            for plot in desk.plots(section, {}, CANVAS):
                assert "<svg" in plot["svg"]
        desk.close()
