"""What looks after a project, cancelled half way: nothing is changed, and nothing is left lying about."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.keeping import Checking, CopyingProject, Keeping, MakingBackup, PreparingRestore
from annotator.app.sharing import HandingOut, LookingAtMerge, Merging
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.record import Record, SpanRecord
from annotator.store import backups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def workspace(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """Ana's project of twenty articles, and a colleague's copy of it in which Ben marked each."""
    home = tmp_path / "home"
    home.mkdir()
    with Project.create(home / "p.annotator") as project:
        ana = project.add_annotator("ana").id
        edit = project.begin_import("import 20 articles", ana)
        articles = [NewArticle(f"{n} Nobody was paid.", id=f"a{n}") for n in range(20)]
        project.import_records(edit, [Record(one, "ana") for one in articles])
    shutil.copy(home / "p.annotator", tmp_path / "colleague.annotator")
    with Project.open(tmp_path / "colleague.annotator") as other:
        ben = other.add_annotator("ben").id
        edit = other.begin_import("more", ben)
        marks = (SpanRecord("denial", ((2, 8),)),)
        other.import_records(edit, [Record(one, "ben", spans=marks) for one in articles])
    with Project.open(home / "p.annotator") as project:
        yield Workspace(project, "ana")


def ended(qtbot: QtBot, work: Keeping, *, cancel: bool) -> object:
    """What came of it."""
    if cancel:
        work.cancel()
    with qtbot.waitSignal(work.ended, timeout=10_000) as waiting:
        work.start()
    return waiting.args[0] if waiting.args else None


@pytest.mark.parametrize("cancel", [True, False])
def test_cancelled_works_leave_nothing_and_others_end_with_what_came(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, cancel: bool
) -> None:
    folder, home = tmp_path / "backups", tmp_path / "home"
    other, out = tmp_path / "colleague.annotator", tmp_path / "out"
    before = workspace.project.content_hash()
    kept = backups.back_up(workspace.project.path, tmp_path / "kept").path
    works: list[Callable[[], Keeping]] = [
        lambda: MakingBackup(workspace, folder),
        lambda: PreparingRestore(workspace, kept),
        lambda: Checking(workspace),
        lambda: CopyingProject(workspace, tmp_path / "copy.annotator"),
        lambda: LookingAtMerge(workspace, [other]),
        lambda: HandingOut(workspace, out, ["ana", "cem"], overlap=1, seed=0),
    ]
    results = [ended(qtbot, make(), cancel=cancel) for make in works]
    if not cancel:
        # What was handed out is remembered.
        workspace.project.undo(workspace.owner)
    assert workspace.project.content_hash() == before
    merged = ended(qtbot, Merging(workspace, [other], folder), cancel=cancel)
    if cancel:
        assert results == [None] * len(works)
        assert not list(home.glob(".*"))
        assert not (tmp_path / "copy.annotator").exists()
        assert merged is None
        assert workspace.project.content_hash() == before
        assert not list(out.glob("*"))
        assert not backups.listed(folder)
        return
    assert None not in results
    assert results[2] == ([], [])
    assert len(list(out.glob("*.annotator"))) == 2
    assert len(backups.listed(folder)) == 2
    assert len(workspace.project.spans()) == 20
    assert [path.suffix for path in home.glob(".*")] == [".part"]
