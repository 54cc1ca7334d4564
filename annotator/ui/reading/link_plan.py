"""How all links in sight run together: each on the side where it crosses least, ends and lines apart.

Pure geometry on pixels: see `link_routes` for the shapes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from annotator.ui.reading.link_routes import (
    IN_SIGHT,
    LEAD,
    LEFT,
    RIGHT,
    Column,
    Point,
    Segments,
    Stop,
    across,
    along,
    around,
    beside,
    freer_side,
    gap_beside,
    passage,
    stop_beyond,
    stop_on,
    words_beside,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from annotator.ui.reading.band_rows import BandRow

_Row = TypeVar("_Row")
_APART = 6.0
_LANE = 3.5
_GAP = 14.0
_PASSAGE_LANES = (0.0, 3.0, -3.0, 5.0, -5.0)


class End(NamedTuple):
    """A span at the end of a link: its rows in sight in that pane, none of them where it is `beyond` the edge."""

    pane: int
    rows: Sequence[BandRow]
    beyond: int = IN_SIGHT


class Wish(NamedTuple):
    """A link to draw; not both of its ends are beyond an edge."""

    source: End
    target: End


class Route(NamedTuple):
    """A link drawn: cubic pieces from `source` to `target`.

    `upright` is where it runs up or down in a gap between panes, x and both y; None where it does not.
    """

    segments: Segments
    source: Stop
    target: Stop
    upright: tuple[float, float, float] | None = None


def plan(*, columns: Sequence[Column], wishes: Sequence[Wish]) -> list[Route]:
    """The route of each wish, in their order. Nothing but numbers goes in: the same gives the same."""
    stops = _apart([_stops(wish, columns) for wish in wishes])
    asides = _asides(stops, columns)
    return [
        Route(_segments(start, end, columns, aside), start, end, _upright(start, end, columns))
        for (start, end), aside in zip(stops, asides, strict=True)
    ]


def _segments(start: Stop, end: Stop, columns: Sequence[Column], aside: float) -> Segments:
    steps = abs(start.pane - end.pane)
    if steps == 1:
        return across(start=start, end=end, columns=columns, bend=aside)
    if steps:
        return around(start=start, end=end, columns=columns, lane=aside)
    if start.side != end.side:
        return along(start=start, end=end)
    return beside(start=start, end=end, columns=columns, lane=aside)


def _upright(
    start: Stop, end: Stop, columns: Sequence[Column]
) -> tuple[float, float, float] | None:
    if start.pane == end.pane:
        return None
    onward = 1 if end.pane > start.pane else -1
    x = gap_beside(columns, start.pane, onward)
    if abs(start.pane - end.pane) == 1:
        return x, start.y, end.y
    level = passage(start.y, end.y, columns)
    if abs(level - start.y) >= abs(level - end.y):
        return x, start.y, level
    return gap_beside(columns, end.pane, -onward), level, end.y


# Which sides


def _stops(wish: Wish, columns: Sequence[Column]) -> tuple[Stop, Stop]:
    source, target = wish
    if source.pane == target.pane:
        return _stops_within(source, target, columns)
    onward = RIGHT if target.pane > source.pane else LEFT
    return _stop(source, onward, columns), _stop(target, -onward, columns)


def _stops_within(source: End, target: End, columns: Sequence[Column]) -> tuple[Stop, Stop]:
    if (facing := _on_one_line(source, target)) is not None:
        return facing
    if source.beyond or target.beyond:
        side = freer_side(rows=target.rows or source.rows)
    else:
        side = min((LEFT, RIGHT), key=lambda side: _least(source, side) + _least(target, side))
    return _stop(source, side, columns), _stop(target, side, columns)


def _on_one_line(source: End, target: End) -> tuple[Stop, Stop] | None:
    """The sides that face each other of two bands on one line of text, apart enough for an arrow."""
    if len(source.rows) != 1 or len(target.rows) != 1:
        return None
    one, other = source.rows[0], target.rows[0]
    if abs(one.bottom - other.bottom) >= 1:
        return None
    for first, last, side in ((one.right, other.left, RIGHT), (other.right, one.left, LEFT)):
        if last - first >= 2 * LEAD:
            near, far = (one.right, other.left) if side == RIGHT else (one.left, other.right)
            y = max(one.foot, other.foot)
            over = last - first
            return Stop(source.pane, side, near, y, over), Stop(source.pane, -side, far, y, over)
    return None


def _least(end: End, side: int) -> float:
    return min(words_beside(row=row, side=side) for row in end.rows)


def _stop(end: End, side: int, columns: Sequence[Column]) -> Stop:
    if end.beyond:
        column = columns[end.pane]
        return stop_beyond(column=column, pane=end.pane, side=side, beyond=end.beyond)
    return stop_on(rows=end.rows, pane=end.pane, side=side)


# Apart from one another


def _apart(stops: list[tuple[Stop, Stop]]) -> list[tuple[Stop, Stop]]:
    """Those that end at one place of a band spread over its rows, in an order that crosses little."""
    places: list[tuple[Hashable, tuple[int, float], tuple[int, int]]] = []
    for n, pair in enumerate(stops):
        for which, (stop, other) in enumerate((pair, pair[::-1])):
            if stop.rows:
                place = (stop.pane, stop.side, stop.x, stop.y)
                places.append((place, _turn(stop, other), (n, which)))
    moved = [list(pair) for pair in stops]
    for group in _grouped(places, lambda row: row[0]):
        if len(group) > 1:
            group.sort(key=lambda row: row[1])
            # Spans that begin alike share what rows they share.
            least = min((moved[n][which] for _, _, (n, which) in group), key=lambda s: len(s.rows))
            for (x, y), (_, _, (n, which)) in zip(_ports(least, len(group)), group, strict=True):
                moved[n][which] = moved[n][which]._replace(x=x, y=y)
    return [(start, end) for start, end in moved]


def _ports(stop: Stop, count: int) -> list[Point]:
    """Where `count` routes end on a band: so many on a row as have room there, from the first row on."""
    fit = 1 + int(stop.room / _APART)
    rows = stop.rows[: max(-(-count // fit), 1)]
    found: list[Point] = []
    for number, (x, y) in enumerate(rows):
        here = (count * (number + 1)) // len(rows) - (count * number) // len(rows)
        step = min(_APART, stop.room / max(here - 1, 1))
        found += [(x, y + shift * step) for shift in _spread(here)]
    return found


def _turn(stop: Stop, other: Stop) -> tuple[int, float]:
    """What comes first from the top: those that go up; within a margin, the furthest of those that go down."""
    down = 1 if other.y > stop.y else -1
    return down, -other.y if stop.pane == other.pane else other.y


def _asides(stops: list[tuple[Stop, Stop]], columns: Sequence[Column]) -> list[float]:
    """How far each route is moved aside from others that go the same way: see `across`, `around`, `beside`."""
    asides = [0.0] * len(stops)
    for group in _grouped(range(len(stops)), lambda n: _way(*stops[n], columns)):
        start, end = stops[group[0]]
        steps = abs(start.pane - end.pane)
        if steps == 1:
            group.sort(key=lambda n: _across_order(*stops[n]))
            step = min(_LANE, _GAP / max(len(group) - 1, 1))
            for n, shift in zip(group, _spread(len(group)), strict=True):
                asides[n] = shift * step
        elif steps:
            for rank, n in enumerate(group):
                asides[n] = _PASSAGE_LANES[rank % len(_PASSAGE_LANES)]
        else:
            lanes = nested_lanes([_ordered(stops[n][0].y, stops[n][1].y) for n in group])
            for n, lane in zip(group, lanes, strict=True):
                asides[n] = lane * _LANE
    return asides


def _way(start: Stop, end: Stop, columns: Sequence[Column]) -> Hashable:
    left, right = sorted((start.pane, end.pane))
    if right - left > 1:
        return "around", passage(start.y, end.y, columns)
    if left == right and (start.beyond or end.beyond):
        return "edge", left
    return left, right, start.side if left == right else 0


def _across_order(start: Stop, end: Stop) -> float:
    """From left to right: of those that go down the lowest first, of those that go up the highest."""
    left, right = (start, end) if start.pane < end.pane else (end, start)
    return -(left.y + right.y) if right.y > left.y else left.y + right.y


def nested_lanes(extents: Sequence[tuple[float, float]]) -> list[int]:
    """A lane for each stretch, the shortest innermost, so that no two in a lane share a point."""
    lanes = [0] * len(extents)
    taken: list[list[tuple[float, float]]] = []
    for n in sorted(range(len(extents)), key=lambda n: extents[n][1] - extents[n][0]):
        top, bottom = extents[n]
        lane = next(
            (m for m, rows in enumerate(taken) if all(b < top or a > bottom for a, b in rows)),
            len(taken),
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append(extents[n])
        lanes[n] = lane
    return lanes


def _ordered(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one <= other else (other, one)


def _spread(count: int) -> list[float]:
    """Numbers a step of 1 apart about 0."""
    return [n - (count - 1) / 2 for n in range(count)]


def _grouped(rows: Iterable[_Row], key: Callable[[_Row], Hashable]) -> list[list[_Row]]:
    groups: dict[Hashable, list[_Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return list(groups.values())
