"""Scrolling a page with links drawn between three open articles, against the same without them.

The real window on a real file: links on and off in turn, from the same place by the same page.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractSlider

from annotator.core.record import LinkRecord
from annotator.ui.reading.sheet import USUAL_PX
from benchmarks.desk import Desk, Painted
from benchmarks.material import make_project, record, scratch
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.record import Record
    from annotator.ui.reading.surface import ReadingSurface
    from benchmarks.timing import Row

SCROLL = "links: page scroll"
BASELINE = "the same with no links drawn"
COUNTS = (0, 50, 500)
_ARTICLES = 3
_LENGTH, _SPANS = 30_000, 300
_TYPES = ("denies", "supports", "answers", "same_claim")
_RUNS = 60


def rows(
    counts: Sequence[int] = COUNTS, runs: int = _RUNS, of: tuple[int, int] = (_LENGTH, _SPANS)
) -> Iterator[Row]:
    """A row for each number of links over three articles of so many code points and spans."""
    for count in counts:
        yield _row(count, runs, of)


def _row(count: int, runs: int, of: tuple[int, int]) -> Row:
    with scratch() as folder:
        made = linked([record(n, *of) for n in range(_ARTICLES)], count)
        path = folder / "linked.annotator"
        make_project(path, made, [one.article.id for one in made])
        desk = Desk(folder, path)
        hand = Scrolling(desk)
        with_links, without = in_turn(runs, hand.page(links=True), hand.page(links=False), warm=2)
        hand.check(count)
        desk.close()
    return row(SCROLL, f"3 articles, {count} links", with_links, BASELINE, without)


def linked(records: list[Record], count: int) -> list[Record]:
    """The same articles with `count` links, each from a span to any other, in whatever article."""
    chance = random.Random(5)
    homes = {span.id: n for n, one in enumerate(records) for span in one.spans}
    ids = sorted(homes)
    links: list[list[LinkRecord]] = [[] for _ in records]
    for n in range(count):
        source, target = chance.sample(ids, 2)
        home = records[homes[target]].article.id
        kind = _TYPES[n % len(_TYPES)]
        links[homes[source]].append(LinkRecord(kind, source, target, home, id=f"l{n:05}"))
    return [replace(one, links=tuple(own)) for one, own in zip(records, links, strict=True)]


class Scrolling:
    """Turns pages in the middle one of three panes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        # All three panes in sight: on the small screen of the offscreen platform, the row slides.
        desk.window.resize(1280, 800)
        desk.driver.settle()
        self._surface: ReadingSurface = desk.window.panes.panes[1].surface
        self._painted = Painted(self._surface.viewport())
        self._on = False
        self._turns = 0
        self.most_drawn = 0

    def page(self, *, links: bool) -> Task:
        """A page down, painted, with links drawn or not."""
        return Task(self._turn, before=lambda: self._place(links))

    def _place(self, links: bool) -> None:
        if links is not self._on:
            self._desk.driver.press("Ctrl+Shift+L")
            self._on = links
        # The next page is one that was never laid out, whoever comes first.
        self._surface.set_zoom(USUAL_PX + 1)
        self._surface.set_zoom(USUAL_PX)
        # The same places with links and without; up again where the text would end.
        bar = self._surface.verticalScrollBar()
        bar.setValue(bar.pageStep() * (self._turns // 2 % 20))
        self._turns += 1
        self._desk.take_keys()
        self._desk.driver.settle()
        self.most_drawn = max(self.most_drawn, len(self._desk.window.links.curves))

    def _turn(self) -> None:
        before = self._painted.times
        action = QAbstractSlider.SliderAction.SliderPageStepAdd
        self._surface.verticalScrollBar().triggerAction(action)
        self._painted.wait(before)

    def check(self, count: int) -> None:
        """RuntimeError where nothing was drawn though there are links, or something though there are none."""
        if bool(self.most_drawn) is not bool(count):
            raise RuntimeError(f"of {count} links {self.most_drawn} were drawn")
