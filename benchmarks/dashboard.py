"""The dashboard of a large project: all its numbers, the articles behind one, and the window meanwhile."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from annotator.core.layer import Status
from annotator.core.project_numbers import ArticleDoor
from annotator.core.work_pace import WorkBook
from annotator.store.project import Project
from benchmarks.desk import Desk
from benchmarks.finding import after, wait_and_watch
from benchmarks.library import headlines
from benchmarks.material import make_project, scratch
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.timing import Row

NUMBERS, BEHIND = "dashboard: numbers of all articles", "dashboard: articles behind a number"
PAUSE = "dashboard: longest pause of the window meanwhile"
_ARTICLES, _EACH = 100_000, 10
_IDLE_MS = 3000
_BARE = "the same sums by one SELECT each, in the same process"
_PLAIN = (
    "SELECT annotator, label, source, count(*) FROM span JOIN article ON article.id = article GROUP BY 1, 2, 3",
    "SELECT annotator, label, substr(published, 1, 4), count(*) FROM span JOIN article ON article.id = article"
    " GROUP BY 1, 2, 3",
    "SELECT annotator, substr(created, 1, 15), count(*) FROM span GROUP BY 1, 2",
    "SELECT annotator, status, count(*) FROM status GROUP BY 1, 2",
    "SELECT source, count(*) FROM article GROUP BY 1",
)
_FILL = """
INSERT INTO annotator SELECT 'one', 'One', 0, made_by FROM annotator LIMIT 1;
INSERT INTO annotator SELECT 'two', 'Two', 0, made_by FROM annotator LIMIT 1;
INSERT INTO span SELECT printf('%s-%d', article.id, n), article.id,
    CASE n % 3 WHEN 0 THEN one.annotator WHEN 1 THEN 'one' ELSE 'two' END,
    CASE n % 4 WHEN 0 THEN 'allegation' WHEN 1 THEN 'denial' WHEN 2 THEN 'demand' ELSE 'evidence_claim' END,
    12 * n, 12 * n + 20, NULL, substr(article.text, 12 * n + 1, 20), '{}',
    strftime('%Y-%m-%dT%H:%M:%S.000Z', '2026-01-01', ((article.position * 37 + n) % 200000 * 40) || ' seconds'),
    one.updated, one.revision, one.made_by, one.edit
FROM (SELECT * FROM span LIMIT 1) AS one, article, (SELECT value AS n FROM json_each('[1,2,3,4,5,6,7,8,9,10]'));
INSERT INTO status SELECT who.id, article.id, CASE article.position % 3 WHEN 0 THEN 'begun' ELSE 'done' END,
    one.revision, one.made_by, one.edit
FROM (SELECT * FROM status LIMIT 1) AS one, article, annotator AS who WHERE who.id IN ('one', 'two');
"""


def rows(count: int = _ARTICLES, runs: int = 3, idle_ms: float = _IDLE_MS) -> Iterator[Row]:
    """The rows, at `count` articles of three annotators."""
    size = f"{count:,} articles, {_EACH * count:,} spans"
    with scratch() as folder:
        path = folder / "many.annotator"
        make_project(path, headlines(count), ["a000000"])
        connection = sqlite3.connect(path)
        connection.executescript(_FILL)
        connection.commit()
        connection.close()
        with Project.open(path, write=False) as project:
            yield from _counting(project, path, size, runs)
        yield _pausing(folder, path, size, idle_ms)


def _counting(project: Project, path: Path, size: str, runs: int) -> Iterator[Row]:
    people = tuple(each.id for each in project.annotators())
    connection = sqlite3.connect(path)

    def ours() -> None:
        book = WorkBook(project.numbers(people))
        assert book.paces
        assert book.stretches

    def bare() -> None:
        for sql in _PLAIN:
            connection.execute(sql).fetchall()

    taken = in_turn(runs, Task(ours), Task(bare), warm=0, seconds=60)
    yield row(NUMBERS, size, taken[0], _BARE, taken[1])
    door = ArticleDoor(people, Status.DONE)
    behind = Task(lambda: project.articles_behind(door))
    plain = Task(
        lambda: connection.execute(
            "SELECT DISTINCT article FROM status WHERE status = 'done'"
        ).fetchall()
    )
    taken = in_turn(runs, behind, plain, warm=0)
    yield row(BEHIND, size, taken[0], "one SELECT of the ids", taken[1])
    connection.close()


def _pausing(folder: Path, path: Path, size: str, idle_ms: float) -> Row:
    """The page is open and counts; the window must come round all the while."""
    desk = Desk(folder, path)
    page = desk.window.rooms.dashboard
    page.show_or_leave()
    page.desk.cancel()
    idle = wait_and_watch(after(idle_ms))
    page.desk.count()
    taken = wait_and_watch(lambda: page.desk.has_numbers)
    desk.close()
    return row(PAUSE, size, [taken], "the same while nothing is counted", [idle])
