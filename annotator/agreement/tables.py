"""A report's figures as a table, written as CSV, Markdown or LaTeX."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.visible import as_cell, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.agreement.report import Report, Score

COLUMNS = ("metric", "annotators", "label", "link type", "article", "value", "low", "high", "note")
_NUMBERS = {"value", "low", "high"}

Value = str | float | int | None


@dataclass(frozen=True, slots=True)
class Table:
    """Names of columns, and rows of words, numbers and blanks (None)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def report_table(report: Report) -> Table:
    """One row for each score: what it is of, its value, its interval, or why it has no value."""
    return Table(COLUMNS, tuple(_row(score) for score in report.scores))


def _row(score: Score) -> tuple[Value, ...]:
    key, interval = score.key, score.interval
    names = (" against " if key.directed else ", ").join(
        reversed(key.annotators) if key.directed else key.annotators
    )
    bounds = (interval.low, interval.high) if interval else (None, None)
    of = (names or None, key.label, key.link_type, key.article)
    return (key.name, *of, score.value, *bounds, score.reason or None)


def as_csv(table: Table) -> str:
    """Comma-separated (RFC 4180, lines end in CR LF), numbers in full; a name that looks like a formula is none."""
    written = io.StringIO()
    writer = csv.writer(written)
    for row in (table.columns, *table.rows):
        writer.writerow([as_cell(value) if isinstance(value, str) else value for value in row])
    return written.getvalue()


def as_markdown(table: Table) -> str:
    """A pipe table, numbers to three places at the right."""
    rules = ["---:" if right else "---" for right in _right(table)]
    lines = [map(_markdown, table.columns), rules]
    lines += [[_markdown(_short(value)) for value in row] for row in table.rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def as_latex(table: Table) -> str:
    """A `tabular` of LaTeX itself, no package needed, numbers to three places at the right."""
    places = "".join("r" if right else "l" for right in _right(table))
    head = " & ".join(map(_latex, table.columns))
    body = [" & ".join(_latex(_short(value)) for value in row) for row in table.rows]
    lines = [rf"\begin{{tabular}}{{{places}}}", r"\hline", rf"{head} \\", r"\hline"]
    lines += [rf"{row} \\" for row in body]
    return "\n".join([*lines, r"\hline", r"\end{tabular}", ""])


WRITERS: dict[str, Callable[[Table], str]] = {
    "csv": as_csv,
    "md": as_markdown,
    "latex": as_latex,
}


def _right(table: Table) -> Sequence[bool]:
    """Which columns hold numbers alone."""
    columns = zip(*table.rows, strict=True) if table.rows else ((),) * len(table.columns)
    return [
        name in _NUMBERS
        or (bool(values) and all(isinstance(value, int | float) for value in values))
        for name, values in zip(table.columns, columns, strict=True)
    ]


def _short(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value + 0.0:.3f}"
    return str(value)


def _markdown(text: str) -> str:
    """What Markdown or HTML would take for a sign of theirs, made plain."""
    return re.sub(r"([\\`*_{}\[\]<>|~&$])", r"\\\1", visible(text))


_LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    **{sign: f"\\{sign}" for sign in "{}$&#_%"},
}


def _latex(text: str) -> str:
    """What LaTeX would take for a sign of its own, made plain; a minus before a number is one."""
    if re.fullmatch(r"-[\d.]+", text):
        return f"${text}$"
    # A bracket after a line's end would be taken for that line's distance.
    return "".join(_LATEX.get(sign, sign) for sign in visible(text)).replace("[", "{[}")
