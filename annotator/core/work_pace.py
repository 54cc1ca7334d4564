"""Progress and pace of annotators, from the ten-minute slots in which they stored something.

Nothing tells how long a person looked at a text: an hour of work is six slots in which something was stored, so a
longer break is no work. Days are those of the time zone that is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import tzinfo

    from annotator.core.project_numbers import ProjectNumbers

SLOTS_AN_HOUR = 6
_SLOT = timedelta(hours=1) / SLOTS_AN_HOUR
# What says another year was written by no clock: some programs write the year 1 where they know no time.
_YEARS = range(1970, 2200)
# So many points on a line at most, before days are put together.
MOST_POINTS = 62


class Unit(Enum):
    """What a point on the line of pace stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Pace:
    """One annotator's work. `timed_...` is what is known when; rates are None where nothing is.

    `days` on which something was stored, of `span_of_days` from the first to the last; `hours` as the module says.
    """

    layer: str
    spans: int
    timed_spans: int
    done: int
    timed_done: int
    days: int
    hours: float
    first: date | None
    last: date | None

    @property
    def span_of_days(self) -> int:
        """Days from the first to the last, both counted."""
        return (self.last - self.first).days + 1 if self.first and self.last else 0

    @property
    def spans_an_hour(self) -> float | None:
        """Spans for each hour of work."""
        return _rate(self.timed_spans, self.spans, self.hours)

    @property
    def done_an_hour(self) -> float | None:
        """Articles done for each hour of work."""
        return _rate(self.timed_done, self.done, self.hours)

    @property
    def spans_a_day(self) -> float | None:
        """Spans for each day on which something was stored."""
        return _rate(self.timed_spans, self.spans, self.days)

    @property
    def done_a_day(self) -> float | None:
        """Articles done for each day on which something was stored."""
        return _rate(self.timed_done, self.done, self.days)


def _rate(known: int, all_of_them: int, by: float) -> float | None:
    """So many for each; None where there is no time, or where all that there is says none."""
    return known / by if by and (known or not all_of_them) else None


class Stretch(NamedTuple):
    """A day, week or month: its first day, and the first of the next; what each layer did in it."""

    start: date
    end: date
    spans: dict[str, int]
    done: dict[str, int]


class WorkBook:
    """When the people of a project worked, in days of `zone` (None: this machine's)."""

    def __init__(self, numbers: ProjectNumbers, zone: tzinfo | None = None) -> None:
        self._numbers, self._zone = numbers, zone
        tables = (numbers.made, numbers.finished, numbers.acted)
        slots = {slot for table in tables for _, slot in table}
        # A slot is the same for everybody, and dear to read.
        self._days = {
            slot: moment.astimezone(zone).date() for slot in slots if (moment := moment_of(slot))
        }

    @cached_property
    def paces(self) -> list[Pace]:
        """The pace of each of the people."""
        return [self._pace(layer) for layer in self._numbers.people]

    def _pace(self, layer: str) -> Pace:
        numbers = self._numbers
        tables = (numbers.made, numbers.finished, numbers.acted)
        slots = {slot for table in tables for owner, slot in table if owner == layer}
        known = slots & self._days.keys()
        days = {self._days[slot] for slot in known}
        spans, timed = self._sums(numbers.made, layer)
        done, timed_done = self._sums(numbers.finished, layer)
        return Pace(
            layer, spans, timed, done, timed_done, len(days), len(known) / SLOTS_AN_HOUR,
            min(days, default=None), max(days, default=None),
        )  # fmt: skip

    def _sums(self, table: Mapping[tuple[str, str], int], layer: str) -> tuple[int, int]:
        """How many a layer has in all, and how many of them with a known time."""
        counts = [(slot, count) for (owner, slot), count in table.items() if owner == layer]
        timed = sum(count for slot, count in counts if slot in self._days)
        return sum(count for _, count in counts), timed

    @cached_property
    def stretches(self) -> tuple[Unit, list[Stretch]]:
        """What was done day by day, or by weeks or months where that would be too many; none is left out between."""
        days: dict[date, Stretch] = {}
        numbers, people = self._numbers, set(self._numbers.people)
        for column, table in (("spans", numbers.made), ("done", numbers.finished)):
            for (layer, slot), count in table.items():
                if layer in people and (day := self._days.get(slot)):
                    row = days.setdefault(day, Stretch(day, day, {}, {}))
                    counts: dict[str, int] = getattr(row, column)
                    counts[layer] = counts.get(layer, 0) + count
        unit = _unit(days)
        return unit, _put_together(list(days.values()), unit)

    def moments(self, stretch: Stretch) -> tuple[str, str]:
        """The first slot of a stretch and that of the next, in UTC, as timestamps begin (`2026-01-31T12:0`)."""
        ends = (datetime(day.year, day.month, day.day) for day in (stretch.start, stretch.end))
        start, end = (each.replace(tzinfo=self._zone) for each in ends)
        return _first_slot(start), _first_slot(end)


def _first_slot(moment: datetime) -> str:
    """The first slot that begins at that moment or after it: in Nepal days begin in the middle of one."""
    # By its number of seconds: of a midnight that the clocks leave out, the other way is an hour early.
    begun = datetime.fromtimestamp(moment.timestamp(), UTC)
    late = begun + _SLOT - timedelta(minutes=1)
    return late.strftime("%Y-%m-%dT%H:%M")[:-1]


def moment_of(slot: str) -> datetime | None:
    """The beginning of a slot (`2026-01-31T12:3`); None where it is none."""
    if len(slot) != len("2026-01-31T12:3") or slot[10] != "T":
        return None
    try:
        moment = datetime.fromisoformat(f"{slot}0").replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment if moment.year in _YEARS else None


def _unit(days: Collection[date]) -> Unit:
    between = (max(days) - min(days)).days if days else 0
    if between < MOST_POINTS:
        return Unit.DAY
    return Unit.WEEK if between < 7 * MOST_POINTS else Unit.MONTH


def _put_together(days: Sequence[Stretch], unit: Unit) -> list[Stretch]:
    found: dict[date, Stretch] = {}
    last = max((day.start for day in days), default=date.min)
    at = _start(min(day.start for day in days), unit) if days else date.max
    while at <= last:
        found[at] = Stretch(at, _next(at, unit), {}, {})
        at = found[at].end
    for day in days:
        stretch = found[_start(day.start, unit)]
        for mine, its in ((stretch.spans, day.spans), (stretch.done, day.done)):
            for layer, count in its.items():
                mine[layer] = mine.get(layer, 0) + count
    return list(found.values())


def _start(day: date, unit: Unit) -> date:
    if unit is Unit.MONTH:
        return day.replace(day=1)
    return day - timedelta(days=day.weekday() if unit is Unit.WEEK else 0)


def _next(start: date, unit: Unit) -> date:
    if unit is Unit.MONTH:
        return (start + timedelta(days=32)).replace(day=1)
    return start + timedelta(days=7 if unit is Unit.WEEK else 1)
