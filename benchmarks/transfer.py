"""Whole batches in and out, against the plain loops with json and sqlite3 that move the same bytes.

The loops check nothing, match nothing, index nothing and keep no history.
"""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.formats.jsonl_writing import write
from annotator.store.project import Project
from benchmarks.bare_transfer import BareFile
from benchmarks.material import OWNER, records, scratch
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.timing import Row

IMPORT, EXPORT = "transfer: import of JSONL", "transfer: export of JSONL"
TEXTS = "transfer: import of a folder of texts"
_BARE_IMPORT = "json.loads per line, sqlite3 executemany"
_BARE_EXPORT = "sqlite3 SELECT, json.dumps per line"
_BARE_TEXTS = "read per file, sqlite3 executemany"
_LENGTH, _SPANS = 2500, 20


def jsonl(sizes: tuple[tuple[int, int], ...] = ((1000, 5), (10_000, 2))) -> Iterator[Row]:
    """Import and export for each of `sizes`: articles, runs."""
    for articles, runs in sizes:
        with scratch() as folder:
            yield from _jsonl(folder, articles, runs)


def _jsonl(folder: Path, articles: int, runs: int) -> Iterator[Row]:
    file = folder / "made.jsonl"
    with file.open("wb") as lines:
        lines.writelines(write(records(articles, _LENGTH, _SPANS)))
    into = Into(folder / "into.annotator")
    size = f"{articles:,} articles, {_SPANS} spans each"
    with closing(BareFile(folder / "bare.db")) as bare:
        tasks = (
            Task(lambda: into.take(file), before=into.begin, after=into.end),
            Task(lambda: bare.take(file), before=bare.begin),
        )
        taken = in_turn(runs, *tasks, warm=int(articles <= 1000))
        into.check(articles, _SPANS)
        yield row(IMPORT, size, taken[0], _BARE_IMPORT, taken[1])
        taken = in_turn(runs, *_exports(into, bare, folder), warm=int(articles <= 1000))
        _check_same(file, folder / "ours.jsonl", folder / "bare.jsonl")
        yield row(EXPORT, size, taken[0], _BARE_EXPORT, taken[1])


def _exports(into: Into, bare: BareFile, folder: Path) -> tuple[Task, Task]:
    ours, theirs = folder / "ours.jsonl", folder / "bare.jsonl"
    return (
        Task(lambda: into.give(ours), before=lambda: ours.unlink(missing_ok=True)),
        Task(lambda: bare.give(theirs), before=lambda: theirs.unlink(missing_ok=True)),
    )


def _check_same(*files: Path) -> None:
    first = files[0].read_bytes()
    for file in files[1:]:
        if file.read_bytes() != first:
            raise RuntimeError(f"{file.name} does not hold the same bytes as {files[0].name}")


def text_folder(articles: int = 1000, runs: int = 5) -> Iterator[Row]:
    """Import of a folder of texts."""
    with scratch() as folder:
        texts = folder / "texts"
        texts.mkdir()
        for record in records(articles, _LENGTH, 0):
            (texts / f"{record.article.id}.txt").write_text(record.article.text, encoding="utf-8")
        into = Into(folder / "into.annotator")
        with closing(BareFile(folder / "bare.db")) as bare:
            tasks = (
                Task(lambda: into.take(texts), before=into.begin, after=into.end),
                Task(lambda: bare.take_texts(texts), before=bare.begin),
            )
            taken = in_turn(runs, *tasks)
            into.check(articles, 0)
    yield row(TEXTS, f"{articles:,} files", taken[0], _BARE_TEXTS, taken[1])


class Into:
    """A project that is made anew for each import; the last one stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._project: Project | None = None

    def begin(self) -> None:
        """An empty project, open."""
        self._path.unlink(missing_ok=True)
        self._project = Project.create(self._path)
        self._project.add_annotator(OWNER)
        # What other runs left to the disk must not be waited for in this one.
        os.sync()

    def take(self, source: Path) -> None:
        """Import a file or folder."""
        if self._project is not None:
            import_files(self._project, [source])

    def end(self) -> None:
        """Close it."""
        if self._project is not None:
            self._project.close()

    def give(self, target: Path) -> None:
        """Open the project and export it."""
        with Project.open(self._path) as project:
            export_jsonl(project, target)

    def check(self, articles: int, spans: int) -> None:
        """RuntimeError unless all of it came in."""
        with Project.open(self._path) as project:
            stats = project.stats()
        if (stats["articles"], stats["spans"]) != (articles, articles * spans):
            raise RuntimeError(f"{stats['articles']} articles and {stats['spans']} spans came in")
