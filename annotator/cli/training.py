"""`annotator training`: one annotator's own report, against gold or another's layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.options import PATH, as_json, language
from annotator.cli.output import answer, tell

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("project", type=PATH)
@click.option("--annotator", "name", required=True, metavar="NAME", help="Whose work is looked at.")
@click.option("--against", default="", metavar="NAME",
              help="By whose layer it is measured; else by the gold layer.")  # fmt: skip
@click.option("--cases", "most", type=click.IntRange(0), default=20, show_default=True, metavar="N",
              help="So many cases to look at, the gravest first.")  # fmt: skip
@language("The language in which the report is written.")
@as_json
def training(
    project: Path, name: str, against: str, most: int, language: str, as_json: bool
) -> int:
    """Say what an annotator of PROJECT misses, adds, confuses, and cuts too short or too long."""
    from annotator.cli.training_text import training_text
    from annotator.exchange.tongue import Tongue
    from annotator.exchange.training import project_training
    from annotator.store.project import Project

    with Project.open(project, write=False) as opened:
        report = project_training(opened, name, against)
        if as_json:
            answer(report.to_json())
        else:
            tongue = Tongue(language)
            tell(training_text(report, opened.schema, opened.text, most, tongue))
    return 0
