"""What the window says of its file, and what it never writes down."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.transfer import Importing
from annotator.core.article import NewArticle
from annotator.core.record import Record, SpanRecord
from annotator.store import backups
from tests.journeys.answers import Answers

if TYPE_CHECKING:
    from tests.journeys.standing import Start

SECRETS = ("Quibblemeister", "Zanzibarine", "Oxenfree", "Hullabaloon", "secretlabel")


def make(path: Path) -> None:
    """Ana's project: she brought forty spans in one import."""
    text = "Quibblemeister said it was Zanzibarine. " * 40
    marks = tuple(SpanRecord("denial", ((40 * n, 40 * n + 14),)) for n in range(40))
    with Project.create(path) as project:
        ana = project.add_annotator("Hullabaloon").id
        project.set_setting("annotator", "Hullabaloon")
        edit = project.begin_import("import 1 article", ana)
        record = Record(NewArticle(text, id="a1", title="Zanzibarine"), "Hullabaloon", spans=marks)
        project.import_records(edit, [record])


def test_a_shared_folder_a_large_undo_and_a_fault(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "p.annotator"
    path.parent.mkdir()
    make(path)
    bad = tmp_path / "Oxenfree.jsonl"
    bad.write_text(
        '{"text": "Quibblemeister", "spans": [{"start": 0, "end": 5, "label": "secretlabel"}]}'
    )
    answers = Answers(move=tmp_path / "here" / "p.annotator")
    program, driver = start(path, answers)
    window = program.window
    assert window is not None
    assert "Dropbox synchronises" in window.notice.text
    assert program.preferences.places_told == [str(path)]
    first = window.workspace.project.spans()[0].id
    window.workspace.set_attribute(first, "note", "Oxenfree")
    driver.press("Ctrl+Z")
    # A backup comes first, in the background; what was to be undone is not, where something is done meanwhile.
    window.workspace.undo()
    window.workspace.set_attribute(first, "note", "Quibble")
    window.project_hands.wait()
    assert "It was left, since the project has changed" in window.notice.text
    assert len(window.workspace.project.spans()) == 40
    driver.press("Ctrl+Z")
    window.workspace.undo()
    assert len(window.workspace.project.spans()) == 40
    window.project_hands.wait()
    assert window.workspace.project.spans() == []
    assert "takes away 40 of 40 spans of Hullabaloon" in window.notice.text
    folder = backups.folder_of(program.paths.data / "backups", path)
    with Project.open(backups.listed(folder)[0].path) as copy:
        assert len(copy.spans()) == 40
    window.workspace.redo()
    assert len(window.workspace.project.spans()) == 40
    importing = Importing(window.workspace, [bad])
    problems: list[str] = []
    importing.finished.connect(lambda _said, found: problems.extend(found or ["none"]))
    importing.start()
    while not problems:
        importing.pump()
    assert "Oxenfree.jsonl" in problems[0]

    # What the warning offers: a copy elsewhere, which the window then works on. (It was said once.)
    (tmp_path / "here").mkdir()
    window.rooms.keeping.work_on_copy()
    window.project_hands.wait()
    driver.settle()
    window = program.window
    assert window is not None
    assert window.workspace.project.path == answers.move
    assert len(window.workspace.project.spans()) == 40
    assert "Dropbox" not in window.notice.text

    try:
        raise KeyError(window.workspace.project.text("a1"))
    except KeyError as error:
        program.faults.catch(type(error), error, error.__traceback__)
    assert "you can go on" in window.notice.text
    program.faults.save(program.faults.report())
    logs = [one for one in program.paths.log.rglob("*") if one.is_file()]
    assert logs
    for log in logs:
        said = log.read_text("utf-8", "replace")
        assert not [secret for secret in SECRETS if secret in said]


CONNECTS = "socket,connect,bind,sendto,sendmsg"
SESSION = """
import sys
from pathlib import Path
from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths
from tests.journeys.answers import Answers
program = Program(AppPaths.below(Path(sys.argv[1])), Answers())
window = program.show(program.first_project(Path(sys.argv[2])))
driver = Driver(window)
driver.press("Ctrl+Z")
program.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")
def test_the_program_opens_no_socket(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    path = tmp_path / "p.annotator"
    make(path)
    trace = tmp_path / "trace"
    command = [
        strace,
        "-f",
        "-e",
        f"trace={CONNECTS}",
        "-o",
        str(trace),
        sys.executable,
        "-c",
        SESSION,
    ]
    done = subprocess.run(
        [*command, str(tmp_path / "user"), str(path)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    if "ptrace" in done.stderr.lower():
        pytest.skip("this system lets nobody trace")
    assert done.returncode == 0, done.stderr
    calls = [line for line in trace.read_text().splitlines() if "(" in line]
    assert [line for line in calls if "AF_UNIX" not in line and "SIG" not in line] == []
