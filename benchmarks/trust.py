"""What trust costs in a large project: its backup, a label key while that runs, its file, its history.

The file's rows are bytes for each span, written where other rows have milliseconds.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from annotator.app.backing_up import BackingUp
from annotator.core.history import EditFilter
from annotator.store.project import Project
from benchmarks.desk import Desk
from benchmarks.library import headlines, leave_backup, mark_all
from benchmarks.material import make_project, scratch
from benchmarks.tagging import Hand
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.timing import Row

BACKUP, MEANWHILE = "trust: backup of the project", "trust: label key while it is backed up"
IMPORTED, BY_HAND = "trust: bytes for a span, imported", "trust: bytes for a span, marked by hand"
FIRST, FILTERED = "trust: first page of the history", "trust: page of one annotator in one article"
_ARTICLES, _FEW, _EACH = 100_000, 10, 10
_PAGE = 100
_BEGIN_MS = 150
# Every span as if it had been marked by hand: an edit of its own, and the image of the row it made.
_MARK_BY_HAND = """
INSERT INTO edit (seq, id, actor, kind, verb, text, at, standing, applied)
    SELECT span.rowid + 1000, 'e' || span.rowid, annotator, 'do', 'add_span', 'label Denial in “Meters”', created, 1,
    span.rowid + 1000 FROM span;
INSERT INTO edit_row (edit, "table", "key", article, before, after)
    SELECT span.rowid + 1000, 'span', id, article, NULL, json_object('id', id, 'article', article,
    'annotator', annotator, 'label', label, 'start', start, 'end', "end", 'pieces', pieces, 'quote', quote,
    'attributes', attributes, 'created', created, 'updated', updated, 'revision', revision, 'made_by', NULL,
    'edit', span.rowid + 1000) FROM span;
UPDATE span SET made_by = NULL, edit = rowid + 1000;
"""


def rows(count: int = _ARTICLES, runs: int = 3, begin_ms: int = _BEGIN_MS) -> Iterator[Row]:
    """The rows, at `count` articles of ten spans each; a key comes `begin_ms` or more after a backup began."""
    size = f"{count:,} articles, {_EACH * count:,} spans"
    with scratch() as folder:
        many, few = folder / "many.annotator", folder / "few.annotator"
        for path, articles in ((many, count), (few, _FEW)):
            make_project(path, headlines(articles), ["a000000"])
            mark_all(path)
        yield _of_size(IMPORTED, folder, many, size)
        for path in (many, few):
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript(_MARK_BY_HAND)
            leave_backup(folder, path)
        yield _of_size(BY_HAND, folder, many, size)
        yield from _of_history(many, few, size, 10 * runs)
        yield _of_backup(folder, many, size, runs)
        yield _meanwhile(folder, many, size, 5 * runs, begin_ms)


def _of_size(name: str, folder: Path, path: Path, size: str) -> Row:
    """Bytes of the file for each span, against what is said of them in plain columns, without index or history."""
    bare = folder / f"{name[-4:]}.bare"
    with closing(sqlite3.connect(bare)) as connection:
        connection.execute("ATTACH ? AS project", (str(path),))
        connection.execute("CREATE TABLE article AS SELECT * FROM project.article")
        connection.execute(
            "CREATE TABLE span AS SELECT id, article, annotator, label, start, \"end\", quote, attributes, created"
            " FROM project.span"
        )  # fmt: skip
        connection.commit()
        spans = connection.execute("SELECT count(*) FROM span").fetchone()[0]
    taken = [one.stat().st_size / spans for one in (path, bare)]
    bare.unlink()
    return row(name, size, taken[:1], "articles and spans in two bare tables, in bytes", taken[1:])


def _of_history(many: Path, few: Path, size: str, runs: int) -> Iterator[Row]:
    with Project.open(many, write=False) as large, Project.open(few, write=False) as small:
        owner = large.annotators()[0].id
        some = EditFilter(annotator=owner, article=large.articles()[0].id)
        alike = EditFilter(annotator=small.annotators()[0].id, article=small.articles()[0].id)
        baseline = f"the same with {_FEW} articles"
        taken = in_turn(
            runs,
            Task(lambda: large.edit_page(EditFilter(), 0, _PAGE)),
            Task(lambda: small.edit_page(EditFilter(), 0, _PAGE)),
        )
        yield row(FIRST, size, taken[0], baseline, taken[1])
        taken = in_turn(
            runs,
            Task(lambda: large.edit_page(some, 0, _PAGE)),
            Task(lambda: small.edit_page(alike, 0, _PAGE)),
        )
        yield row(FILTERED, size, taken[0], baseline, taken[1])


def _of_backup(folder: Path, path: Path, size: str, runs: int) -> Row:
    kept = folder / "kept"

    def bare() -> None:
        with (folder / "copy").open("wb") as copy, path.open("rb") as file:
            shutil.copyfileobj(file, copy, 1 << 20)
            os.fsync(copy.fileno())

    with Project.open(path) as project:
        ours = Task(lambda: project.back_up(kept), after=lambda: shutil.rmtree(kept))
        taken = in_turn(runs, ours, Task(bare), warm=0, seconds=90)
    return row(BACKUP, size, taken[0], "a copy of the file, synchronised", taken[1])


def _meanwhile(folder: Path, path: Path, size: str, runs: int, begin_ms: int) -> Row:
    """The label key while the window makes its backup of the day, and while it does not, in turn."""
    desk = Desk(folder / path.stem, path)
    hand, works = Hand(desk), list[BackingUp]()
    label, undo = hand.label(), hand.undo()

    def begin() -> None:
        works.append(BackingUp(desk.window.workspace.project, folder / f"backups {len(works)}"))
        works[-1].start()
        QTest.qWait(begin_ms * (1 + len(works) % 8))
        label.before()

    def end() -> None:
        works[-1].stop()
        shutil.rmtree(folder / f"backups {len(works) - 1}", ignore_errors=True)

    busy = Task(label.run, before=begin, after=end)
    taken = in_turn(runs, busy, undo, label, undo, warm=1, seconds=60)
    desk.close()
    return row(MEANWHILE, size, taken[0], "the same while none is made", taken[2])
