"""A project's numbers as tables for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.cli.columns import aligned
from annotator.cli.output import one_line
from annotator.cli.tables import measured_against
from annotator.core.visible import visible

if TYPE_CHECKING:
    from annotator.core.schema import Schema

_NONE = "–"
_MOST = 20
_WAITING = 10
_WAITING_LONG = {
    "Begun the longest": "begun",
    "Untouched the longest": "untouched",
    "Untouched the longest, and handed out to nobody": "spare",
}


def dashboard_text(numbers: dict[str, Any], schema: Schema) -> str:
    """Progress and pace by annotator, spans by label and outlet, and what waits longest."""
    together = numbers["together"]
    head = (
        f"{numbers['articles']:,} articles: {together['done']:,} done, {together['begun']:,} begun, "
        f"{together['untouched']:,} untouched. {numbers['spans']:,} spans."
    )
    parts = [head]
    if numbers["annotators"]:
        parts += [_progress(numbers), _pace(numbers), _labels(numbers, schema)]
    if numbers["outlets"]:
        parts.append(_outlets(numbers, schema))
    parts += [
        _waiting(title, numbers[key]) for title, key in _WAITING_LONG.items() if numbers.get(key)
    ]
    return "\n\n".join(parts)


def _progress(numbers: dict[str, Any]) -> str:
    """Of what was handed out to somebody, or of all articles: where anything was, each line says which."""
    keys = ["done", "begun", "untouched"]
    layers = {**numbers["annotators"], **({"gold": numbers["gold"]} if "gold" in numbers else {})}
    are_handed = "handed_out" in numbers
    rows = [
        [
            visible(name),
            *(f"{row.get('handed_out', row)[key]:,}" for key in keys),
            *([measured_against(row, numbers["articles"])] if are_handed else []),
            f"{row['spans']:,}",
        ]
        for name, row in layers.items()
    ]
    head = ["Progress", *keys, *(["of"] if are_handed else []), "spans"]
    return aligned([head, *rows])


def _pace(numbers: dict[str, Any]) -> str:
    """An hour is six stretches of ten minutes in which something was stored."""
    head = ["Pace", "spans/hour", "done/hour", "spans/day", "done/day", "hours", "days", "last"]
    keys = ("spans_an_hour", "done_an_hour", "spans_a_day", "done_a_day", "hours")
    rows = [
        [
            visible(name),
            *(_rate(row[key]) for key in keys),
            f"{row['days']:,}",
            row["last"] or _NONE,
        ]
        for name, row in numbers["annotators"].items()
    ]
    return aligned([head, *rows])


def _labels(numbers: dict[str, Any], schema: Schema) -> str:
    people = numbers["annotators"]
    head = ["Spans by label", *map(visible, people)]
    rows = [
        [label.name, *(f"{row['labels'].get(label.id, 0):,}" for row in people.values())]
        for label in schema.labels
    ]
    return aligned([head, *rows])


def _outlets(numbers: dict[str, Any], schema: Schema) -> str:
    found = sorted(numbers["outlets"], key=lambda row: -sum(row["labels"].values()))
    head = ["Outlet", "articles", *(label.name for label in schema.labels)]
    rows = [
        [
            visible(_cut(row["outlet"] or "(none)")),
            f"{row['articles']:,}",
            *(f"{row['labels'].get(label.id, 0):,}" for label in schema.labels),
        ]
        for row in found[:_MOST]
    ]
    more = len(found) - len(rows)
    rest = f"\n… and {more:,} more; --json has them all" if more > 0 else ""
    return aligned([head, *rows]) + rest


def _waiting(title: str, waiting: list[dict[str, str]]) -> str:
    lines = [
        "  ".join(
            part
            for part in (row["since"][:10], row.get("annotator", ""), _cut(one_line(row["title"])))
            if part
        )
        for row in waiting[:_WAITING]
    ]
    return "\n".join([title, *(f"  {visible(line)}" for line in lines)])


def _rate(value: float | None) -> str:
    return _NONE if value is None else f"{value:,.1f}"


def _cut(text: str, most: int = 60) -> str:
    """The text, cut to that many letters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
