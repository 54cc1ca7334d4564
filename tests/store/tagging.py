"""A process that tags without end, and tells of each thing once it is done, until it is killed.

Each line is written only after the verb it tells of has returned; "?" lines come before, since what they begin may
be done though nothing could be told of it any more.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import time
from typing import TYPE_CHECKING

from annotator.core.article import NewArticle
from annotator.core.record import Record, SpanRecord
from annotator.store.project import Project

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext
    from pathlib import Path

# Where there can be one, a process that has everything loaded makes the others, in a hundredth of the time.
_CONTEXT: ForkServerContext | SpawnContext = multiprocessing.get_context("spawn")
if "forkserver" in multiprocessing.get_all_start_methods():
    _CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload([__name__, "sqlite_utils", "annotator.store.project"])


class Tagger:
    """Tags the article `harbour` for ana, in an order that chance decides."""

    def __init__(self, path: Path, told: Path, seed: int) -> None:
        self._log = os.open(told, os.O_WRONLY | os.O_APPEND)
        self._chance = random.Random(str(seed))
        self._project = Project.open(path)
        ana = self._project.annotator("ana")
        assert ana is not None
        self._ana = ana.id
        self._mine = [span.id for span in self._project.spans()]

    def work(self) -> None:
        """Go on until somebody puts an end to it."""
        verbs = [self.add] * 3 + [
            *(self.change, self.link, self.delete, self.take_in, self.add_and_take_back)
        ]
        while True:
            verb = self._chance.choice(verbs)
            (verb if len(self._mine) >= 2 else self.add)()

    def _tell(self, *words: str) -> None:
        os.write(self._log, (" ".join(words) + "\n").encode())

    def add(self) -> None:
        self._tell("?new", "new")
        pieces = [(0, self._chance.randint(1, 60))]
        self._mine.append(self._project.add_span(self._ana, "harbour", pieces, "denial").focus)
        self._tell("+", self._mine[-1])

    def change(self) -> None:
        one, value = self._chance.choice(self._mine), str(self._chance.random())
        self._tell("?value", one)
        self._project.set_attribute(one, "note", value)
        self._tell("value", one, value)

    def link(self) -> None:
        source, target = self._chance.sample(self._mine, 2)
        self._project.add_link(self._ana, "denies", source, target)

    def delete(self) -> None:
        one = self._mine.pop(self._chance.randrange(len(self._mine)))
        self._tell("?-", one)
        self._project.delete_span(one)
        self._tell("-", one)

    def take_in(self) -> None:
        marks = tuple(SpanRecord("demand", ((n, n + 3),)) for n in range(0, 30, 3))
        new = NewArticle(str(self._chance.random()) + "word " * 2000)
        edit = self._project.begin_import("import", self._ana)
        self._project.import_records(edit, [Record(new, "ana", spans=marks)])
        self._tell("article", str(len(self._project.articles())))

    def add_and_take_back(self) -> None:
        self._tell("?new", "new")
        one = self._project.add_span(self._ana, "harbour", [(0, 9)], "demand").focus
        self._project.undo(self._ana)
        self._tell("-", one)
        if self._chance.random() < 0.5:
            self._tell("?+", one)
            self._project.redo(self._ana)
            self._mine.append(one)
            self._tell("+", one)


def tag(path: Path, told: Path, seed: int) -> None:
    """What the process does."""
    Tagger(path, told, seed).work()


def killed_while_tagging(path: Path, log: Path, seed: int, after: float) -> None:
    """Let a process tag, and kill it some seconds after it began to tell."""
    process = _CONTEXT.Process(target=tag, args=(path, log, seed), daemon=True)
    process.start()
    try:
        # The clock starts when there is something to lose.
        deadline = time.monotonic() + 20
        while not log.stat().st_size and process.is_alive() and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(after)
        assert process.is_alive()
    finally:
        process.kill()
        process.join()
    process.close()
