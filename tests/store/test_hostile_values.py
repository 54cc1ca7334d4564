"""A file of ours into which somebody, or a bad disk, wrote what this program never writes: a sentence, and no fault."""

from __future__ import annotations

import io
import os
import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import ProjectRefused, Refused, StorageFailed
from annotator.core.layer import Status
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.store.backup_folders import folder_of
from annotator.store.backups import back_up
from annotator.store.checking import check_file
from annotator.store.repairing import repair_file
from tests.store.builders import bring, mark, record

if TYPE_CHECKING:
    from pathlib import Path

NOT_TEXT = "CAST(x'ff41' AS TEXT)"
DAMAGE = {
    "a status of no kind": "UPDATE status SET status = '[]'",
    "extra that is no JSON": "UPDATE article SET extra = 'x'",
    "a rule that is no JSON": "INSERT INTO policy VALUES ('leads', 'x')",
    "a rule that is no list": "INSERT INTO policy VALUES ('leads', '5')",
    "a hand-out that says nothing": "INSERT INTO policy VALUES ('hand-out/x/ana', '{\"a\": 5}')",
    "a name that is no text": f"UPDATE annotator SET name = {NOT_TEXT} || id",
    "a title that is no text": f"UPDATE article SET title = {NOT_TEXT}",
    "guidelines that are no text": f"UPDATE guideline SET text = {NOT_TEXT}",
    "a step that stands in no way": "UPDATE edit SET standing = 7",
}
# The history is not merged.
HARMLESS = "a step that stands in no way"


@pytest.fixture
def marked(project: Project, path: Path) -> Path:
    bring(project, record(spans=[mark(0, 12, id="s1")]))
    project.add_span(project.annotators()[0].id, "harbour", [(0, 3)], "demand")
    project.close()
    return path


def write(path: Path, *statements: str) -> bytes:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path.read_bytes()


def read_all(path: Path) -> None:
    with Project.open(path, write=False) as project:
        project.policy()
        project.decisions()
        project.questions()
        project.hand_outs()
        project.history()
        project.annotators()
        export_jsonl(project, io.BytesIO(), include_untouched=True)


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_no_program_of_ours_wrote_is_said(marked: Path, tmp_path: Path, damage: str) -> None:
    before = write(marked, DAMAGE[damage])
    with pytest.raises((StorageFailed, ProjectRefused), match="damaged"):
        read_all(marked)
    with Project.create(tmp_path / "ours.annotator") as ours:
        content = ours.content_hash()
        if damage != HARMLESS:
            with pytest.raises((StorageFailed, ProjectRefused), match="damaged"):
                ours.merge([marked])
            assert ours.content_hash() == content
        assert ours.check() == []
    assert marked.read_bytes() == before


@pytest.mark.parametrize(
    "damage", [one for one in DAMAGE if "text" not in one and "step" not in one]
)
def test_the_check_names_what_cannot_be_read(marked: Path, damage: str) -> None:
    write(marked, DAMAGE[damage])
    assert [one.kind for one in check_file(marked)] == ["values"]


def test_rows_that_refer_to_nothing_are_not_merged(marked: Path, tmp_path: Path) -> None:
    write(marked, "PRAGMA foreign_keys = OFF", "DELETE FROM article")
    with Project.create(tmp_path / "ours.annotator") as ours:
        with pytest.raises(ProjectRefused, match="refer to nothing"):
            ours.merge([marked])
        assert ours.history() == []


def test_an_image_that_is_no_object_is_found_and_mended(marked: Path, tmp_path: Path) -> None:
    write(marked, "UPDATE edit_row SET after = '[1]'")
    with Project.open(marked, write=True) as project, pytest.raises((StorageFailed, Refused)):
        project.undo(project.annotators()[0].id)
    assert [one.kind for one in check_file(marked)] == ["history"]
    repair_file(marked, tmp_path / "copies")
    assert check_file(marked) == []


def test_a_torn_schema_is_refused_whatever_it_says(marked: Path) -> None:
    data = bytearray(marked.read_bytes())
    at = data.index(b"CREATE TABLE")
    data[at : at + 12] = b"CREATE \xff\xfeBLE"
    marked.write_bytes(data)
    for deed in (check_file, read_all):
        with pytest.raises(ProjectRefused, match="damaged"):
            deed(marked)


def test_details_of_nothing_known_are_passed_over(marked: Path) -> None:
    write(marked, "INSERT INTO detail VALUES ('x', 'y', '{}')")
    read_all(marked)
    assert [one.kind for one in check_file(marked)] == ["scheme"]


def test_a_decision_whose_gold_is_against_the_rules_is_not_merged(
    marked: Path, tmp_path: Path
) -> None:
    with Project.open(marked, write=True) as project:
        bring(project, record(spans=[mark(0, 12, id="s2")], annotator="ben"))
        for name in ("ana", "ben"):
            who = project.annotator(name)
            assert who
            project.set_status(who.id, "harbour", Status.DONE)
        people = [one.id for one in project.annotators()]
        project.accept_agreed(people, people[0])
        assert project.decisions()
    write(marked, "UPDATE span SET start = 99999 WHERE annotator = 'gold'")
    with Project.create(tmp_path / "ours.annotator") as ours:
        with pytest.raises(ProjectRefused, match="damaged"):
            ours.merge([marked])
        assert (ours.articles(), ours.history()) == ([], [])


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text there")
def test_names_that_are_no_text_are_names(marked: Path, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9.annotator")
    marked.rename(odd)
    article = tmp_path / os.fsdecode(b"caf\xe9.txt")
    article.write_text("Words.", "utf-8")
    made = back_up(odd, folder_of(tmp_path / "backups", odd))
    assert made.path.is_file()
    with Project.create(tmp_path / "ours.annotator") as ours:
        ours.merge([odd])
        assert import_files(ours, article).problems == []
        assert [one.text for one in ours.history()][:2] == [
            r"import caf\udce9.txt",
            r"merge caf\udce9.annotator",
        ]
        assert ours.check() == []


@pytest.mark.skipif(sys.platform != "linux", reason="there are no pipes among files")
def test_a_pipe_and_a_circle_of_links_have_no_backup(tmp_path: Path) -> None:
    pipe, circle = tmp_path / "pipe.annotator", tmp_path / "circle.annotator"
    os.mkfifo(pipe)
    circle.symlink_to(circle)
    for path in (pipe, circle):
        with pytest.raises(ProjectRefused):
            back_up(path, folder_of(tmp_path / "backups", path))
