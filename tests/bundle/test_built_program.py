"""The built program, away from the source tree and without Python: `make test-app` builds it first."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import tarfile
from pathlib import Path

import pytest

from annotator import __version__
from bundle.contents import wanted
from tests.bundle.conftest import children_left, run
from tests.x_hand import XHand, walk

pytestmark = pytest.mark.frozen
_MOST_COMPRESSED = 90_000_000


def test_it_checks_itself(program: Path) -> None:
    done = run(program, "--self-check")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert f"Annotator {__version__}, the stand-alone program" in lines[0]
    assert lines[-1] == "Everything works."
    assert children_left(program) == []


def test_a_missing_part_is_a_sentence_and_status_1(program: Path, tmp_path: Path) -> None:
    broken = tmp_path / "annotator"
    shutil.copytree(program.parent, broken, symlinks=True)
    (broken / "_internal/annotator/_data/sample_corpus/project.jsonl").unlink()
    done = run(broken / "annotator", "--self-check")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == (
        "The self-check failed: “sample_corpus/project.jsonl” is missing; install the program anew."
    )
    assert "Traceback" not in done.stdout + done.stderr


def test_pysides_own_modules_come_compiled(program: Path, tmp_path: Path) -> None:
    other = tmp_path / "annotator"
    shutil.copytree(program.parent, other, symlinks=True)
    (other / "_internal/modules.bin").unlink()
    modules = other / "_internal/shiboken6/files.dir/shibokensupport"
    for source in modules.rglob("*.py"):
        source.write_text("this is no Python", encoding="utf-8")
    done = run(other / "annotator", "--self-check")
    assert (done.returncode, done.stderr) == (0, "")
    # These are the files that are taken.
    (modules / "__pycache__").rename(modules / "gone")
    assert "SyntaxError" in run(other / "annotator", "--self-check").stderr


def test_changed_libraries_take_their_own_modules(program: Path, tmp_path: Path) -> None:
    other = tmp_path / "annotator"
    shutil.copytree(program.parent, other, symlinks=True)
    for file in "modules.bin", "prepared.bin":
        (other / "_internal" / file).unlink()
    shutil.rmtree(other / "_internal/shiboken6/files.dir")
    done = run(other / "annotator", "--self-check")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_command_line_works(program: Path, tmp_path: Path) -> None:
    project = str(tmp_path / "p.annotator")
    sample = program.parent / "_internal/annotator/_data/sample_corpus/project.jsonl"
    assert run(program, "new", project).returncode == 0
    assert run(program, "import", project, str(sample)).returncode == 0
    export = run(program, "export", project, "-o", "-", "--include-untouched")
    assert export.stdout == sample.read_text("utf-8")
    stats = run(program, "agreement", project, "--json")
    assert stats.returncode == 0, stats.stderr
    assert json.loads(stats.stdout)


def test_it_holds_nothing_that_is_not_wanted(program: Path) -> None:
    inside = program.parent / "_internal"
    names = [str(path.relative_to(inside)) for path in inside.rglob("*.so*")]
    assert [name for name in names if not wanted((name, "", ""))] == []
    assert not list(inside.rglob("*.qml"))


def test_it_names_what_others_wrote(program: Path) -> None:
    notice = (program.parent / "_internal/THIRD_PARTY.txt").read_text("utf-8")
    for name in ("PySide6_Essentials", "shiboken6", "sqlite-utils", "platformdirs", "click 8"):
        assert name in notice
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notice
    assert (program.parent / "_internal/LICENSE").is_file()


def test_it_is_no_larger_than_promised(program: Path, tmp_path: Path) -> None:
    packed = tmp_path / "program.tar.gz"
    # The quickest of gzip's ways: what is sent out is smaller by some megabytes.
    with tarfile.open(packed, "w:gz", compresslevel=1) as archive:
        archive.add(program.parent, "annotator")
    assert packed.stat().st_size <= _MOST_COMPRESSED


def test_a_fatal_fault_leaves_a_file_without_a_name_or_a_word_of_a_text(
    program: Path, tmp_path: Path, x_server: str
) -> None:
    home = tmp_path / "Quibblemeister"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": "/nowhere", "LANG": "C.UTF-8", "DISPLAY": x_server}
    with subprocess.Popen([str(program)], cwd=home, env=environment) as running:
        XHand(x_server).wait_for_window("Annotator")
        running.send_signal(signal.SIGSEGV)
    (crash,) = (home / ".local/state/annotator/log").glob("crash-*.txt")
    said = crash.read_text("utf-8")
    assert "Segmentation fault" in said
    assert 'File "annotator/bootstrap.py"' in said
    assert "Quibblemeister" not in said
    assert "Watchdog" not in said


def test_a_person_marks_reviews_and_exports_in_the_real_window(
    program: Path, tmp_path: Path, x_server: str
) -> None:
    environment = {"HOME": str(tmp_path), "PATH": "/nowhere", "LANG": "C.UTF-8"}
    made, gold = walk([str(program)], environment, x_server, tmp_path)
    assert {span["label"] for span in made} == {"allegation", "denial"}
    assert len(gold) >= 1
