"""What is said of the time left: nothing at first, then figures that do not jump, and that come true."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.pace import Pace, in_steps

TICK = 0.1


def told(shares: list[float]) -> list[float | None]:
    """What is left after each tenth of a second, the work having got so far."""
    pace = Pace(0.0)
    left = []
    for number, share in enumerate(shares, start=1):
        pace.tell(share, 1.0, number * TICK)
        left.append(pace.left(number * TICK))
    return left


def test_nothing_is_said_in_the_first_second_nor_where_nothing_is_done() -> None:
    steady = told([n / 200 for n in range(1, 40)])
    assert steady[:9] == [None] * 9
    assert steady[9] is not None
    assert told([0.0] * 200) == [None] * 200
    assert told([0.001] * 49) == [None] * 49


def test_an_even_work_ends_when_it_was_said_to() -> None:
    left = told([n / 300 for n in range(1, 301)])
    for number, seconds in enumerate(left, start=1):
        if seconds is not None:
            assert abs(seconds - (30 - number * TICK)) < 0.2


def test_what_is_done_in_the_first_moment_promises_nothing() -> None:
    pace = Pace(0.0)
    pace.tell(2, 100, 0.0005)
    for number in range(1, 21):
        pace.tell(2 + number, 100, number * TICK)
    left = pace.left(20 * TICK)
    assert left is not None
    assert 7 < left < 9


def test_a_work_that_stands_still_takes_longer_and_longer() -> None:
    left = told([n / 100 for n in range(1, 51)] + [0.5] * 100)
    assert left[49] is not None
    assert left[99] is not None
    assert left[149] is not None
    assert left[49] < left[99] < left[149]


def test_how_much_is_done_never_goes_back() -> None:
    pace = Pace(0.0)
    for number, done in enumerate((10, 40, 20, 60, 0), start=1):
        pace.tell(done, 100, float(number))
    assert pace.share == 0.6
    pace.tell(5, 0, 9.0)
    assert pace.share == 0.6


@settings(max_examples=30)
@given(st.lists(st.sampled_from([0.0, 0.0002, 0.001, 0.004, 0.02]), min_size=20, max_size=90))
def test_what_is_said_moves_by_small_steps_whatever_the_work_does(steps: list[float]) -> None:
    done, shares = 0.0, []
    for step in steps:
        done = min(done + step, 1.0)
        shares.append(done)
    left = [seconds for seconds in told(shares) if seconds is not None]
    for before, after in pairwise(left):
        # It sinks by no more than the time that went by and a thirtieth of what it was.
        assert after >= before * (1 - TICK / 3) - 2 * TICK
        assert after >= 0


@settings(max_examples=30)
@given(st.floats(0, 40_000), st.floats(-0.4, 0.4))
def test_what_was_said_stays_while_it_is_about_right(seconds: float, off: float) -> None:
    said = in_steps(seconds)
    width = 5 if said <= 60 else 60 if said <= 5400 else 3600
    assert abs(said - seconds) <= 3600 / 2
    assert in_steps(said + off * width, said) == said


def test_seconds_are_said_as_people_say_them() -> None:
    spoken = [in_steps(one) for one in (0.2, 4.9, 5, 7, 31, 59, 61, 100, 3000, 9000)]
    assert spoken == [0, 0, 5, 5, 30, 60, 60, 120, 3000, 7200]
