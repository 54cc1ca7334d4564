from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import ProjectRefused, Refused, StorageFailed
from annotator.core.schema import Label, Schema
from annotator.store import migrations
from tests.store.builders import article, bring, mark, record
from tests.store.programs import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Spoil = Callable[[Path], object]


@pytest.fixture
def made(path: Path) -> Path:
    """A closed project with enough in it to be damaged in the middle."""
    with Project.create(path) as project:
        articles = [article(f"Text {n}. " + "word " * 400, id=f"a{n}") for n in range(40)]
        bring(project, *(record(each, spans=[mark(0, 4), mark(5, 9)]) for each in articles))
    return path


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def execute(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(sql)
    connection.close()


def make_foreign(path: Path) -> None:
    path.unlink()
    execute(path, "CREATE TABLE article (id TEXT); CREATE TABLE span (id TEXT)")


SPOILT: dict[str, tuple[Spoil, str]] = {
    "empty": (lambda path: path.write_bytes(b""), r"is empty \(0 bytes\)"),
    "text": (lambda path: path.write_text("not a database\n" * 90), "not a database"),
    "short": (lambda path: os.truncate(path, 60), "its beginning is damaged"),
    "noise": (
        lambda path: overwrite(path, 100, bytes(range(256)) * 60),
        "is damaged: ",
    ),
    "another program": (make_foreign, "a database of another program"),
    "newer": (
        lambda path: execute(path, "PRAGMA user_version = 7"),
        "made by a newer version of this program .file version 7",
    ),
    "without version": (
        lambda path: execute(path, "PRAGMA user_version = 0"),
        "is damaged: it carries no version",
    ),
    "cut off": (
        lambda path: os.truncate(path, path.stat().st_size // 2),
        "is damaged: it is cut off",
    ),
    "hole": (lambda path: overwrite(path, 40960, b"\xff" * 8192), "is damaged: .*disorder"),
    "table gone": (
        lambda path: execute(path, "DROP TABLE link"),
        "is damaged: its table or index “link” is missing",
    ),
    "table changed": (
        lambda path: execute(path, "ALTER TABLE span ADD COLUMN mood TEXT"),
        "its table or index “span” is not as this program makes it",
    ),
    "trigger": (
        lambda path: execute(
            path, "CREATE TRIGGER eat AFTER INSERT ON span BEGIN DELETE FROM article; END"
        ),
        "unexpected trigger .“eat”.",
    ),
    "view": (
        lambda path: execute(path, "CREATE VIEW peep AS SELECT load_extension('x')"),
        "unexpected view .“peep”.",
    ),
}


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("kind", SPOILT)
def test_what_is_no_sound_project_is_refused_unchanged(made: Path, kind: str, write: bool) -> None:
    spoil, sentence = SPOILT[kind]
    spoil(made)
    before = made.read_bytes()
    with pytest.raises(ProjectRefused, match=sentence) as refused:
        Project.open(made, write=write)
    assert str(made) in str(refused.value)
    assert made.read_bytes() == before
    assert os.listdir(made.parent) == [made.name]


def test_a_missing_file_is_refused_and_not_made(path: Path) -> None:
    with pytest.raises(ProjectRefused, match="is not there"):
        Project.open(path)
    assert not path.exists()


def test_a_folder_and_a_pipe_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectRefused, match="is a folder"):
        Project.open(tmp_path)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ProjectRefused, match="no ordinary file"):
        Project.open(pipe)


def test_a_file_that_vanishes_while_open_is_not_made_again(
    project: Project, ana: str, path: Path
) -> None:
    path.rename(path.with_suffix(".elsewhere"))
    with pytest.raises(StorageFailed, match="was moved, deleted or replaced"):
        project.add_span(ana, "harbour", [(0, 3)], "denial")
    assert not path.exists()
    path.with_suffix(".elsewhere").rename(path)
    assert project.add_span(ana, "harbour", [(0, 3)], "denial").focus


def test_another_file_in_its_place_is_not_taken_for_it(
    project: Project, ana: str, path: Path, tmp_path: Path
) -> None:
    # A copy of before, as a program that keeps folders alike puts it back: it has the same people and articles.
    before = path.read_bytes()
    project.add_span(ana, "harbour", [(0, 3)], "denial")
    mine = path.rename(tmp_path / "mine.annotator")
    path.write_bytes(before)
    with pytest.raises(StorageFailed, match="was moved, deleted or replaced"), project.beside():
        pass
    with pytest.raises(StorageFailed, match="was moved, deleted or replaced"):
        project.back_up(tmp_path / "backups")
    assert path.read_bytes() == before
    os.replace(mine, path)
    with project.beside() as beside:
        assert len(beside.spans()) == len(project.spans())


def test_names_that_mean_something_in_an_address_are_names(tmp_path: Path) -> None:
    path = tmp_path / "50% of #1? «ü» &x=y.annotator"
    with Project.create(path) as project:
        project.add_annotator("ana")
    with Project.open(path) as project:
        assert [one.name for one in project.annotators()] == ["ana"]
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_at_rest_a_project_is_one_file_that_names_its_program(made: Path) -> None:
    assert os.listdir(made.parent) == [made.name]
    head = made.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == migrations.APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == migrations.VERSION
    assert head[18:20] == b"\x01\x01"  # a rollback journal, no write-ahead log


def test_a_count_of_pages_that_another_program_left_behind_cuts_nothing_off(made: Path) -> None:
    # What SQLite before 3.7 wrote last has a count of pages that nobody may trust: the two counters differ.
    head = made.read_bytes()[:100]
    overwrite(made, 28, (10**6).to_bytes(4, "big"))
    overwrite(made, 92, (int.from_bytes(head[24:28], "big") + 1).to_bytes(4, "big"))
    with Project.open(made) as project:
        assert project.check() == []


def test_nothing_is_made_where_something_is(made: Path, tmp_path: Path) -> None:
    before = made.read_bytes()
    with pytest.raises(ProjectRefused, match="exists already"):
        Project.create(made)
    assert made.read_bytes() == before
    with pytest.raises(StorageFailed, match="cannot be made: No such file or directory"):
        Project.create(tmp_path / "nowhere" / "x.annotator")


def test_a_name_that_is_too_long_is_refused_in_a_sentence(tmp_path: Path) -> None:
    for length in (250, 300):
        with pytest.raises(StorageFailed, match="cannot be made"):
            Project.create(tmp_path / ("x" * length))
    assert list(tmp_path.iterdir()) == []


def test_a_project_carries_the_schema_it_was_made_with(path: Path) -> None:
    schema = Schema((Label("claim", "Claim", key="1", look=3), Label("lie", "Lie")))
    with Project.create(path, schema) as project:
        assert project.schema == schema
    with Project.open(path) as project:
        assert project.schema == schema


def test_opened_for_reading_nothing_can_be_changed(made: Path) -> None:
    before = made.read_bytes()
    with Project.open(made, write=False) as project:
        assert project.read_only
        assert len(project.spans()) == 80
        with pytest.raises(Refused, match="for reading only"):
            project.set_setting("x", 1)
        with pytest.raises(Refused, match="for reading only"):
            project.add_annotator("cem")
    assert made.read_bytes() == before


@pytest.mark.parametrize("whole_folder", [True, False])
def test_what_the_system_lets_nobody_write_opens_for_reading(
    made: Path, whole_folder: bool
) -> None:
    # Not among pytest's own folders, which no other user may enter.
    with tempfile.TemporaryDirectory(dir="/tmp" if os.name == "posix" else None) as folder:
        copy = shutil.copy(made, folder)
        os.chmod(folder, 0o555 if whole_folder else 0o777)
        os.chmod(copy, 0o666 if whole_folder else 0o444)
        told = run(
            "import os, sys\n"
            "from annotator import Project\n"
            # As another user where this one is above all file modes; that one may not read Python's own modules.
            "Project.open(sys.argv[1], write=False).close()\n"
            "if os.geteuid() == 0: os.setresuid(65534, 65534, 65534)\n"
            "project = Project.open(sys.argv[1])\n"
            "print(project.read_only, len(project.spans()))",
            copy,
        )
    assert told.split() == ["True", "80"]


def crash_in_the_middle_of_a_change(path: Path) -> None:
    """Leave a journal that must be played back: pages written over, the process gone before it could commit."""
    run(
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA cache_size = 1')\n"
        "db.execute('BEGIN')\n"
        "db.execute('UPDATE span SET quote = quote || ?', ('x' * 900,))\n"
        "os._exit(0)",
        path,
    )
    assert path.with_name(path.name + "-journal").stat().st_size > 0


@pytest.mark.parametrize("write", [True, False])
def test_what_a_crash_left_half_done_is_mended_without_a_question(made: Path, write: bool) -> None:
    with Project.open(made) as project:
        before = project.content_hash()
    sound = made.read_bytes()
    crash_in_the_middle_of_a_change(made)
    assert made.read_bytes() != sound
    with Project.open(made, write=write) as project:
        assert project.content_hash() == before
        assert project.check() == []
        assert project.read_only is not write


def test_a_write_ahead_log_left_by_another_program_is_read_and_folded_in(made: Path) -> None:
    run(
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA journal_mode = WAL')\n"
        "db.execute(\"UPDATE article SET title = 'from the log'\")\n"
        "os._exit(0)",
        made,
    )
    assert made.with_name(made.name + "-wal").stat().st_size > 0
    with Project.open(made, write=False) as project:
        assert {one.title for one in project.articles()} == {"from the log"}
    with Project.open(made) as project:
        assert {one.title for one in project.articles()} == {"from the log"}
    assert os.listdir(made.parent) == [made.name]


def test_a_project_reads_no_other_file_and_no_value_without_measure(made: Path) -> None:
    with Project.open(made) as project:
        for sql in ("ATTACH ':memory:' AS other", "SELECT length(zeroblob(600000000))"):
            with pytest.raises((sqlite3.Error, StorageFailed)) as told:
                project._database.rows(sql)
            assert "too many attached" in str(told.value) or "larger than" in str(told.value)
        assert project.check() == []


def test_opening_costs_no_import_of_sqlite_utils(made: Path) -> None:
    told = run(
        "import sys\nfrom annotator import Project\nProject.open(sys.argv[1]).close()\n"
        "print('sqlite_utils' in sys.modules)",
        made,
    )
    assert told.strip() == "False"


def test_another_project_written_over_the_file_gets_nothing_of_this_one(
    project: Project, path: Path, tmp_path: Path
) -> None:
    before = path.read_bytes()
    with Project.create(tmp_path / "other.annotator") as other:
        other.add_annotator("Ben")
    written_over = (tmp_path / "other.annotator").read_bytes()
    with path.open("r+b") as file:
        file.truncate(0)
        file.write(written_over)
        file.flush()
        with pytest.raises(StorageFailed, match="was moved, deleted or replaced"):
            project.add_annotator("Ana")
        with project.beside() as beside, pytest.raises(StorageFailed, match="was moved, deleted"):
            beside.add_annotator("Ana")
        assert path.read_bytes() == written_over
        file.seek(0)
        file.truncate(0)
        file.write(before)
        file.flush()
        assert project.add_annotator("Ana").name == "Ana"


def test_a_file_that_was_moved_or_emptied_is_named_as_such_where_it_is_read(
    project: Project, path: Path
) -> None:
    project.add_annotator("Ana")
    elsewhere = path.rename(path.with_suffix(".elsewhere"))
    assert path.with_name(f"{path.name}-journal").exists()
    with pytest.raises(StorageFailed, match="was moved, deleted or replaced"):
        project.annotators()
    elsewhere.rename(path)
    assert project.annotators()
    whole = path.read_bytes()
    with path.open("r+b") as file:
        file.truncate(0)
        with pytest.raises(StorageFailed, match="the file is damaged"):
            project.annotators()
        file.write(whole)
    assert project.annotators()
