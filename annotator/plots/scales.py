"""Where a number or a day lies along an axis, and which of them are written there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from annotator.plots.lettering import wide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DAYS, _MONTHS = (1, 2, 7, 14), (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_APART, _NUMBERS_APART = 14.0, 30.0


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of values, `low` to `high`, and the ticks on it: (value, what is written there)."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def place(self, value: float, start: float, length: float) -> float:
        """Where `value` lies on an axis that begins at `start` and is so long (below 0: it runs backwards)."""
        return start + length * (value - self.low) / (self.high - self.low)


def number_scale(
    low: float, high: float, length: float, size: float, *, whole: bool = False
) -> Scale:
    """Round numbers from at most `low` to at least `high`, as many as fit `length` in letters of `size`.

    `whole`: no ticks between whole numbers.
    """
    if high <= low:
        low, high = (min(low, 0.0), max(high, 1.0)) if low == high else (high, low)
    step = _step((high - low) / 100, whole=whole)
    while True:
        ticks = list(_numbers(low, high, step))
        widest = max(wide(text, size) for _, text in ticks)
        if len(ticks) <= 2 or (widest + _NUMBERS_APART) * (len(ticks) - 1) <= length:
            return Scale(ticks[0][0], ticks[-1][0], tuple(ticks))
        step = _step(step * 1.5, whole=whole)


def _numbers(low: float, high: float, step: float) -> Iterator[tuple[float, str]]:
    digits = max(0, -floor(log10(step) + 1e-9))
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    for k in range(first, max(last, first + 1) + 1):
        yield k * step, f"{k * step + 0.0:,.{digits}f}".replace("-", "−")


def _step(least: float, *, whole: bool) -> float:
    """The least of 1, 2, 5 times a power of ten that is no less than `least`."""
    power = float(10.0 ** floor(log10(least)))
    found = next(m * power for m in (1, 2, 5, 10) if m * power >= least * (1 - 1e-9))
    return max(found, 1.0) if whole else found


def day_scale(low: date, high: date, length: float, size: float) -> Scale:
    """Days (as ordinals) from `low` to `high`, with days, months or years written, as many as fit."""
    room = length / (wide("0000-00-00", size) + _APART)
    first, last = low.toordinal(), high.toordinal()
    if first == last:
        return Scale(first - 1, last + 1, ((first, low.isoformat()),))
    ticks = _day_ticks(low, high, max(room, 1.0))
    return Scale(first, last, tuple((day.toordinal(), text) for day, text in ticks))


def _day_ticks(low: date, high: date, most: float) -> Sequence[tuple[date, str]]:
    days = high.toordinal() - low.toordinal()
    for step in _DAYS:
        if days / step < most and days <= 60:
            every = range(low.toordinal(), high.toordinal() + 1, step)
            return [(date.fromordinal(day), date.fromordinal(day).isoformat()) for day in every]
    ticks: list[tuple[date, str]] = []
    for step in _MONTHS:
        ticks = list(_months(low, high, step))
        if len(ticks) <= most:
            break
    return ticks or [(low, low.isoformat())]


def _months(low: date, high: date, step: int) -> Iterator[tuple[date, str]]:
    first = low.year * 12 + low.month - 1 + (low.day > 1)
    for month in range(-(-first // step) * step, high.year * 12 + high.month, step):
        year, of_year = divmod(month, 12)
        if 1 <= year <= 9999:
            yield (
                date(year, of_year + 1, 1),
                str(year) if step >= 12 else f"{year}-{of_year + 1:02}",
            )
