"""Where links run, as plain numbers: no window, no pixels."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.band_rows import BandRow
from annotator.ui.reading.link_plan import End, Route, Wish, nested_lanes, plan
from annotator.ui.reading.link_routes import (
    ABOVE,
    BELOW,
    LEFT,
    RIGHT,
    Column,
    Point,
    Segment,
    freer_side,
    marker_at,
    rounded,
    stop_on,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH, GAP, MARGIN, TEXT = 240.0, 14.0, 20.0, 190.0
TOP, BOTTOM, FRAME_TOP, FRAME_BOTTOM = 100.0, 700.0, 14.0, 710.0


def column(number: int) -> Column:
    """The n-th of equal panes, text in the middle, a scroll bar on the right."""
    left = GAP + number * (WIDTH + GAP)
    return Column(
        frame_left=left,
        frame_right=left + WIDTH,
        frame_top=FRAME_TOP,
        frame_bottom=FRAME_BOTTOM,
        margin_left=left + 1,
        margin_right=left + WIDTH - 9,
        left=left + MARGIN,
        right=left + MARGIN + TEXT,
        top=TOP,
        bottom=BOTTOM,
    )


COLUMNS = [column(n) for n in range(4)]


def row(
    pane: int, y: float, left: float = 0, right: float = TEXT, *, words: bool = True
) -> BandRow:
    """A row of a band from `left` to `right` in the column; with `words`, in a full line of text."""
    start = COLUMNS[pane].left
    ends = (0.0, TEXT) if words else (left, right)
    return BandRow(
        start + left, start + right, y, y + 18, y + 19, start + ends[0], start + ends[1]
    )  # fmt: skip


def one(source: End, target: End) -> Route:
    return plan(columns=COLUMNS, wishes=[Wish(source, target)])[0]


def points(route: Route, steps: int = 16) -> Iterator[Point]:
    for segment in route.segments:
        yield from (point_on(segment, n / steps) for n in range(steps + 1))


def point_on(segment: Segment, t: float) -> Point:
    """The point at `t`, 0 to 1, of a curve."""
    s = 1 - t
    shares = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    x = sum(share * point[0] for share, point in zip(shares, segment, strict=True))
    y = sum(share * point[1] for share, point in zip(shares, segment, strict=True))
    return x, y


def over_words(route: Route) -> float:
    """Pixels that the route runs across within columns of text."""
    crossed = 0.0
    for (x1, y), (x2, _) in pairwise(points(route)):
        inside = any(c.left + 0.01 < (x1 + x2) / 2 < c.right - 0.01 for c in COLUMNS)
        crossed += abs(x2 - x1) if inside and FRAME_TOP < y < FRAME_BOTTOM else 0
    return crossed


def in_one_line(route: Route) -> bool:
    return all(
        abs(a[3][0] - b[0][0]) + abs(a[3][1] - b[0][1]) < 0.01 for a, b in pairwise(route.segments)
    )


# Which row, which side


def test_a_link_meets_the_first_row_that_no_words_part_from_the_side() -> None:
    rows = [row(0, 200, 60), row(0, 230), row(0, 260, 0, 90)]
    left = stop_on(rows=rows, pane=0, side=LEFT)
    assert (left.x, left.y, left.over) == (COLUMNS[0].left, 239, 0)
    right = stop_on(rows=rows, pane=0, side=RIGHT)
    assert (right.x, right.y, right.over) == (COLUMNS[0].right, 209, 0)


def test_where_words_stand_in_between_it_runs_at_their_foot() -> None:
    within = row(0, 200, 60, 120)
    stop = stop_on(rows=[within], pane=0, side=RIGHT)
    assert (stop.x, stop.y, stop.over) == (within.right, within.foot, 70)


def test_the_side_with_fewer_words_is_freer() -> None:
    assert freer_side(rows=[row(0, 200, 60, 170)]) == RIGHT
    assert freer_side(rows=[row(0, 200, 20, 100)]) == LEFT
    assert freer_side(rows=[row(0, 200, 60), row(0, 230, 0, 80)]) == LEFT


# Shapes


def test_between_neighbours_it_runs_from_band_to_band_and_over_no_words() -> None:
    route = one(End(0, [row(0, 200)]), End(1, [row(1, 400)]))
    start, end = route.segments[0][0], route.segments[-1][3]
    assert start == (COLUMNS[0].right, 209)
    assert end == (COLUMNS[1].left, 409)
    assert in_one_line(route)
    assert over_words(route) == 0
    assert all(208.99 <= y <= 409.01 for _, y in points(route))


def test_it_is_steep_in_the_gap_where_its_name_stands() -> None:
    route = one(End(0, [row(0, 150)]), End(1, [row(1, 600)]))
    middle = GAP + WIDTH + GAP / 2
    assert route.upright == (middle, 159, 609)
    steep = [x for x, y in points(route) if 280 <= y <= 500]
    assert steep
    assert all(abs(x - middle) <= GAP / 2 for x in steep)


def test_backwards_is_the_mirror() -> None:
    there = one(End(0, [row(0, 200)]), End(1, [row(1, 400)]))
    back = one(End(1, [row(1, 400)]), End(0, [row(0, 200)]))
    for segment, mirrored in zip(there.segments, reversed(back.segments), strict=True):
        for (x1, y1), (x2, y2) in zip(segment, reversed(mirrored), strict=True):
            assert (x1, y1) == pytest.approx((x2, y2))


def test_the_last_piece_before_a_band_is_straight_and_level() -> None:
    for source, target in (
        (End(0, [row(0, 200)]), End(1, [row(1, 600)])),
        (End(0, [row(0, 200)]), End(2, [row(2, 600)])),
        (End(0, [row(0, 200)]), End(0, [row(0, 600)])),
    ):
        last = one(source, target).segments[-1]
        assert {round(y, 3) for _, y in last} == {last[3][1]}
        assert abs(last[3][0] - last[0][0]) >= 7.5


def test_within_a_pane_it_is_a_bracket_in_the_margin() -> None:
    route = one(End(1, [row(1, 200)]), End(1, [row(1, 400)]))
    assert over_words(route) == 0
    assert all(COLUMNS[1].margin_left <= x <= COLUMNS[1].left for x, _ in points(route))


def test_words_decide_the_side_of_a_bracket() -> None:
    right = [row(1, 200, 60)], [row(1, 400, 60)]
    route = one(End(1, right[0]), End(1, right[1]))
    assert over_words(route) == 0
    assert all(COLUMNS[1].right <= x <= COLUMNS[1].margin_right for x, _ in points(route))


def test_two_bands_on_one_line_are_joined_at_its_foot() -> None:
    first, last = row(0, 200, 20, 60), row(0, 200, 120, 160)
    route = one(End(0, [last]), End(0, [first]))
    assert [round(x) for x, _ in (route.segments[0][0], route.segments[-1][3])] == [
        round(last.left),
        round(first.right),
    ]
    assert {round(y, 3) for _, y in points(route)} == {first.foot}


def test_past_a_pane_it_goes_round_and_not_through() -> None:
    low = one(End(0, [row(0, 600)]), End(2, [row(2, 650)]))
    high = one(End(0, [row(0, 150)]), End(3, [row(3, 200)]))
    for route in (low, high):
        assert in_one_line(route)
        assert over_words(route) == 0
        for x, y in points(route):
            for between in COLUMNS[1 : route.target.pane]:
                inside = between.frame_left < x < between.frame_right
                assert not (inside and FRAME_TOP <= y <= FRAME_BOTTOM)
    assert max(y for _, y in points(low)) > FRAME_BOTTOM
    assert min(y for _, y in points(high)) < FRAME_TOP


# What is out of sight


@pytest.mark.parametrize("beyond", [ABOVE, BELOW])
@pytest.mark.parametrize("pane", [0, 1, 2])
def test_what_is_out_of_sight_is_met_at_the_marker_on_the_near_side(pane: int, beyond: int) -> None:
    here, there = End(0, [row(0, 300)]), End(pane, [], beyond)
    for source, target in ((here, there), (there, here)):
        route = one(source, target)
        far = route.segments[-1][3] if target is there else route.segments[0][0]
        x, y = marker_at(column=COLUMNS[pane], side=LEFT, beyond=beyond)
        assert abs(far[0] - x) + abs(far[1] - y) == pytest.approx(7)
        assert over_words(route) == 0
        assert abs(y - (TOP if beyond == ABOVE else BOTTOM)) <= 12


# Many


def test_what_ends_on_one_band_ends_apart_and_inside_it() -> None:
    target = [row(1, 200), row(1, 230), row(1, 260)]
    wishes = [Wish(End(0, [row(0, y)]), End(1, target)) for y in range(120, 680, 80)]
    ends = [route.segments[-1][3] for route in plan(columns=COLUMNS, wishes=wishes)]
    assert len(ends) == len(set(ends)) == 7
    assert all(any(band.top <= y <= band.bottom for band in target) for _, y in ends)
    assert ends == sorted(ends, key=lambda end: end[1])


def test_brackets_that_lie_beside_each_other_have_lanes_of_their_own() -> None:
    assert nested_lanes([(0, 100), (20, 60), (70, 90), (200, 300)]) == [1, 0, 0, 0]


def test_nothing_to_draw_needs_no_panes() -> None:
    assert plan(columns=[], wishes=[]) == []


HEIGHTS = st.floats(TOP, BOTTOM - 20)
SPANS = st.builds(
    lambda pane, y, left, width, count: End(
        pane,
        [
            row(
                pane,
                y + 30 * n,
                left if not n else 0,
                min(left + width, TEXT) if n == count - 1 else TEXT,
            )
            for n in range(count)
        ],
    ),
    st.integers(0, 3),
    HEIGHTS,
    st.floats(0, 150),
    st.floats(10, 190),
    st.integers(1, 3),
)
BEYOND = st.builds(End, st.integers(0, 3), st.just(()), st.sampled_from([ABOVE, BELOW]))
WISHES = st.lists(
    st.one_of(
        st.builds(Wish, SPANS, SPANS),
        st.builds(Wish, SPANS, BEYOND),
        st.builds(Wish, BEYOND, SPANS),
    ),
    max_size=12,
)


@given(WISHES)
def test_every_route_begins_and_ends_where_it_should_and_crosses_no_more_words_than_it_must(
    wishes: list[Wish],
) -> None:
    routes = plan(columns=COLUMNS, wishes=wishes)
    assert len(routes) == len(wishes)
    for wish, route in zip(wishes, routes, strict=True):
        assert in_one_line(route)
        for end, (x, y) in (
            (wish.source, route.segments[0][0]),
            (wish.target, route.segments[-1][3]),
        ):
            if end.rows:
                edges = [edge for r in end.rows for edge in (r.left, r.right)]
                assert min(abs(x - edge) for edge in edges) <= 2
                # A loop between two spans of one line is given some height.
                assert any(r.top - 6 <= y <= r.foot + 6 for r in end.rows)
        if wish.source.pane != wish.target.pane:
            # As exact as the steps in which the route is walked along.
            assert over_words(route) <= route.source.over + route.target.over + TEXT / 15


@given(st.lists(st.tuples(HEIGHTS, HEIGHTS).map(sorted).map(tuple), max_size=15))
def test_no_two_brackets_in_a_lane_share_a_point(extents: list[tuple[float, float]]) -> None:
    lanes = nested_lanes(extents)
    for n, (top, bottom) in enumerate(extents):
        for m, (other_top, other_bottom) in enumerate(extents[:n]):
            if lanes[n] == lanes[m]:
                assert bottom < other_top or top > other_bottom


@given(st.lists(st.tuples(st.floats(-99, 99), st.floats(-99, 99)), min_size=2, max_size=6))
def test_round_corners_keep_both_ends(corners: list[Point]) -> None:
    made = rounded(points=corners, radius=6)
    if made:
        assert made[0][0] == pytest.approx(corners[0], abs=0.02)
        assert made[-1][3] == pytest.approx(corners[-1], abs=0.02)
