"""What must hold: the limits that were set for single rows, by name and size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.timing import Row


@dataclass(frozen=True, slots=True)
class Target:
    """Limits of a row: times the baseline, milliseconds of the 95th percentile and of the median; None for no limit.

    A row of something else than milliseconds has its own unit.
    """

    ratio: float | None = None
    p95_ms: float | None = None
    median_ms: float | None = None
    unit: str = "ms"

    def holds(self, row: Row) -> bool:
        """Whether the row keeps within all limits."""
        found = (
            (self.ratio, row["ratio"]),
            (self.p95_ms, row["p95_ms"]),
            (self.median_ms, row["median_ms"]),
        )
        return all(limit is None or value <= limit for limit, value in found)

    def __str__(self) -> str:
        limits = []
        if self.ratio is not None:
            limits.append(f"≤ {self.ratio:g}x")
        if self.p95_ms is not None:
            limits.append(f"≤ {self.p95_ms:g} {self.unit}")
        if self.median_ms is not None:
            limits.append(f"median ≤ {self.median_ms:g} {self.unit}")
        return ", ".join(limits)


SMALL, LARGE, HUGE = "5 kB / 50", "1 MB / 10,000", "10 MB / 100,000"
_MANY = "100,000 articles, 1,000,000 spans"
_ADD, _REMOVE = "reading: add a span, painted", "reading: remove a span, painted"
_FIRST, _SCROLL, _HIT = "reading: first paint", "reading: page scroll", "reading: hit test"

TARGETS = {
    ("app: start", "sample project, 3 panes"): Target(ratio=1.3),
    ("app: megabytes of the compressed folder", "gzip"): Target(median_ms=90, unit="MB"),
    (_FIRST, SMALL): Target(ratio=1.5),
    (_FIRST, LARGE): Target(ratio=1),
    (_FIRST, HUGE): Target(ratio=1),
    (_ADD, SMALL): Target(ratio=1.5, p95_ms=16),
    (_ADD, LARGE): Target(ratio=2, p95_ms=16),
    (_ADD, HUGE): Target(ratio=2, p95_ms=33),
    (_REMOVE, SMALL): Target(ratio=1.5, p95_ms=16),
    (_REMOVE, LARGE): Target(ratio=2, p95_ms=16),
    (_REMOVE, HUGE): Target(ratio=2, p95_ms=33),
    (_SCROLL, SMALL): Target(ratio=1.5),
    (_SCROLL, LARGE): Target(ratio=2, p95_ms=16),
    (_SCROLL, HUGE): Target(ratio=2.5),
    (_HIT, SMALL): Target(p95_ms=0.1),
    (_HIT, LARGE): Target(p95_ms=0.1),
    (_HIT, HUGE): Target(p95_ms=0.1),
    ("tagging: label key, stored and painted", LARGE): Target(p95_ms=16),
    ("tagging: label key, six panes open", LARGE): Target(ratio=1.3),
    ("tagging: label key, before all marks are read", LARGE): Target(median_ms=16),
    ("reading: megabytes over the bare widget", HUGE): Target(median_ms=60, unit="MB"),
    # What typing in a filter may take.
    ("opening: longest pause while all marks are read", LARGE): Target(p95_ms=50),
    ("find: a letter, first hit painted", LARGE): Target(p95_ms=50),
    ("find: longest pause of the window meanwhile", "1,000 articles"): Target(p95_ms=50),
    (
        "agreement: longest pause of the window meanwhile",
        "1,000 articles, 3 annotators, 20 spans each",
    ): Target(p95_ms=50),
    ("dashboard: numbers of all articles", _MANY): Target(ratio=1.5),
    # Its plots are drawn in it: what is not noticed on a page that one looks at.
    ("dashboard: longest pause of the window meanwhile", _MANY): Target(p95_ms=100),
    ("scheme: longest pause of the window meanwhile", "50,000 of 1,000,000 spans"): Target(
        p95_ms=50
    ),
    ("review: next case", "1,000 articles, 3 annotators, 20 spans each"): Target(ratio=1.3),
    # One frame of a screen that shows sixty in a second.
    ("links: page scroll", "3 articles, 50 links"): Target(p95_ms=16),
    ("links: page scroll", "3 articles, 500 links"): Target(p95_ms=16),
    ("library: open the project", _MANY): Target(p95_ms=2000),
    ("library: list of articles, first paint", _MANY): Target(p95_ms=100),
    ("library: a letter in the filter", _MANY): Target(p95_ms=50),
    ("library: label key, stored and painted", _MANY): Target(ratio=1.5),
    ("trust: label key while it is backed up", _MANY): Target(ratio=1.5),
    ("spans: read and first paint", "1,000,000 spans"): Target(p95_ms=100),
}

# Of every page, panel and sheet: what is not noticed where one asked for it.
_OPENED, _FIRST_OPENING = "first opening: ", Target(p95_ms=100)


def target_of(row: Row) -> Target | None:
    """The limits that were set for a row; None where none were."""
    if row["name"].startswith(_OPENED):
        return _FIRST_OPENING
    return TARGETS.get((row["name"], row["size"]))


def verdict(row: Row) -> str:
    """“holds”, “does not hold”, or nothing where no limit was set."""
    target = target_of(row)
    if target is None:
        return ""
    return "holds" if target.holds(row) else "does not hold"
