"""Plots for tests, of every kind, with names that are hard on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import combinations
from xml.etree import ElementTree as ET

from annotator.plots.bars import Bar, Stack, Stacks, stacked_bars, value_bars
from annotator.plots.drawing import Plot, Words
from annotator.plots.fields import Dot, Field, Series, lines, scatter
from annotator.plots.matrix import Cell, Matrix, heat_map
from annotator.plots.palette import Palette

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("Ana", "بن سلمان الطويل", "<b>& a very long name that nobody can read", "陳大文", "x\x07y")


def _matrix(palette: Palette) -> Plot:
    names = [(name, name) for name in NAMES]
    cells = {(i, j): Cell(i * j / 16, str(100 * i + j)) for i in range(5) for j in range(5)}
    return heat_map(Matrix("Labels", names, names, cells, "Ana", "Ben"), palette)


def _bars(palette: Palette) -> Plot:
    bars = [
        Bar((NAMES[0],), NAMES[0], 0.8, "0.800 [0.700, 0.900]", (0.7, 0.9)),
        Bar((NAMES[1],), NAMES[1], None, "nobody marked anything"),
        Bar((NAMES[2],), NAMES[2], -0.25, "−0.250"),
    ]
    return value_bars("F1 by label", bars, palette, unit="F1", most=1)


def _stacks(palette: Palette) -> Plot:
    parts = [("untouched", "untouched"), ("begun", "begun"), ("done", "done")]
    rows = [Stack((name,), name, (k, 2, 30 - k)) for k, name in enumerate(NAMES)]
    return stacked_bars(Stacks("Articles by status", parts, rows, unit="articles"), palette)


def _scatter(palette: Palette) -> Plot:
    dots = [Dot((str(k),), 100 * k, k / 20) for k in range(20)]
    return scatter(Field("Against length", [Series("", dots)], "characters", "alpha"), palette)


def days(first: date, step: int, number: int = 12) -> list[Dot]:
    return [Dot((str(k),), first + timedelta(days=step * k), 0.5 + 0.04 * k) for k in range(number)]


def _lines(palette: Palette) -> Plot:
    series = [Series(name, days(date(2026, 1, 31), k + 1)) for k, name in enumerate(NAMES)]
    return lines(Field("Drift", series, "day", "F1"), palette)


EVERY: dict[str, Callable[[Palette], Plot]] = {
    "matrix": _matrix,
    "bars": _bars,
    "stacks": _stacks,
    "scatter": _scatter,
    "lines": _lines,
}


def overlapping(words: tuple[Words, ...]) -> Iterator[tuple[str, str]]:
    """Words whose rectangles overlap."""
    for one, other in combinations(words, 2):
        apart = (
            one.x + one.width <= other.x
            or other.x + other.width <= one.x
            or one.y + one.height <= other.y
            or other.y + other.height <= one.y
        )
        if not apart:
            yield one.text, other.text


def elements(plot: Plot, name: str) -> list[ET.Element]:
    return ET.fromstring(plot.svg).findall(f".//{SVG}{name}")
