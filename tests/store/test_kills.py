"""The process is killed at any moment: what a verb returned from is in the file, which opens without a question."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from annotator import Project
from tests.store.programs import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 20

# Each line is written only after the verb it tells of has returned; "?" lines come before, since what they begin may
# be done though nothing could be told of it any more.
TAGGING = """
import os, random, sys
from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.record import Record, SpanRecord
path, told, seed = sys.argv[1:]
log = os.open(told, os.O_WRONLY | os.O_APPEND)
def tell(*words): os.write(log, (" ".join(words) + "\\n").encode())
chance = random.Random(seed)
project = Project.open(path)
ana = project.annotator("ana").id
mine = [span.id for span in project.spans()]
while True:
    what = chance.choice(["add", "add", "add", "value", "link", "delete", "import", "undo"])
    if what == "add" or len(mine) < 2:
        tell("?new", "new")
        mine.append(project.add_span(ana, "harbour", [(0, chance.randint(1, 60))], "denial").focus)
        tell("+", mine[-1])
    elif what == "value":
        one = chance.choice(mine)
        value = str(chance.random())
        tell("?value", one)
        project.set_attribute(one, "note", value)
        tell("value", one, value)
    elif what == "link":
        project.add_link(ana, "denies", *chance.sample(mine, 2))
    elif what == "delete":
        one = mine.pop(chance.randrange(len(mine)))
        tell("?-", one)
        project.delete_span(one)
        tell("-", one)
    elif what == "import":
        marks = tuple(SpanRecord("demand", ((n, n + 3),)) for n in range(0, 30, 3))
        new = NewArticle(str(chance.random()) + "word " * 2000)
        project.import_records(project.begin_import("import", ana), [Record(new, "ana", spans=marks)])
        tell("article", str(len(project.articles())))
    else:
        tell("?new", "new")
        one = project.add_span(ana, "harbour", [(0, 9)], "demand").focus
        project.undo(ana)
        tell("-", one)
        if chance.random() < 0.5:
            tell("?+", one)
            project.redo(ana)
            mine.append(one)
            tell("+", one)
"""


class Told:
    """What the killed processes told of, put together."""

    def __init__(self) -> None:
        self.there: set[str] = set()
        self.gone: set[str] = set()
        self.open: set[str] = set()
        self.values: dict[str, str] = {}
        self.articles = 0
        self.lines = 0

    def read(self, text: str) -> None:
        self.open.clear()
        for line in text.splitlines():
            what, one, *rest = line.split(" ")
            self.lines += 1
            if what.startswith("?"):
                self.open.add(one)
                # A mark that is removed and made again has its id, and no value.
                if what in ("?value", "?-"):
                    self.values.pop(one, None)
                continue
            self.open -= {one, "new"}
            if what == "article":
                self.articles = int(one)
            elif what == "value":
                self.values[one] = rest[0]
            else:
                (self.there if what == "+" else self.gone).add(one)
                (self.gone if what == "+" else self.there).discard(one)

    def agree_with(self, project: Project) -> None:
        found = {span.id: span for span in project.spans()}
        assert self.there - self.open <= found.keys()
        # The same mark made again has the id that it had, and may have been made without being told of.
        again = (self.gone - self.open) & found.keys()
        assert len(again) <= ("new" in self.open)
        self.gone -= again
        for one, value in self.values.items():
            if one in found:
                assert found[one].attributes["note"] == value
        assert len(project.articles()) >= self.articles
        # What was done though it could not be told of is as good.
        self.there = {*self.there & found.keys()}
        self.gone = {*self.gone - found.keys()}
        self.values = {one: value for one, value in self.values.items() if one in found}


def killed_while_tagging(path: Path, log: Path, seed: int, after: float) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", TAGGING, str(path), str(log), str(seed)], cwd=REPOSITORY
    ) as process:
        # The clock starts when there is something to lose.
        deadline = time.monotonic() + 20
        while not log.stat().st_size and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(after)
        assert process.poll() is None
        process.kill()


def test_nothing_that_was_told_is_lost(project: Project, path: Path, tmp_path: Path) -> None:
    project.close()
    told, chance = Told(), random.Random(random.random())
    log = tmp_path / "told"
    for _round in range(ROUNDS):
        log.write_text("")
        killed_while_tagging(path, log, chance.randrange(10**9), chance.uniform(0.0, 0.12))
        told.read(log.read_text())
        with Project.open(path) as again:
            told.agree_with(again)
            assert again.check() == []
    assert told.lines >= ROUNDS
