"""Tables for people: what a project holds, what the formats are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.visible import visible
from annotator.formats.registry import FORMATS, Format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.schema import Schema


def stats_text(counts: dict[str, Any], schema: Schema) -> str:
    """What `Project.stats` counted, with the names that people know."""
    labels = [[label.name, f"{counts['labels'][label.id]:,}"] for label in schema.labels]
    types = [[row.name, f"{counts['link_types'][row.id]:,}"] for row in schema.link_types]
    totals = [[name, f"{counts[name]:,}"] for name in ("articles", "spans", "links")]
    parts = [columns(totals), columns(labels), columns(types)]
    if counts["annotators"]:
        people = counts["annotators"]
        head = ["annotator", "spans", "done", "begun", "untouched"]
        rows = [_layer(name, row) for name, row in people.items()]
        if any("handed_out" in row for row in people.values()):
            head.append("of")
            for line, row in zip(rows, people.values(), strict=True):
                line.append(measured_against(row, counts["articles"]))
        parts.append(columns([head, *rows]))
    if suggested := counts.get("suggestions"):
        rows = [[name, f"{row['spans']:,}"] for name, row in suggested.items()]
        parts.append(columns([["suggestions by", "spans"], *rows]))
    return "\n\n".join(parts)


def formats_text() -> str:
    """The formats as a table."""
    head = ["name", "format", "suffixes", "", "carries"]
    return columns([head, *(format_row(row) for row in FORMATS)])


def formats_json() -> dict[str, Any]:
    """The formats as JSON data."""
    return {
        "formats": [
            {
                "name": row.name,
                "title": row.title,
                "suffixes": list(row.suffixes),
                "reads": row.reads,
                "writes": row.writes,
                "carries": row.carries,
            }
            for row in FORMATS
        ]
    }


def format_row(row: Format) -> list[str]:
    """The words of a format's row: name, title, suffixes, whether it is read and written, what it carries."""
    does = " and ".join(
        word for word, done in (("read", row.reads), ("written", row.writes)) if done
    )
    return [row.name, row.title, " ".join(row.suffixes), does, row.carries]


def _layer(name: str, row: dict[str, Any]) -> list[str]:
    progress = row.get("handed_out", row)
    numbers = (row["spans"], *(progress[key] for key in ("done", "begun", "untouched")))
    return [visible(name), *(f"{number:,}" for number in numbers)]


def measured_against(row: dict[str, Any], articles: int) -> str:
    """What somebody's progress is of: `12 handed out`; `all 40` where nothing was handed out to them.

    `0 handed out, 7 besides`: what they have begun or done of other articles, as far as `row` counts it.
    """
    share = row.get("handed_out")
    if not share:
        return f"all {articles:,}"
    beside = f", {share['besides']:,} besides" if share.get("besides") else ""
    return f"{share['articles']:,} handed out{beside}"


def columns(rows: Sequence[Sequence[str]]) -> str:
    """Rows as columns, numbers to the right but for what stands first, which names its row."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if n and cell[:1].isdigit() else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)
