"""`annotator agreement`: how far annotators agree, as a table or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.options import FILE, PATH, as_json
from annotator.cli.output import Progress, answer, tell

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.agreement.report import Report


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
              help="Only this metric (* stands for any text). Gamma is counted only where it is named.")  # fmt: skip
@click.option("--bootstrap", type=click.IntRange(0), default=0, metavar="N",
              help="Intervals from so many draws of the articles, 95 % of them inside.")  # fmt: skip
@click.option("--seed", type=int, default=0, help="Another seed, other draws.", show_default=True)
@click.option("--table", type=click.Choice(("csv", "md", "latex")),
              help="Every figure as a row of a table of that kind.")  # fmt: skip
@click.option(
    "-o", "--output", "target", type=FILE, help="Where the table goes; else it is printed."
)
@as_json
def agreement(
    project: Path,
    names: tuple[str, ...],
    metrics: tuple[str, ...],
    bootstrap: int,
    seed: int,
    table: str | None,
    target: Path | None,
    as_json: bool,
) -> int:
    """Say how far the annotators of PROJECT agree: overall, per pair, per label, per article."""
    from annotator.cli.agreement_text import report_text
    from annotator.exchange.agreement import project_agreement
    from annotator.store.project import Project

    if target and not table:
        raise click.UsageError("-o says where a table goes: say of which kind with --table.")
    if table and as_json and not target:
        raise click.UsageError("--table and --json cannot both be printed: give the table a file.")
    progress = Progress("Drawing articles")
    with Project.open(project, write=False) as opened:
        try:
            report = project_agreement(
                opened, names or None, metrics or None, bootstrap, seed, progress.advance
            )
        finally:
            progress.end()
        schema = opened.schema
    if table:
        _write_table(report, table, target, project)
    if as_json:
        answer(report.to_json())
    elif not table:
        tell(report_text(report, schema))
    return 0


def _write_table(report: Report, kind: str, target: Path | None, project: Path) -> None:
    from annotator.agreement.tables import WRITERS, report_table
    from annotator.exchange.new_files import put_text

    text = WRITERS[kind](report_table(report))
    if target is None or str(target) == "-":
        click.echo(text.replace("\r\n", "\n"), nl=False)
    else:
        put_text(target, text, project)
