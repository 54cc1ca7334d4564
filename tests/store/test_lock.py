from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import ProjectInUse
from annotator.store import lock
from tests.store.programs import run, running

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys
from annotator import Project
project = Project.open(sys.argv[1])
print("open", flush=True)
sys.stdin.readline()
"""
TRY = """
import sys
from annotator import Project
from annotator.core.errors import ProjectInUse
try:
    Project.open(sys.argv[1]).close()
    print("opened")
except ProjectInUse as error:
    print(error)
"""


@pytest.fixture
def closed(project: Project, path: Path) -> Path:
    project.set_setting("annotator", "ana")
    project.close()
    return path


def test_a_second_writer_in_this_process_is_refused(project: Project, ana: str, path: Path) -> None:
    with pytest.raises(ProjectInUse, match="is open in another window"):
        Project.open(path)
    assert project.add_span(ana, "harbour", [(0, 3)], "denial").focus
    project.close()
    Project.open(path).close()


@pytest.mark.parametrize("name", ["same", "symlink", "hard link"])
def test_a_second_writer_in_another_process_is_refused_by_any_name(
    closed: Path, tmp_path: Path, name: str
) -> None:
    other = closed if name == "same" else tmp_path / "other.annotator"
    if name == "symlink":
        other.symlink_to(closed)
    elif name == "hard link":
        other.hardlink_to(closed)
    with running(HOLD, closed):
        with pytest.raises(ProjectInUse, match=r"is open in another window \(of ana\)") as refused:
            Project.open(other)
        assert str(other) in str(refused.value)
        with Project.open(other, write=False) as reader:
            assert len(reader.articles()) == 2
    Project.open(other).close()


def test_the_lock_dies_with_its_process(closed: Path) -> None:
    with running(HOLD, closed) as process:
        assert "another window" in run(TRY, closed)
        process.kill()
        process.wait()
        assert run(TRY, closed).strip() == "opened"


def test_this_process_keeps_its_lock_when_a_reader_of_its_own_closes(
    project: Project, ana: str, path: Path
) -> None:
    Project.open(path, write=False).close()
    with project.beside() as other:
        assert len(other.articles()) == 2
    assert "another window" in run(TRY, path)
    project.add_span(ana, "harbour", [(0, 3)], "denial")
    with Project.open(path, write=False) as reader:
        project.close()
        assert run(TRY, path).strip() == "opened"
        assert len(reader.spans()) == 1
    assert lock._open_files == {}


def test_no_descriptor_of_the_file_is_closed_while_sqlite_holds_a_lock_on_it(
    project: Project, path: Path
) -> None:
    """POSIX would drop SQLite's lock with it: another program could then write into our transaction."""
    with project._database.atomic():
        Project.open(path, write=False).close()
        with pytest.raises(ProjectInUse):
            Project.open(path)
        told = run(
            "import sqlite3, sys\n"
            "db = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
            "try: db.execute('BEGIN IMMEDIATE'); print('began')\n"
            "except sqlite3.OperationalError as error: print(error)",
            path,
        )
    assert told.strip() == "database is locked"


def test_a_connection_beside_writes_for_another_thread(project: Project, ana: str) -> None:
    with project.beside() as other:
        other.add_span(ana, "harbour", [(0, 3)], "denial")
        assert len(project.spans()) == 1
        assert not other.read_only


def test_a_file_that_another_program_has_locked_is_in_use(closed: Path) -> None:
    before = closed.read_bytes()
    locking = (
        "import sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('BEGIN EXCLUSIVE')\n"
        "print('locked', flush=True)\nsys.stdin.readline()"
    )
    with (
        running(locking, closed),
        pytest.raises(ProjectInUse, match="another program has it locked"),
    ):
        Project.open(closed)
    assert closed.read_bytes() == before
    Project.open(closed).close()


def test_the_descriptors_are_closed_in_the_end(project: Project, path: Path) -> None:
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("this system does not list a process's open files")
    project.close()
    for write in (True, False, True):
        Project.open(path, write=write).close()
    held = [
        os.readlink(entry.path)
        for entry in os.scandir("/proc/self/fd")
        if entry.is_symlink() and os.path.exists(entry.path)
    ]
    assert str(path) not in held


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks the project file itself")
def test_where_the_system_has_no_such_lock_a_stand_in_file_is_locked(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    monkeypatch.delattr(fcntl, "F_OFD_SETLK", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    stand_in_only = (
        f"import fcntl, tempfile; del fcntl.F_OFD_SETLK; tempfile.tempdir = {str(tmp_path)!r}\n"
    )
    with running(stand_in_only + HOLD, closed), pytest.raises(ProjectInUse):
        Project.open(closed)
    with Project.open(closed):
        assert "another window" in run(stand_in_only + TRY, closed)
    assert run(stand_in_only + TRY, closed).strip() == "opened"
