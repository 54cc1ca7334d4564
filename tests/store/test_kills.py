"""The process is killed at any moment: what a verb returned from is in the file, which opens without a question."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from annotator import Project
from tests.store.tagging import killed_while_tagging

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 20


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
