"""Lines across a rectangle, and shapes of points, so that nothing is told by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.plots.drawing import Drawing, Point

_APART = 6.0
_RADIUS = 4.0
DASHES = ("none", "7 4", "2 3", "10 3 2 3", "4 2", "12 5")


def hatch(drawing: Drawing, box: tuple[float, float, float, float], kind: int, stroke: str) -> None:
    """The `kind`-th pattern of lines over the rectangle; the first is none at all."""
    # One shape, not one for each line: bars of many parts have thousands of them.
    drawing.strokes(_PATTERNS[kind % len(_PATTERNS)](*box), stroke, stroke_opacity=0.75)


def point(drawing: Drawing, x: float, y: float, kind: int, fill: str) -> None:
    """The `kind`-th shape of a point at that place."""
    kind %= 6
    edge: dict[str, float | str] = {"stroke": drawing.palette.ground, "stroke_width": 0.75}
    if kind == 0:
        drawing.circle(x, y, _RADIUS, fill=fill, **edge)
    elif kind == 5:
        drawing.circle(
            x, y, _RADIUS - 0.75, fill=drawing.palette.ground, stroke=fill, stroke_width=1.75
        )
    else:
        drawing.path(
            ((x + dx * _RADIUS, y + dy * _RADIUS) for dx, dy in _SHAPES[kind - 1]),
            fill=fill,
            **edge,
        )


_SHAPES = (
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0, -1.2), (1.1, 0.85), (-1.1, 0.85)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((0, 1.2), (1.1, -0.85), (-1.1, -0.85)),
)


def _none(x: float, y: float, width: float, height: float) -> Iterator[tuple[Point, Point]]:
    return iter(())


def _rising(x: float, y: float, width: float, height: float) -> Iterator[tuple[Point, Point]]:
    """Lines up to the right, cut at the rectangle."""
    for k in range(1, int((width + height) / _APART) + 1):
        along = k * _APART
        start = (x, y + along) if along <= height else (x + along - height, y + height)
        end = (x + along, y) if along <= width else (x + width, y + along - width)
        yield start, end


def _falling(x: float, y: float, width: float, height: float) -> Iterator[tuple[Point, Point]]:
    for (ax, ay), (bx, by) in _rising(x, y, width, height):
        yield (ax, 2 * y + height - ay), (bx, 2 * y + height - by)


def _upright(x: float, y: float, width: float, height: float) -> Iterator[tuple[Point, Point]]:
    for k in range(1, int(width / _APART) + 1):
        yield (x + k * _APART, y), (x + k * _APART, y + height)


def _level(x: float, y: float, width: float, height: float) -> Iterator[tuple[Point, Point]]:
    for k in range(1, int(height / _APART) + 1):
        yield (x, y + k * _APART), (x + width, y + k * _APART)


def _crossed(x: float, y: float, width: float, height: float) -> Iterator[tuple[Point, Point]]:
    yield from _rising(x, y, width, height)
    yield from _falling(x, y, width, height)


_PATTERNS: tuple[Callable[..., Iterator[tuple[Point, Point]]], ...] = (
    _none,
    _rising,
    _upright,
    _falling,
    _level,
    _crossed,
)
