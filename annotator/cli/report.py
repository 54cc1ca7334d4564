"""`annotator report`: all about agreement as one HTML file, to send to someone without the program."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from annotator.cli.options import FILE, PATH, language
from annotator.cli.output import Progress, output_bytes, tell

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("project", type=PATH)
@click.option("-o", "--output", "target", type=FILE, required=True,
              help="The HTML file to write; - is standard output.")  # fmt: skip
@click.option("--annotator", "names", multiple=True, metavar="NAME",
              help="Only this annotator; given twice or more, in that order.")  # fmt: skip
@click.option("--bootstrap", type=click.IntRange(0), default=1000, show_default=True, metavar="N",
              help="Intervals from so many draws of the articles; 0 for none.")  # fmt: skip
@click.option("--seed", type=int, default=0, help="Another seed, other draws.", show_default=True)
@click.option("--cases", type=click.IntRange(0), default=300, show_default=True, metavar="N",
              help="So many disagreements in their context, the gravest first.")  # fmt: skip
@language("The language in which the report is written.")
def report(
    project: Path,
    target: Path,
    names: tuple[str, ...],
    bootstrap: int,
    seed: int,
    cases: int,
    language: str,
) -> int:
    """Write the agreement of PROJECT's annotators as one HTML page: numbers, plots, disagreements."""
    from annotator.exchange.new_files import put_text
    from annotator.exchange.report_page import Wishes, report_page
    from annotator.store.project import Project

    progress = Progress("Drawing articles")
    with Project.open(project, write=False) as opened:
        try:
            wishes = Wishes(names or None, bootstrap, seed, cases, language)
            text = report_page(
                opened, wishes, datetime.now(UTC).astimezone().date(), progress.advance
            )
        finally:
            progress.end()
    if str(target) == "-":
        output_bytes().write(text.encode("utf-8", "backslashreplace"))
        return 0
    put_text(target, text, project)
    tell(f"{target} is written; any browser shows it.")
    return 0
