"""The cases between three annotators, and the acceptance of what they all say, against the least that could be done.

The baselines class nothing: sets of (article, start, end, label) meet, rows are read, rows are written.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from annotator.core.article import NewArticle
from annotator.core.cases import ArticleLayers, CaseKind
from annotator.core.decisions import Choice, State
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.core.span import Span
from annotator.core.span_cases import article_cases
from annotator.store.project import Project
from benchmarks.agreement import NAMES, made
from benchmarks.material import scratch
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.agreement.corpus import Reading
    from benchmarks.timing import Row

CLASSED = "review: cases of all articles"
READ = "review: cases of all articles, from the project"
ONE = "review: one decision"
ACCEPTED = "review: accept what all say"
_ARTICLES = 1000
_SIZE = f"{_ARTICLES:,} articles, 3 annotators, 20 spans each"


def read(articles: int = _ARTICLES) -> Iterator[Row]:
    """The cases of a project, from its file."""
    yield from _in_project(_read, articles)


def decided(articles: int = _ARTICLES) -> Iterator[Row]:
    """One decision, stored."""
    yield from _in_project(_decided, articles)


def accepted(articles: int = _ARTICLES) -> Iterator[Row]:
    """What all say, as one edit."""
    yield from _in_project(_accepted, articles)


def _in_project(measure: Callable[[Path], Row], articles: int) -> Iterator[Row]:
    with scratch() as folder:
        path = folder / "review.annotator"
        fill(path, made(articles))
        yield measure(path)


def classed(articles: int = _ARTICLES) -> Iterator[Row]:
    """The classing alone, of layers in memory."""
    readings = made(articles)
    layers = _layers(readings)
    sets = [
        {(one.article, mark.start, mark.end, mark.label) for one in readings if one.annotator == name
         for mark in one.marks}
        for name in NAMES
    ]  # fmt: skip

    def ours() -> int:
        cases = (case for one in layers for case in article_cases(one, NAMES))
        return sum(case.kind is CaseKind.AGREED for case in cases)

    def theirs() -> int:
        return len(sets[0] & sets[1] & sets[2])

    if ours() != theirs():
        raise AssertionError(f"{ours()} agreed cases here, {theirs()} by sets")
    taken = in_turn(5, Task(ours), Task(theirs))
    yield row(CLASSED, _SIZE, taken[0], "meet of three sets", taken[1])


def _layers(readings: list[Reading]) -> list[ArticleLayers]:
    spans: dict[str, list[Span]] = {}
    for one in readings:
        for n, mark in enumerate(one.marks):
            id = f"{one.article}/{one.annotator}/{n}"
            span = Span(id, one.article, one.annotator, mark.label, mark.pieces, "")
            spans.setdefault(one.article, []).append(span)
    return [ArticleLayers(id, some, NAMES, frozenset(NAMES)) for id, some in spans.items()]


def fill(path: Path, readings: list[Reading]) -> None:
    """A project of these readings, all done, and of one more person who has read nothing."""
    with Project.create(path) as project:
        edit = project.begin_import("made articles")
        records = (
            Record(
                NewArticle(one.text or "", id=one.article),
                one.annotator,
                Status.DONE,
                tuple(SpanRecord(mark.label, mark.pieces) for mark in one.marks),
            )
            for one in readings
        )
        project.import_records(edit, records)
        project.add_annotator("lea")


def _read(path: Path) -> Row:
    with Project.open(path) as project, closing(sqlite3.connect(path)) as bare:
        among = _ids(project)
        taken = in_turn(
            5,
            Task(lambda: project.cases(among)),
            Task(lambda: bare.execute("SELECT * FROM span").fetchall()),
        )
    return row(READ, _SIZE, taken[0], "sqlite3 SELECT of the spans", taken[1])


def _decided(path: Path) -> Row:
    """One decision after another, each stored when the verb returns; against one row and its commit."""
    with Project.open(path) as project, closing(sqlite3.connect(path.with_suffix(".bare"))) as bare:
        bare.execute("CREATE TABLE decision (id TEXT, choice TEXT)")
        bare.execute("PRAGMA synchronous = FULL")
        among, lea = _ids(project), project.add_annotator("lea").id
        waiting = [one.case for one in project.cases(among)
                   if one.state is State.OPEN and one.case.kind is CaseKind.BOUNDARY]  # fmt: skip
        random.Random(1).shuffle(waiting)

        def theirs() -> None:
            bare.execute("INSERT INTO decision VALUES ('a', 'union')")
            bare.commit()

        taken = in_turn(
            30, Task(lambda: project.decide(waiting.pop(), Choice.UNION, lea)), Task(theirs)
        )
    return row(ONE, _SIZE, taken[0], "sqlite3 INSERT of one row", taken[1])


def _accepted(path: Path) -> Row:
    """All that three say, as one edit; against an INSERT of as many rows into three bare tables."""
    copy, bare_rows = path.with_name("copy.annotator"), path.with_name("rows.bare")

    def accept() -> None:
        with Project.open(copy) as project:
            project.accept_agreed(_ids(project), project.add_annotator("lea").id)

    with Project.open(path, write=False) as project:
        count = len(project.agreed(_ids(project)).cases)

    def theirs() -> None:
        with closing(sqlite3.connect(bare_rows)) as bare:
            for table in ("span", "decision", "provenance"):
                bare.execute(f"CREATE TABLE {table} (id TEXT PRIMARY KEY, said TEXT)")
                said = ((f"{n:020x}", "x" * 200) for n in range(count))
                bare.executemany(f"INSERT INTO {table} VALUES (?, ?)", said)
            bare.commit()

    taken = in_turn(
        3,
        Task(accept, before=lambda: shutil.copy(path, copy)),
        Task(theirs, after=bare_rows.unlink),
    )
    return row(ACCEPTED, _SIZE, taken[0], "sqlite3 executemany of as many rows", taken[1])


def _ids(project: Project) -> list[str]:
    return [one.id for one in project.annotators() if one.name in NAMES]
