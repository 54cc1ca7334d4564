"""Which backups make room for newer ones. Pure, so that years can be tried in a test."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ALL = timedelta(days=2)
DAILY = timedelta(days=14)
WEEKLY = timedelta(days=70)
# Whatever the clock says, so many of the newest stay, and no more than so many go at once: a clock that jumped
# for a day costs little.
NEWEST = 5
MOST_AT_ONCE = 3


def to_drop(backups: Sequence[tuple[int, datetime]], now: datetime) -> set[int]:
    """The numbers of the backups that go: all of two days stay, one a day of two weeks, one a week of ten, one a month.

    Each of `backups` is a number, which says what is newer, and a time. What is from a time to come stays.
    """
    newest_first = sorted(backups, reverse=True)
    seen: set[str] = set()
    dropped = []
    for rank, (number, made) in enumerate(newest_first):
        kept_for = _kept_for(number, made.astimezone(UTC), now)
        if rank >= NEWEST and kept_for in seen:
            dropped.append(number)
        seen.add(kept_for)
    return set(sorted(dropped)[:MOST_AT_ONCE])


def _kept_for(number: int, made: datetime, now: datetime) -> str:
    """The day, the week or the month for which this one stands; itself where it is young."""
    age = now - made
    if age < ALL:
        return f"itself {number}"
    if age < DAILY:
        return f"{made:day %Y-%m-%d}"
    return f"{made:week %G-%V}" if age < WEEKLY else f"{made:month %Y-%m}"
