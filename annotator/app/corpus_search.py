"""Looking through all articles in the background, in the order in which people read them.

There is no index: every text is read and searched, so that nothing is ever missed or stale. docs/benchmarks.md has
the times ("find: a phrase in all articles").
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.app.jobs import Job, still_running
from annotator.core.article import reading_order
from annotator.core.errors import Refused, UserError
from annotator.core.excerpts import Excerpt, excerpt

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.corpus_query import CorpusQuery
    from annotator.store.project import Project

MOST_HITS = 10_000
_TELL_EVERY_S = 0.1
# Python's threads take turns of 5 ms, which makes typing slow: let the window have its turn before.
_WORK_S, _REST_S = 0.003, 0.0005


class Hit(NamedTuple):
    """A place found, in code points, with what is around it."""

    start: int
    end: int
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """An article and the hits in it, in order; at least one."""

    article: Article
    hits: tuple[Hit, ...]


class CorpusSearch(QObject):
    """Tells articles with hits as they are `found`, a list at a time; `ended` once, with a sentence if it is cut."""

    found = Signal(list)
    advanced = Signal(int, int)
    ended = Signal(str)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._number = 0
        self._job: _SearchJob | None = None
        self._leaving: set[_SearchJob] = set()

    def begin(self, query: CorpusQuery) -> None:
        """Look for `query`, and no longer for what was looked for before."""
        self.cancel()
        self._number += 1
        self._job = _SearchJob(self._number, self._project, query, self)
        self._job.told.connect(self._pass_on)
        self._job.done.connect(self._end)
        self._job.start()

    @property
    def is_running(self) -> bool:
        """Whether it is still looking."""
        return self._job is not None

    def cancel(self) -> None:
        """Look no further, and tell nothing more."""
        if self._job is not None:
            self._job.cancel()
            self._let_go(self._job)

    def close(self) -> None:
        """Look no further, and wait until the project is let go of."""
        self.cancel()
        for job in list(self._leaving):
            job.wait()
        self._leaving.clear()

    def _pass_on(self, number: int, found: list[ArticleHits], done: int, total: int) -> None:
        # Signals of a search that was cancelled may still be queued.
        if self._job is not None and number == self._number:
            if found:
                self.found.emit(found)
            self.advanced.emit(done, total)

    def _end(self, result: tuple[int, str]) -> None:
        number, sentence = result
        if self._job is not None and number == self._number:
            self._let_go(self._job)
            self.ended.emit(sentence)

    def _let_go(self, job: _SearchJob) -> None:
        """Keep the thread until it has ended; it may not be destroyed before."""
        self._job = None
        self._leaving = still_running(self._leaving) | {job}


class _SearchJob(Job):
    """The thread. All it tells carries the number of its search."""

    told = Signal(int, list, int, int)

    def __init__(self, number: int, project: Project, query: CorpusQuery, parent: QObject) -> None:
        super().__init__(lambda _job: (number, self._look()), parent)
        self._number = number
        self._project = project
        self._query = query
        self._found: list[ArticleHits] = []
        self._last = 0.0

    def _look(self) -> str:
        """In the thread: the sentence to end with."""
        try:
            with self._project.beside() as project:
                are_all = self._look_through(project)
        except UserError as error:
            return str(error)
        return "" if are_all else self.tr("There are more than these: add a word.")

    def _look_through(self, project: Project) -> bool:
        """Whether all hits were told: of articles after so many, one more is looked for and no further."""
        articles = sorted(project.articles(), key=reading_order)
        count, rested = 0, time.monotonic()
        is_full = are_more = False
        for n, article in enumerate(articles, start=1):
            hits = self._hits_in(project, article)
            are_more = is_full and bool(hits)
            if hits and not is_full:
                self._found.append(ArticleHits(article, hits))
                count += len(hits)
                is_full = count >= MOST_HITS
            if self.is_cancelled() or are_more:
                break
            if (now := time.monotonic()) > rested + _WORK_S:
                self._tell(n, len(articles), now)
                time.sleep(_REST_S)
                rested = time.monotonic()
        self._tell(len(articles), len(articles), float("inf"))
        return not are_more

    def _hits_in(self, project: Project, article: Article) -> tuple[Hit, ...]:
        try:
            text = project.text(article.id)
        except Refused:  # an import was undone meanwhile
            return ()
        return tuple(Hit(*piece, excerpt(text, *piece)) for piece in self._query.hits(text))

    def _tell(self, done: int, total: int, now: float) -> None:
        if now - self._last >= _TELL_EVERY_S:
            self._last = now
            self.told.emit(self._number, self._found, done, total)
            self._found = []
