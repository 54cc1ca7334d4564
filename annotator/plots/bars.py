"""Lying bars: values with intervals, counts, and counts by part."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.plots.drawing import MARGIN, SIZE, SMALL, Drawing, Key
from annotator.plots.hatching import hatch
from annotator.plots.legend import Entry, legend
from annotator.plots.lettering import wide
from annotator.plots.scales import Scale, number_scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.plots.drawing import Plot
    from annotator.plots.palette import Palette

_ROW, _BAR, _NAMES = 28.0, 16.0, 180.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A named value, None for no value (`text` says why), with an interval where there is one.

    `text` is written beside the bar, `says` when one points at it. `colour`: one of its own.
    """

    key: Key
    name: str
    value: float | None
    text: str
    interval: tuple[float, float] | None = None
    says: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Stack:
    """A named row of counts by part."""

    key: Key
    name: str
    counts: Sequence[int]


@dataclass(frozen=True, slots=True)
class Stacks:
    """Rows of counts by part, `parts` their names, each a part of a mark's key too: (*row's key, part's id)."""

    title: str
    parts: Sequence[tuple[str, str]]
    rows: Sequence[Stack]
    note: str = ""
    unit: str = ""
    colours: Sequence[str] = field(default=())


def value_bars(
    title: str,
    bars: Sequence[Bar],
    palette: Palette,
    width: float = 640.0,
    *,
    note: str = "",
    unit: str = "",
    most: float | None = None,
    whole: bool = False,
) -> Plot:
    """A bar for each value, with a whisker for its interval; `most`: what the axis reaches at least.

    `whole`: the values are counts. Every bar is a mark; its rectangle is the whole row right of the name.
    """
    drawing = Drawing(title, palette, width)
    if not bars:
        return drawing.empty(note or "There is nothing to count.")
    rows = _Rows(drawing, [bar.name for bar in bars], drawing.headed(note))
    texts = (
        max(wide(bar.text, SMALL) for bar in bars if bar.value is not None or len(bars) == 1)
        if any(bar.value is not None for bar in bars)
        else 0.0
    )
    rows.axis([end for bar in bars for end in _ends(bar)], most, texts, unit, whole=whole)
    for row, bar in enumerate(bars):
        _value_bar(drawing, rows, row, bar)
    return rows.finished()


def _ends(bar: Bar) -> tuple[float, ...]:
    return () if bar.value is None else (bar.value, *(bar.interval or ()))


def _value_bar(drawing: Drawing, rows: _Rows, row: int, bar: Bar) -> None:
    palette = drawing.palette
    middle = rows.middle(row)
    with drawing.mark(bar.key, bar.says or f"{bar.name}: {bar.text}", rows.box(row)):
        rows.name(row)
        if bar.value is None:
            room = drawing.width - rows.left - MARGIN
            drawing.words(
                bar.text, rows.left + 6, middle, size=SMALL, fill=palette.muted, room=room
            )
            return
        zero, end = rows.place(0.0), rows.place(bar.value)
        drawing.rect(
            min(zero, end), middle - _BAR / 2, abs(end - zero), _BAR, bar.colour or palette.accent
        )
        if bar.interval:
            end = max(end, _whisker(drawing, rows, middle, bar.interval))
        _write_value(drawing, bar.text, max(end, zero) + 6, middle)


def _write_value(drawing: Drawing, text: str, x: float, middle: float) -> None:
    """What is written beside a bar, on the ground: no line of the axis runs through the figures."""
    ends = (x - 2, middle), (x + wide(text, SMALL) + 2, middle)
    drawing.line(*ends, drawing.palette.ground, stroke_width=SMALL + 3)
    drawing.words(text, x, middle, size=SMALL, role="value")


def _whisker(drawing: Drawing, rows: _Rows, middle: float, interval: tuple[float, float]) -> float:
    """The interval as a line with ends, on a rim that parts it from the bar; where it ends."""
    low, high = (rows.place(end) for end in interval)
    for stroke, width in ((drawing.palette.ground, 4.0), (drawing.palette.ink, 1.5)):
        drawing.line((low, middle), (high, middle), stroke, stroke_width=width)
        for end in (low, high):
            drawing.line((end, middle - 5), (end, middle + 5), stroke, stroke_width=width)
    return high


def stacked_bars(stacks: Stacks, palette: Palette, width: float = 640.0) -> Plot:
    """A bar for each row, cut into its parts, which differ by colour and by hatching, with a legend."""
    drawing = Drawing(stacks.title, palette, width)
    if not any(any(row.counts) for row in stacks.rows):
        return drawing.empty(stacks.note or "There is nothing to count.")
    colours = stacks.colours or palette.series
    entries = [
        Entry(name, colours[part % len(colours)], part)
        for part, (_, name) in enumerate(stacks.parts)
    ]
    top = legend(drawing, entries, drawing.headed(stacks.note), "box")
    rows = _Rows(drawing, [row.name for row in stacks.rows], top)
    sums = [float(sum(row.counts)) for row in stacks.rows]
    rows.axis(sums, None, max(wide(f"{n:,.0f}", SMALL) for n in sums), stacks.unit, whole=True)
    for place, row in enumerate(stacks.rows):
        rows.name(place)
        _stack(drawing, rows, place, (stacks, row, entries))
    return rows.finished()


def _stack(
    drawing: Drawing, rows: _Rows, place: int, what: tuple[Stacks, Stack, Sequence[Entry]]
) -> None:
    stacks, row, entries = what
    done = 0
    middle = rows.middle(place)
    for (id, name), count, entry in zip(stacks.parts, row.counts, entries, strict=True):
        start, end = rows.place(done), rows.place(done + count)
        done += count
        if not count:
            continue
        box = start, middle - _BAR / 2, end - start, _BAR
        with drawing.mark((*row.key, id), f"{row.name}, {name}: {count:,}", box):
            drawing.rect(*box, entry.colour)
            hatch(drawing, box, entry.kind, drawing.palette.ground)
            drawing.rect(*box, "none", stroke=drawing.palette.ground)
    _write_value(drawing, f"{done:,}", rows.place(done) + 6, middle)


class _Rows:
    """Names in a column at the left, an axis of numbers to their right."""

    def __init__(self, drawing: Drawing, names: Sequence[str], top: float) -> None:
        self._drawing, self._names, self._top = drawing, names, top
        self.left = MARGIN + min(max(wide(name, SIZE) for name in names), _NAMES) + 10
        self._scale: Scale | None = None
        self._length = 0.0

    def axis(
        self, values: Sequence[float], most: float | None, texts: float, unit: str, *, whole: bool
    ) -> None:
        """Lines behind the bars and the numbers below them; `texts`: the room of what is written beside bars."""
        drawing = self._drawing
        self._length = max(drawing.width - self.left - MARGIN - texts - 6, 60.0)
        high = max([*values, most or 0.0], default=1.0)
        low = min([*values, 0.0])
        self._scale = number_scale(low, high or 1.0, self._length, SMALL, whole=whole)
        bottom = self._bottom()
        for value, text in self._scale.ticks:
            x = self.place(value)
            drawing.line((x, self._top), (x, bottom + 4), drawing.palette.grid)
            drawing.words(text, x, bottom + 12, anchor="middle", size=SMALL,
                          fill=drawing.palette.muted, role="tick")  # fmt: skip
        if unit:
            drawing.words(unit, self.left, bottom + 28, size=SMALL, fill=drawing.palette.muted,
                          room=drawing.width - self.left - MARGIN)  # fmt: skip
        self._below = 44.0 if unit else 28.0

    def place(self, value: float) -> float:
        """The x of that value."""
        assert self._scale is not None
        return self._scale.place(value, self.left, self._length)

    def middle(self, row: int) -> float:
        """The y of that row's middle line."""
        return self._top + (row + 0.5) * _ROW

    def box(self, row: int) -> tuple[float, float, float, float]:
        """The row's rectangle, right of its name."""
        width = self._drawing.width - self.left - MARGIN
        return self.left, self._top + row * _ROW, width, _ROW

    def name(self, row: int) -> None:
        """Write the row's name."""
        room = self.left - MARGIN - 10
        self._drawing.words(
            self._names[row], self.left - 10, self.middle(row), anchor="end", room=room, role="row"
        )

    def finished(self) -> Plot:
        """The plot."""
        return self._drawing.finished(self._bottom() + self._below + 4)

    def _bottom(self) -> float:
        return self._top + len(self._names) * _ROW
