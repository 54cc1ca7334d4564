"""A new project with whose labels and which people: made wholly or not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import BadInput, ProjectRefused, UserError
from annotator.exchange.new_project import NewProject, labels_in, make_project

if TYPE_CHECKING:
    from pathlib import Path

SCHEME = {"labels": [{"id": "praise", "name": "Praise", "key": "1"}]}


def test_the_usual_labels_and_each_person_once(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    make_project(NewProject(path, annotators=(" Ana ", "Ben", "Ana", "")))
    with Project.open(path) as project:
        assert [row.name for row in project.annotators()] == ["Ana", "Ben"]
        assert project.setting("annotator") == "Ana"
        assert [row.id for row in project.schema.labels] == [
            row.id for row in labels_in(None).labels
        ]


def test_labels_of_a_file_and_of_another_project(tmp_path: Path) -> None:
    scheme = tmp_path / "scheme.json"
    scheme.write_text(json.dumps(SCHEME), "utf-8")
    make_project(NewProject(tmp_path / "one.annotator", scheme))
    made = make_project(NewProject(tmp_path / "two.annotator", tmp_path / "one.annotator"))
    assert [label.id for label in made.labels] == ["praise"]


def test_guidelines_of_ones_own(tmp_path: Path) -> None:
    own = tmp_path / "own.md"
    own.write_text("Read twice.\n\n## Denial\n\nOnly what is said aloud.\n", "utf-8")
    made = make_project(NewProject(tmp_path / "p.annotator", guidelines=own))
    assert made.guidelines == "Read twice."
    assert made.label("denial").guidelines == "Only what is said aloud."
    own.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput, match=r"own\.md: is not UTF-8"):
        make_project(NewProject(tmp_path / "q.annotator", guidelines=own))
    assert not (tmp_path / "q.annotator").exists()


@pytest.mark.parametrize("kind", ["no scheme", "no project", "gone"])
def test_what_cannot_be_read_leaves_no_project(tmp_path: Path, kind: str) -> None:
    name = "bad.annotator" if kind == "no project" else "bad.json"
    if kind != "gone":
        (tmp_path / name).write_text("{", "utf-8")
    with pytest.raises(UserError, match="bad") as told:
        make_project(NewProject(tmp_path / "p.annotator", tmp_path / name))
    assert isinstance(told.value, ProjectRefused if kind == "no project" else BadInput)
    assert not (tmp_path / "p.annotator").exists()


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    path.write_text("a letter", "utf-8")
    with pytest.raises(ProjectRefused):
        make_project(NewProject(path, annotators=("Ana",)))
    assert path.read_text("utf-8") == "a letter"
