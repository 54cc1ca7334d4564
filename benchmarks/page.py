"""The documentation page with the latest table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.conditions import conditions
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
"""


def page(rows: Sequence[Row]) -> str:
    """The page, in Markdown."""
    return _PAGE.format(
        conditions="\n".join(f"- {line}" for line in conditions()),
        table=markdown(rows),
        verdicts=_verdicts(rows),
    )


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
