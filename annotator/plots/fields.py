"""Points and lines between two axes: values against a number or against days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from annotator.plots.drawing import MARGIN, SMALL, Drawing, Key
from annotator.plots.hatching import DASHES, point
from annotator.plots.legend import Entry, legend
from annotator.plots.lettering import wide
from annotator.plots.scales import Scale, day_scale, number_scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.plots.drawing import Plot
    from annotator.plots.palette import Palette

_POINT = 5.0


class Dot(NamedTuple):
    """A value at a number or a day; its key, and what it says when one points at it."""

    key: Key
    x: float | date
    y: float
    says: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Dots under one name."""

    name: str
    dots: Sequence[Dot]


@dataclass(frozen=True, slots=True)
class Field:
    """Series between two axes. `low` and `high`: what the upright axis reaches at least; `whole`: it counts.

    `tall`: how long the upright axis is.
    """

    title: str
    series: Sequence[Series]
    across: str
    upright: str
    note: str = ""
    low: float = 0.0
    high: float = 1.0
    whole: bool = False
    tall: float = 260.0


def scatter(field: Field, palette: Palette, width: float = 640.0) -> Plot:
    """A point for each dot; series differ by shape and colour. Every point is a mark."""
    return _plot(field, palette, width, joined=False)


def lines(field: Field, palette: Palette, width: float = 640.0) -> Plot:
    """Lines through the dots of each series, in their order; dashes, shape and colour differ. Every point is a mark."""
    return _plot(field, palette, width, joined=True)


def _plot(field: Field, palette: Palette, width: float, *, joined: bool) -> Plot:
    drawing = Drawing(field.title, palette, width)
    if not any(series.dots for series in field.series):
        return drawing.empty(field.note or "There is nothing to show.")
    entries = [
        Entry(series.name, palette.series[k % len(palette.series)], k)
        for k, series in enumerate(field.series)
    ]
    top = drawing.headed(field.note)
    if len(entries) > 1 or entries[0].name:
        top = legend(drawing, entries, top, "line" if joined else "point")
    axes = _Axes(field, drawing, top)
    for series, entry in zip(field.series, entries, strict=True):
        if joined:
            _join(drawing, axes, series, entry)
        for dot in series.dots:
            _draw(drawing, axes, dot, entry)
    return drawing.finished(axes.bottom + 44)


def _join(drawing: Drawing, axes: _Axes, series: Series, entry: Entry) -> None:
    places = [axes.place(dot) for dot in series.dots]
    dashes = DASHES[entry.kind % len(DASHES)]
    if len(places) > 1:
        drawing.path(
            places, fill="none", stroke=entry.colour, stroke_width=2.0, stroke_dasharray=dashes
        )


def _draw(drawing: Drawing, axes: _Axes, dot: Dot, entry: Entry) -> None:
    x, y = axes.place(dot)
    box = x - _POINT, y - _POINT, 2 * _POINT, 2 * _POINT
    with drawing.mark(dot.key, dot.says or f"{entry.name}: {dot.y:g}", box):
        point(drawing, x, y, entry.kind, entry.colour)


class _Axes:
    """Both axes, drawn, and where a dot lies between them."""

    def __init__(self, field: Field, drawing: Drawing, top: float) -> None:
        self._drawing = drawing
        dots = [dot for series in field.series for dot in series.dots]
        drawing.words(field.upright, MARGIN, top + SMALL / 2, size=SMALL, fill=drawing.palette.muted,
                      room=drawing.width - 2 * MARGIN)  # fmt: skip
        self._top, self._tall = top + SMALL + 12, field.tall
        self.bottom = self._top + self._tall
        values = [field.low, field.high, *(dot.y for dot in dots)]
        # Upright, a number takes its height, not its width: as if it stood on a far longer axis.
        self._y = number_scale(min(values), max(values), self._tall * 1.5, SMALL, whole=field.whole)
        numbers = max(wide(text, SMALL) for _, text in self._y.ticks)
        self._left = MARGIN + numbers + 8
        self._length = drawing.width - self._left - MARGIN - 34
        self._x = _across([dot.x for dot in dots], self._length)
        self._draw_lines(field.across)

    def place(self, dot: Dot) -> tuple[float, float]:
        """The dot's x and y."""
        x = dot.x.toordinal() if isinstance(dot.x, date) else dot.x
        return (
            self._x.place(x, self._left + 8, self._length),
            self._y.place(dot.y, self.bottom, -self._tall),
        )

    def _draw_lines(self, across: str) -> None:
        drawing, palette = self._drawing, self._drawing.palette
        right = self._left + self._length + 16
        for value, text in self._y.ticks:
            y = self._y.place(value, self.bottom, -self._tall)
            drawing.line((self._left, y), (right, y), palette.grid)
            drawing.words(text, self._left - 8, y, anchor="end", size=SMALL, fill=palette.muted,
                          role="tick")  # fmt: skip
        for value, text in self._x.ticks:
            x = self._x.place(value, self._left + 8, self._length)
            drawing.line((x, self.bottom), (x, self.bottom + 4), palette.muted)
            drawing.words(text, x, self.bottom + 13, anchor="middle", size=SMALL,
                          fill=palette.muted, role="tick")  # fmt: skip
        drawing.line((self._left, self.bottom), (right, self.bottom), palette.muted)
        drawing.words(across, right, self.bottom + 30, anchor="end", size=SMALL,
                      fill=palette.muted, room=right - MARGIN)  # fmt: skip


def _across(values: Sequence[float | date], length: float) -> Scale:
    days = [value for value in values if isinstance(value, date)]
    if days:
        return day_scale(min(days), max(days), length, SMALL)
    numbers = [float(value) for value in values if not isinstance(value, date)]
    return number_scale(min(numbers), max(numbers), length, SMALL)
