"""The rows as a table to read: on a terminal line by line as they come, and in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.targets import target_of, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.timing import Row

HEADS = ("name", "size", "median", "p95", "baseline", "its median", "ratio", "runs", "target", "")
_WIDTHS = (40, 26, 10, 10, 52, 10, 7, 5, 16, 13)
_NUMBERS = frozenset({"median", "p95", "its median", "ratio", "runs"})


def head_line() -> str:
    """The heads of the table's columns."""
    return _line(HEADS)


def line(row: Row) -> str:
    """A row for the terminal."""
    return _line(_cells(row))


def markdown(rows: Iterable[Row]) -> str:
    """The table in Markdown."""
    rule = ["---:" if head in _NUMBERS else "---" for head in HEADS]
    lines = [HEADS, rule, *(_cells(row) for row in rows)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row["name"],
        row["size"],
        _milliseconds(row["median_ms"]),
        _milliseconds(row["p95_ms"]),
        row["baseline"],
        _milliseconds(row["baseline_ms"]),
        f"{row['ratio']:.2f}x",
        str(row["runs"]),
        str(target_of(row) or ""),
        verdict(row),
    )


def _milliseconds(value: float) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.1 else 4
    return f"{value:,.{digits}f}"


def _line(cells: Iterable[str]) -> str:
    aligned = (
        f"{cell:>{width}}" if head in _NUMBERS else f"{cell:<{width}}"
        for head, cell, width in zip(HEADS, cells, _WIDTHS, strict=True)
    )
    return "  ".join(aligned).rstrip()
