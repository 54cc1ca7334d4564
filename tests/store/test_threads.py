"""The window's thread and its background work, each with a connection of its own, on one project."""

from __future__ import annotations

import sqlite3
import threading
import time
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import StorageFailed
from annotator.store import database
from tests.store.builders import article, mark, numbers, record
from tests.store.programs import running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator import Project
    from annotator.core.record import Record


def in_thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_one_reads_and_then_tags_while_a_background_import_is_in_its_transaction(
    project: Project, ana: str
) -> None:
    halfway, go_on = threading.Event(), threading.Event()
    counted: list[int] = []

    def records() -> Iterator[Record]:
        for n in range(400):
            if n == 300:
                halfway.set()
                assert go_on.wait(20)
            text = f"Text {n}. " + "word " * 12000
            yield record(article(text, id=f"a{n}"), spans=[mark(i, i + 3) for i in range(30)])

    def bring() -> None:
        with project.beside() as other:
            counts = other.import_records(other.begin_import("import", ana), records())
            counted.append(numbers(counts.annotations)[0])

    thread = in_thread(bring)
    assert halfway.wait(20)
    begun = time.monotonic()
    assert len(project.articles()) == 2
    assert project.undo_text(ana) == ""
    # Read at once, though changed pages are far more than fit into SQLite's usual memory.
    assert time.monotonic() - begun < 1
    threading.Timer(0.3, go_on.set).start()
    tagged = project.add_span(ana, "harbour", [(0, 3)], "denial")
    thread.join(20)
    assert counted == [12000]
    assert project.span(tagged.focus) is not None
    assert len(project.articles()) == 402
    assert project.check() == []


def test_a_commit_waits_for_a_reader_longer_than_sqlite_would(
    project: Project, ana: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    reading, done = threading.Event(), threading.Event()

    def read() -> None:
        with project.beside() as other, other._database.snapshot():
            other.articles()
            reading.set()
            assert done.wait(20)

    thread = in_thread(read)
    assert reading.wait(20)
    project._database.rows("PRAGMA busy_timeout = 10")
    threading.Timer(0.3, done.set).start()
    assert project.add_span(ana, "harbour", [(0, 3)], "denial").focus
    thread.join(20)


def test_a_reader_that_never_ends_does_not_hold_a_verb_for_ever(
    project: Project, ana: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "COMMIT_SECONDS", 0.1)
    project._database.rows("PRAGMA busy_timeout = 10")
    with project.beside() as other, other._database.snapshot():
        other.articles()
        with pytest.raises(StorageFailed, match="has it locked"):
            project.add_span(ana, "harbour", [(0, 3)], "denial")
    assert project.spans() == []
    assert project.add_span(ana, "harbour", [(0, 3)], "denial").focus


def test_a_write_lock_of_another_program_refuses_a_verb_soon_and_visibly(
    project: Project, ana: str, path: Path
) -> None:
    locking = (
        "import sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('BEGIN IMMEDIATE')\n"
        "print('locked', flush=True)\nsys.stdin.readline()"
    )
    with running(locking, path):
        begun = time.monotonic()
        with pytest.raises(StorageFailed, match="another window or program has it locked"):
            project.add_span(ana, "harbour", [(0, 3)], "denial")
        assert time.monotonic() - begun < 5
        assert len(project.articles()) == 2
    assert project.add_span(ana, "harbour", [(0, 3)], "denial").focus


def test_a_project_belongs_to_its_thread(project: Project) -> None:
    caught: list[BaseException] = []

    def read() -> None:
        try:
            project.articles()
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    in_thread(read).join()
    assert len(caught) == 1
