"""The disk refuses in the middle of a verb: a sentence, nothing half stored, and the project serves on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import StorageFailed
from tests.store.builders import article, bring, mark, record
from tests.store.programs import run

if TYPE_CHECKING:
    from pathlib import Path


def limit(project: Project, spare: int) -> None:
    """Let the file grow by no more than `spare` pages: SQLite then reports a full disk."""
    pages = project._database.value("PRAGMA page_count")
    project._database.rows(f"PRAGMA max_page_count = {pages + spare}")


def lift(project: Project) -> None:
    project._database.rows("PRAGMA max_page_count = 1000000")


def test_a_full_disk_stops_a_verb_and_nothing_of_it_is_stored(project: Project, ana: str) -> None:
    limit(project, 2)
    stored: list[str] = []

    def fill() -> None:
        while True:
            stored.append(project.add_span(ana, "harbour", [(0, 60)], "denial").focus)

    with pytest.raises(StorageFailed, match="could not be written: the disk is full") as failed:
        fill()
    assert str(project.path) in str(failed.value)
    assert sorted(span.id for span in project.spans()) == sorted(stored)
    assert len(project.history(annotator=ana, limit=2000)) == len(stored)
    lift(project)
    stored.append(project.add_span(ana, "wire", [(0, 9)], "denial").focus)
    assert len(project.spans()) == len(stored)
    assert project.undo(ana).spans == {stored[-1]}
    assert project.check() == []


@pytest.mark.parametrize("spare", [0, 1, 3, 10, 40])
def test_a_full_disk_stops_an_import_and_nothing_of_it_is_stored(
    project: Project, ana: str, spare: int
) -> None:
    before = project.content_hash()
    records = [
        record(article(f"Text {n}. " + "word " * 900, id=f"a{n}"), spans=[mark(0, 4), mark(5, 9)])
        for n in range(40)
    ]
    limit(project, spare)
    edit = project.begin_import("import 40 articles", ana)
    with pytest.raises(StorageFailed, match="the disk is full"):
        project.import_records(edit, records)
    assert project.content_hash() == before
    assert project.undo_text(ana) == ""
    lift(project)
    assert project.import_records(edit, records).annotations.added == 80
    project.undo(ana)
    assert project.content_hash() == before
    assert project.check() == []


def test_a_full_disk_stops_undo(project: Project, ana: str) -> None:
    records = [record(article("word " * 900 + str(n), id=f"a{n}"), annotator="") for n in range(40)]
    bring(project, *records, by=ana)
    after = project.content_hash()
    limit(project, 0)
    # Undoing an import first keeps what it brought, for redo.
    with pytest.raises(StorageFailed, match="the disk is full"):
        project.undo(ana)
    assert project.content_hash() == after
    lift(project)
    assert len(project.undo(ana).articles) == 40


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
@pytest.mark.parametrize("spare", [0, 5000, 20000])
def test_a_limit_of_the_system_on_the_file_s_size(
    project: Project, ana: str, path: Path, spare: int
) -> None:
    project.close()
    told = run(
        "import os, resource, sys\n"
        "from annotator import Project\n"
        "from annotator.core.errors import StorageFailed\n"
        "path, ana, spare = sys.argv[1], sys.argv[2], int(sys.argv[3])\n"
        "project = Project.open(path)\n"
        "hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (os.path.getsize(path) + spare, hard))\n"
        "stored = 0\n"
        "try:\n"
        "    while True:\n"
        "        project.add_span(ana, 'harbour', [(0, 60)], 'denial', {'note': 'n' * 900})\n"
        "        stored += 1\n"
        "except StorageFailed as failed: print(failed)\n"
        "assert len(project.spans()) == stored, (len(project.spans()), stored)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))\n"
        "project.add_span(ana, 'harbour', [(0, 60)], 'denial')\n"
        "print(stored + 1)\n",
        path,
        ana,
        str(spare),
    )
    sentence, count = told.splitlines()
    assert "could not be written: the disk " in sentence
    with Project.open(path) as again:
        assert len(again.spans()) == int(count)
        assert again.check() == []


def test_a_page_that_cannot_be_read_is_told(project: Project, path: Path) -> None:
    bring(project, *(record(article("word " * 900 + str(n), id=f"a{n}")) for n in range(40)))
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"\xff" * (len(data) - 8192))
    project._database.rows("PRAGMA shrink_memory")
    with pytest.raises(StorageFailed, match="could not be read: the file is damaged"):
        project.text("a3")
