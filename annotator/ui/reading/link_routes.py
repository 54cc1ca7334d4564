"""How one link runs from span to span: pure geometry on pixels, y growing downwards.

Between neighbouring panes it is an S over the gap; within a pane a bracket in the margin; to a pane further
off it goes round, over or under the panes between. All of that is blank ground. Where words stand between a
band and the side of the column, the last piece runs at their foot, in line with what is drawn under the band.
"""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.reading.band_rows import BandRow

Point = tuple[float, float]
Segment = tuple[Point, Point, Point, Point]
Segments = tuple[Segment, ...]

LEFT, RIGHT = -1, 1
ABOVE, IN_SIGHT, BELOW = -1, 0, 1
# The last piece before a band is straight and as long as an arrow head.
LEAD = 8.0
MARKER = 14.0
_MARKER_FROM_COLUMN = 12.0
_CORNER = 4.0
_WIDE_CORNER = 9.0
_TRUNK = LEAD + 4
# The round part of a corner as a cubic: control points that far from its ends, as a share of the radius.
_ROUND = 0.5523


class Column(NamedTuple):
    """A pane: its frame, the margins beside its text, the sides of its text, and what of that is in sight."""

    frame_left: float
    frame_right: float
    frame_top: float
    frame_bottom: float
    margin_left: float
    margin_right: float
    left: float
    right: float
    top: float
    bottom: float

    def side(self, side: int) -> float:
        """The x of the text's left or right side."""
        return self.left if side == LEFT else self.right

    def margin(self, side: int) -> float:
        """The x where the margin on that side ends."""
        return self.margin_left if side == LEFT else self.margin_right


class Stop(NamedTuple):
    """An end of a route: a place on the side of a band, or of a marker for what is `beyond` the pane's edge.

    `pane` counts from the left, `over` is how many pixels of words the route crosses there. Where several routes
    end on a band, they have `room` pixels of height on each of its `rows` that is free of words on that side.
    """

    pane: int
    side: int
    x: float
    y: float
    over: float = 0.0
    beyond: int = IN_SIGHT
    room: float = 0.0
    rows: tuple[Point, ...] = ()


# Stops


def stop_on(*, rows: Sequence[BandRow], pane: int, side: int) -> Stop:
    """Where a link meets a band on a side: its first row that no words part from there, else the nearest."""
    row = min(rows, key=lambda row: words_beside(row=row, side=side))
    if over := words_beside(row=row, side=side):
        return Stop(pane, side, row.left if side == LEFT else row.right, row.foot, over)
    free = tuple(
        (row.left if side == LEFT else row.right, (row.top + row.bottom) / 2)
        for row in rows
        if not words_beside(row=row, side=side)
    )
    return Stop(pane, side, *free[0], room=max(row.bottom - row.top - 6, 0), rows=free)


def words_beside(*, row: BandRow, side: int) -> float:
    """Pixels of words between a band and the side of its column; a blank or two is nothing."""
    words = row.left - row.words_left if side == LEFT else row.words_right - row.right
    return words if words > 1 else 0.0


def freer_side(*, rows: Sequence[BandRow]) -> int:
    """The side from which a band is reached over fewer words; the left where both are alike."""

    def least(side: int) -> float:
        return min(words_beside(row=row, side=side) for row in rows)

    return LEFT if least(LEFT) <= least(RIGHT) else RIGHT


def stop_beyond(*, column: Column, pane: int, side: int, beyond: int) -> Stop:
    """The stop at the marker for what lies above or below what is in sight of a pane."""
    x, y = marker_at(column=column, side=side, beyond=beyond)
    return Stop(pane, side, x + side * MARKER / 2, y, 0.0, beyond)


def marker_at(*, column: Column, side: int, beyond: int) -> Point:
    """The middle of the marker in the margin on that side, at the top or bottom of what is in sight."""
    x = column.side(side) + side * _MARKER_FROM_COLUMN
    y = column.top + 3 + MARKER / 2 if beyond == ABOVE else column.bottom - 3 - MARKER / 2
    return x, y


# Routes


def across(*, start: Stop, end: Stop, columns: Sequence[Column], bend: float = 0.0) -> Segments:
    """An S from a pane to its neighbour, steep in the gap between the two; `bend` pixels right of its middle."""
    first, last = _leave(start, columns), _leave(end, columns)
    width = last[0] - first[0]
    steep = gap_beside(columns, start.pane, end.pane - start.pane) + bend
    # The middle of a cubic moves three quarters as far as its two control points do together.
    aside = (steep - (first[0] + last[0]) / 2) / width / 0.75 if abs(width) > 1 else 0
    aside = min(max(aside, -0.4), 0.4)
    # The further it goes up or down, the more upright it is meanwhile.
    upright = 0.5 + min(abs(last[1] - first[1]) / max(abs(width), 1) / 8, 0.42)
    one, other = upright + aside, upright - aside
    curve = (
        first,
        (first[0] + width * one, first[1]),
        (last[0] - width * other, last[1]),
        last,
    )
    return (*_straight((start.x, start.y), first), curve, *_straight(last, (end.x, end.y)))


def beside(*, start: Stop, end: Stop, columns: Sequence[Column], lane: float = 0.0) -> Segments:
    """A bracket in the margin of the one pane; `lane` is how many pixels further out than the innermost."""
    if end.beyond:
        return _to_edge(start, end, columns)
    if start.beyond:
        return reversed_route(_to_edge(end, start, columns))
    column, side = columns[start.pane], start.side
    far = max(side * x for x in (column.side(side), start.x, end.x))
    room = max(side * column.margin(side) - far - _TRUNK - 1, 0)
    x = side * (far + _TRUNK + min(lane, room))
    up, down = start.y, end.y
    if abs(up - down) < 2 * _CORNER:
        # On one line, or nearly: a loop needs some height.
        middle = (up + down) / 2
        up, down = middle - _CORNER, middle + _CORNER
    return rounded(points=((start.x, up), (x, up), (x, down), (end.x, down)), radius=_CORNER)


def _to_edge(start: Stop, end: Stop, columns: Sequence[Column]) -> Segments:
    """From a band into its own margin and along it to the marker at the pane's edge."""
    first = _leave(start, columns)
    x, y = marker_at(column=columns[end.pane], side=end.side, beyond=end.beyond)
    y -= end.beyond * MARKER / 2
    reach = y - first[1]
    curve = (first, (x, first[1]), (x, first[1] + reach * 0.25), (x, y))
    return (*_straight((start.x, start.y), first), curve)


def along(*, start: Stop, end: Stop) -> Segments:
    """Straight along the foot of one line, from one band to the next on it."""
    return _straight((start.x, start.y), (end.x, end.y))


def around(*, start: Stop, end: Stop, columns: Sequence[Column], lane: float = 0.0) -> Segments:
    """Through the gaps, and over or under the panes between, whichever is shorter.

    `lane` moves it aside from others that go the same way, by so many pixels.
    """
    onward = 1 if end.pane > start.pane else -1
    out, back = gap_beside(columns, start.pane, onward), gap_beside(columns, end.pane, -onward)
    level = passage(start.y, end.y, columns) + lane
    points = (
        (start.x, start.y),
        (out + lane, start.y),
        (out + lane, level),
        (back + lane, level),
        (back + lane, end.y),
        (end.x, end.y),
    )
    return rounded(points=points, radius=_WIDE_CORNER)


def passage(one: float, other: float, columns: Sequence[Column]) -> float:
    """The y at which links from `one` y to the `other` in a pane further off pass over or under those between."""
    top = min(column.frame_top for column in columns)
    bottom = max(column.frame_bottom for column in columns)
    gap = columns[1].frame_left - columns[0].frame_right
    return top - gap / 2 if one + other <= top + bottom else bottom + gap / 2


def to_point(*, start: Stop, point: Point, columns: Sequence[Column]) -> Segments:
    """From a band to a loose end: the pointer of whoever makes the link."""
    first = _leave(start, columns)
    reach = start.side * max(abs(point[0] - first[0]) / 2, LEAD)
    curve = (first, (first[0] + reach, first[1]), (point[0] - reach, point[1]), point)
    return (*_straight((start.x, start.y), first), curve)


def gap_beside(columns: Sequence[Column], pane: int, onward: int) -> float:
    """The x of the middle of the gap after (1) or before (-1) a pane."""
    left, right = sorted((pane, pane + onward))
    return (columns[left].frame_right + columns[right].frame_left) / 2


def _leave(stop: Stop, columns: Sequence[Column]) -> Point:
    """Where a route leaves the column: outside all words, with room for an arrow head before the band."""
    if stop.beyond:
        return stop.x, stop.y
    far = max(stop.side * columns[stop.pane].side(stop.side), stop.side * stop.x)
    return stop.side * (far + LEAD), stop.y


# Shapes


def rounded(*, points: Sequence[Point], radius: float) -> Segments:
    """Straight lines from point to point with round corners, smaller where a line is short."""
    found: list[Segment] = []
    here = points[0]
    for corner, after in pairwise(points[1:]):
        before = here
        size = min(radius, _length(before, corner), _length(corner, after) / 2)
        into, out = _towards(corner, before, size), _towards(corner, after, size)
        found += _straight(before, into)
        if size:
            share = _ROUND * size
            one, other = _towards(into, corner, share), _towards(out, corner, share)
            found.append((into, one, other, out))
        here = out
    return (*found, *_straight(here, points[-1]))


def _straight(start: Point, end: Point) -> Segments:
    if _length(start, end) < 0.01:
        return ()
    third = (end[0] - start[0]) / 3, (end[1] - start[1]) / 3
    one = start[0] + third[0], start[1] + third[1]
    other = end[0] - third[0], end[1] - third[1]
    return ((start, one, other, end),)


def reversed_route(segments: Segments) -> Segments:
    """The same route from its end to its start."""
    return tuple((d, c, b, a) for a, b, c, d in reversed(segments))


def _length(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])


def _towards(point: Point, other: Point, pixels: float) -> Point:
    length = _length(point, other)
    if not length:
        return point
    share = pixels / length
    return point[0] + (other[0] - point[0]) * share, point[1] + (other[1] - point[1]) * share
