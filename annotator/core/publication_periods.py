"""Years, months or days of publication in a row, those in between with nothing too."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from annotator.core.project_numbers import Step

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

MOST_PERIODS = 62


def step_for(days: Iterable[str]) -> Step:
    """Days of publication (ISO) told apart as finely as at most `MOST_PERIODS` points in a row allow."""
    known = [found for day in days if (found := first_day(day)) is not None]
    if not known:
        return Step.YEAR
    first, last = min(known), max(known)
    if (last - first).days < MOST_PERIODS:
        return Step.DAY
    months = (last.year - first.year) * 12 + last.month - first.month
    return Step.MONTH if months < MOST_PERIODS else Step.YEAR


def first_day(period: str) -> date | None:
    """The first day of a year, month or day (`2024`, `2024-03`, `2024-03-01`); None for what is none."""
    try:
        return date.fromisoformat(
            f"{period}{'-01-01'[len(period) - 4 :]}" if len(period) < 10 else period[:10]
        )
    except ValueError:
        return None


def filled(periods: Collection[str], step: Step) -> list[str]:
    """From the first of these periods to the last, without a gap; what is no period is left out."""
    days = [day for period in periods if (day := first_day(period)) is not None]
    if not days:
        return []
    found, at, last = list[str](), min(days), max(days)
    while at <= last:
        found.append(at.isoformat()[:step])
        following = _next(at, step)
        if following is None:
            break
        at = following
    return found


def _next(day: date, step: Step) -> date | None:
    try:
        if step is Step.DAY:
            return day + timedelta(days=1)
        if step is Step.MONTH and day.month < 12:
            return day.replace(month=day.month + 1, day=1)
        return day.replace(year=day.year + 1, month=1, day=1)
    except (OverflowError, ValueError):  # the last that there is
        return None
