"""`annotator dashboard`: progress, pace, labels, outlets, and what waits longest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, tell

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("project", type=PATH)
@click.option("--annotator", "names", multiple=True, metavar="NAME",
              help="Only this annotator's layer; may be given more than once.")  # fmt: skip
@as_json
def dashboard(project: Path, names: tuple[str, ...], as_json: bool) -> int:
    """Say how PROJECT gets on: progress and pace of each annotator, labels, outlets, what waits longest."""
    from annotator.cli.dashboard_text import dashboard_text
    from annotator.exchange.dashboard import dashboard as counted
    from annotator.store.project import Project

    progress = Progress("Counting")
    with Project.open(project, write=False) as opened:
        try:
            numbers = counted(opened, names, progress=progress.advance)
        finally:
            progress.end()
        schema = opened.schema
    if as_json:
        answer(numbers)
    else:
        tell(dashboard_text(numbers, schema))
    return 0
