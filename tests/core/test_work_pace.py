"""Pace from ten-minute slots: days of a time zone, gaps that stay gaps, and nothing made up where nothing is known."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.project_numbers import ProjectNumbers, Step
from annotator.core.publication_periods import MOST_PERIODS, filled, first_day, step_for
from annotator.core.work_pace import MOST_POINTS, Unit, WorkBook, moment_of

EAST = timezone(timedelta(hours=9))


def _numbers(**made: int) -> ProjectNumbers:
    return ProjectNumbers(("ana",), ("ana",), made={("ana", slot): n for slot, n in made.items()})


def test_an_hour_is_six_slots_and_a_longer_break_is_no_work() -> None:
    numbers = _numbers(**{"2026-01-31T12:0": 4, "2026-01-31T12:3": 2, "2026-01-31T17:0": 6})
    (pace,) = WorkBook(numbers, EAST).paces
    assert (pace.hours, pace.spans_an_hour) == (0.5, 24)
    # In the east it is the next day already at the last of them.
    assert (pace.days, pace.first, pace.last) == (2, date(2026, 1, 31), date(2026, 2, 1))
    assert pace.spans_a_day == 6


def test_what_says_no_time_is_counted_but_has_no_pace() -> None:
    (pace,) = WorkBook(_numbers(**{"": 7, "yesterday": 2}), EAST).paces
    assert (pace.spans, pace.timed_spans, pace.hours, pace.days) == (9, 0, 0, 0)
    assert (pace.spans_an_hour, pace.spans_a_day, pace.first) == (None, None, None)
    assert WorkBook(_numbers(), EAST).stretches == (Unit.DAY, [])


@pytest.mark.parametrize(
    ("days", "unit"),
    [(0, Unit.DAY), (MOST_POINTS - 1, Unit.DAY), (MOST_POINTS, Unit.WEEK), (500, Unit.MONTH)],
)
def test_stretches_have_no_holes(days: int, unit: Unit) -> None:
    first = datetime(2026, 1, 31, 12)
    slots = {f"{first + timedelta(days=n):%Y-%m-%dT%H:0}": 1 for n in (0, days)}
    book = WorkBook(_numbers(**slots), EAST)
    found, stretches = book.stretches
    assert found is unit
    assert all(a.end == b.start for a, b in pairwise(stretches))
    assert sum(sum(row.spans.values()) for row in stretches) == len(slots)
    assert book.moments(stretches[0])[0] <= min(slots) < book.moments(stretches[0])[1]


def test_only_the_beginning_of_a_time_stamp_is_a_slot() -> None:
    assert moment_of("2026-01-31T12:3") is not None
    assert [
        moment_of(text) for text in ("", "2026-01-31", "2026-01-31 12:3", "2026-02-31T12:3")
    ] == [None] * 4


@pytest.fixture(params=["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Africa/Cairo"])
def elsewhere(request: pytest.FixtureRequest) -> Iterator[None]:
    """This machine stands somewhere else."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone at a time")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


# On days on which clocks are put forward and back somewhere, and on one on which none are.
@pytest.mark.parametrize(
    "start", ["2026-03-27T20", "2026-03-28T20", "2026-04-23T18", "2026-10-24T20", "2026-10-31T22", "2026-06-01T16"]
)  # fmt: skip
def test_what_a_day_counts_is_what_its_door_finds(elsewhere: None, start: str) -> None:
    moment = datetime.fromisoformat(f"{start}:00")
    slots = [f"{moment + timedelta(minutes=n * 10):%Y-%m-%dT%H:%M}"[:-1] for n in range(150)]
    book = WorkBook(_numbers(**dict.fromkeys(slots, 1)))
    _, stretches = book.stretches
    assert len(stretches) >= 2
    doors = [book.moments(row) for row in stretches]
    assert all(one[1] == other[0] for one, other in pairwise(doors))
    for row, (first, end) in zip(stretches, doors, strict=True):
        # As the door does it: of all moments of a slot, as they are stored.
        found = [
            slot for slot in slots if all(first <= f"{slot}{n}:30.000Z" < end for n in range(10))
        ]
        assert len(found) == sum(row.spans.values())
    assert sum(sum(row.spans.values()) for row in stretches) == len(slots)


@pytest.mark.parametrize("hours", [-12, 14])
def test_times_at_the_ends_of_the_calendar_are_no_times(hours: int) -> None:
    slots = ("0001-01-01T00:0", "9999-12-31T23:5", "2026-01-31T12:0")
    book = WorkBook(_numbers(**dict.fromkeys(slots, 2)), timezone(timedelta(hours=hours)))
    (pace,) = book.paces
    assert (pace.spans, pace.timed_spans, pace.days) == (6, 2, 1)
    assert len(book.stretches[1]) == 1


@settings(max_examples=15)
@given(st.lists(st.dates(date(1890, 1, 1), date(2100, 1, 1)), max_size=6))
def test_periods_run_from_the_first_to_the_last(days: list[date]) -> None:
    written = [day.isoformat() for day in days]
    step = step_for([*written, "", "soon"])
    periods = filled({day[:step] for day in written} | {""}, step)
    assert set(periods) >= {day[:step] for day in written}
    assert periods == sorted(set(periods))
    if step is not Step.YEAR:
        assert len(periods) <= MOST_PERIODS
    assert all(first_day(period) is not None for period in periods)
