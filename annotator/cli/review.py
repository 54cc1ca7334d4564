"""`annotator review`: how annotators' layers differ, how far their review is, and accepting what all say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import options
from annotator.cli.options import PATH, as_json
from annotator.cli.output import answer, one_line, say, tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.exchange.reviewing import ReviewCounts
    from annotator.store.project import Project

_CLASSES = {
    "agreed": "agreed",
    "label": "other label",
    "boundary": "other boundary",
    "overlap": "overlap, other label",
    "only_some": "only some",
    "links": "links differ",
    "added": "by nobody",
}
_STATES = ("open", "decided", "deferred", "gap", "changed")


@click.command()
@click.argument("project", type=PATH)
@click.option("--annotator", "names", multiple=True, metavar="NAME",
              help="Compare only this annotator with others; given twice or more.")  # fmt: skip
@click.option("--accept-agreed", is_flag=True,
              help="Make gold of what all who are done with an article say.")  # fmt: skip
@click.option("--by", callback=options.annotator_name, metavar="NAME",
              help="Who accepts; else who works in the project's window.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what would be accepted, and change nothing.")
@as_json
def review(
    project: Path,
    names: tuple[str, ...],
    accept_agreed: bool,
    by: str | None,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Count the cases in which the annotators of PROJECT agree and differ, and how many are decided."""
    from annotator.exchange.reviewing import compared, review_counts
    from annotator.store.project import Project

    if dry_run and not accept_agreed:
        raise click.UsageError("--dry-run goes with --accept-agreed.")
    with Project.open(project, write=accept_agreed and not dry_run) as opened:
        among = compared(opened, names)
        accepted = _accepted(opened, among, by or "", dry_run=dry_run) if accept_agreed else None
        counts = review_counts(opened, among)
        schema = opened.schema
    if as_json:
        told = {} if accepted is None else {"accepted": {**accepted, "dry_run": dry_run}}
        answer({**counts.to_json(), **told})
        return 0
    if accepted is not None:
        say(_acceptance(accepted, dry_run=dry_run))
    tell(_text(counts, schema))
    return 0


def _accepted(project: Project, among: Sequence[str], by: str, *, dry_run: bool) -> dict[str, int]:
    """How many cases were accepted, or would be, and how many links wait for gold at their ends."""
    from annotator.exchange.people import acting

    found = project.agreed(among)
    if found.cases and not dry_run:
        project.accept_agreed(among, acting(project, by, "accepts"))
    return {"cases": len(found.cases), "waiting": len(found.waiting)}


def _acceptance(accepted: dict[str, int], *, dry_run: bool) -> str:
    from annotator.exchange.summary import counted

    verb = "would be" if dry_run else "were" if accepted["cases"] != 1 else "was"
    said = f"{counted(accepted['cases'], 'agreed case')} {verb} accepted."
    if accepted["waiting"]:
        wait = "wait" if accepted["waiting"] != 1 else "waits"
        said += f" {counted(accepted['waiting'], 'link')} {wait} for gold at both ends."
    return said


def _text(counts: ReviewCounts, schema: Schema) -> str:
    from annotator.cli.tables import columns
    from annotator.core.visible import visible

    names = {label.id: label.name for label in schema.labels}
    names |= {type_.id: type_.name for type_ in schema.link_types}
    rows = [["class", "cases"], *([_CLASSES[k], f"{n:,}"] for k, n in counts.classes.items())]
    parts = [f"Compared: {', '.join(map(visible, counts.annotators))}", columns(rows)]
    if counts.labels:
        head = ["label", *_CLASSES.values()]
        by_label = [
            [visible(names.get(id, id)), *(f"{n:,}" for n in row.values())]
            for id, row in counts.labels.items()
        ]
        parts.append(columns([head, *by_label]))
    if counts.articles:
        head = ["article", "cases", *_STATES]
        rows = [
            [_title(counts.titles[row.article]), f"{row.cases:,}"]
            + [f"{getattr(row, state):,}" for state in _STATES]
            for row in counts.articles
        ]
        total = ["all", f"{sum(counts.classes.values()):,}"]
        total += [f"{counts.states[state]:,}" for state in _STATES]
        parts.append(columns([head, *rows, total]))
    if counts.questions:
        parts.append(f"Questions without an answer: {counts.questions}")
    return "\n\n".join(parts)


def _title(title: str) -> str:
    line = one_line(title)
    return line if len(line) <= 40 else line[:39].rstrip() + "…"
