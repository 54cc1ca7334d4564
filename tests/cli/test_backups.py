from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import ProjectRefused
from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_DATA_DIR", str(tmp_path / "user"))


def test_backup_and_restore_go_there_and_back(run: Run, sample: str, tmp_path: Path) -> None:
    with Project.open(sample) as open_in_a_window:
        said = run("backup", sample).stdout
        wanted = open_in_a_window.content_hash()
    listed = json.loads(run("backup", sample, "--list", "--json").stdout)
    (made,) = listed["backups"]
    assert made["path"] in said
    assert Path(made["path"]).is_relative_to(tmp_path / "user" / "data" / "backups")
    assert made["bytes"] == Path(made["path"]).stat().st_size
    line = run("backup", sample, "--list").stdout
    assert made["path"] in line
    assert f"{made['articles']} articles, {made['spans']} spans" in line
    with Project.open(sample, write=False) as project:
        spans = [project.spans(annotator=one.id) for one in project.annotators()]
        assert made["articles"] == len(project.articles()) > 0
        assert made["spans"] == sum(map(len, spans)) > 0
        assert made["people"] == [one.name for one in project.annotators()]
    Path(sample).unlink()
    assert run("restore", made["path"], sample).return_value == 0
    with Project.open(sample) as project:
        assert project.content_hash() == wanted


def test_backup_goes_to_a_named_folder(run: Run, sample: str, tmp_path: Path) -> None:
    assert "no backups yet" in run("backup", sample, "--list", "--to", "stick").stdout
    answer = json.loads(run("backup", sample, "--to", "stick", "--json").stdout)
    assert Path(answer["folder"]).parent == Path("stick")
    assert len(answer["backups"]) == 1
    assert not (tmp_path / "user").exists()


@pytest.mark.parametrize("damage", ["cut off", "no spans", "pages"])
def test_a_damaged_backup_is_listed_though_what_it_holds_is_unknown(
    run: Run, sample: str, damage: str
) -> None:
    run("backup", sample)
    made = json.loads(run("backup", sample, "--json").stdout)["backups"]
    broken, sound = (Path(one["path"]) for one in made)
    whole = broken.read_bytes()
    if damage == "cut off":
        broken.write_bytes(whole[: len(whole) // 2])
    elif damage == "pages":
        broken.write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    else:
        with closing(sqlite3.connect(broken)) as file:
            file.executescript("PRAGMA foreign_keys = OFF; DROP TABLE span")
    first, second = run("backup", sample, "--list").stdout.splitlines()
    assert "what it holds is unknown" in first
    assert str(broken) in first
    assert " spans " in second
    assert str(sound) in second
    answer = json.loads(run("backup", sample, "--list", "--json").stdout)["backups"]
    assert [one["spans"] is None for one in answer] == [True, False]


def test_restore_replaces_only_when_told(run: Run, sample: str) -> None:
    run("backup", sample)
    backup = json.loads(run("backup", sample, "--list", "--json").stdout)["backups"][0]["path"]
    with pytest.raises(ProjectRefused, match="--replace"):
        run("restore", backup, sample)
    answer = json.loads(run("restore", backup, sample, "--replace", "--json").stdout)
    assert answer["project"] == sample
    assert Path(answer["kept"]).exists()
