"""Measuring: subject and baseline in turn in one run, so that whatever else runs on the machine hits both alike."""

from __future__ import annotations

import gc
import math
import statistics
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Row(TypedDict):
    """A row of the table and of build/bench.json. Times are milliseconds of the wall clock."""

    name: str
    size: str
    median_ms: float
    p95_ms: float
    baseline: str
    baseline_ms: float
    ratio: float
    runs: int


def nothing() -> None:
    """Nothing to get ready, nothing to clear away."""


@dataclass(frozen=True)
class Task:
    """What is timed (`run`), and what is not: getting ready for each run, and clearing away after it."""

    run: Callable[[], object]
    before: Callable[[], object] = nothing
    after: Callable[[], object] = nothing

    def timed(self, clock: Callable[[], float] = perf_counter) -> float:
        """Milliseconds of one run."""
        self.before()
        start = clock()
        self.run()
        taken = (clock() - start) * 1000
        self.after()
        return taken


def in_turn(
    runs: int,
    *tasks: Task,
    warm: int = 1,
    seconds: float = 12,
    clock: Callable[[], float] = perf_counter,
) -> list[list[float]]:
    """Milliseconds of each run of each task: A B A B …, after `warm` rounds that do not count.

    After `seconds` no further round begins, so that what is slow does not hold up all else. The collector of
    garbage stays on, as it is for a user, but begins with nothing to collect.
    """
    until = perf_counter() + seconds
    for _ in range(warm):
        for task in tasks:
            task.timed(clock)
        if perf_counter() > until:
            break
    gc.collect()
    taken: list[list[float]] = [[] for _ in tasks]
    for _ in range(runs):
        if taken[0] and perf_counter() > until:
            break
        for times, task in zip(taken, tasks, strict=True):
            times.append(task.timed(clock))
    return taken


def percentile(times: Sequence[float], share: float) -> float:
    """The least of `times` that `share` (0 to 1) of them do not exceed."""
    return sorted(times)[max(math.ceil(len(times) * share) - 1, 0)]


def row(
    name: str, size: str, taken: Sequence[float], baseline: str, baseline_taken: Sequence[float]
) -> Row:
    """A row from the milliseconds of the subject's runs and the baseline's."""
    median, bare = statistics.median(taken), statistics.median(baseline_taken)
    return {
        "name": name,
        "size": size,
        "median_ms": round(median, 3),
        "p95_ms": round(percentile(taken, 0.95), 3),
        "baseline": baseline,
        "baseline_ms": round(bare, 3),
        "ratio": float(f"{median / bare:.4g}") if bare else 0.0,
        "runs": len(taken),
    }
