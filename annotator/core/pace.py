"""How long a work will go on: an estimate that is silent until it knows something, and never jumps."""

from __future__ import annotations

import math

# Before that, and before that share is done, any figure would be a guess.
_SILENT_S = 1.0
_LEAST_SHARE = 0.02
_LONG_ENOUGH_S = 5.0
# How many seconds of the past the pace is taken from, and in how many what is told follows what is estimated.
_LOOK_BACK_S = 4.0
_FOLLOW_S = 3.0
_SLOWEST = 1e-9
_MINUTE, _HOUR = 60, 3600


class Pace:
    """Told how far a work is at what time (seconds of any clock that runs evenly), it says what time is left.

    A work that stands still is seen to take longer, not to end soon.
    """

    def __init__(self, now: float) -> None:
        """The work begins now."""
        self._began = self._told_at = self._looked_at = now
        self._share = 0.0
        # What was done lately, and in how many seconds; what is longer ago counts less and less.
        self._lately = self._seconds = 0.0
        self._left: float | None = None

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1; it never goes back."""
        return self._share

    def tell(self, done: float, total: float, now: float) -> None:
        """`done` of `total` is dealt with by now; a `total` of 0 says nothing."""
        share = min(done / total, 1.0) if total > 0 else 0.0
        if share <= self._share:
            return
        gone = max(now - self._told_at, 0.0)
        faded = math.exp(-gone / _LOOK_BACK_S)
        self._lately = self._lately * faded + share - self._share
        self._seconds = self._seconds * faded + gone
        self._share, self._told_at = share, now

    def left(self, now: float) -> float | None:
        """Seconds that are left; None as long as that cannot be said."""
        estimate = self._estimate(now)
        if estimate is None:
            return None
        gone, self._looked_at = max(now - self._looked_at, 0.0), now
        if self._left is None:
            self._left = estimate
        else:
            drained = max(self._left - gone, 0.0)
            self._left = drained + (estimate - drained) * (1 - math.exp(-gone / _FOLLOW_S))
        return self._left

    def _estimate(self, now: float) -> float | None:
        since = now - self._began
        if since < _SILENT_S or not self._share:
            return None
        if self._share < _LEAST_SHARE and since < _LONG_ENOUGH_S:
            return None
        # Where nothing was told for a while, that is its pace now.
        rate = self._lately / (self._seconds + max(now - self._told_at, 0.0))
        # Half of it from the whole way: a work that is quick here and slow there swings less.
        return (1 - self._share) / max((rate + self._share / since) / 2, _SLOWEST)


def in_steps(seconds: float, before: int | None = None) -> int:
    """Seconds as a person would say them: in fives below a minute, then in minutes, then in hours.

    0 stands for less than five seconds. `before` is what was said last: it stays until it is plainly wrong.
    """
    width = _width(seconds)
    step = round(seconds / width) * width
    if before is not None and abs(seconds - before) < 0.8 * _width(min(seconds, before)):
        return before
    return step if seconds >= _width(0) else 0


def _width(seconds: float) -> int:
    if seconds < _MINUTE:
        return 5
    return _MINUTE if seconds < 1.5 * _HOUR else _HOUR
