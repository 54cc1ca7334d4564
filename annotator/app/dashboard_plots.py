"""The plots of the dashboard; every mark in them is the door to its articles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator.app.dashboard_tables import days_since, status_door
from annotator.app.dashboard_words import chosen_layer, count, day_of, day_text, period_text, rate
from annotator.app.languages import listed, paired
from annotator.app.written_plot import with_ticks
from annotator.core.layer import Status
from annotator.core.project_numbers import ArticleDoor
from annotator.core.publication_periods import filled, first_day
from annotator.plots.bars import Bar, Stack, Stacks, stacked_bars, value_bars
from annotator.plots.fields import Dot, Field, Series, lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.dashboard_tables import Chosen, DashboardTables
    from annotator.app.dashboard_words import DashboardWords
    from annotator.core.project_numbers import ProjectNumbers
    from annotator.core.work_pace import WorkBook
    from annotator.plots.drawing import Plot
    from annotator.plots.palette import Palette

MOST_ROWS, FEW_ROWS, MOST_WAITING, MOST_LINES = 20, 8, 12, 12
LOW = 140.0
# Plots wider than that stand side by side.
BESIDE = 840
_PALE = 0.65
_STATUSES = (Status.DONE, Status.BEGUN, Status.UNTOUCHED)
Doors = dict[tuple[str | None, ...], ArticleDoor]


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a plot is drawn on: its colours, those of the labels in their order, width, rows, height."""

    palette: Palette
    labels: tuple[str, ...]
    width: float
    rows: int = MOST_ROWS
    tall: float = 260.0

    @property
    def of_labels(self) -> Palette:
        """The palette in which series wear the labels' colours."""
        return replace(self.palette, series=self.labels or self.palette.series)


class DashboardPlots(QObject):
    """Draws the plots of a section."""

    def __init__(
        self,
        numbers: ProjectNumbers,
        book: WorkBook,
        words: DashboardWords,
        tables: DashboardTables,
    ) -> None:
        super().__init__()
        self._numbers, self._book, self._words = numbers, book, words
        self._tables = tables

    def of(self, section: str, chosen: Chosen, canvas: Canvas) -> list[dict[str, Any]]:
        """Each plot: SVG, size, and marks as [x, y, width, height, words, door]."""
        makers: dict[str, tuple[Callable[..., tuple[Plot, Doors]], ...]] = {
            "overview": (self._statuses, self._labels, self._outlets, self._time),
            "pace": (self._pace,),
            "work": (self._work,),
            "labels": (self._labels,),
            "outlets": (self._outlets,),
            "time": (self._time,),
            "undone": (self._undone,),
        }
        if len(makers[section]) > 1 and canvas.width > BESIDE:
            canvas = replace(canvas, width=canvas.width / 2, rows=FEW_ROWS, tall=LOW)
        return [_drawn(*make(chosen, canvas)) for make in makers[section]]

    def _statuses(self, _chosen: Chosen, canvas: Canvas) -> tuple[Plot, Doors]:
        numbers, palette = self._numbers, canvas.palette
        everybody = [""] if len(numbers.people) > 1 else []
        layers = [*everybody, *filter(self._has_bar, numbers.layers)][: canvas.rows + 1]
        rows = [
            Stack((id,), self._words.layer(id), [numbers.progress(id, each) for each in _STATUSES])
            for id in layers
        ]
        doors: Doors = {
            (id, each.value): status_door(numbers, id, each) for id in layers for each in _STATUSES
        }
        parts = [(each.value, self._words.status(each)) for each in _STATUSES]
        stacks = Stacks(
            self._by_status(), parts, rows, self._nothing(),
            colours=(palette.accent, palette.accent, _mixed(palette.muted, palette.ground)),
        )  # fmt: skip
        return stacked_bars(stacks, palette, canvas.width), doors

    def _has_bar(self, layer: str) -> bool:
        """Whether a layer has anything to do, or did anything; a lead and a reviewer mostly have neither."""
        numbers = self._numbers
        if not numbers.handed or (numbers.has_share(layer) and numbers.whole(layer)):
            return True
        return any(numbers.progress(layer, each) for each in (Status.BEGUN, Status.DONE))

    def _by_status(self) -> str:
        if self._numbers.handed:
            return self.tr("Articles by status, of those handed out to each")
        return self.tr("Articles by status")

    def _nothing(self) -> str:
        """Why a plot is empty; "" where there are articles."""
        return "" if self._numbers.articles else self.tr("There are no articles yet.")

    def _labels(self, chosen: Chosen, canvas: Canvas) -> tuple[Plot, Doors]:
        numbers = self._numbers
        layer = chosen_layer(chosen, numbers.layers)
        counts = numbers.labels(layer)
        total = sum(counts.values())
        bars = [
            Bar((id,), name, counts.get(id, 0), self._share(counts.get(id, 0), total),
                colour=_nth(canvas.labels, n))
            for n, (id, name) in enumerate(self._words.labels)
        ]  # fmt: skip
        doors: Doors = {
            (id,): ArticleDoor(numbers.of(layer), label=id)
            for id, _ in self._words.labels
            if counts.get(id)
        }
        title = self._titled(self.tr("Spans by label"), layer)
        return value_bars(title, bars, canvas.palette, canvas.width, whole=True), doors

    def _share(self, part: int, whole: int) -> str:
        words = self.tr("{count} ({share} %)")
        return (
            words.format(count=count(part), share=rate(100 * part / whole)) if whole else count(0)
        )

    def _titled(self, title: str, layer: str) -> str:
        return (
            title
            if not layer
            else self.tr("{plot}: {name}").format(plot=title, name=self._words.layer(layer))
        )

    # Over time

    def _pace(self, _chosen: Chosen, canvas: Canvas) -> tuple[Plot, Doors]:
        bars, doors = [], Doors()
        for pace in self._book.paces[: canvas.rows]:
            rated, name = pace.spans_an_hour, self._words.layer(pace.layer)
            text = self.tr("{rate}, in {hours} hours on {days} days").format(
                rate=rate(rated), hours=rate(pace.hours), days=count(pace.days)
            )
            if rated is None:
                text = self.tr("nothing says when")
            bars.append(Bar((pace.layer,), name, rated, text))
            doors[pace.layer,] = ArticleDoor((pace.layer,), marked=True)
        title = self.tr("Spans for each hour of work")
        return value_bars(title, bars, canvas.palette, canvas.width, note=self._nobody()), doors

    def _nobody(self) -> str:
        return "" if self._numbers.people else self.tr("Nobody has worked here yet.")

    def _work(self, chosen: Chosen, canvas: Canvas) -> tuple[Plot, Doors]:
        is_done = chosen.get("what") == "done"
        _, stretches = self._book.stretches
        series, doors = [], Doors()
        for layer in self._numbers.people[:MOST_LINES]:
            dots = []
            for n, stretch in enumerate(stretches):
                value = (stretch.done if is_done else stretch.spans).get(layer, 0)
                key = (layer, str(n))
                which = listed(self._words.layer(layer), day_text(stretch.start))
                says = paired(which, count(value))
                dots.append(Dot(key, stretch.start, value, says))
                if value:
                    doors[key] = self._tables.work_door(stretch, layer, is_done)
            series.append(Series(self._words.layer(layer), dots))
        title = self.tr("Articles done over time") if is_done else self.tr("Spans made over time")
        field = Field(
            title, series if any(one.dots for one in series) else [], self.tr("day of work"),
            self.tr("articles") if is_done else self.tr("spans"), self._about_time(bool(stretches)),
            whole=True,
        )  # fmt: skip
        return lines(field, canvas.palette, canvas.width), doors

    def _about_time(self, is_known: bool) -> str:
        if is_known:
            return self.tr("Days without work are drawn as they are: nothing")
        return self.tr("Nothing says on which days the work was done.")

    def _time(self, chosen: Chosen, canvas: Canvas) -> tuple[Plot, Doors]:
        numbers = self._numbers
        layer, step = chosen_layer(chosen, numbers.layers), numbers.step
        spans = numbers.periods(layer)
        series, doors = [], Doors()
        for label, name in self._words.labels:
            dots = []
            for period in filled(numbers.in_period, step):
                value, day = spans.get(period, {}).get(label, 0), first_day(period)
                assert day is not None
                says = paired(listed(name, period_text(period, step)), count(value))
                dots.append(Dot((label, period), day, value, says))
                if value:
                    doors[label, period] = ArticleDoor(
                        numbers.of(layer), label=label, period=period, step=step
                    )
            series.append(Series(name, dots))
        title = self._titled(self.tr("Spans by publication"), layer)
        note = (
            ""
            if any(one.dots for one in series)
            else self.tr("No article says when it was published.")
        )
        field = Field(
            title,
            series,
            self.tr("day of publication"),
            self.tr("spans"),
            note,
            whole=True,
            tall=canvas.tall,
        )
        return lines(field, canvas.of_labels, canvas.width), doors

    # Rows

    def _outlets(self, chosen: Chosen, canvas: Canvas) -> tuple[Plot, Doors]:
        numbers = self._numbers
        layer = chosen_layer(chosen, numbers.layers)
        spans = numbers.outlets(layer)
        outlets = sorted(spans, key=lambda one: (-sum(spans[one].values()), one.casefold()))
        shown = outlets[: canvas.rows]
        rows = [
            Stack(
                (one,),
                self._words.outlet(one),
                [spans[one].get(id, 0) for id, _ in self._words.labels],
            )
            for one in shown
        ]
        doors: Doors = {
            (one, id): ArticleDoor(numbers.of(layer), label=id, outlet=one)
            for one in shown
            for id, _ in self._words.labels
        }
        note = "" if outlets else self.tr("There are no spans yet.")
        if len(shown) < len(outlets):
            note = self.tr("The {n} outlets with most spans, of {all}").format(
                n=len(shown), all=len(outlets)
            )
        title = self._titled(self.tr("Spans by outlet"), layer)
        stacks = Stacks(title, self._words.labels, rows, note, colours=canvas.of_labels.series)
        return stacked_bars(stacks, canvas.palette, canvas.width), doors

    def _undone(self, _chosen: Chosen, canvas: Canvas) -> tuple[Plot, Doors]:
        waiting = self._numbers.begun[:MOST_WAITING]
        bars, doors = [], Doors()
        for row in waiting:
            day, key = day_of(row.since), (row.article, row.layer)
            days = None if day is None else days_since(day)
            doors[key] = ArticleDoor(article=row.article)
            text = self.tr("no date") if days is None else self.tr("%Ln day(s)", "", days)
            bars.append(Bar(key, row.title, days, f"{text}, {self._words.layer(row.layer)}"))
        title = self.tr("Begun the longest and not done")
        note = "" if bars else self.tr("Nothing that was begun is left undone.")
        plot = value_bars(
            title,
            bars,
            canvas.palette,
            canvas.width,
            note=note,
            unit=self.tr("days"),
            most=1,
            whole=True,
        )
        return plot, doors


def _mixed(colour: str, ground: str) -> str:
    """The colour, paler: what is not begun shall be seen, and not stand out."""
    ours, below = ([int(one[n : n + 2], 16) for n in (1, 3, 5)] for one in (colour, ground))
    mixed = (round(_PALE * a + (1 - _PALE) * b) for a, b in zip(ours, below, strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _nth(colours: tuple[str, ...], n: int) -> str:
    return colours[n % len(colours)] if colours else ""


def _drawn(plot: Plot, doors: Doors) -> dict[str, Any]:
    marks = [
        [*mark[1:5], mark.says, [doors[mark.key]] if mark.key in doors else None]
        for mark in plot.marks
    ]
    return {"svg": with_ticks(plot.svg), "width": plot.width, "height": plot.height, "marks": marks}
