"""Faults of the program itself, in real processes: the window lives on, a fatal one is offered at the next start."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.record import Record

ROOT = Path(__file__).parents[2]
SECRET = "Quibblemeister"
BEGIN = """
import faulthandler, json, sys, threading
from pathlib import Path
import shiboken6
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from annotator.app.jobs import Job
from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths

program = Program(AppPaths.below(Path(sys.argv[1])))
path = Path(sys.argv[2])

def fail():
    {}["Quibblemeister"]

def press(home, name):
    home.findChild(QPushButton, name).click()

def shown():
    press(program.window.notice, "notice_act")
    return program._fault_hands.sheet
"""
LIVES_ON = """
def story():
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    said = []
    job = Job(lambda job: fail(), program.window)
    job.failed.connect(said.append)
    job.start()
    job.wait()
    driver = Driver(program.window)
    driver.press("Ctrl+1", "Ctrl+Home", "S", "1")
    notice = program.window.notice.text
    sheet = shown()
    press(sheet, "fault_copy")
    press(sheet, "fault_save")
    print(json.dumps({
        "notice": notice, "report": sheet.text.toPlainText(), "said": sheet.words.text(),
        "copied": QGuiApplication.clipboard().text(), "job": said,
        "spans": len(program.window.workspace.project.spans()),
    }), flush=True)
    faulthandler._sigsegv()

for _ in range(3):
    QTimer.singleShot(0, fail)
QTimer.singleShot(0, story)
program.run(path)
"""
NEXT_START = """
def story():
    notice = program.window.notice.text
    kept = [one.read_text("utf-8") for one in program.faults.crashes()]
    sheet = shown()
    print(json.dumps({"notice": notice, "kept": kept, "report": sheet.text.toPlainText()}), flush=True)
    thread = QThread()
    thread.setObjectName("Quibblemeister")
    thread.start()
    shiboken6.delete(thread)

QTimer.singleShot(100, story)
program.run(path)
"""


def run(story: str, folder: Path) -> tuple[dict[str, Any], int]:
    """What it printed, and how it ended."""
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + story, str(folder / "user"), str(folder / f"{SECRET}.annotator")],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=50,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.stdout, done.stderr
    return json.loads(done.stdout), done.returncode


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended by no signal there")
def test_the_window_outlives_a_fault_and_tells_of_a_fatal_one_when_it_starts_again(
    tmp_path: Path,
) -> None:
    path, log = tmp_path / f"{SECRET}.annotator", tmp_path / "user" / "log"
    with Project.create(path) as project:
        project.add_annotator(SECRET)
        project.set_setting("annotator", SECRET)
        edit = project.begin_import("import 1 article")
        project.import_records(edit, [Record(NewArticle(f"{SECRET} said so. Nobody heard it."))])

    told, status = run(LIVES_ON, tmp_path)
    assert status == -signal.SIGSEGV
    assert "you can go on" in told["notice"]
    assert told["spans"] == 1
    assert told["job"] == ["This work ended by a fault inside the program."]
    report = told["report"]
    assert report.startswith("Annotator ")
    assert "3 times: KeyError\n" in report
    assert report.count("KeyError") == 3  # in the window, in a thread, in a job
    assert "annotator/app/jobs.py:" in report
    (saved,) = log.glob("fault-*.txt")
    assert told["said"] == f"Saved as {saved}"
    assert saved.read_text("utf-8") == told["copied"] == report
    (crash,) = log.glob("crash-*.txt")
    assert "paths of code stand here whole" in crash.read_text("utf-8")

    with Project.open(path) as project:
        assert project.check() == []
        assert len(project.spans()) == 1

    again, status = run(NEXT_START, tmp_path)
    assert status == -signal.SIGABRT
    assert "ended by a fault" in again["notice"]
    assert "Segmentation fault" in again["report"]
    assert 'File "annotator/bootstrap.py", line' in again["report"]
    assert again["report"].startswith(again["kept"][0].strip())
    assert not crash.exists()
    (crash,) = log.glob("crash-*.txt")
    assert "Qt: QThread: Destroyed while thread … is still running" in crash.read_text("utf-8")
    assert SECRET not in crash.read_text("utf-8").replace(str(tmp_path), "")
    for said in (report, again["report"]):
        assert SECRET not in said
        assert str(Path.home()) not in said
