"""The documentation page with the latest table."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING

from benchmarks.conditions import conditions
from benchmarks.key_presses import REFERENCE, SAMPLE, counts, readings, summary
from benchmarks.table import markdown
from benchmarks.targets import target_of, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.timing import Row

_PAGE = """\
# Benchmarks

`make bench` measures and prints this table, and writes `build/bench.json`; `make bench ONLY=tagging` runs only the
rows whose name holds the word. This page is written by `python -m benchmarks --docs`; do not edit it by hand.

{conditions}

Milliseconds of the wall clock. “p95” is the 95th percentile. Each row is measured against the barest thing that does
the same (“baseline”), in turn and in the same run; on a busy machine the ratio is steadier than the times. Tagging,
undo and the transfers write to a real file on a real disk, with SQLite's `synchronous=FULL`: each key press waits
until the disk has it. “Painted” means that the pane's viewport was painted anew before the clock stopped. The offscreen
platform paints in memory, so what a graphics card and a compositor add is not in these figures.

{table}
## What holds

{verdicts}

## How agreement grows

Each metric reads every article once, and a round of the bootstrap adds up what was counted of each, so all but gamma
grow with the number n of articles, not faster. Measured from 100 to 1,000, as time ~ n to the power of p:

{growth}

## Key presses per span

By the shortest way, from the end of the span marked before it (`python -m benchmarks.key_presses` says which keys);
wanted is a median of at most 6.

{presses}
"""


def page(rows: Sequence[Row], presses: str) -> str:
    """The page, in Markdown; `presses` is what `key_presses` says."""
    return _PAGE.format(
        conditions="\n".join(f"- {line}" for line in conditions()),
        table=markdown(rows),
        verdicts=_verdicts(rows),
        growth=_growth(rows) or "- not measured in this run",
        presses=presses,
    )


def presses_per_span() -> str:
    """How many key presses the reference spans take, the sample's where those are not at hand. Takes a minute."""
    path = REFERENCE if REFERENCE.exists() else SAMPLE
    name = "Real articles" if path == REFERENCE else "Sample project"
    return f"{name}: {summary(counts(readings(path), from_start=False))}"


def _verdicts(rows: Sequence[Row]) -> str:
    with_target = [row for row in rows if target_of(row)]
    kept = [row for row in with_target if verdict(row) == "holds"]
    missed = [row for row in with_target if row not in kept]
    lines = [f"{len(kept)} of {len(with_target)} targets hold."]
    if missed:
        lines.append("Not reached:\n")
    lines += [
        f"- {row['name']}, {row['size']}: {row['median_ms']:g} ms, p95 {row['p95_ms']:g} ms,"
        f" {row['ratio']:g}x; wanted {target_of(row)}"
        for row in missed
    ]
    return "\n".join(lines)


def _growth(rows: Sequence[Row]) -> str:
    """The power of n with which each metric's time grew between two numbers of articles."""
    few = {row["name"]: row for row in rows if row["size"].startswith("100 articles")}
    many = {row["name"]: row for row in rows if row["size"].startswith("1,000 articles")}
    return "\n".join(
        f"- {name}: p = {log10(many[name]['median_ms'] / row['median_ms']):.2f}"
        f" (baseline: {log10(many[name]['baseline_ms'] / row['baseline_ms']):.2f})"
        for name, row in few.items()
        if name in many
    )
