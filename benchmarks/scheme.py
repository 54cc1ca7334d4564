"""Changes of the scheme that touch very many spans: how long they take, and the window meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
from itertools import pairwise
from time import perf_counter
from typing import TYPE_CHECKING

from annotator.store.project import Project
from benchmarks.desk import Desk
from benchmarks.finding import after, wait_and_watch
from benchmarks.library import headlines, leave_backup, mark_all
from benchmarks.material import make_project, scratch
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.timing import Row

RENAME, UNDO = "scheme: rename a label of many spans", "scheme: undo of that"
PAUSE = "scheme: longest pause of the window meanwhile"
_ARTICLES = 100_000
_IDLE_MS = 500
_BARE = "UPDATE of the column, one transaction"
# Every second article has one demand among its ten spans.
_WEAR = "UPDATE span SET label = 'demand' WHERE start = 36 AND CAST(substr(article, 2) AS INTEGER) % 2 = 0"
_OLD, _NEW = "demand", "claim"


def rows(count: int = _ARTICLES, runs: int = 3, idle_ms: float = _IDLE_MS) -> Iterator[Row]:
    """The rows, where every twentieth of ten spans in each of `count` articles is renamed."""
    size = f"{count // 2:,} of {10 * count:,} spans"
    with scratch() as folder:
        path = folder / "many.annotator"
        make_project(path, headlines(count), ["a000000"])
        mark_all(path)
        _run(path, _WEAR)
        yield from _changing(folder, path, size, runs)
        yield _pausing(folder, path, size, idle_ms, runs)


def _run(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(sql)
    connection.commit()
    connection.close()


def _changing(folder: Path, path: Path, size: str, runs: int) -> Iterator[Row]:
    """As one transaction each, as the command line does it."""
    ours, bare = folder / "ours.annotator", folder / "bare.annotator"
    shutil.copy(path, ours)
    shutil.copy(path, bare)
    with Project.open(ours) as project:
        owner = project.annotators()[0].id

        def rename() -> None:
            changes = project.rename_in_scheme(project.schema.label(_OLD), _NEW, owner)
            assert changes.spans

        def undo() -> None:
            project.undo(owner)

        there = Task(
            lambda: _run(bare, _set(_OLD, _NEW)), after=lambda: _run(bare, _set(_NEW, _OLD))
        )
        taken = in_turn(runs, Task(rename, after=undo), there, warm=0, seconds=60)
        yield row(RENAME, size, taken[0], _BARE, taken[1])
        back = Task(
            lambda: _run(bare, _set(_NEW, _OLD)), before=lambda: _run(bare, _set(_OLD, _NEW))
        )
        taken = in_turn(runs, Task(undo, before=rename), back, warm=0, seconds=60)
        yield row(UNDO, size, taken[0], _BARE, taken[1])


def _set(old: str, new: str) -> str:
    # The bare file knows no foreign keys: only the column is written, and the index that has it.
    return f"UPDATE span SET label = '{new}' WHERE label = '{old}'"


def _pausing(folder: Path, path: Path, size: str, idle_ms: float, runs: int) -> Row:
    """It is renamed from the window, which must come round all the while.

    In turn with times as long in which nothing is renamed: what else the machine does is in both.
    """
    leave_backup(folder, path)
    desk = Desk(folder / "user", path)
    window = desk.window
    scheme = window.rooms.scheme.desk
    wait_and_watch(after(idle_ms))
    taken, idle = [], []
    names = [_OLD, _NEW] * runs
    for old, new in pairwise(names[: runs + 1]):
        began = perf_counter()
        scheme.rename(scheme.schema.label(old), new)
        taken.append(wait_and_watch(window.progress.isHidden))
        if not scheme.schema.has_label(new) or scheme.schema.has_label(old):
            raise ValueError("the label was not renamed")
        idle.append(wait_and_watch(after((perf_counter() - began) * 1000)))
    desk.close()
    return row(PAUSE, size, taken, "the same, as long, while nothing is renamed", idle)
