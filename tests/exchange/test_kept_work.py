"""What was made in an earlier week works today: a project, a copy that was handed out, an export and a scheme file.

They are in `tests/data/kept`, made by the program of 2026-11-23; the projects as SQL, so that a change of them is seen.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import UserError
from annotator.core.policy import Role
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.exchange.new_project import NewProject, make_project
from annotator.store.restoring import restore

KEPT = Path(__file__).parents[1] / "data" / "kept"
PEOPLE = ("Ana", "Ben")


def kept_project(name: str, folder: Path) -> Path:
    path = folder / f"{name}.annotator"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((KEPT / f"{name}.sql").read_text("utf-8"))
    return path


def exported(project: Project) -> str:
    stream = BytesIO()
    export_jsonl(project, stream, annotators=PEOPLE, gold=True, suggestions=True)
    return stream.getvalue().decode()


def undo_and_redo_all(project: Project) -> int:
    """Undo all that anybody can, whoever's turn it is, and do it again in the opposite order; how many steps."""
    undone: list[str] = []
    for _round in range(len(project.annotators())):
        for one in project.annotators():
            try:
                while project.undo(one.id).text:
                    undone.append(one.id)
            except UserError:
                continue  # somebody else built on it: theirs first
    for id in reversed(undone):
        assert project.redo(id).text
    return len(undone)


def test_a_kept_project_says_what_it_said_then(tmp_path: Path) -> None:
    with Project.open(kept_project("project_3", tmp_path)) as project:
        assert project.check() == []
        assert exported(project) == (KEPT / "work.jsonl").read_text("utf-8")
        ids = {one.name: one.id for one in project.annotators()}
        assert (project.is_blind(), project.role(ids["Lea"])) == (True, Role.LEAD)
        assert [(one.annotator, one.articles) for one in project.hand_outs()] == [
            (ids[name], ("harbour", "wire")) for name in PEOPLE
        ]
        assert [one.name for one in project.suggesters()] == ["robot"]
        assert len(project.suggestions("wire", ids["Ben"])) == 1
        assert len(project.settled_suggestions("wire", ids["Ben"])) == 2
        assert [one.answer for one in project.questions()] == ["Yes."]
        assert [one.reason for one in project.decisions() if one.reason] == [
            "whole sentence",
            "no denial",
        ]
        assert project.schema.label("applause").examples == ("well done",)
        assert project.setting("layout")["panes"] == ["wire", "harbour"]


def test_the_history_of_a_kept_project_goes_back_and_forth(tmp_path: Path) -> None:
    with Project.open(kept_project("project_3", tmp_path)) as project:
        before, redo = project.content_hash(), project.redo_text(project.annotators()[1].id)
        assert redo == "label Allegation in “Wire”"
        assert undo_and_redo_all(project) > 25
        assert project.content_hash() == before
        assert exported(project) == (KEPT / "work.jsonl").read_text("utf-8")
        assert project.check() == []


def test_a_kept_copy_that_was_handed_out_is_merged(tmp_path: Path) -> None:
    handed = kept_project("handed_3", tmp_path)
    with Project.open(handed) as project:
        ben = project.annotator("Ben")
        assert ben is not None
        made = project.add_span(ben.id, "wire", [(0, 10)], "denial").focus
    with Project.open(kept_project("project_3", tmp_path)) as project:
        before = {span.id for span in project.spans()}
        project.merge([handed])
        assert {span.id for span in project.spans()} == before | {made}
        assert project.check() == []


def test_a_kept_backup_is_restored(tmp_path: Path) -> None:
    kept = kept_project("project_3", tmp_path)
    restore(kept, tmp_path / "again.annotator")
    with Project.open(tmp_path / "again.annotator", write=False) as project:
        assert exported(project) == (KEPT / "work.jsonl").read_text("utf-8")


@pytest.mark.parametrize("labels", ["scheme.json", "project_3"])
def test_a_kept_export_comes_back_to_the_same_bytes(tmp_path: Path, labels: str) -> None:
    scheme = kept_project(labels, tmp_path) if labels == "project_3" else KEPT / labels
    make_project(NewProject(tmp_path / "new.annotator", scheme))
    with Project.open(tmp_path / "new.annotator") as project:
        assert import_files(project, [KEPT / "work.jsonl"]).problems == []
        assert exported(project) == (KEPT / "work.jsonl").read_text("utf-8")
        assert project.check() == []
