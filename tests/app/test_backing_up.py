from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator import Project
from annotator.app.backing_up import BackingUp
from annotator.store.backups import folder_of, listed

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def made_project(path: Path) -> Project:
    project = Project.create(path)
    project.add_annotator("ana")
    return project


def test_it_backs_up_once_a_day(qtbot: QtBot, tmp_path: Path) -> None:
    with made_project(tmp_path / "p.annotator") as project:
        first = BackingUp(project, tmp_path / "backups")
        with qtbot.waitSignal(first.made):
            first.start()
        first.stop()
        again = BackingUp(project, tmp_path / "backups")
        again.start()
        again.stop()
        QCoreApplication.processEvents()
        assert len(listed(folder_of(tmp_path / "backups", project.path))) == 1


def test_it_says_that_a_project_is_damaged(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    made_project(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO status VALUES ('nobody', 'nowhere', 'done', 1, NULL, 1)")
    connection.close()
    with Project.open(path) as project:
        backing_up = BackingUp(project, tmp_path / "backups")
        with qtbot.waitSignal(backing_up.failed) as told:
            backing_up.start()
        backing_up.stop()
    assert "No backup was made" in told.args[0]
    assert listed(folder_of(tmp_path / "backups", path)) == []


def test_stopping_leaves_no_half_backup(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    for after in (0.0, 60.0):
        with Project.open(path) if path.exists() else made_project(path) as project:
            backing_up = BackingUp(project, tmp_path / "backups", after=after)
            backing_up.start()
            backing_up.stop()
    folder = folder_of(tmp_path / "backups", path)
    assert not [one for one in (folder.iterdir() if folder.exists() else ()) if ".part" in one.name]
