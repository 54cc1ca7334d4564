"""`annotator agreement`: how far annotators agree, as a table or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, tell

if TYPE_CHECKING:
    from pathlib import Path


def known_metrics(
    context: click.Context, parameter: click.Parameter, value: tuple[str, ...]
) -> tuple[str, ...]:
    """Names of metrics, or keys as --json prints them, of which each names a metric that there is."""
    from annotator.agreement.report import Choice
    from annotator.core.errors import UserError

    try:
        Choice(value or None)
    except UserError as error:
        raise click.BadParameter(str(error)) from error
    return value


@click.command()
@click.argument("project", type=PATH)
@click.option("--annotator", "names", multiple=True, metavar="NAME",
              help="Only this annotator; given twice or more, in that order.")  # fmt: skip
@click.option("--metric", "metrics", multiple=True, metavar="NAME", callback=known_metrics,
              help="Only this metric (* stands for any text); gamma only so.")  # fmt: skip
@click.option("--bootstrap", type=click.IntRange(0), default=0, metavar="N",
              help="Intervals from so many draws of the articles, 95 % of them inside.")  # fmt: skip
@click.option("--seed", type=int, default=0, help="Another seed, other draws.", show_default=True)
@as_json
def agreement(
    project: Path,
    names: tuple[str, ...],
    metrics: tuple[str, ...],
    bootstrap: int,
    seed: int,
    as_json: bool,
) -> int:
    """Say how far the annotators of PROJECT agree: overall, per pair, per label, per article."""
    from annotator.cli.agreement_text import report_text
    from annotator.exchange.agreement import project_agreement
    from annotator.store.project import Project

    progress = Progress("Drawing articles")
    with Project.open(project, write=False) as opened:
        try:
            report = project_agreement(
                opened, names or None, metrics or None, bootstrap, seed, progress.advance
            )
        finally:
            progress.end()
        schema = opened.schema
    if as_json:
        answer(report.to_json())
    else:
        tell(report_text(report, schema))
    return 0
